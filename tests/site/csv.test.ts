import { expect, it } from 'vitest';
import { csvLine } from '../../src/ui/export/csv.ts';

it.each([
  ['押金', '押金'],
  ['a,b', '"a,b"'],
  ['a;b', '"a;b"'],
  ['a"b', '"a""b"'],
  ['a\rb', '"a\rb"'],
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', '-1'],
  ['-9.5', '-9.5'],
  ['-1+1', "'-1+1"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ['＋1', "'＋1"],
  ['－1', "'－1"],
  ['＠A', "'＠A"],
  ['  =1', "'  =1"],
  ['\u3000=1', "'\u3000=1"],
  ['\u200b=1', "'\u200b=1"],
  ['\ufeff=1', "'\ufeff=1"],
  ['\t=1', '"\'\t=1"'],
  ['\r=1', '"\'\r=1"'],
  ['\nx', '"\'\nx"'],
  ['a=1', 'a=1'],
  ['', ''],
])('a cell %j is written as %j', (cell, written) => {
  expect(csvLine([cell])).toBe(written);
});

it('leaves numbers as they are', () => {
  expect(csvLine([-18, 0.5, '-18'])).toBe('-18,0.5,-18');
});
