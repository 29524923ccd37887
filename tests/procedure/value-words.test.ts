import { expect, test } from 'vitest';
import { valueText } from '../../src/text/zh/values.ts';
import type { Span, Value } from '../../src/procedure/model/values/value.ts';
import { conditionWords, valueHint } from '../../src/procedure/model/values/value-words.ts';

const height: Value = { id: 'v', kind: 'number', name: '门洞宽', unit: '毫米' };
const hour: Value = { id: 'v', kind: 'time', name: '送到' };
const both = (min: string): Span => ({ min, max: min });

test.each<[text: string, spans: Span[], value: Value | undefined, words: string]>([
  ['v > 500', [{ min: '500', minOpen: true }], height, '门洞宽大于 500 毫米'],
  ['v <= 500', [{ max: '500' }], height, '门洞宽不大于 500 毫米'],
  [
    'v = 300..500 or v >= 800',
    [{ min: '300', max: '500' }, { min: '800' }],
    height,
    '门洞宽在 300—500 毫米或不小于 800 毫米',
  ],
  ['v = 3..5 or v >= 8', [{ min: '3', max: '5' }, { min: '8' }], undefined, '在 3—5 或不小于 8'],
  ['v = -11.9..-8', [{ min: '-11.9', max: '-8' }], { ...height, unit: '℃' }, '门洞宽在 -11.9 到 -8℃'],
  ['v < 30', [{ max: '30', maxOpen: true }], { ...height, unit: '%' }, '门洞宽小于 30%'],
  ['v < 12:00', [{ max: '12:00', maxOpen: true }], hour, '送到早于 12:00'],
  ['v >= 12:00', [{ min: '12:00' }], hour, '送到不早于 12:00'],
  ['v = 合格', [both('合格')], { id: 'v', kind: 'choice', of: ['合格', '不合格'] }, '是合格'],
  ['v = 3', [both('3')], undefined, '是 3'],
])('%s in words', (text, spans, value, words) => {
  expect(conditionWords({ value: 'v', text, spans }, value)).toBe(words);
});

test('a hint says what may be written down', () => {
  const hints = [height, { ...height, min: 300, max: 500 }, { ...height, unit: '℃', min: -30, max: 30 }];
  expect(hints.map(valueHint)).toEqual(['毫米', '300—500 毫米', '-30 到 30℃']);
  expect(
    [
      { ...height, unit: '%', min: 30 },
      { ...height, max: 45 },
    ].map(valueHint),
  ).toEqual(['不小于 30%', '不大于 45 毫米']);
});

test('a figure stands apart from the Chinese behind it', () => {
  expect(['油电小于 30%', '送到早于 12:00', '高压大于 180 毫米'].map(valueText.when)).toEqual([
    '油电小于 30% 时',
    '送到早于 12:00 时',
    '高压大于 180 毫米时',
  ]);
});
