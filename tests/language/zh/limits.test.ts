import { expect, test } from 'vitest';
import { durationMinutes } from '../../../src/language/iso-duration.ts';
import { lengthWords, limitMinutes, namesLength } from '../../../src/language/zh/limits.ts';

test.each([
  ['PT10M', 10],
  ['P3D', 4320],
  ['P1DT2H', 1560],
  ['P1W', 10080],
  ['P1M', 43200],
  ['PT30S', 0.5],
  ['P', undefined],
  ['PT', undefined],
  ['3D', undefined],
  ['P3', undefined],
])('%s lasts %s minutes', (duration, expected) => {
  expect(durationMinutes(duration)).toBe(expected);
});

test.each([
  ['复尺后 3 日内', 4320],
  ['二十分钟内', 20],
  ['半小时', 30],
  ['当天', undefined],
  ['3 日内，最迟 5 日', undefined],
  ['一个月内', undefined],
  ['3 个工作日内', undefined],
])('the words %s name %s minutes', (limit, expected) => {
  expect(limitMinutes(limit)).toBe(expected);
});

test('a limit names a length where it names one, also one that differs', () => {
  expect(['3 日内，最迟 5 日', '一个月内', '当天'].map(namesLength)).toEqual([false, true, false]);
});

test.each([
  ['复尺后 3 日内', 'P3D', '3 日内'],
  ['3 个工作日内', 'P3D', '3 个工作日内'],
  ['一个月内', 'P1M', '一个月内'],
  ['当日', 'P0D', '当日'],
  ['复尺后 3 日内', 'P4D', undefined],
  ['3 至 5 日内', 'P5D', undefined],
  ['两日内报、五日内办', 'P5D', undefined],
])('of %s, which is %s, the words %s say how long', (limit, duration, words) => {
  expect(lengthWords(limit, duration)).toBe(words);
});
