import { expect, test } from 'vitest';
import { inPlainWords } from '../../src/desk/state/in-plain-words.ts';

test('an entry is called what the form calls it, and other words stay', () => {
  expect(inPlainWords('「title」是空的。')).toBe('「标题」是空的。');
  expect(inPlainWords('「records」里的「押金单」没有登记，「constructor」也没有。')).toBe(
    '「用到的表单」里的「押金单」没有登记，「constructor」也没有。',
  );
});
