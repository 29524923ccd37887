/** An attempt at a set of questions: from its first question to its score. */
import { grade, isReady, responseTo, type Response } from '../../questions/kinds.ts';
import { indexes, seeded, shuffle } from '../../questions/random.ts';
import { clampTime } from '../../storage/records/times.ts';
import type { Attempt, Given, Score } from './attempt-schema.ts';
import { contentHash, keyOf, shownOrder, type Asked } from './question-set.ts';
import { own } from '../../ui/own.ts';

/** A new attempt; what was missed is asked in another order than before. */
export function begin(
  asked: readonly Asked[],
  start: Pick<Attempt, 'seed' | 'scope' | 'address' | 'until'> & { now: number },
): Attempt {
  const { now, ...rest } = start;
  const places = indexes(asked.length);
  const order = rest.scope === 'missed' ? shuffle(places, seeded(rest.seed)) : places;
  const keys = order.map((index) => keyOf(asked[index]!));
  return { ...rest, startedAt: clampTime(now), keys, position: 0, given: {} };
}

/** Keeps a response that is not final yet. A graded one stays as it is. */
export function respond(attempt: Attempt, asked: Asked, response: Response): Attempt {
  const key = keyOf(asked);
  if (isGraded(attempt, key)) return attempt;
  const given: Given = { response, hash: contentHash(asked.question) };
  return { ...attempt, given: { ...attempt.given, [key]: given } };
}

/** Grades the response kept for a question, if there is one. */
export function submit(attempt: Attempt, asked: Asked): Attempt {
  const key = keyOf(asked);
  const given = own(attempt.given, key);
  if (!given || isGraded(attempt, key)) return attempt;
  const { right } = grade(asked.question, given.response);
  return { ...attempt, given: { ...attempt.given, [key]: { ...given, right } } };
}

/** Grades everything at once, as at the end of a test; what was left open is wrong. */
export function handIn(attempt: Attempt, asked: readonly Asked[]): Attempt {
  const byKey = new Map(asked.map((each) => [keyOf(each), each]));
  return attempt.keys.reduce((done, key) => {
    const each = byKey.get(key);
    if (!each || isGraded(done, key)) return done;
    const { question } = each;
    const kept = own(done.given, key)?.response;
    const response = kept ?? responseTo(question, undefined, shownOrder(attempt.seed, each));
    const given: Given = { response, hash: contentHash(question) };
    const right = kept !== undefined && isReady(question, kept) && grade(question, kept).right;
    return { ...done, given: { ...done.given, [key]: { ...given, right } } };
  }, attempt);
}

function isGraded(attempt: Attempt, key: string): boolean {
  return own(attempt.given, key)?.right !== undefined;
}

/** Shows another question, or with the number of questions the result. */
export function moveTo(attempt: Attempt, position: number): Attempt {
  return { ...attempt, position: Math.max(0, Math.min(position, attempt.keys.length)) };
}

/** The place of the first question that is not graded yet, looking onwards from `from` and then from the start. */
export function nextOpen(attempt: Attempt, from: number): number | undefined {
  const places = indexes(attempt.keys.length);
  return [...places.slice(from), ...places.slice(0, from)].find(
    (place) => !isGraded(attempt, attempt.keys[place]!),
  );
}

export function isFinished(attempt: Attempt): boolean {
  return nextOpen(attempt, 0) === undefined;
}

export function scoreOf(attempt: Attempt, now: number): Score {
  const right = attempt.keys.filter((key) => own(attempt.given, key)?.right === true).length;
  return { right, total: attempt.keys.length, at: clampTime(now) };
}

/** The keys of the questions answered wrongly, in the order asked. */
export function missed(attempt: Attempt): string[] {
  return attempt.keys.filter((key) => own(attempt.given, key)?.right === false);
}

/**
 * The attempt on the questions as they are now: answers to changed questions are dropped, and
 * questions that are gone leave it. Undefined where nothing is left of it.
 */
export function onCurrent(attempt: Attempt, asked: readonly Asked[]): Attempt | undefined {
  const now = new Map(asked.map((each) => [keyOf(each), contentHash(each.question)]));
  const keys = attempt.keys.filter((key) => now.has(key));
  const given = Object.fromEntries(
    Object.entries(attempt.given).filter(([key, { hash }]) => now.get(key) === hash),
  );
  if (keys.length === 0) return undefined;
  if (
    keys.length === attempt.keys.length &&
    Object.keys(given).length === Object.keys(attempt.given).length
  ) {
    return moveTo(attempt, attempt.position);
  }
  const rest = { ...attempt, keys, given };
  return moveTo(rest, nextOpen(rest, 0) ?? keys.length);
}
