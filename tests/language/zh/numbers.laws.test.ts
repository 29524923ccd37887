import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountOf, isSameAmount } from '../../../src/language/amount.ts';
import { readAmounts } from '../../../src/language/zh/numbers/amounts.ts';
import { readNumeral, writeNumeral } from '../../../src/language/zh/numbers/numerals.ts';
import { inDigits, readPhrase } from '../../../src/language/zh/numbers/phrases.ts';
import { UNITS } from '../../../src/language/zh/numbers/units.ts';
import { isSameText, saysNumber } from '../../../src/questions/gaps/answer-matching.ts';
import { runs } from '../../laws.ts';

const whole = fc.oneof(
  fc.integer({ min: 0, max: 20_000 }),
  fc.integer({ min: 0, max: 1e8 }),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 8 }))
    .map(([digit, places]) => digit * 10 ** places),
);
const decimal = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 9999 }))
  .map(([front, back]) => Number(`${front}.${back}`));
const formal = (text: string) =>
  [...text]
    .map((char) => '零壹贰叁肆伍陆柒捌玖拾佰仟萬億'['零一二三四五六七八九十百千万亿'.indexOf(char)] ?? char)
    .join('');
const name = fc.constantFrom(...UNITS.flatMap(({ written, said }) => [...written, ...said]));
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const words = fc
  .array(
    fc.constantFrom(...'零一二两三五十百千万亿半个点第分之负-~至 .,/0159年月天日小时分元块角米斤克%度'),
    { maxLength: 30 },
  )
  .map((chars) => chars.join(''));

it('a whole number written in Chinese is read as itself', () => {
  fc.assert(
    fc.property(whole, (value) => {
      expect(readNumeral(writeNumeral(value))).toBe(value);
      expect(readNumeral(formal(writeNumeral(value)))).toBe(value);
      expect(readNumeral(writeNumeral(-value))).toBe(value === 0 ? 0 : -value);
      expect(readNumeral(value.toLocaleString('en'))).toBe(value);
    }),
    { numRuns: runs(20_000) },
  );
});

it('a decimal written in Chinese is read as itself', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      expect(readNumeral(writeNumeral(value))).toBe(value);
      expect(readNumeral(String(value))).toBe(value);
    }),
    { numRuns: runs(20_000) },
  );
});

it('two numbers that differ are never written alike', () => {
  fc.assert(
    fc.property(whole, whole, (one, other) => {
      fc.pre(one !== other);
      expect(saysNumber(writeNumeral(other), one, '天')).toBe(false);
      expect(saysNumber(`${other}天`, one, '天')).toBe(false);
      expect(isSameText(`${one}份`, `${writeNumeral(other)}份`)).toBe(false);
    }),
    { numRuns: runs(5000) },
  );
});

it('an amount is right with every name of its unit, and wrong with a unit of another kind', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom(...UNITS), name, (value, unit, other) => {
      const asked = unit.written[0] ?? unit.said[0]!;
      const right = [amountOf(value, unit)];
      for (const each of [...unit.written, ...unit.said]) {
        expect(isSameAmount(readAmounts(`${value}${each}`), right)).toBe(true);
        expect(saysNumber(`${writeNumeral(value)}${each}`, value, asked)).toBe(true);
      }
      const named = readAmounts(`${value}${other}`);
      // The unit stands behind the gap: with 周 in it, 1周 before 年 reads 1周年, which is right.
      const goesOn = [...unit.written, ...unit.said].includes(`${other}${asked}`);
      if (value > 0 && !goesOn && !named.some(({ dimension }) => dimension === unit.dimension))
        expect(saysNumber(`${value}${other}`, value, asked)).toBe(false);
    }),
    { numRuns: runs(5000) },
  );
});

it('no text, number or unit makes the reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, words), fc.double(), fc.oneof(anyText, words), (text, is, unit) => {
      expect(typeof saysNumber(text, is, unit, { before: unit, after: text })).toBe('boolean');
      expect(typeof isSameText(text, unit)).toBe('boolean');
      expect(isSameText(text, text)).toBe(true);
      readPhrase(text);
      expect(typeof inDigits(text)).toBe('string');
      for (const { size } of readAmounts(text)) expect(size).not.toBeNaN();
    }),
    { numRuns: runs(20_000) },
  );
});

it('what is right does not depend on which of two texts is the answer', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      expect(isSameText(one, other)).toBe(isSameText(other, one));
    }),
    { numRuns: runs(10_000) },
  );
});
