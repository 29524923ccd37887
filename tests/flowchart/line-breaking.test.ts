import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines, breakList, wrapLines } from '../../src/flowchart/layout/words/line-breaking.ts';
import { textWidth } from '../../src/flowchart/layout/words/text-width.ts';
import { NO_END, NO_START } from '../../src/flowchart/layout/words/whole-words.ts';

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
  expect(breakLines('迎客问订登记分房收款送客', 10)).toEqual(['迎客问订登记', '分房收款送客']);
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

test('is no wider than asked, but for a word of letters, which stays whole up to twice the width', () => {
  expect(breakLines('aabbb', 3)).toEqual(['aabbb']);
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'迎客问订 ab'), maxLength: 60 }),
      fc.integer({ min: 3, max: 14 }),
      (text, max) => {
        for (const line of breakLines(text, max))
          expect(textWidth(line)).toBeLessThanOrEqual((/^[ab]+$/.test(line) ? 2 * max : max) + 0.001);
      },
    ),
  );
});

test.each([
  ['首次合作收款单', 5, ['首次合作', '收款单']],
  ['第一售前处理', 4, ['第一', '售前处理']],
  ['总经理不批准', 4, ['总经理', '不批准']],
  ['开出收据上的金额', 6, ['开出', '收据上的金额']],
  ['核对客户委托书', 5, ['核对客户', '委托书']],
  ['不服从，违纪', 5, ['不服从，', '违纪']],
  ['定了什么方案？', 5, ['定了', '什么方案？']],
  ['不给的超过 2 万', 6, ['不给的', '超过 2 万']],
  ['客人不同意或者四十八小时内没有回复', 9, ['客人不同意或者', '四十八小时内', '没有回复']],
])('breaks %j between words, and leaves no one or two of them alone', (text, max, lines) => {
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

test('keeps a term whole, whatever the language says', () => {
  expect(breakLines('请业主填放行条后盖章', 6)).toEqual(['请业主填放行', '条后盖章']);
  expect(breakLines('请业主填放行条后盖章', 6, ['放行条'])).toEqual(['请业主填', '放行条后盖章']);
});

test.each([
  ['客户联系过哪位销售人员？', 5, 7, ['客户联系过哪位', '销售人员？']],
  ['得到解决办法了吗？', 6, 8, ['得到', '解决办法了吗？']],
  ['没有提要求', 3, 5, ['没有', '提要求']],
  ['发现问题了吗？', 3, 5, ['发现', '问题了吗？']],
  ['核对证件', 6, 8, ['核对证件']],
])('rather than a third line, or a lost one, %j grows from %d em to at most %d', (text, max, most, lines) => {
  expect(wrapLines(text, max, most)).toEqual(lines);
});

test.each([
  ['值班主任签字', 4.8, ['值班主任'], ['值班主任签字']],
  ['许可证交申请人并存档', 7.2, ['申请人'], ['许可证交', '申请人并存档']],
  ['检验部主任（副）同意工期计划吗？', 6, ['检验部主任（副）'], ['检验部主任', '（副）同意', '工期计划吗？']],
])(
  'keeps the names in %j whole, or breaks them between words where they fit no line',
  (text, max, names, lines) => {
    expect(wrapLines(text, max, max + 1.5, names)).toEqual(lines);
  },
);
