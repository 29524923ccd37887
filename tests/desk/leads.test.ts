import { expect, test } from 'vitest';
import { readBlocks } from '../../src/desk/document/blocks.ts';
import { moveBlock } from '../../src/desk/document/edit-blocks.ts';
import { written } from '../../src/desk/document/written.ts';
import { aroundAt } from '../../src/desk/edit/places.ts';
import { leadsOf } from '../../src/desk/edit/leads.ts';
import { movedLeads } from '../../src/desk/form/say-moved.ts';

const PAGE = `---
title: 借伞
---

<Step id="look" name="看还有没有伞">

<Ask question="有伞吗">

- [有](#lend)
- [没有](#sorry)

</Ask>

</Step>

<Step id="sorry" name="说明没有" next="end">

- [ ] 道歉

</Step>

<Step id="lend" name="借出" next="book">

- [ ] 拿伞

</Step>

<Step id="book" name="登记">

- [ ] 写登记表

</Step>
`;

/** What is said once the step at this place has been moved before another. */
function said(from: number, before: number, page = PAGE): string[] {
  const file = written(page);
  const blocks = readBlocks(file);
  const around = aroundAt(file, blocks, '');
  return movedLeads({ file, blocks, targets: [] }, moveBlock(file, around, from, around, before));
}

test('each answer and each step that goes on elsewhere is known with what it leads over', () => {
  const file = written(PAGE);
  expect(leadsOf(file, readBlocks(file))).toEqual([
    { path: '0/0/0/0', from: 'look', answer: '有', to: 'lend', isBack: false, over: ['sorry'] },
    { path: '0/0/0/1', from: 'look', answer: '没有', to: 'sorry', isBack: false, over: [] },
    { path: '2@next', from: 'lend', answer: undefined, to: 'book', isBack: false, over: [] },
  ]);
});

test('a step that is moved before the question which leads to it is said to be led back to', () => {
  expect(said(2, 0)).toEqual([
    '第 2 步的答案「有」，现在要往回走到第 1 步。',
    '第 1 步做完以后，现在会跳过第 2 步、第 3 步。',
  ]);
});

test('the step that asks is moved: each of its answers that leads back now is told', () => {
  expect(said(0, 4)).toEqual([
    '第 4 步的答案「有」，现在要往回走到第 2 步。',
    '第 4 步的答案「没有」，现在要往回走到第 1 步。',
  ]);
});

test('a step that comes between is said to be passed by', () => {
  expect(said(3, 1)).toEqual([
    '第 4 步做完以后，现在要往回走到第 2 步。',
    '第 1 步的答案「有」，现在会跳过第 2 步。',
    '第 1 步的答案「没有」，现在会跳过第 2 步。',
  ]);
});

test('a move after which all leads as before is told without more', () => {
  const plain = ['a', 'b', 'c'].map((id) => `<Step id="${id}">\n\n- [ ] 看\n\n</Step>`).join('\n\n');
  expect(said(2, 0, plain)).toEqual([]);
  const behind = PAGE.replace(' next="book"', '');
  expect(said(2, 4, behind)).toEqual(['第 1 步的答案「有」，现在会跳过第 3 步。']);
  expect(said(3, 2, behind.replace('#lend', '#book'))).toEqual([]);
});

test('an answer that leads to its own step leads back', () => {
  const file = written('<Step id="a">\n\n<Ask question="好了吗">\n\n- [没有](#a)\n\n</Ask>\n\n</Step>\n');
  expect(leadsOf(file, readBlocks(file)).map(({ isBack }) => isBack)).toEqual([true]);
});
