/** What English words are made of: plurals, lists, days. */
import { expect, test } from 'vitest';
import { dayInWords, shortDay } from '../../src/text/english-days.ts';
import { listed, plural } from '../../src/text/plural.ts';

test('one thing is singular, none and several are not', () => {
  expect([0, 1, 2].map((count) => plural(count, 'step'))).toEqual(['0 steps', '1 step', '2 steps']);
  expect(plural(2, 'entry', 'entries')).toBe('2 entries');
});

test('the last of a list stands after and, without a comma before it', () => {
  expect(listed([])).toBe('');
  expect(listed(['hall'])).toBe('hall');
  expect(listed(['hall', 'bar'])).toBe('hall and bar');
  expect(listed(['hall', 'kitchen', 'bar'], 'or')).toBe('hall, kitchen or bar');
});

test('days are written day, month, year', () => {
  expect(dayInWords('2026-11-05')).toBe('5 November 2026');
  expect(shortDay('2026-11-21')).toBe('21 Nov 2026');
  expect(shortDay('11-21')).toBe('21 Nov');
  expect(['soon', '2026-13-01'].map(dayInWords)).toEqual(['soon', '2026-13-01']);
});
