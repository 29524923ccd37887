import { expect, test } from 'vitest';
import { holdsWord, longestShare, namedIn, partsOf } from '../../../src/language/en/search/matching.ts';
import { beginningOf } from '../../../src/language/en/search/query-words.ts';

test.each([
  ['label', ['labels', 'labelled', 'labelling']],
  ['spin', ['spinning']],
  ['compress', ['compression', 'compressed', 'compressing']],
  ['regist', ['register', 'registers', 'registration', 'registered']],
  ['haemolys', ['haemolysis', 'haemolysed']],
  ['take', ['takes', 'taking', 'taken']],
  ['box', ['boxes']],
  ['glass', ['glasses']],
  ['allerg', ['allergy', 'allergies']],
])('%s is what %j begin with', (beginning, words) => {
  for (const word of words) expect(beginningOf(word), word).toBe(beginning);
});

test('a word stands at its beginning, a short one or a number as a whole', () => {
  const text = 'open the lid of the pepper pots, 15 minutes later label 3 vips';
  expect(['lid', 'pot', 'label', 'minut', 'vip', '15'].filter((word) => !holdsWord(text, word))).toEqual([]);
  expect(['id', 'pep', 'abel', '5', '1'].filter((word) => holdsWord(text, word))).toEqual([]);
});

test('what a query names by any form of its words is what it says there', () => {
  expect(namedIn('the patient blacked out, again', 'black out')).toBe('blacked out');
  expect(namedIn('sharps bins are full', 'sharps bin')).toBe('sharps bins');
  expect(namedIn('did she faint', 'id')).toBeUndefined();
  expect(namedIn('out of black ink', 'black out')).toBeUndefined();
});

test('questions are alike by their words, but for those that ask', () => {
  expect(partsOf('how soon must a tube be spun?')).toEqual(['tube', 'spun']);
});

test('the longest piece is of whole words that follow each other, the last of them in any form', () => {
  const text = 'keep the patient lying down for at least 15 minutes';
  expect(longestShare(text, 'lying down')).toBe(1);
  expect(longestShare(text, 'lying down 15 minute')).toBe(0.5);
  expect(longestShare(text, 'ward')).toBe(0);
});
