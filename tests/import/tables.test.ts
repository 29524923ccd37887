/** Every example in the tables by which old documents are read. */
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { readText } from '../../src/import/document/read-text.ts';
import { limitsIn } from '../../src/import/proposal/facts.ts';
import * as enFacts from '../../src/language/en/documents/facts.ts';
import * as enJunk from '../../src/language/en/documents/junk.ts';
import * as enNumbering from '../../src/language/en/documents/numbering.ts';
import * as zhFacts from '../../src/language/zh/documents/facts.ts';
import * as zhJunk from '../../src/language/zh/documents/junk.ts';
import * as zhNumbering from '../../src/language/zh/documents/numbering.ts';

describe.each([
  ['Chinese', zhNumbering, zhJunk, zhFacts],
  ['English', enNumbering, enJunk, enFacts],
] as const)('%s', (_, { NUMBERINGS, ordinalOf }, { JUNK_LINES }, { LIMITS }) => {
  const marks = NUMBERINGS.flatMap(({ name, examples }) =>
    examples.map(([text, ordinal]) => ({ name, text, ordinal })),
  );
  test.each(marks)('$text is numbered as $name', ({ name, text, ordinal }) => {
    const [found] = NUMBERINGS.flatMap((numbering) => {
      numbering.mark.lastIndex = 0;
      const mark = numbering.mark.exec(text);
      return mark && ordinalOf(mark[1]!) !== undefined
        ? [{ name: numbering.name, ordinal: ordinalOf(mark[1]!) }]
        : [];
    });
    expect(found).toEqual({ name, ordinal });
  });

  test.each(JUNK_LINES.flatMap(({ name, examples }) => examples.map((line) => ({ name, line }))))(
    '$line is set aside as $name',
    ({ name, line }) => {
      expect(JUNK_LINES.find(({ pattern }) => pattern.test(line))?.name).toBe(name);
    },
  );

  test.each(
    LIMITS.flatMap(({ pattern, examples }) => examples.map(([text, words]) => ({ pattern, text, words }))),
  )('$text names the limit $words', ({ pattern, text, words }) => {
    expect([...text.matchAll(pattern)].map(([found]) => found.trim())).toContain(words);
  });
});

test.each([
  ['复尺后3日内下单', [{ text: '复尺后3日内', within: 'P3D' }]],
  ['应提前 2 天告知上级', [{ text: '提前 2 天', within: 'P2D', ahead: true }]],
  ['3个工作日内完成方案', [{ text: '3个工作日内', within: 'P3D', workdays: true }]],
  ['每周五16:30前上交', [{ text: '每周五16:30前' }]],
  ['培训约30分钟', [{ text: '30分钟' }]],
  ['整齐码放在卧室', []],
])('%s says its limit, with a duration only where it bounds', (text, limits) => {
  expect(limitsIn(text)).toEqual(limits);
});

test('what looks like a mark and counts nothing parts no sentence', () => {
  const text =
    '测量规范\n一、墙面高1.5米,宽2.0米,第1、2号位由监理确认,3)不是编号。\n二、做到接一、顾二、招呼三。';
  const { proposals } = importDocument(readText('a.txt', text), {
    today: '2026-11-29',
    known: [],
    idOf: () => 'x',
  });
  expect(proposals.flatMap(({ draft }) => draft.body).length).toBe(2);
});
