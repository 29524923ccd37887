import { expect, test } from 'vitest';
import type { Value } from '../../src/procedure/model/procedure.ts';
import { conditionWords } from '../../src/procedure/model/value-words.ts';
import { readCondition } from '../../src/procedure/outline/read-condition.ts';

const height: Value = { id: 'v', kind: 'number', name: '门洞宽', unit: '毫米' };
const hour: Value = { id: 'v', kind: 'time', name: '送到' };

test.each<[condition: string, value: Value | undefined, words: string]>([
  ['v > 500', height, '门洞宽大于 500 毫米'],
  ['v <= 500', height, '门洞宽不大于 500 毫米'],
  ['v = 300..500 or v >= 800', height, '门洞宽在 300—500 毫米 或 不小于 800 毫米'],
  ['v < 12:00', hour, '送到早于 12:00'],
  ['v >= 12:00', hour, '送到不早于 12:00'],
  ['v = 合格', { id: 'v', kind: 'choice', of: ['合格', '不合格'] }, '是合格'],
  ['v = 3', undefined, '是 3'],
])('%s is said as %o %s', (condition, value, words) => {
  const read = readCondition(condition);
  expect('wrong' in read ? read.wrong : conditionWords(read, value)).toBe(words);
});
