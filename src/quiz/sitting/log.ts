/** The log of everything that was answered: only ever added to. Review, progress and export read it. */
import * as v from 'valibot';
import { own } from '../../ui/own.ts';
import { isRecord } from '../../storage/records/json.ts';
import { clampTime } from '../../storage/records/times.ts';
import { lenient, soundOf, type Schema } from '../../storage/records/record-type.ts';
import { finite, SCOPES, time, type Attempt } from './attempt-schema.ts';

/** Those of attempts, and review, which asks what is due. */
const entry = {
  at: time,
  /** The start of the attempt that it belongs to. */
  attempt: finite,
  scope: v.picklist([...SCOPES, 'review']),
};

/** One graded answer. */
const answered = v.object({
  ...entry,
  /** The question's key. */
  key: v.string(),
  /** Of the question as it was then. */
  hash: v.string(),
  right: v.boolean(),
  /** A test was handed in without it: missed, but not answered. */
  open: v.optional(v.literal(true)),
});
export type Answered = v.InferOutput<typeof answered>;

/** One attempt that was brought to its end. */
const finished = v.object({
  ...entry,
  right: finite,
  total: finite,
  /** What it was about: a page's title, or the practice in words. */
  title: v.string(),
  /** The page, where it was about one. */
  slug: v.optional(v.string()),
});
type Finished = v.InferOutput<typeof finished>;

export interface Log {
  answered: Answered[];
  finished: Finished[];
}

export const EMPTY_LOG: Log = { answered: [], finished: [] };

/** Both logs in one, in order of time, each entry once. */
export function joinLogs(one: Log, other: Log): Log {
  return {
    answered: join(one.answered, other.answered, ({ at, key, hash, right, attempt, scope }) =>
      JSON.stringify([at, key, hash, right, attempt, scope]),
    ),
    finished: join(one.finished, other.finished, ({ at, attempt, right, total, scope, title, slug }) =>
      JSON.stringify([at, attempt, right, total, scope, title, slug ?? '']),
    ),
  };
}

function join<T extends { at: number }>(one: T[], other: T[], name: (entry: T) => string): T[] {
  const byName = new Map([...one, ...other].map((entry) => [name(entry), entry]));
  return [...byName.entries()]
    .sort(([nameA, a], [nameB, b]) => a.at - b.at || (nameA < nameB ? -1 : 1))
    .map(([, entry]) => entry);
}

/** The answers that were graded between two states of an attempt. */
export function newlyGraded(before: Attempt | undefined, after: Attempt, now: number): Answered[] {
  return after.keys.flatMap((key) => {
    const given = own(after.given, key);
    const isSame = before?.startedAt === after.startedAt;
    const was = isSame ? own(before.given, key) : undefined;
    if (given?.right === undefined || was?.right !== undefined) return [];
    const { hash, right } = given;
    const left = isSame && !was ? { open: true as const } : {};
    return [{ at: clampTime(now), key, hash, right, attempt: after.startedAt, scope: after.scope, ...left }];
  });
}

/** Right answers on so many different days after a miss take a question off the list of missed ones. */
export const RIGHT_DAYS = 2;

/**
 * The questions that were missed and not yet answered right on two later days (错题本).
 *
 * `current` holds the content hash of each question there is: answers to other texts do not count.
 * `dayOf` names the reader's day of a moment.
 */
export function weakKeys(
  answered: readonly Answered[],
  current: ReadonlyMap<string, string>,
  dayOf: (at: number) => string,
): Set<string> {
  const rightDays = new Map<string, Set<string>>();
  for (const { key, hash, right, at } of answered) {
    if (current.get(key) !== hash) continue;
    if (!right) rightDays.set(key, new Set());
    else rightDays.get(key)?.add(dayOf(at));
  }
  return new Set([...rightDays].filter(([, days]) => days.size < RIGHT_DAYS).map(([key]) => key));
}

const soundIn = <T>(schema: Schema<T>, entries: unknown[]) =>
  entries.filter((entry): entry is T => soundOf(schema, entry) !== undefined);

/** A log; entries that are not sound are left out, and reported. */
export const logSchema = lenient<Log>((value, leaveOut) => {
  if (!isRecord(value) || !Array.isArray(value.answered) || !Array.isArray(value.finished)) return undefined;
  const log = { answered: soundIn(answered, value.answered), finished: soundIn(finished, value.finished) };
  const all = value.answered.length + value.finished.length;
  const sound = log.answered.length + log.finished.length;
  if (sound < all) leaveOut();
  return all > 0 && sound === 0 ? undefined : log;
});
