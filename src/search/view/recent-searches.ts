/** The searches made last on this device. */
import { revAfter, soundRev } from '../../storage/records/times.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { saved } from '../../storage/saved.ts';

/** Searches that are remembered. */
const MOST = 8;

/** The longest that is remembered: what is longer was pasted, and a part of it would ask for something else. */
const LONGEST = 60;

/** A query, and its place in the order of all: the time, or one more than that of the one before. */
export interface Search {
  text: string;
  at: number;
}

export const searchesRecord: RecordType<Search[]> = {
  name: 'searches',
  version: 2,
  initial: [],
  // Written without valibot: every page has it at hand from the first touch of the search field on.
  schema: lenient((value, leaveOut) => {
    if (!Array.isArray(value)) return undefined;
    const sound = (value as (Search | null)[]).flatMap((one) =>
      typeof one?.text === 'string' && Number.isFinite(one.at)
        ? [{ text: one.text, at: soundRev(one.at) }]
        : [],
    );
    if (sound.length < value.length) leaveOut();
    return sound.length > 0 || value.length === 0 ? newest(sound) : undefined;
  }),
  migrations: {
    1: (value) => (value as string[]).map((text, place, all) => ({ text, at: all.length - place })),
  },
  merge: (mine, theirs) => newest([...mine, ...theirs]),
};

/** The newest first, each query once. */
function newest(searches: readonly Search[]): Search[] {
  const at = new Map<string, number>();
  for (const one of searches) at.set(one.text, Math.max(one.at, at.get(one.text) ?? 0));
  return [...at]
    .map(([text, at]) => ({ text, at }))
    .sort((a, b) => b.at - a.at || (a.text < b.text ? -1 : 1))
    .slice(0, MOST);
}

/** Newest first. */
export const $recent = saved(searchesRecord, 'recent');

/** Forgets them all. */
export const forgetSearches = () => $recent.erase();

/** Puts a query at the top, once. */
export function remember(query: string, now: number): void {
  const text = query.trim();
  if (text === '' || text.length > LONGEST) return;
  $recent.update((before) => newest([...before, { text, at: revAfter(now, before[0]?.at) }]));
}
