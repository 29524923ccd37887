/** Which meaning of each page was last read, passed or renewed here. Small: every reading page has it. */
import { ownId } from '../storage/profiles/profile.ts';
import { lwwMapRecord, put } from '../storage/records/lww-map.ts';
import { tested } from '../storage/records/record-type.ts';
import { saved } from '../storage/saved.ts';

/** By slug the hash of the meaning. A page that was read before there were any has none. */
export const meaningsRecord = lwwMapRecord(
  'meanings',
  1,
  tested((meaning) => typeof meaning === 'string'),
);

export const knownMeanings = () => saved(meaningsRecord, ownId('pages'));

/** Notes that whoever uses the device knows what a page means. */
export const noteMeaning = (slug: string, meaning: string, now: number) =>
  knownMeanings().update((known) => put(known, slug, meaning, now));
