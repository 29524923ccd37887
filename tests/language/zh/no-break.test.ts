import { expect, test } from 'vitest';
import { noBreak } from '../../../src/language/zh/line-breaks/no-break.ts';

test.each([
  ['复尺后 3 日内签字', '复尺后 3\u00a0日内签字'],
  ['不超过 60 kg', '不超过 60\u00a0kg'],
  ['8 到 10 分钟', '8\u00a0到 10\u00a0分钟'],
  ['第 1 2 号', '第 1 2\u00a0号'],
  ['没有数字', '没有数字'],
])('%s keeps its numbers with their units', (text, kept) => {
  expect(noBreak(text)).toBe(kept);
});
