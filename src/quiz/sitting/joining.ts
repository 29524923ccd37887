/** Attempts and scores as they are kept: in order, joined from two copies, and read again. */
import { canonical, isRecord } from '../../storage/records/json.ts';
import { isTime, revAfter, soundRev } from '../../storage/records/times.ts';
import { SCOPES, type Attempt, type Given, type Scope, type Score } from './attempt.ts';
import { parseResponse } from '../kinds/kinds.ts';

const begunOf = ({ begun, startedAt }: Attempt) => begun ?? startedAt;
const revOf = (attempt: Attempt) => attempt.rev ?? begunOf(attempt);
const orderOf = ({ rev, at }: Score) => rev ?? at;

/** What tells attempts that began at the same time apart. */
const named = ({ startedAt, seed, scope, address }: Attempt) =>
  JSON.stringify([startedAt, seed, scope, address ?? '']);

const isSame = (one: Attempt, other: Attempt) =>
  begunOf(one) === begunOf(other) && named(one) === named(other);

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
    const later = begunOf(one) - begunOf(other) || (named(one) > named(other) ? 1 : -1);
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

/** Of two answers the one given last; where that is not known, the marked one. */
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

/** More questions than any site has. */
const MOST_KEYS = 20_000;

const isMaybe = (value: unknown, test: (value: unknown) => boolean) => value === undefined || test(value);

/** The stored value as an attempt, if it is one. */
export function parseAttempt(value: unknown): Attempt | undefined {
  if (!isRecord(value) || !isRecord(value['given'])) return undefined;
  const { seed, startedAt, scope, keys, position, address, until, endedAt, begun, rev } = value;
  if (!isTime(startedAt) || ![seed, position].every(Number.isFinite)) return undefined;
  if (!SCOPES.includes(scope as Scope)) return undefined;
  // Practice is known by its query alone: a file must not lead anywhere else.
  if (!isMaybe(address, (query) => typeof query === 'string' && query.startsWith('?'))) return undefined;
  if (!isMaybe(until, isTime) || !isMaybe(endedAt, isTime)) return undefined;
  if (![begun, rev].every((order) => isMaybe(order, Number.isFinite))) return undefined;
  if (!Array.isArray(keys) || keys.length > MOST_KEYS) return undefined;
  if (!keys.every((key): key is string => typeof key === 'string')) return undefined;
  const given = Object.entries(value['given']).map(([key, each]) => [key, parseGiven(each)] as const);
  if (given.some(([, each]) => !each)) return undefined;
  const order = (name: 'begun' | 'rev', place: unknown) =>
    place === undefined || place === startedAt ? {} : { [name]: soundRev(place as number) };
  return {
    seed: seed as number,
    startedAt,
    scope: scope as Scope,
    ...(address === undefined ? {} : { address: address as string }),
    ...(until === undefined ? {} : { until: until as number }),
    ...(endedAt === undefined ? {} : { endedAt: endedAt as number }),
    ...order('begun', begun),
    ...order('rev', rev),
    keys,
    position: Math.max(0, Math.min(Math.trunc(position as number), keys.length)),
    given: Object.fromEntries(given) as Attempt['given'],
  };
}

function parseGiven(value: unknown): Given | undefined {
  if (!isRecord(value) || typeof value['hash'] !== 'string') return undefined;
  const { hash, right, rev } = value;
  const response = parseResponse(value['response']);
  if (!response || !isMaybe(right, (is) => typeof is === 'boolean')) return undefined;
  if (!isMaybe(rev, Number.isFinite)) return undefined;
  return {
    response,
    hash,
    ...(right === undefined ? {} : { right: right as boolean }),
    ...(rev === undefined ? {} : { rev: soundRev(rev as number) }),
  };
}

/** The stored value as a score, if it is one. */
export function parseScore(value: unknown): Score | undefined {
  if (!isRecord(value)) return undefined;
  const { right, total, at, rev } = value;
  if (!isTime(at) || !isMaybe(rev, Number.isFinite)) return undefined;
  if (!Number.isFinite(right) || !Number.isFinite(total)) return undefined;
  const score = { right: right as number, total: total as number, at };
  return rev === undefined || rev === at ? score : { ...score, rev: soundRev(rev as number) };
}
