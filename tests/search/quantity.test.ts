import { describe, expect, test } from 'vitest';
import { otherSpellings } from '../../src/search/query/amount-spellings.ts';

describe('otherSpellings', () => {
  const others = (query: string) => otherSpellings(query).map(({ named, other }) => `${named}→${other}`);

  test.each([
    ['二十五分钟到场', ['二十五分钟→25分钟']],
    ['25 分钟', ['25 分钟→二十五分钟']],
    ['半小时', ['半小时→半个小时', '半小时→30分钟', '半小时→三十分钟']],
    ['100块钱', ['100块钱→100元', '100块钱→一百元']],
    ['一点五倍', ['一点五倍→1.5倍']],
    ['两份', ['两份→2份', '两份→二份']],
    ['押金', []],
    ['二〇二六', []],
    ['零天', []],
  ])('%s', (query, expected) => {
    expect(others(query)).toEqual(expected);
  });

  test('keeps that it is a limit', () => {
    expect(others('三天内下单')).toEqual(['三天内→3天内', '三天内→3日内', '三天内→三日内']);
  });
});
