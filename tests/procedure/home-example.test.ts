/** What of a procedure can be drawn small on the home page. */
import { expect, test } from 'vitest';
import { linesOf, type Drawn } from '../../src/procedure/lint/example.ts';

test.each<[Drawn, string, string[] | undefined]>([
  ['name', '登记', ['登记']],
  ['name', '核对预订信息和证件', ['核对预订', '信息和证件']],
  ['name', 'Verify identity', ['Verify', 'identity']],
  ['name', 'Call the doctor on duty', ['Call the', 'doctor on duty']],
  ['question', 'Is it the resident in person?', ['Is it the resident', 'in person?']],
  ['name', 'Acknowledgementforms', undefined],
  ['name', '核对预订信息和证件以及押金单和房卡', undefined],
  ['trigger', '', undefined],
])('the %s %j is written in lines that fit, or not at all', (part, text, lines) => {
  expect(linesOf(text, part)).toEqual(lines);
});
