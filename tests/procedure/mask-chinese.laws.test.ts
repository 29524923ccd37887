import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mask } from '../../src/procedure/source/mask-chinese.ts';
import { readTree } from '../../src/procedure/source/syntax-tree.ts';
import { runs } from '../laws.ts';
import { read } from './short-html.ts';

describe('stand-ins', () => {
  const pieces = fc.constantFrom(
    ...[
      '**',
      '*',
      '_',
      '__',
      '~',
      '~~',
      '：',
      '。',
      '“',
      '”',
      '请',
      '𠮷',
      'a',
      '1',
      ' ',
      '\n',
      '\\',
      '`',
      '(',
      ')',
    ],
    ...['http://x.cn/a_b', 'www.a.cn', '\ue000', '\u2800', '[', ']', '|', '- ', '&amp;'],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  test('keep the length of every line and give back every character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: masked, restore } = mask(text);
        expect(masked.split('\n').map((line) => line.length)).toEqual(
          text.split('\n').map((line) => line.length),
        );
        expect(restore(masked)).toBe(text);
      }),
      { numRuns: runs(5000) },
    );
  });

  test('leave none behind in a tree', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = [...JSON.stringify(readTree(text))].filter((char) =>
          /[\ue001-\uf8ff\u2801-\u28ff]/.test(char),
        );
        expect(left).toEqual([]);
      }),
      { numRuns: runs(5000) },
    );
  });

  test('make every emphasis that stands between words of the same sentence', () => {
    const outer = fc.constantFrom('', '请', '，', '。', '（', 'a ', '“', '；');
    const inner = fc.constantFrom(
      '注意：',
      '“押金”',
      '押金',
      '（晚班）',
      '《规定》',
      '必须！',
      '100 元',
      '[看](#a)',
      '`x`',
    );
    const following = fc.constantFrom('', '请', '，', '。', '）', ' a', '”', '；');
    fc.assert(
      fc.property(
        fc.constantFrom('**', '*', '***'),
        outer,
        inner,
        following,
        (mark, before, within, after) => {
          const text = `${before}${mark}${within}${mark}${after}`;
          const shown = read(text);
          expect(shown, text).not.toContain('*');
          expect(shown, text).toMatch(mark === '*' ? /<i>/ : /<b>/);
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});
