import { expect, it } from 'vitest';
import { absentWords } from '../../src/search/rank/absent-words.ts';

/** The words that a book lacks which has these. */
const missed = (query: string, ...there: string[]) => absentWords(query, (word) => !there.includes(word));

it('a word that the browser does not know is missed where somebody wants it', () => {
  expect(missed('客人要加床', '客人')).toEqual(['加床']);
  expect(missed('客人要加床', '客人', '加床')).toEqual([]);
  // What only follows another word may be no word.
  expect(missed('客人押金条丢', '客人', '押金')).toEqual([]);
});
