import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/desk/state/in-plain-words.ts';

test('an entry is called what the form calls it, and other words stay', () => {
  expect(inPlainWords('「title」是空的。')).toBe('「标题」是空的。');
  expect(inPlainWords('「records」里的「押金单」没有登记，「constructor」也没有。')).toBe(
    '「用到的表单」里的「押金单」没有登记，「constructor」也没有。',
  );
});

test('signs of the language are left out', () => {
  expect(inPlainWords('kind: procedure 的页面必须有题目（<Quiz>）。')).toBe('「流程」的页面必须有题目。');
  expect(inPlainWords('kind: procedure 的页面必须有检查项（- [ ] …）。')).toBe(
    '「流程」的页面必须有检查项。',
  );
  expect(inPlainWords('kind: procedure 的页面必须有 trigger（什么事开始这个流程）。')).toBe(
    '「流程」的页面必须有「什么时候开始」。',
  );
  expect(inPlainWords('<Step name> 没有写值，应写成 name="值"。')).toBe('「步骤 · 名称」没有写值。');
  expect(inPlainWords('步骤「核对」（check）没有人走到，constructor（x）也没有。')).toBe(
    '步骤「核对」（check）没有人走到，constructor（x）也没有。',
  );
});

test.each([
  [
    '步骤「核对」（check）走不到：没有步骤的 next、答案或顺序通向它。',
    '步骤「核对」（check）走不到：前面没有哪一步、哪个答案走到它。',
  ],
  ['没有场景「unsorted」，场景列在 domains.yaml。现有：front-desk、rooms。', '请选场景。'],
  [
    '没有来源「x1」，来源列在 sources.yaml。现有：manual。',
    '请选来源；手册里还没有的来源，请管手册的人加上。',
  ],
  ['<Ask question> 没有写值，应写成 question="值"。', '「判断 · 问什么」没有写值。'],
  ['<Limit> 是空的：请写出给人读的时限。', '「时限」是空的：请写出给人读的时限。'],
  ['# 后面没有写步骤编号。', '还没有选去哪一步。'],
  [
    '题目「question-1」有一个选项没有文字。请写「- [ ] 选项」。',
    '这道题有一个选项没有文字。请写上，或删去这个选项。',
  ],
  [
    '没有讲解。请在每个选项下面缩进写「  - 为什么」，或在选项后另起一段。',
    '没有讲解。请在每个选项的「为什么」里写。',
  ],
  ['请缩短，细节写进 summary。', '请缩短，细节写进「做什么用的」。'],
  ['本页没有编号为「chek」的步骤或小节。最接近的是「check」。', '要去的那一步不在了，请重新选。'],
])('%s is said to whoever has a form as %s', (message, said) => {
  expect(inPlainWords(message)).toBe(said);
});

test('a step without a name is known by its place', () => {
  const said = (message: string) => inPlainWords(message, new Map([['step-7', 4]]));
  expect(said('步骤「step-7」是空的：没有检查项、判断，也没有正文。')).toBe(
    '第 4 步是空的：没有检查项、判断，也没有正文。',
  );
  expect(said('步骤「step-9」是空的。')).toBe('步骤「step-9」是空的。');
});
