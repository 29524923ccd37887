// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { deeds, learntOf, usedTimes } from '../../src/home/post/deeds.ts';
import { markRead } from '../../src/progress/model/read-pages.ts';
import { readPages } from '../../src/progress/model/store.ts';
import { quizStore } from '../../src/quiz/sitting/quiz-record.ts';
import { runRecord } from '../../src/run/model/record-types.ts';
import { newRun, stamp } from '../../src/run/model/run.ts';
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

it('counts runs by page, open and finished ones, and not those that were deleted', () => {
  const keep = (id: string, run: ReturnType<typeof newRun>) => saved(runRecord, id).update(() => run);
  const run = newRun('a', 'form', '', 5);
  keep('a/1', run);
  keep('a/2', stamp(run, 'finished', true, 6));
  keep('a/3', stamp(run, 'deleted', true, 7));
  expect(usedTimes()).toEqual(new Map([['a', 2]]));
  expect(deeds().finished).toEqual([6]);
});
