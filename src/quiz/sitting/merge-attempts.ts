/** Attempts and scores in the order of their changes, and joined from two copies. */
import { canonical } from '../../storage/records/json.ts';
import { revAfter } from '../../storage/records/times.ts';
import type { Attempt, Given, Score } from './attempt-schema.ts';

const begunOf = ({ begun, startedAt }: Attempt) => begun ?? startedAt;
const revOf = (attempt: Attempt) => attempt.rev ?? begunOf(attempt);
const orderOf = ({ rev, at }: Score) => rev ?? at;

/** What tells attempts that began at the same time apart. */
const identityOf = ({ startedAt, seed, scope, address }: Attempt) =>
  JSON.stringify([startedAt, seed, scope, address ?? '']);

const isSame = (one: Attempt, other: Attempt) =>
  begunOf(one) === begunOf(other) && identityOf(one) === identityOf(other);

/** The greater of two by the first difference; they are told apart by their texts in the end. */
function greater<T>(one: T, other: T, ...differences: number[]): T {
  const difference = differences.find((each) => each !== 0);
  if (difference !== undefined) return difference > 0 ? one : other;
  return canonical(one) > canonical(other) ? one : other;
}

/**
 * The attempt after a change, put behind everything that was there in the order of changes: the clock
 * may have been set back.
 *
 * @param before what the change was made to
 * @param kept what the record held, which may be an older attempt
 */
export function ordered(after: Attempt, before: Attempt, kept: Attempt | undefined, now: number): Attempt {
  if (after === before && kept && isSame(kept, after)) return after;
  const begun = !kept || isSame(kept, after) ? begunOf(after) : revAfter(begunOf(after), begunOf(kept));
  const rev = revAfter(now, Math.max(revOf(after), kept ? revOf(kept) : 0));
  const was = new Map(Object.entries(before.given));
  const given = Object.entries(after.given).map(([key, each]): [string, Given] => [
    key,
    was.get(key) === each ? each : { ...each, rev },
  ]);
  return {
    ...after,
    ...(begun === after.startedAt ? {} : { begun }),
    rev,
    given: Object.fromEntries(given),
  };
}

/** The later of two attempts; two copies of the same one with the newest answer to each question. */
export function joinAttempts(one: Attempt | undefined, other: Attempt | undefined): Attempt | undefined {
  if (!one || !other) return one ?? other;
  if (!isSame(one, other)) {
    const later = begunOf(one) - begunOf(other) || (identityOf(one) > identityOf(other) ? 1 : -1);
    return later > 0 ? one : other;
  }
  const given = new Map(Object.entries(one.given));
  for (const [key, theirs] of Object.entries(other.given)) {
    const mine = given.get(key);
    given.set(key, mine ? newerGiven(mine, theirs) : theirs);
  }
  const bare = (attempt: Attempt) => ({ ...attempt, given: {} });
  const head = greater(bare(one), bare(other), revOf(one) - revOf(other));
  return { ...head, given: Object.fromEntries(given) };
}

/** Of two answers the one given last; where that is not known, the graded one. */
const newerGiven = (one: Given, other: Given) =>
  greater(
    one,
    other,
    (one.rev ?? 0) - (other.rev ?? 0),
    Number(one.right !== undefined) - Number(other.right !== undefined),
  );

/** A score with its place behind the one before it. */
export function scoreAfter(score: Score, before: Score | undefined): Score {
  const rev = revAfter(score.at, before && orderOf(before));
  return rev === score.at ? score : { ...score, rev };
}

/** The score that was made last. */
export function laterScore(one: Score | undefined, other: Score | undefined): Score | undefined {
  if (!one || !other) return one ?? other;
  return greater(one, other, orderOf(one) - orderOf(other));
}

const share = ({ right, total }: Score) => (total > 0 ? right / total : 0);

/** The better of two scores by share of right answers; the later one where they are equal. */
export function better(one: Score | undefined, other: Score | undefined): Score | undefined {
  if (!one || !other) return one ?? other;
  return greater(one, other, share(one) - share(other), orderOf(one) - orderOf(other));
}
