/** Whatever text comes in, every letter of it is accounted for once, and what goes out is a page that can be read. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const PARTS = [
  '接待流程',
  '管理制度\n',
  '一、',
  '二、',
  '（一）',
  '1、',
  '2、',
  '1.',
  '①',
  '②',
  '第一条',
  '步骤一',
  '节点2',
  'a)',
  '•',
  '\n',
  '。',
  ';',
  ',',
  '，',
  ' ',
  '若客人有预订',
  '如发现异常应',
  '严禁',
  '不得',
  '3个工作日内',
  '提前一天',
  '《登记表》',
  '前台收银员负责',
  '由经理',
  '填写',
  '记录',
  '目的',
  '职责',
  '(huán)',
  '否则',
  '是否',
  '下载文档',
  '{',
  '<b>',
  '*',
  '|',
  '[ ]',
  '# ',
  '—',
  '100元',
  'A',
  '____',
  '"',
  '\t',
];
const texts = fc.array(fc.constantFrom(...PARTS), { maxLength: 60 }).map((parts) => parts.join(''));
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** What a draft cannot have yet, and its author is asked for. */
const OPEN = new Set(['incomplete']);

test('every letter is accounted for once, in its order', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { ledger } = importDocument(readText('a.txt', text), {
        today: '2026-11-29',
        known: [],
        idOf: () => 'x',
      });
      const told = ledger.filter(({ why }) => why !== 'reading');
      const without = text.replace(/(?<=\S)\(huán\)/g, '');
      expect(letters(told.map((entry) => entry.text).join('')).replace(/huán/g, '')).toBe(
        letters(without).replace(/huán/g, ''),
      );
    }),
  );
});

test('every page can be read, and has no figure that the text has not', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { proposals } = importDocument(readText('a.txt', text), {
        today: '2026-11-29',
        known: [],
        idOf: () => 'x',
      });
      for (const { draft } of proposals) {
        const page = readPage(`${draft.slug}.mdx`, writeDraft(draft));
        const errors = page.findings.filter(({ severity, rule }) => severity === 'error' && !OPEN.has(rule));
        expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
        const said = page.outline.steps
          .flatMap(({ items, redLines }) => [...items.map((item) => item.text), ...redLines])
          .join('\n');
        for (const [figure] of said.matchAll(/\d+/g)) expect(text).toContain(figure);
      }
    }),
  );
});
