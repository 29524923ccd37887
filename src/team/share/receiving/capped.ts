import { MAPS } from '../../../run/model/run.ts';
import type { LwwMap } from '../../../storage/records/lww-map.ts';
import type { SealedShare, SharedRun } from '../share.ts';

/** So much later than here a clock may be, in milliseconds: what says more would hold against all that comes after. */
const MOST_AHEAD = 2 * 24 * 60 * 60 * 1000;

/** The last time that anything can be of. */
export const latestTime = (now: number) => now + MOST_AHEAD;

/**
 * The share without times that nobody can have come to yet, and of how many things there were such. What happened in a
 * run stays as it was recorded: what is shown of it is capped, see ../../book/run-facts.ts.
 */
export function capped(share: SealedShare, now: number): { share: SealedShare; ahead: number } {
  const latest = latestTime(now);
  let ahead = 0;
  const cap = (time: number) => Math.min(time, latest);
  const count = (isAhead: boolean) => {
    if (isAhead) ahead++;
  };
  const map = <V>(entries: LwwMap<V>): LwwMap<V> =>
    Object.fromEntries(
      Object.entries(entries).map(([key, entry]) => {
        count(entry.at > latest);
        return [
          key,
          { ...entry, at: cap(entry.at), ...(entry.rev !== undefined && { rev: cap(entry.rev) }) },
        ];
      }),
    );
  const passes = share.passes.map((pass) => {
    count(pass.at > latest);
    return { ...pass, at: cap(pass.at) };
  });
  for (const run of share.runs) count(isAhead(run, latest));
  const sound = {
    ...share,
    made: cap(share.made),
    passes,
    ...{ reads: map(share.reads), meanings: map(share.meanings), practised: map(share.practised) },
    ...{ answers: map(share.answers), confirmations: map(share.confirmations) },
    decisions: map(share.decisions),
  };
  return { share: sound, ahead };
}

const isAhead = ({ run }: SharedRun, latest: number): boolean =>
  run.started > latest ||
  MAPS.some((map) =>
    Object.values(run[map]).some(
      ({ at, value }) => at > latest || (map === 'times' && Number(value) > latest),
    ),
  );
