import type * as zh from '../zh/my-roles.ts';
import { listed, plural } from '../plural.ts';

/** By itself, for the pages that say no more of it. */
export const myJobs = 'My jobs';

/** My jobs: the question for it, and the lists that open at it. */
export const myRolesText: typeof zh.myRolesText = {
  mine: myJobs,
  none: 'Job',
  ask: 'What is your job?',
  why: 'We show you what you need first. Everything else is still here. You can choose several jobs and change them at any time.',
  find: 'Find a job by any of its names',
  lookAround: 'Look around first',
  done: 'Done',
  all: 'See all jobs',
  found: (count) =>
    count > 0 ? `${plural(count, 'job')} found` : 'No job has this name. Try another word, or see all jobs.',
  failed: 'There is no network: the jobs could not be loaded.',
  retry: 'Try again',
  chosen: (names) => (names.length > 0 ? `Chosen: ${listed(names)}` : 'No job chosen yet'),
  choose: 'This is my job',
  drop: 'No longer my job',
};
