import { describe, expect, test } from 'vitest';
import { regionalNames, simplified, standard } from '../../src/language/zh/search/variants.ts';

describe('simplified', () => {
  test.each([
    '裡里',
    '裏里',
    '衛卫',
    '衞卫',
    '臺台',
    '檯台',
    '枱台',
    '說说',
    '説说',
    '綫线',
    '線线',
    '押押',
    '著著',
  ])('knows the spellings of Taiwan and Hong Kong: %s', (pair) => {
    const [char, form] = [...pair] as [string, string];
    expect(simplified(char)).toBe(form);
  });
});

test('standard joins what only some words write otherwise', () => {
  expect([...'回覆瞭解著裝'].map(standard).join('')).toBe('回复了解着装');
});

test('regionalNames gives what Taiwan calls a word, unless the texts say it too or only write it otherwise', () => {
  expect(regionalNames(['网络', '打印', '押金', '着装'], '开通网络，打印小票')).toEqual([
    ['网路', '网络'],
    ['列印', '打印'],
  ]);
  expect(regionalNames(['设备'], '设备和装置')).toEqual([]);
});
