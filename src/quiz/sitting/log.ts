/** The log of everything that was answered: only ever added to. Review, progress and export read it. */
import { own } from '../../ui/own.ts';
import { isRecord } from '../../storage/records/json.ts';
import { isTime, clampTime } from '../../storage/records/times.ts';
import { SCOPES, type Attempt, type Scope, type Score } from './attempt.ts';

/** One marked answer. */
export interface Answered {
  /** Milliseconds since 1970. */
  at: number;
  /** The question's key. */
  key: string;
  /** Of the question as it was then. */
  hash: string;
  right: boolean;
  /** The start of the attempt that it belongs to. */
  attempt: number;
  scope: Scope | 'review';
}

/** One attempt that was brought to its end. */
export interface Finished extends Score {
  attempt: number;
  scope: Scope | 'review';
  /** What it was about: a page's title, or the practice in words. */
  title: string;
  /** The page, where it was about one. */
  slug?: string | undefined;
}

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

/** The answers that marking has added between two states of an attempt. */
export function newlyMarked(before: Attempt | undefined, after: Attempt, now: number): Answered[] {
  return after.keys.flatMap((key) => {
    const given = own(after.given, key);
    const was = before?.startedAt === after.startedAt ? own(before.given, key)?.right : undefined;
    if (given?.right === undefined || was !== undefined) return [];
    const { hash, right } = given;
    return [{ at: clampTime(now), key, hash, right, attempt: after.startedAt, scope: after.scope }];
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

const isScope = (scope: unknown) => scope === 'review' || SCOPES.includes(scope as Scope);

const isEntry = (entry: unknown): entry is Record<string, unknown> =>
  isRecord(entry) && isTime(entry.at) && Number.isFinite(entry.attempt) && isScope(entry.scope);

const isAnswered = (entry: unknown): entry is Answered =>
  isEntry(entry) &&
  typeof entry.key === 'string' &&
  typeof entry.hash === 'string' &&
  typeof entry.right === 'boolean';

const isFinishedEntry = (entry: unknown): entry is Finished =>
  isEntry(entry) &&
  Number.isFinite(entry.right) &&
  Number.isFinite(entry.total) &&
  typeof entry.title === 'string' &&
  (entry.slug === undefined || typeof entry.slug === 'string');

/** The stored value as a log; entries that are not sound are left out, and reported. */
export function parseLog(value: unknown, leaveOut?: () => void): Log | undefined {
  if (!isRecord(value)) return undefined;
  const { answered, finished } = value;
  if (!Array.isArray(answered) || !Array.isArray(finished)) return undefined;
  const log = { answered: answered.filter(isAnswered), finished: finished.filter(isFinishedEntry) };
  const [all, sound] = [answered.length + finished.length, log.answered.length + log.finished.length];
  if (sound < all) leaveOut?.();
  return all > 0 && sound === 0 ? undefined : log;
}
