// @vitest-environment jsdom
/** The glances of the lists see what the features themselves have written. */
import { beforeEach, expect, test } from 'vitest';
import { toggle } from '../../src/checklist/model.ts';
import { marksOf, marksRecord } from '../../src/checklist/store.ts';
import { scoreRecord, ticksRecord } from '../../src/indexes/model/glance.ts';
import { quizRecord, quizStore } from '../../src/quiz/sitting/store.ts';
import { peek } from '../../src/storage/saved.ts';

beforeEach(() => localStorage.clear());

test('they look at the records of the same name and version', () => {
  expect([scoreRecord.name, scoreRecord.version]).toEqual([quizRecord.name, quizRecord.version]);
  expect([ticksRecord.name, ticksRecord.version]).toEqual([marksRecord.name, marksRecord.version]);
});

test('a tick is counted, one that was taken back is not', () => {
  marksOf('a').update((marks) => toggle(toggle(toggle(marks, 'x/1', 1), 'x/2', 2), 'x/2', 3));
  expect(peek(ticksRecord, 'a')).toBe(1);
});

test('the last score of a quiz is seen, whatever else is kept of it', () => {
  quizStore('a').update((record) => ({ ...record, last: { right: 4, total: 5, at: 1 } }));
  expect(peek(scoreRecord, 'a')).toMatchObject({ right: 4, total: 5 });
});

test('where nothing is kept, nothing is seen', () => {
  expect(peek(ticksRecord, 'b')).toBeUndefined();
  expect(peek(scoreRecord, 'b')).toBeUndefined();
});

test('a record that holds something else is no score and no tick', () => {
  localStorage.setItem('zhaozhang:/:quiz:c', JSON.stringify({ version: 1, value: null }));
  localStorage.setItem('zhaozhang:/:marks:c', JSON.stringify({ version: 1, value: 'ticks' }));
  expect(peek(scoreRecord, 'c')).toBeUndefined();
  expect(peek(ticksRecord, 'c')).toBe(0);
});
