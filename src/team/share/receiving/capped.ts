import type { LwwMap } from '../../../storage/records/lww-map.ts';
import type { SealedShare } from '../share.ts';

/** So much later than here a clock may be, in milliseconds: what says more would hold against all that comes after. */
const MOST_AHEAD = 2 * 24 * 60 * 60 * 1000;

/** The share without times that nobody can have come to yet. What happened in a run stays as it was recorded. */
export function capped(share: SealedShare, now: number): SealedShare {
  const cap = (time: number) => Math.min(time, now + MOST_AHEAD);
  const map = <V>(entries: LwwMap<V>): LwwMap<V> =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => [
        key,
        { ...entry, at: cap(entry.at), ...(entry.rev !== undefined && { rev: cap(entry.rev) }) },
      ]),
    );
  return {
    ...share,
    made: cap(share.made),
    ...{ reads: map(share.reads), meanings: map(share.meanings), practised: map(share.practised) },
    ...{ answers: map(share.answers), confirmations: map(share.confirmations) },
    decisions: map(share.decisions),
  };
}
