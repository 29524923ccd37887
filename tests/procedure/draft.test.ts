/** A draft is written so that it is read back as what it says, whatever signs its words hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/procedure/content/page.ts';
import type { Draft, DraftPart } from '../../src/procedure/draft/draft.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const draft = (body: DraftPart[], title = '发货'): Draft => ({
  slug: 'dispatch',
  matter: {
    title,
    summary: title,
    kind: 'procedure',
    domain: 'unsorted',
    roles: [],
    owner: '待定',
    version: '0.1.0',
    updated: '2026-11-29',
    reviewBy: '2026-11-29',
    sources: ['dispatch'],
  },
  body,
});
const step = (parts: DraftPart[], more = {}): DraftPart => ({
  kind: 'step',
  id: 'pack',
  name: '装箱',
  parts,
  ...more,
});
const read = (body: DraftPart[], title?: string) => readPage('dispatch.mdx', writeDraft(draft(body, title)));

test('is written as an author would', () => {
  const parts: DraftPart[] = [
    { kind: 'items', items: [{ text: '核对 3 件', when: '出口' }, { text: '贴标签' }] },
    { kind: 'limit', limit: { text: '2 小时内', within: 'PT2H' } },
    { kind: 'warn', text: '严禁倒置' },
    {
      kind: 'ask',
      question: '齐了吗？',
      answers: [
        { text: '齐了', to: 'end' },
        { text: '没齐', to: 'gap', outcome: '缺货怎么办？' },
      ],
    },
  ];
  expect(
    writeDraft(
      draft([
        {
          kind: 'phase',
          id: 'work',
          name: '发货',
          parts: [step(parts, { by: ['packer'], records: ['装箱单'] })],
        },
      ]),
    ),
  ).toBe(`---
title: 发货
summary: 发货
kind: procedure
domain: unsorted
roles: []
owner: 待定
version: "0.1.0"
updated: "2026-11-29"
reviewBy: "2026-11-29"
sources: [dispatch]
---

<Phase id="work" name="发货">

<Step id="pack" name="装箱" by="packer" records="装箱单">

- [ ] 核对 3 件 {/* when: 出口 */}
- [ ] 贴标签

<Limit within="PT2H">2 小时内</Limit>

<Warn>严禁倒置</Warn>

<Ask question="齐了吗？">

- [齐了](#end)
- [没齐](#gap "缺货怎么办？")

</Ask>

</Step>

</Phase>
`);
});

/** Texts as old documents have them, with every sign that Markdown or MDX could take for its own. */
const SIGNS = [
  '*',
  '**',
  '_',
  '`',
  '<',
  '>',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '#',
  '# ',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '~~',
  '|',
  '&amp;',
  '&',
  '$',
  '\\',
  '!',
  '![',
  '](#',
  '"',
  "'",
  ':',
  '::',
  '=',
  '—',
  '[ ] ',
  '口 ',
  '□ ',
  '/* id: x */',
  '<Step>',
  '</Step>',
  '{1}',
  ' http://a.cn ',
  ' www.a.cn/b_c ',
  '***',
  '---',
  '___',
  '^',
  '@',
  '、',
  '（一）',
  '①',
  '·',
  '*/',
  '<!--',
  '==',
  '［ ］',
  '【',
  '】',
  '｛',
  '＊＊',
  '%',
  '`',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom('核对', '件数', 'A4', '3', ' ', '客人', '等')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => `核${parts.join('')}完`.replace(/\s+/g, ' '));
/** As a reader gets it: no difference is made of blanks. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

describe('whatever signs stand in it', () => {
  const syntax = (page: ReturnType<typeof readPage>) =>
    page.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, message }) => `${rule} ${message}`);

  test('an item says the same when it is read', () => {
    fc.assert(
      fc.property(words, (text) => {
        const page = read([step([{ kind: 'items', items: [{ text }] }])]);
        expect(syntax(page)).toEqual([]);
        expect(page.outline.steps[0]!.items.map((item) => plain(item.text))).toEqual([plain(text)]);
      }),
    );
  });

  test('a red line, a name and a case say the same', () => {
    fc.assert(
      fc.property(words, words, words, (text, name, when) => {
        const page = read([
          {
            kind: 'step',
            id: 'pack',
            name,
            parts: [
              { kind: 'warn', text },
              { kind: 'items', items: [{ text: '贴标签', when }] },
            ],
          },
        ]);
        expect(syntax(page)).toEqual([]);
        const [first] = page.outline.steps;
        expect(plain(first!.name).normalize('NFKC')).toBe(plain(name).normalize('NFKC'));
        expect(first!.redLines.map(plain)).toEqual([plain(text)]);
        expect(letters(first!.items[0]!.when!)).toBe(letters(when));
      }),
    );
  });

  test('a paragraph, a heading, a note and a title stand without a mistake', () => {
    fc.assert(
      fc.property(words, words, (text, title) => {
        const page = read(
          [
            { kind: 'prose', text },
            { kind: 'heading', text },
            { kind: 'note', text },
            step([{ kind: 'list', entries: [text, '二'] }]),
          ],
          title,
        );
        expect(syntax(page)).toEqual([]);
        expect(page.matter!.title.normalize('NFKC').replace(/\s+/g, '')).toBe(
          title.normalize('NFKC').replace(/\s+/g, ''),
        );
      }),
    );
  });
});
