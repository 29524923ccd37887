import { expect, test } from 'vitest';
import { bloomOf, readBloom } from '../../src/search/build/bloom-filter.ts';

const char = (i: number) => String.fromCharCode(0x4e00 + i);
/** So many different pairs, beginning with different ones for different seeds. */
const pairs = (count: number, seed: number) =>
  Array.from({ length: count }, (_, i) => char((i * 7 + seed) % 1500) + char(Math.floor(i / 1500) + seed));
const setOf = (count: number) => new Set(pairs(count, 0));

test('a filter holds every pair that went into it', () => {
  const known = readBloom(bloomOf(setOf(25_000)));
  expect(pairs(25_000, 0).filter((pair) => !known(pair))).toEqual([]);
});

test('it takes at most one in ten other pairs for its own', () => {
  const known = readBloom(bloomOf(setOf(25_000)));
  const others = pairs(10_000, 2000);
  expect(others.filter(known).length).toBeLessThan(1000);
});

test('an overfull filter still holds every pair', () => {
  const known = readBloom(bloomOf(setOf(300_000)));
  expect(pairs(300_000, 0).every(known)).toBe(true);
});

test('an empty filter holds nothing', () => {
  expect(pairs(1000, 0).filter(readBloom(bloomOf(new Set())))).toEqual([]);
});

test('a filter of today’s size is 16 kB', () => {
  expect(atob(bloomOf(new Set(['押金']))).length).toBe(16_001);
});
