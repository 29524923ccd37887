// @vitest-environment jsdom
/** The lists see what the quiz has written; that of runs is held in tests/run. */
import { beforeEach, expect, test } from 'vitest';
import { bestRecord, scoreRecord } from '../../src/indexes/model/last-score.ts';
import { quizRecord, quizStore } from '../../src/quiz/sitting/quiz-record.ts';
import { peek } from '../../src/storage/saved.ts';

beforeEach(() => localStorage.clear());

test('it looks at the record of the same name and version', () => {
  expect([scoreRecord.name, scoreRecord.version]).toEqual([quizRecord.name, quizRecord.version]);
});

test('the last and the best score of a quiz are seen, whatever else is kept of it', () => {
  const [best, last] = [
    { right: 5, total: 5, at: 1 },
    { right: 4, total: 5, at: 2 },
  ];
  quizStore('a').update((record) => ({ ...record, best, last }));
  expect(peek(scoreRecord, 'a')).toMatchObject({ right: 4, total: 5 });
  expect(peek(bestRecord, 'a')).toMatchObject({ right: 5, total: 5 });
});

test('where nothing is kept, nothing is seen', () => {
  expect(peek(scoreRecord, 'b')).toBeUndefined();
});

test('a record that holds something else is no score', () => {
  localStorage.setItem('zhaozhang:/:quiz:c', JSON.stringify({ version: 1, value: null }));
  expect(peek(scoreRecord, 'c')).toBeUndefined();
});
