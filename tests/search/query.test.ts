import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { core, normalised, units } from '../../src/search/query/parse-query.ts';

const same = (char: string) => char;

test('normalised makes one spelling and one blank for each gap', () => {
  expect(normalised('  ＶＩＰ　　客人\n离店 ', same)).toBe('vip 客人 离店');
});

describe('core', () => {
  test.each([
    ['客人没有预订怎么办', '客人没有预订'],
    ['押金怎么收', '押金 收'],
    ['怎么打包', '打包'],
    ['vip客人离店要提前做什么', 'vip客人离店要提前做'],
    ['吧台几点吃饭', '吧台 吃饭'],
    ['了解客户了吗', '了解客户'],
    ['怎么办', '怎么办'],
    ['是否', '是否'],
    ['动火许可证', '动火许可证'],
  ])('of %s is %s', (query, expected) => {
    expect(core(query)).toBe(expected);
  });
});

describe('units', () => {
  test('are pairs, single characters and words, in order, by stretch', () => {
    expect(units('动火证 vip 卡').map(({ kind, text, stretch }) => [kind, text, stretch])).toEqual([
      ['pair', '动火', 0],
      ['pair', '火证', 0],
      ['word', 'vip', 1],
      ['char', '卡', 2],
    ]);
  });

  test('a pair that only joins two words weighs less than one inside a word', () => {
    const weights = new Map(units('客户投诉').map(({ text, weight }) => [text, weight]));
    expect(weights.get('客户')).toBe(1);
    expect(weights.get('投诉')).toBe(1);
    expect(weights.get('户投')).toBeLessThan(1);
  });

  test('of any text hold nothing but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) =>
        units(core(normalised(text, same))).every((unit) => /^[\p{L}\p{N}\p{Script=Han}]+$/u.test(unit.text)),
      ),
    );
  });
});
