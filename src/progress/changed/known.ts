/** What whoever uses this device knows of a page, and how they come to know it as it is now. */
import type { Known } from '../../meanings/former.ts';
import { knownMeanings, noteMeaning } from '../../meanings/known-meanings.ts';
import { localDay } from '../../quiz/sitting/local-day.ts';
import { passedAt } from '../../quiz/sitting/passed-at.ts';
import { own } from '../../ui/own.ts';
import { isRead, markRead, readPages } from '../model/read-pages.ts';

/** Undefined where it was neither read nor its quiz passed. */
export function knownOf(slug: string): Known | undefined {
  const read = own(readPages().get(), slug);
  const times = [read?.value ? read.at : undefined, passedAt(slug)].filter((at) => at !== undefined);
  if (times.length === 0) return undefined;
  return { meaning: own(knownMeanings().get(), slug)?.value, day: localDay(Math.max(...times)) };
}

/** Renews the mark: what has changed is known from now on. */
export function renew(slug: string, meaning: string, now: number): void {
  noteMeaning(slug, meaning, now);
  if (isRead(readPages().get(), slug)) readPages().update((pages) => markRead(pages, slug, true, now));
}
