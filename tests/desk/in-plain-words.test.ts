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
