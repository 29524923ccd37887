import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparable, readNumber, saysNumber } from '../../src/quiz/tolerance.ts';

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

describe('readNumber', () => {
  it.each([
    ['3', 3],
    ['３', 3],
    ['-2', -2],
    ['1,000', 1000],
    ['0.5', 0.5],
    ['1.5万', 15000],
    ['三', 3],
    ['两', 2],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['一百零五', 105],
    ['三千二百', 3200],
    ['一万二千', 12000],
    ['一亿二千万', 120000000],
    ['二〇二六', 2026],
    ['三点五', 3.5],
    ['半', 0.5],
    ['一个半', 1.5],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  it.each(['', '三日', '没有', '点', '三点', '3点', '1.2.3', '-', '万元'])('does not read %s', (text) => {
    expect(readNumber(text)).toBeUndefined();
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
