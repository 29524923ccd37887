// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { knownMeanings, noteMeaning } from '../../src/meanings/known-meanings.ts';
import { CLEAR } from '../../src/progress/model/clear.ts';
import { markRead, readPages } from '../../src/progress/model/read-pages.ts';
import { knownOf, renew } from '../../src/progress/changed/known.ts';
import { passedAt } from '../../src/quiz/sitting/passed-at.ts';
import { quizStore } from '../../src/quiz/sitting/quiz-record.ts';

const [JUNE, JULY] = ['2026-06-30T12:00', '2026-07-01T12:00'].map((day) => new Date(day).getTime()) as [
  number,
  number,
];
const read = (slug: string, at: number, isRead = true) =>
  readPages().update((pages) => markRead(pages, slug, isRead, at));
const score = (slug: string, right: number, at: number) =>
  quizStore(slug).update((record) => ({ ...record, last: { right, total: 5, at } }));

beforeEach(() => localStorage.clear());

it('nothing is known of a page that was neither read nor passed', () => {
  score('failed', 3, JUNE);
  read('taken back', JUNE);
  read('taken back', JULY, false);
  noteMeaning('taken back', 'm', JUNE);
  expect(['none', 'failed', 'taken back'].map(knownOf)).toEqual([undefined, undefined, undefined]);
});

it('a mark and a pass count by the later day, and with the meaning that was noted last', () => {
  read('a', JUNE);
  expect(knownOf('a')).toEqual({ meaning: undefined, day: '2026-06-30' });
  score('a', 5, JULY);
  noteMeaning('a', 'm1', JUNE);
  noteMeaning('a', 'm2', JULY);
  expect(knownOf('a')).toEqual({ meaning: 'm2', day: '2026-07-01' });
});

it('the last pass is the later one of the best and the last score that are passes', () => {
  quizStore('b').update(() => ({
    best: { right: 5, total: 5, at: JUNE },
    last: { right: 4, total: 5, at: JULY },
  }));
  expect(passedAt('b')).toBe(JULY);
  score('b', 1, JULY + 1);
  expect(passedAt('b')).toBe(JUNE);
  localStorage.setItem('zhaozhang:/:quiz:broken', JSON.stringify({ version: 1, value: { best: 7 } }));
  expect(passedAt('broken')).toBeUndefined();
});

it('a renewed mark has today’s meaning and the time of its renewal; a page that was only passed is not marked as read', () => {
  read('c', JUNE);
  score('d', 5, JUNE);
  for (const slug of ['c', 'd']) renew(slug, 'now', JULY);
  expect(knownOf('c')).toEqual({ meaning: 'now', day: '2026-07-01' });
  expect(knownOf('d')).toEqual({ meaning: 'now', day: '2026-06-30' });
  expect(readPages().get().d).toBeUndefined();
});

it('marks that are cleared take along which version they were made of, and bring it back', () => {
  read('e', JUNE);
  noteMeaning('e', 'm', JUNE);
  const bringBack = CLEAR.read();
  expect([readPages().get(), knownMeanings().get()]).toEqual([{}, {}]);
  bringBack();
  expect(knownOf('e')).toEqual({ meaning: 'm', day: '2026-06-30' });
});
