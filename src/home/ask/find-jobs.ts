/** Which jobs are found by what somebody has typed, the likeliest first. */
import { matches, plain, wordsIn, wordsMet } from '../../indexes/model/filter.ts';
import type { Job } from '../../my-roles/all-jobs.ts';

/**
 * Those that are called so, first those whose name, or one of whose other names, begins so; else those that have every word
 * in their names or in that of their domain, most of them in their own names first.
 */
export function findJobs(jobs: readonly Job[], typed: string): Job[] {
  const q = plain(typed);
  if (!q) return [];
  const begins = ([, name, words]: Job) =>
    name.startsWith(q) || words.split(' ').some((word) => word.startsWith(q));
  const called = jobs.filter(([, , words]) => matches({ text: words, fields: {} }, { q }));
  if (called.length > 0) return [...called.filter(begins), ...called.filter((job) => !begins(job))];
  const parts = wordsIn(q);
  return jobs
    .map((job) => ({ job, met: wordsMet(parts, job[2], plain(job[3] ?? '')) }))
    .filter(({ met }) => met > 0)
    .sort((a, b) => b.met - a.met)
    .map(({ job }) => job);
}
