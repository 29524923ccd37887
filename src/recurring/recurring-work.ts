/** What is due of the work that comes again and again, and what was missed. */
import { own } from '../ui/own.ts';
import type { LwwMap } from '../storage/records/lww-map.ts';
import type { Rhythm } from '../procedure/model/rhythm.ts';
import { periodAt, type Period } from './period.ts';
import type { Recurring } from './recurring-record.ts';

/** A page that says itself how often it is to be done. */
export interface RecurringPage {
  slug: string;
  every: Rhythm;
  /** Ids of the jobs that do steps of it. */
  roles: readonly string[];
}

/** A run, as far as it counts here. */
export interface Done {
  slug: string;
  /** When it was finished, and not ended early. */
  finished: number | undefined;
  isOpen: boolean;
  /** Id of it without the profile. */
  id: string;
  /** To whom and when it was handed over; undefined where it was not. */
  handed?: { to: string; at: number } | undefined;
}

export interface Work {
  slug: string;
  rhythm: Rhythm;
  /** True where the page says so, and not the reader. */
  said: boolean;
  /** The period that runs now. */
  period: Period;
  state: 'due' | 'begun' | 'handed' | 'done';
  /** When it was done in this period. */
  doneAt?: number | undefined;
  /** The run that was handed over in this period, where that is all that is known of it. */
  handed?: { run: string; to: string } | undefined;
  /** Whole periods in which it was not done, the latest first; at most `MOST_MISSED`. */
  missed: Period[];
}

/** So far back it is told what was missed. */
const MOST_MISSED = 31;

/**
 * @param set what the reader has set, by slug
 * @param jobs ids of the reader's jobs: what a page says holds for those who do steps of it
 * @returns what is due first, then what is done; each in the order of its end and of its address
 */
export function recurringWork(
  pages: readonly RecurringPage[],
  set: LwwMap<Recurring>,
  runs: readonly Done[],
  jobs: readonly string[],
  starts: readonly string[],
  now: number,
): Work[] {
  const said = new Map(pages.map((page) => [page.slug, page]));
  const slugs = new Set([...said.keys(), ...Object.keys(set)]);
  const work = [...slugs].flatMap((slug): Work[] => {
    const mine = own(set, slug)?.value;
    const page = said.get(slug);
    const isSaid = mine === undefined || mine.rhythm === 'page';
    if (mine === undefined && !page?.roles.some((role) => jobs.includes(role))) return [];
    const rhythm = isSaid ? page?.every : mine.rhythm;
    if (!rhythm || rhythm === 'page') return [];
    const ends = runs.flatMap((run) =>
      run.slug === slug && run.finished !== undefined ? [run.finished] : [],
    );
    const doneIn = ({ from, to }: Period) => ends.filter((end) => end >= from && end < to).at(-1);
    const period = periodAt(rhythm, starts, now);
    const doneAt = doneIn(period);
    const begun = runs.some((run) => run.slug === slug && run.isOpen);
    const given = runs.findLast(
      (run) => run.slug === slug && run.handed && run.handed.at >= period.from && run.handed.at < period.to,
    );
    const since = Math.max(mine?.since ?? now, mine?.seen ?? 0);
    const missed: Period[] = [];
    for (let back = 1, last = period; back <= MOST_MISSED; back++) {
      last = periodAt(rhythm, starts, last.from - 1);
      if (last.from < since) break;
      if (doneIn(last) === undefined) missed.push(last);
    }
    const state = doneAt !== undefined ? 'done' : begun ? 'begun' : given ? 'handed' : 'due';
    const handed = state === 'handed' ? { run: given!.id, to: given!.handed!.to } : undefined;
    return [{ slug, rhythm, said: isSaid, period, state, doneAt, handed, missed }];
  });
  const rank = ({ state }: Work) => (state === 'done' ? 1 : 0);
  return work.sort((a, b) => rank(a) - rank(b) || a.period.to - b.period.to || (a.slug < b.slug ? -1 : 1));
}

/** The pages that say for one of these jobs how often they are done, and of which it is not noted yet since when. */
export const unnoted = (
  pages: readonly RecurringPage[],
  set: LwwMap<Recurring>,
  jobs: readonly string[],
): string[] =>
  pages.flatMap(({ slug, roles }) =>
    own(set, slug) === undefined && roles.some((role) => jobs.includes(role)) ? [slug] : [],
  );
