import { expect, test } from 'vitest';
import { inOrder, letter, typed } from '../../src/language/zh/order.ts';

test('sorts Chinese by pinyin, Latin and digits among it', () => {
  expect(inOrder(['押金', 'VIP 接待', '办证', '5W2H', '安全'], (text) => text)).toEqual([
    '5W2H',
    '安全',
    '办证',
    'VIP 接待',
    '押金',
  ]);
});

test.each([
  ['散客', 'S'],
  ['《房间状况表》', 'F'],
  ['“双减”', 'S'],
  ['VIP', 'V'],
  ['5W2H', '#'],
])('%s stands under %s', (text, initial) => {
  expect(letter(text)).toBe(initial);
});

test('gives what is typed for a name: whole pinyin and initials', () => {
  expect(typed('散客入住')).toBe('sankeruzhu skrz');
  expect(typed('VIP')).toBe('');
});
