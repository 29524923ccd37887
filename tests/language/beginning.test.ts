import { expect, it } from 'vitest';
import { beginningOf } from '../../src/language/beginning.ts';

it.each([
  ['房号 801', 40, '房号 801'],
  ['长'.repeat(41), 40, '长'.repeat(40)],
  ['', 40, ''],
  // The name of 30 faces behind a letter ends between two of them.
  ['a' + '😀'.repeat(30), 40, 'a' + '😀'.repeat(19)],
  ['😀'.repeat(20), 40, '😀'.repeat(20)],
  // A family is one character of eight units, and a letter with its accent is one of two.
  ['abcd👨‍👩‍👧', 8, 'abcd'],
  ['abce\u0301', 4, 'abc'],
])('%j cut to %i is %j', (text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning);
  expect(beginningOf(text, most).isWellFormed()).toBe(true);
});
