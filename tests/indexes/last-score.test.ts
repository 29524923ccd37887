// @vitest-environment jsdom
/** The lists see what the quiz has written; that of runs is held in tests/run. */
import { beforeEach, expect, test } from 'vitest';
import { scoreRecord } from '../../src/indexes/model/last-score.ts';
import { quizRecord, quizStore } from '../../src/quiz/sitting/quiz-record.ts';
import { peek } from '../../src/storage/saved.ts';

beforeEach(() => localStorage.clear());

test('it looks at the record of the same name and version', () => {
  expect([scoreRecord.name, scoreRecord.version]).toEqual([quizRecord.name, quizRecord.version]);
});

test('the last score of a quiz is seen, whatever else is kept of it', () => {
  quizStore('a').update((record) => ({ ...record, last: { right: 4, total: 5, at: 1 } }));
  expect(peek(scoreRecord, 'a')).toMatchObject({ right: 4, total: 5 });
});

test('where nothing is kept, nothing is seen', () => {
  expect(peek(scoreRecord, 'b')).toBeUndefined();
});

test('a record that holds something else is no score', () => {
  localStorage.setItem('zhaozhang:/:quiz:c', JSON.stringify({ version: 1, value: null }));
  expect(peek(scoreRecord, 'c')).toBeUndefined();
});
