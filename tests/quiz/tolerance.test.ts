import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, saysNumber } from '../../src/questions/gaps/answer-matching.ts';

describe('comparable', () => {
  it.each([
    ['入住登记表', '《入住登记表》'],
    ['入住登记表', ' 入住 登记表。'],
    ['pos机', 'ＰＯＳ机'],
    ['vip', 'VIP！'],
    ['“八不准”', '八不准'],
  ])('takes %s and %s for the same', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  it('keeps a text that is nothing but punctuation', () => {
    expect(comparable('。')).toBe('。');
  });

  it('keeps different words apart', () => {
    expect(comparable('登记表')).not.toBe(comparable('登记簿'));
  });
});

describe('saysNumber', () => {
  it.each([
    ['3', '日'],
    ['３日', '日'],
    ['三天', '日'],
    ['3 个工作日', '个工作日'],
    ['3 工作日', '工作日'],
    ['三个小时', '小时'],
    ['3％', '%'],
    ['3', ''],
  ])('takes %s (unit %s) for 3', (text, unit) => {
    expect(saysNumber(text, 3, unit)).toBe(true);
  });

  it.each([
    ['4', '日'],
    ['3 小时', '日'],
    ['', '日'],
    ['日', '日'],
    ['三十', '日'],
  ])('does not take %s (unit %s) for 3', (text, unit) => {
    expect(saysNumber(text, 3, unit)).toBe(false);
  });

  it('takes every number written by itself, whatever the unit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (is, unit) => {
        expect(saysNumber(String(is), is, unit)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.string({ unit: 'binary' }),
        (text, is, unit) => {
          expect(typeof saysNumber(text, is, unit)).toBe('boolean');
        },
      ),
    );
  });
});
