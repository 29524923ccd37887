import { expect, test } from 'vitest';
import { changesText, toldChanges } from '../../src/desk/send/told-changes.ts';
import type { Names } from '../../src/desk/send/told-values.ts';

const NAMES: Names = {
  roles: new Map([
    ['front', '前台'],
    ['role-1', '伞管员'],
  ]),
  pages: new Map([['return', '还伞']]),
  sources: new Map(),
  domains: new Map([['hotel', '酒店']]),
};

const PAGE = `---
title: 借伞
kind: procedure
domain: hotel
roles: [front]
---

<Step id="look" name="看还有没有伞" by="front">

- [ ] 数一数
- [ ] 记下 <Value id="count" name="几把" kind="number" />

<Ask question="有伞吗">

- [有](#lend)
- [没有](#end "请客人稍等")

</Ask>

</Step>

<Step id="lend" name="借出" within="P3D" records="登记表">

- [ ] 拿伞
- [ ] 说清楚

</Step>

<Step id="book" name="登记">

- [ ] 写登记表

</Step>
`;

const told = (after: string, before = PAGE) => changesText(toldChanges(before, after, NAMES)!).split('\n');

test('an item, a limit and a role that are changed are told as they were and as they are', () => {
  const after = PAGE.replace('说清楚', '说清楚几天内还')
    .replace('within="P3D"', 'within="P5D" workdays')
    .replace('by="front"', 'by="front, role-1"');
  expect(told(after)).toEqual([
    '第 1 步「看还有没有伞」',
    '  谁做：「前台」→「前台、伞管员」',
    '第 2 步「借出」',
    '  时限：「3 天」→「5 个工作日」',
    '  按工作日：加上「是」',
    '  检查项第 2 项：「说清楚」→「说清楚几天内还」',
  ]);
});

test('an answer is told with the step that it leads to', () => {
  expect(told(PAGE.replace('[有](#lend)', '[有](#book)'))).toEqual([
    '第 1 步「看还有没有伞」',
    '  答案第 1 项：「有 → 第 2 步」→「有 → 第 3 步」',
  ]);
});

test('what the page says of itself is told by the names of the form', () => {
  const after = PAGE.replace('title: 借伞', 'title: 借雨伞').replace('[front]', '[front, role-1]');
  expect(told(after)).toEqual([
    '基本情况',
    '  标题：「借伞」→「借雨伞」',
    '  岗位：「前台」→「前台、伞管员」',
  ]);
});

test('a step that is new, gone or elsewhere is told as a whole', () => {
  const [head, look, lend, book] = PAGE.split(/(?=<Step )/);
  expect(
    told([head, look, '<Step id="dry" name="擦干">\n\n- [ ] 擦干\n\n</Step>\n\n', lend, book].join('')),
  ).toEqual(['加了：第 2 步「擦干」', '  检查项第 1 项：加上「擦干」']);
  expect(told([head, look, lend].join(''))).toEqual([
    '删了：第 3 步「登记」',
    '  检查项第 1 项：删去「写登记表」',
  ]);
  expect(told([head, look, `${book!}\n`, lend].join(''))).toEqual([
    '换了地方：第 3 步「借出」（原来是第 2 步「借出」）',
  ]);
});

test('a step that was given another id is the same step', () => {
  expect(told(PAGE.replace('id="book"', 'id="write"').replace('写登记表', '写好登记表'))).toEqual([
    '第 3 步「登记」',
    '  编号：「book」→「write」',
    '  检查项第 1 项：「写登记表」→「写好登记表」',
  ]);
});

test('what reads alike is told as it is written, and blank lines are no change of what is said', () => {
  expect(
    told(PAGE.replace('- [ ] 拿伞', '- [ ] 拿\\<伞'), PAGE.replace('- [ ] 拿伞', '- [ ] 拿&lt;伞')),
  ).toEqual(['第 2 步「借出」', '  检查项第 1 项：「拿&lt;伞」→「拿<伞」']);
  expect(toldChanges(PAGE, PAGE.replace('\n\n- [ ] 拿伞', '\n\n\n- [ ] 拿伞'), NAMES)).toEqual([]);
});

test('what cannot be read is not told in words', () => {
  expect(toldChanges(PAGE, `${PAGE}\n<Step>\n`, NAMES)).toBeUndefined();
});
