import { expect, test } from 'vitest';
import { wordList } from '../../src/desk/form/fields/word-list.ts';

test.each([
  [['借伞', '雨具'], '借伞、雨具'],
  [['考核方法、标准', '激励'], '考核方法、标准； 激励'],
  [['A；B', '甲、乙', '丙'], 'A；B; 甲、乙; 丙'],
  [[], ''],
])('the words %j are shown as %j and read back as they were', (words, shown) => {
  const list = wordList(words);
  expect(list.shown).toBe(shown);
  expect(list.read(list.shown)).toEqual(words);
});

test('any of the signs parts what is typed', () => {
  expect(wordList(['借伞']).read('借伞,雨具； 伞架|｜ 押金')).toEqual(['借伞', '雨具', '伞架', '押金']);
});
