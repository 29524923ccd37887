import { expect, test } from 'vitest';
import type { Span, Value } from '../../src/procedure/model/value.ts';
import { conditionWords } from '../../src/procedure/model/value-words.ts';

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
    '门洞宽在 300—500 毫米 或 不小于 800 毫米',
  ],
  ['v < 12:00', [{ max: '12:00', maxOpen: true }], hour, '送到早于 12:00'],
  ['v >= 12:00', [{ min: '12:00' }], hour, '送到不早于 12:00'],
  ['v = 合格', [both('合格')], { id: 'v', kind: 'choice', of: ['合格', '不合格'] }, '是合格'],
  ['v = 3', [both('3')], undefined, '是 3'],
])('%s in words', (text, spans, value, words) => {
  expect(conditionWords({ value: 'v', text, spans }, value)).toBe(words);
});
