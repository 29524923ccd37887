/** What whoever uses the device has done with each page, from what the features keep. */
import { keptAnswers } from '../../quiz/sitting/kept-answers.ts';
import { passedAt } from '../../quiz/sitting/passed-at.ts';
import { isRead, readPages } from '../../progress/model/read-pages.ts';
import { keptRuns } from '../../run/lists/kept-runs.ts';
import { own } from '../../ui/own.ts';
import type { Learnt } from '../../my-roles/post.ts';
import type { Deeds } from './week.ts';

/** Whether a page was read and its quiz passed. */
export function learntOf(slug: string): Learnt {
  return { read: isRead(readPages().get(), slug), passed: passedAt(slug) !== undefined };
}

/** When a page was marked as read, in milliseconds since 1970; undefined where it was not. */
export function readAt(slug: string): number | undefined {
  const read = own(readPages().get(), slug);
  return read?.value ? read.at : undefined;
}

/** How often each page was carried out, or begun. */
export const usedTimes = (): ReadonlyMap<string, number> =>
  new Map([...Map.groupBy(keptRuns(), ({ slug }) => slug)].map(([slug, runs]) => [slug, runs.length]));

/** Everything with its time. */
export const deeds = (): Deeds => ({
  read: Object.values(readPages().get()).flatMap(({ value, at }) => (value ? [at] : [])),
  answered: keptAnswers(),
  finished: keptRuns().flatMap(({ finished }) => finished ?? []),
  begun: keptRuns().flatMap(({ isOpen, touched }) => (isOpen ? [touched] : [])),
});
