import { expect, test } from 'vitest';
import { durationMinutes } from '../../../src/language/iso-duration.ts';
import { lengthWords, limitMinutes, namesLength } from '../../../src/language/zh/numbers/limits.ts';

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
  ['1.5 小时内', 90],
  ['0.5 小时', 30],
  ['10.5 小时', 630],
  ['１.５ 小时内', 90],
  ['三点五小时', 210],
  ['2.5 天内', 3600],
  ['接报后一个半小时内', 90],
  ['1 个半小时', 90],
  ['两小时半', 150],
  ['一天半', 2160],
  ['一周半', 15120],
  ['一小时三十分', 90],
  ['1 小时 30 内', 90],
  ['一小时三十内', undefined],
  ['1小时30分钟内到', 90],
  ['1 天 2 小时', 1560],
  ['1/2 小时', 30],
  ['1/3 小时', 20],
  ['二又二分之一小时', 150],
  ['二十分', undefined],
  ['廿分钟', 20],
  ['２０分钟', 20],
  ['1，000 分钟', 1000],
  ['1,000 分钟', 1000],
  ['一百二十分钟内', 120],
  ['三刻钟内', 45],
  ['90 秒内', 1.5],
  ['18:00 前 30 分钟', 30],
  ['18 点前 30 分钟', 30],
  ['半天', undefined],
  ['半日内', undefined],
  ['0.5 天', undefined],
  ['两个半月', undefined],
  ['半个月', undefined],
  ['两三天内', undefined],
  ['3～5 天内', undefined],
  ['3天到5天', undefined],
  ['5、6 分钟', undefined],
  ['十几分钟', undefined],
  ['30 多分钟', undefined],
  ['几天内', undefined],
  ['数小时', undefined],
  ['第 3 天', undefined],
  ['每月 5 日前', undefined],
  ['3 月 5 日前', undefined],
  ['百分之五十分钟', undefined],
  ['当天', undefined],
  ['3 日内，最迟 5 日', undefined],
  ['一个月内', undefined],
  ['3 个工作日内', undefined],
])('the words %s name %s minutes', (limit, expected) => {
  expect(limitMinutes(limit)).toBe(expected);
});

test('a limit names a length where it names one, also one that differs', () => {
  expect(
    ['3 日内，最迟 5 日', '一个月内', '两个半月内', '当天', '半天内', '十几天内', '1.5 小时'].map(
      namesLength,
    ),
  ).toEqual([false, true, true, false, false, false, true]);
});

test.each([
  ['复尺后 3 日内', 'P3D', '3 日内'],
  ['3 个工作日内', 'P3D', '3 个工作日内'],
  ['一个月内', 'P1M', '一个月内'],
  ['当日', 'P0D', '当日'],
  ['接报后 1.5 小时内', 'PT90M', '1.5 小时内'],
  ['一个半小时之内', 'PT1H30M', '一个半小时之内'],
  ['1.5 小时内', 'PT5H', undefined],
  ['半天内', 'PT12H', undefined],
  ['复尺后 3 日内', 'P4D', undefined],
  ['3 至 5 日内', 'P5D', undefined],
  ['两日内报、五日内办', 'P5D', undefined],
])('of %s, which is %s, the words %s say how long', (limit, duration, words) => {
  expect(lengthWords(limit, duration)).toBe(words);
});
