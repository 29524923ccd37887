// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { deeds, learntOf, usedTimes } from '../../src/home/post/deeds.ts';
import { markRead, readPages } from '../../src/progress/model/read-pages.ts';
import type { Answered } from '../../src/quiz/sitting/log.ts';
import { addToLog, logRecord } from '../../src/quiz/sitting/log-record.ts';
import { quizStore } from '../../src/quiz/sitting/quiz-record.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { mark, newRun, stamp, write } from '../../src/run/model/run.ts';
import { saved } from '../../src/storage/saved.ts';

beforeEach(() => localStorage.clear());

it('knows which page was read and which quiz was passed', () => {
  readPages().update((pages) => markRead(pages, 'a', true, 5));
  quizStore('a').update((record) => ({ ...record, best: { right: 4, total: 5, at: 1 } }));
  quizStore('b').update((record) => ({ ...record, best: { right: 3, total: 5, at: 1 } }));
  expect(learntOf('a')).toEqual({ read: true, passed: true });
  expect(learntOf('b')).toEqual({ read: false, passed: false });
  expect(learntOf('c')).toEqual({ read: false, passed: false });
  expect(deeds().read).toEqual([5]);
});

it('counts runs by page, open and finished ones, and not those that were deleted, ended early or not begun', () => {
  const keep = (id: string, run: ReturnType<typeof newRun>) => saved(runRecord, id).update(() => run);
  const empty = newRun('a', 'form', '', 5);
  const run = mark(empty, 'x/1', { state: 'done' }, 5);
  keep('a/1', run);
  keep('a/2', stamp(run, 'finished', true, 6));
  keep('a/3', stamp(run, 'deleted', true, 7));
  keep('a/4', stamp(write(run, 'stopped', '客人取消', 8), 'finished', true, 8));
  keep('b/1', newRun('b', 'form', '', 5));
  expect(usedTimes()).toEqual(new Map([['a', 3]]));
  expect(deeds().finished).toEqual([6]);
  expect(deeds().begun).toEqual([5]);
});

const JUNE = Date.UTC(2026, 5, 30);
const JULY = Date.UTC(2026, 6, 1);
const answer = (at: number, right: boolean, more: { open?: true } = {}): Answered => {
  return { at, attempt: 1, scope: 'all', key: 'a/1', hash: 'h', right, ...more };
};
const answers = () => deeds().answered.map(({ at, right }) => [at, right]);

it('has the answers of all months as the log of the quiz keeps them, without those left open', () => {
  addToLog({ answered: [answer(JUNE, false)] }, JUNE);
  addToLog({ answered: [answer(JULY, true), answer(JULY + 1, false, { open: true })] }, JULY);
  expect(answers()).toEqual([
    [JUNE, false],
    [JULY, true],
  ]);
});

it('counts an answer once that stands in two records, and none of another profile', () => {
  saved(logRecord, '2026-06').update(() => ({ answered: [answer(JUNE, true)], finished: [] }));
  saved(logRecord, '2026-07').update(() => ({ answered: [answer(JUNE, true)], finished: [] }));
  saved(logRecord, '2026-07@p1').update(() => ({ answered: [answer(JULY, true)], finished: [] }));
  expect(answers()).toEqual([[JUNE, true]]);
});

it.each([[null], [{ ...answer(JUNE, true), at: 'then' }], [{ ...answer(JUNE, true), right: 1 }]])(
  'leaves out an answer that is not sound: %j',
  (damaged) => {
    const value = { answered: [damaged, answer(JULY, true)], finished: [] };
    localStorage.setItem('zhaozhang:/:answers:2026-07', JSON.stringify({ version: 1, value }));
    expect(answers()).toEqual([[JULY, true]]);
  },
);

it('has no answers where a record of them cannot be read', () => {
  localStorage.setItem('zhaozhang:/:answers:2026-07', JSON.stringify({ version: 1, value: null }));
  expect(answers()).toEqual([]);
});
