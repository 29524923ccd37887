/** Every example in the tables by which old documents are read. */
import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { readText } from '../../src/import/document/read-text.ts';
import { limitsIn, limitsOfStep } from '../../src/import/proposal/facts.ts';
import * as enFacts from '../../src/language/en/documents/facts.ts';
import * as enJunk from '../../src/language/en/documents/junk.ts';
import * as enNumbering from '../../src/language/en/documents/numbering.ts';
import * as enOutside from '../../src/language/en/documents/outside.ts';
import * as zhFacts from '../../src/language/zh/documents/facts.ts';
import * as zhJunk from '../../src/language/zh/documents/junk.ts';
import * as zhNumbering from '../../src/language/zh/documents/numbering.ts';
import * as zhOutside from '../../src/language/zh/documents/outside.ts';

describe.each([
  ['Chinese', zhNumbering, zhJunk, zhFacts, zhOutside],
  ['English', enNumbering, enJunk, enFacts, enOutside],
] as const)('%s', (_, { NUMBERINGS, ordinalOf }, { JUNK_LINES }, { LIMITS }, { OUTSIDE }) => {
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

  test.each(OUTSIDE.flatMap(({ why, examples }) => examples.map((line) => ({ why, line }))))(
    '$line is no step: $why',
    ({ why, line }) => {
      expect(OUTSIDE.find(({ pattern }) => pattern.test(line))?.why).toBe(why);
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

test.each([
  ['客人应在 3 日内取走', []],
  ['接待员递交雨伞，并告知客人3日内归还', []],
  ['客人超过3日未归还', []],
  ['3日内未归还的，报前厅主管', []],
  ['客人到店后5分钟内送上茶水', ['客人到店后5分钟内']],
  ['收到客人投诉后10分钟内回电', ['收到客人投诉后10分钟内']],
  ['应在5分钟内告知客人，并报领班', ['5分钟内']],
])('%s binds whoever does the step to %j', (text, limits) => {
  expect(limitsOfStep(text).map((limit) => limit.text)).toEqual(limits);
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
