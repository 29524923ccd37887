import { expect, test } from 'vitest';
import { formerOf, type Meanings } from '../../src/meanings/former.ts';

const page: Meanings = {
  ...{ meaning: 'now', updated: '2026-03-05' },
  former: [
    { meaning: 'first', version: '1.0.0', updated: '2026-01-05' },
    { meaning: 'same', version: '1.1.0', updated: '2026-02-01', same: true },
    { meaning: 'last', version: '2.0.0', updated: '2026-02-10' },
  ],
};

test.each([
  ['now', '2026-03-05', undefined],
  ['first', '2026-01-05', '1.0.0'],
  ['last', '2026-02-11', '2.0.0'],
  // Whoever renewed it on the day of a later version knows what is kept, whatever the day.
  ['last', '2026-03-09', '2.0.0'],
  ['same', '2026-02-01', undefined],
])('who knows %s (%s) knows version %s', (meaning, day, version) => {
  expect(formerOf(page, { meaning, day })?.version).toBe(version);
});

test.each([
  ['2025-12-01', '1.0.0'],
  ['2026-01-31', '1.0.0'],
  // It meant what it means now.
  ['2026-02-02', undefined],
  ['2026-02-10', '2.0.0'],
  ['2026-03-04', '2.0.0'],
  // It may have been either.
  ['2026-03-05', undefined],
  ['2026-03-06', undefined],
])('of a mark without a meaning only the day is known: %s is version %s', (day, version) => {
  expect(formerOf(page, { day })?.version).toBe(version);
});

test('a text that was never released is none of those on record: it counts by its day', () => {
  expect(formerOf(page, { meaning: 'gone', day: '2026-02-12' })?.version).toBe('2.0.0');
  expect(formerOf(page, { meaning: 'gone', day: '2026-03-06' })).toBeUndefined();
});

test('nothing is told of a page that meant nothing else before', () => {
  expect(formerOf({ ...page, former: [] }, { day: '2026-01-01' })).toBeUndefined();
});
