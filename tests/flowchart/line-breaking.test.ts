import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NO_END,
  NO_START,
  textWidth,
  breakLines,
  breakList,
} from '../../src/flowchart/layout/line-breaking.ts';

test.each([
  ['填住宿登记表', 8, ['填住宿登记表']],
  ['客人进房，登记资料录入电脑', 8, ['客人进房，登记', '资料录入电脑']],
  ['问需求（房型、价位）', 6, ['问需求（房', '型、价位）']],
  ['按 EHS-2026-017 执行', 8, ['按', 'EHS-2026-017', '执行']],
  ['第一行\n第二行', 8, ['第一行', '第二行']],
  ['', 8, ['']],
])('breaks %j at %d em into %j', (text, max, lines) => {
  expect(breakLines(text, max)).toEqual(lines);
});

test('lines are of like length', () => {
  expect(breakLines('一二三四五六七八九十甲乙', 10)).toEqual(['一二三四五六', '七八九十甲乙']);
});

test.each([
  ['中', 1],
  ['，', 1],
  ['M', 0.863],
  ['i', 0.278],
  ['é', 0.72],
  ['👍🏽', 1],
  ['e\u0301', 0.615],
])('%j is %d em wide', (text, em) => {
  expect(textWidth(text)).toBeCloseTo(em, 3);
});

const chinese = fc.string({
  unit: fc.constantFrom(...'迎客问订登记，。、：！？（）《》「」 aB1.%'),
  maxLength: 60,
});

test('keeps every character but spaces at the breaks', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 2, max: 14 }), (text, max) => {
      expect(breakLines(text, max).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('begins and ends no line with punctuation that may not stand there', () => {
  fc.assert(
    fc.property(chinese, fc.integer({ min: 4, max: 14 }), (text, max) => {
      // What the author himself sets apart by a space is left where it is.
      const lines = breakLines(text.replace(/\s/g, ''), max);
      for (const line of lines.slice(1)) expect(line).not.toMatch(NO_START);
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(NO_END);
    }),
  );
});

test('is no wider than asked, unless punctuation clings', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'迎客问订 ab'), maxLength: 60 }),
      fc.integer({ min: 3, max: 14 }),
      (text, max) => {
        for (const line of breakLines(text, max)) expect(textWidth(line)).toBeLessThanOrEqual(max + 0.001);
      },
    ),
  );
});

test.each([
  ['首次合作收款', 4, ['首次合作', '收款']],
  ['业务经理确认', 4, ['业务经理', '确认']],
])('breaks %j between words', (text, max, lines) => {
  expect(breakLines(text, max)).toEqual(lines);
});

test.each([
  ['技术支持主管、研发中心', 6.5, ['技术支持主管、', '研发中心']],
  ['前厅部经理、总经理、礼宾员', 8, ['前厅部经理、', '总经理、礼宾员']],
  ['业主', 8, ['业主']],
  ['省级行政主管部门负责人', 8, ['省级行政主管', '部门负责人']],
])('breaks the list %j between its members', (text, max, lines) => {
  expect(breakList(text, max)).toEqual(lines);
});
