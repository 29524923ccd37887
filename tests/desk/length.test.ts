import { expect, test } from 'vitest';
import { durationOf, lengthOf } from '../../src/desk/form/fields/length.ts';

test.each([
  ['PT10S', { count: 10, unit: 'seconds' }],
  ['PT5M', { count: 5, unit: 'minutes' }],
  ['PT2H', { count: 2, unit: 'hours' }],
  ['P3D', { count: 3, unit: 'days' }],
  ['P1W', { count: 1, unit: 'weeks' }],
  ['P6M', { count: 6, unit: 'months' }],
] as const)('%s is a number and a unit, and written again as it was', (duration, length) => {
  expect(lengthOf(duration, false)).toEqual(length);
  expect(durationOf(length)).toBe(duration);
});

test('a length of several units is none that can be filled in', () => {
  expect(lengthOf('PT1H30M', false)).toBeUndefined();
});
