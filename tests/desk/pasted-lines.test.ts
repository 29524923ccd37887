import { expect, test } from 'vitest';
import { pastedLines } from '../../src/desk/edit/pasted-lines.ts';

test.each([
  ['1.\t问姓名\r\n2.\t看证件', ['问姓名', '看证件']],
  ['1、问姓名\n2、看证件\n10、登记', ['问姓名', '看证件', '登记']],
  ['（1）问姓名\n（2）看证件', ['问姓名', '看证件']],
  ['①问姓名\n② 看证件', ['问姓名', '看证件']],
  ['•\tAsk for the name\n\n•\tSay hello', ['Ask for the name', 'Say hello']],
  ['- [ ] Ask\n- [x] Say', ['Ask', 'Say']],
  ['* Ask\n* Say', ['Ask', 'Say']],
  ['1) Ask\n2) Say', ['Ask', 'Say']],
])('of %j are without the marks of the list that they come from', (text, lines) => {
  expect(pastedLines(text)).toEqual(lines);
});

test.each([
  ['1.5 mg\n2 ml', ['1.5 mg', '2 ml']],
  ['1.5 mg\n2.5 ml', ['1.5 mg', '2.5 ml']],
  ['2026 年\n2027 年', ['2026 年', '2027 年']],
  ['-5 °C\n-18 °C', ['-5 °C', '-18 °C']],
  ['问姓名\n1、看证件', ['问姓名', '1、看证件']],
  ['1.\n2.', ['1.', '2.']],
  [' \n\r\n', []],
])('of %j stay as they are where that is no list', (text, lines) => {
  expect(pastedLines(text)).toEqual(lines);
});
