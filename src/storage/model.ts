/** How records are written as text and read again, and entries that can be joined without loss. */
import { own } from '../ui/own.ts';

/** The first part of every name in the storage: whose records these are. */
export const PREFIX = 'zhaozhang';

/**
 * What the names of all records of one site begin with: `zhaozhang:/kb/:`. Sites of one origin share its
 * storage, and differ in their base path.
 */
export const scopeOf = (base: string) =>
  `${PREFIX}:/${base.replace(/^\/|\/$/g, '').replace(/:/g, '%3A')}/:`.replace('//', '/');

/** How one kind of record is written, read and brought up to date. */
export interface RecordType<T> {
  /** First part of the record's name, one word: `marks`. */
  name: string;
  version: number;
  initial: T;
  /**
   * The value if it is a sound one of this version, else undefined. What it leaves out because it is
   * not sound, it reports by calling `leaveOut`.
   */
  parse(value: unknown, leaveOut?: () => void): T | undefined;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /**
   * Joins what this tab or file holds with what the storage holds, so that neither loses a change.
   * Must not depend on the order of its arguments or on how often it runs. Without it, the newest
   * stored value wins, and a value that could not be stored wins over it.
   */
  merge?(mine: T, theirs: T): T;
}

/** `whole` is false where a part was not sound and was left out. */
export type Decoded<T> =
  { kind: 'read'; value: T; whole: boolean } | { kind: 'unreadable' } | { kind: 'newer'; version: number };

export function encode<T>(shape: RecordType<T>, value: T): string {
  return JSON.stringify({ version: shape.version, value });
}

/** Characters that one record may have: what is longer is none of this site's, and would make pages slow. */
export const MOST_TEXT = 1_000_000;

/** Reads a record's text, migrating it from older versions. Never throws. */
export function decode<T>(shape: RecordType<T>, text: string): Decoded<T> {
  try {
    const record =
      text.length > MOST_TEXT ? null : (JSON.parse(text) as { version?: unknown; value?: unknown });
    const version = record?.version;
    if (typeof version !== 'number') return { kind: 'unreadable' };
    if (version > shape.version) return { kind: 'newer', version };
    let value = record!.value;
    for (let from = version; from < shape.version; from++) {
      const migrate = shape.migrations?.[from];
      if (!migrate) return { kind: 'unreadable' };
      value = migrate(value);
    }
    let whole = true;
    const parsed = shape.parse(value, () => (whole = false));
    return parsed === undefined ? { kind: 'unreadable' } : { kind: 'read', value: parsed, whole };
  } catch {
    return { kind: 'unreadable' };
  }
}

/** The same text for the same value, whatever the order of its keys. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Texts by key (`run:walk-in/1`), as the storage has them. */
export type Texts = ReadonlyMap<string, string>;

/** Room that a record takes, two bytes a character as browsers count. */
export const kilobytes = (key: string, text: string) => (2 * (key.length + text.length)) / 1024;

/** What browsers give one site: 5 million characters, in kilobytes. */
const ROOM = 10 * 1024;

/** How full the site's room is, from 0 to 1. */
export function fullness(texts: Texts): number {
  return Math.min(1, [...texts].reduce((sum, [key, text]) => sum + kilobytes(key, text), 0) / ROOM);
}

/** From here on the site proposes to export and to archive. */
export const NEAR = 0.8;

/** The end of the year 9999, in milliseconds since 1970: later times come from a broken clock. */
export const LAST_TIME = 253_402_300_799_999;

/** A place in the order of changes that can still be counted on from, for ever. */
export const soundRev = (rev: number) => (rev < 2 ** 50 ? rev : LAST_TIME);

/** True for a time that can be shown, in milliseconds since 1970. */
export const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LAST_TIME;

/** The nearest time that can be shown: what a clock says goes through this before it is kept. */
export const near = (time: number) => Math.min(Math.max(time, 0), LAST_TIME);

/** What was last said of one thing. Times are in milliseconds since 1970. */
export interface Entry<V> {
  value: V;
  /** When it was done, as people are shown it: an undo brings it back. */
  at: number;
  /**
   * The order of changes: of two entries the one with the greater `rev` holds. It is the time, and after
   * a clock was set back one more than what was there. Absent: the same as `at`.
   */
  rev?: number | undefined;
}

/** Entries by key. Nothing is ever removed, so that two copies can be joined without loss. */
export type LwwMap<V> = Readonly<Record<string, Entry<V>>>;

/** The place in the order of changes of one that comes after `seen`, whatever the clock says. */
export const revAfter = (now: number, seen?: number) =>
  Math.max(near(now), seen === undefined ? 0 : seen + 1);

/** The ledger with one entry more, newer than the one it replaces even if the clock went back. */
export function put<V>(ledger: LwwMap<V>, key: string, value: V, now: number, at = now): LwwMap<V> {
  const old = own(ledger, key);
  return { ...ledger, [key]: entry(value, near(at), revAfter(now, old && revOf(old))) };
}

const entry = <V>(value: V, at: number, rev: number): Entry<V> =>
  rev === at ? { value, at } : { value, at, rev };

const revOf = <V>(entry: Entry<V>) => entry.rev ?? entry.at;

/** Of each key the newest entry of both; in a draw the same one in whichever order they come. */
export function joinLwwMaps<V>(one: LwwMap<V>, other: LwwMap<V>): LwwMap<V> {
  const joined = new Map(Object.entries(one));
  for (const [key, theirs] of Object.entries(other)) {
    const mine = joined.get(key);
    if (!mine || (revOf(theirs) - revOf(mine) || (said(theirs) > said(mine) ? 1 : 0)) > 0)
      joined.set(key, theirs);
  }
  return Object.fromEntries(joined);
}

/** What an entry says, whichever change it was. */
const said = <V>({ value, at }: Entry<V>) => JSON.stringify([value, at]);

/**
 * Brings back in `ledger` what changed between `before` and `after`, with its time. What somebody has
 * changed since stays, and so does all else.
 */
export function revertLwwMap<V>(
  ledger: LwwMap<V>,
  before: LwwMap<V>,
  after: LwwMap<V>,
  none: V,
  now: number,
): LwwMap<V> {
  let reverted = ledger;
  for (const [key, done] of Object.entries(after)) {
    const [old, current] = [own(before, key), own(ledger, key)];
    if (!current || said(current) !== said(done) || (old && revOf(old) === revOf(done))) continue;
    reverted = put(reverted, key, old ? old.value : none, now, old?.at);
  }
  return reverted;
}

/** True for a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The stored value as a ledger whose values all pass the test. Entries that are not sound are left out,
 * and reported; where none is sound, it is no ledger. Times that no clock can show become the nearest.
 */
export function parseLwwMap<V>(
  value: unknown,
  test: (part: unknown) => part is V,
  leaveOut = () => {},
): LwwMap<V> | undefined {
  if (!isRecord(value)) return undefined;
  const all = Object.entries(value as Record<string, Entry<unknown> | null>);
  const sound = all.flatMap(([key, one]): [string, Entry<V>][] => {
    const [at, rev] = [one?.at, one?.rev ?? one?.at];
    if (!Number.isFinite(at) || !Number.isFinite(rev) || !test(one!.value)) return [];
    return [[key, entry(one!.value, near(at!), soundRev(rev!))]];
  });
  if (sound.length < all.length) leaveOut();
  return sound.length || !all.length ? Object.fromEntries(sound) : undefined;
}
