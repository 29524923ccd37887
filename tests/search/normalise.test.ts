import { describe, expect, test } from 'vitest';
import { comparable, pairs, stretches } from '../../src/search/query/normalise.ts';

describe('comparable', () => {
  test('makes full-width letters, digits and blanks half-width, and capitals small', () => {
    expect(comparable('ＶＩＰ　２５分钟')).toBe('vip 25分钟');
  });

  test('replaces script variants by the character that stands for them', () => {
    expect(comparable('維修', (char) => (char === '維' ? '维' : char))).toBe('维修');
  });

  test('keeps every position, also where lower case would be longer', () => {
    for (const text of ['İ押金', '👨‍👩‍👧押金', 'ｶﾞ', 'ß押金']) expect(comparable(text)).toHaveLength(text.length);
  });
});

describe('stretches', () => {
  test('parts Han runs from words of letters and digits, and drops the rest', () => {
    expect(stretches('vip客人25分钟内<b>到店，5w2h?')).toEqual([
      'vip',
      '客人',
      '25',
      '分钟内',
      'b',
      '到店',
      '5w2h',
    ]);
  });

  test('takes 〇 for no character, as the index does', () => {
    expect(stretches('二〇一六年')).toEqual(['二', '〇', '一六年']);
  });

  test('finds nothing in signs and emoji', () => {
    expect(stretches('.*+?^$[]{}()|\\ 😀')).toEqual([]);
  });
});

test('pairs are all adjacent pairs of a run; a single character is itself', () => {
  expect(pairs('动火许可')).toEqual(['动火', '火许', '许可']);
  expect(pairs('证')).toEqual(['证']);
});
