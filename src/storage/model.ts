/** How records are written as text and read again, and entries that can be joined without loss. */
import { own } from '../site/own.ts';

/** How one kind of record is written, read and brought up to date. */
export interface Shape<T> {
  /** First part of the key, one word: `marks`. */
  name: string;
  version: number;
  initial: T;
  /** The value if it is a sound one of this version, else undefined. */
  parse(value: unknown): T | undefined;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /**
   * Joins what this tab or file holds with what the storage holds, so that neither loses a change.
   * Must not depend on the order of its arguments or on how often it runs. Without it, the newest
   * stored value wins, and a value that could not be stored wins over it.
   */
  merge?(mine: T, theirs: T): T;
}

export type Decoded<T> =
  { kind: 'read'; value: T } | { kind: 'unreadable' } | { kind: 'newer'; version: number };

export function encode<T>(shape: Shape<T>, value: T): string {
  return JSON.stringify({ version: shape.version, value });
}

/** Reads a record's text, migrating it from older versions. Never throws. */
export function decode<T>(shape: Shape<T>, text: string): Decoded<T> {
  try {
    const record = JSON.parse(text) as { version?: unknown; value?: unknown } | null;
    const version = record?.version;
    if (typeof version !== 'number') return { kind: 'unreadable' };
    if (version > shape.version) return { kind: 'newer', version };
    let value = record!.value;
    for (let from = version; from < shape.version; from++) {
      const migrate = shape.migrations?.[from];
      if (!migrate) return { kind: 'unreadable' };
      value = migrate(value);
    }
    const parsed = shape.parse(value);
    return parsed === undefined ? { kind: 'unreadable' } : { kind: 'read', value: parsed };
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

/** What was last said of one thing. Times are in milliseconds since 1970. */
export interface Entry<V> {
  value: V;
  /** When it was done, as people are shown it: an undo brings it back. */
  at: number;
  /** The order of changes: of two entries the one with the greater `rev` holds. Absent: the same as `at`. */
  rev?: number | undefined;
}

/** Entries by key. Nothing is ever removed, so that two copies can be joined without loss. */
export type Ledger<V> = Readonly<Record<string, Entry<V>>>;

/** The ledger with one entry more, newer than the one it replaces even if the clock went back. */
export function put<V>(ledger: Ledger<V>, key: string, value: V, now: number, at = now): Ledger<V> {
  const old = own(ledger, key);
  const rev = Math.max(now, old ? revOf(old) + 1 : 0);
  return { ...ledger, [key]: rev === at ? { value, at } : { value, at, rev } };
}

const revOf = <V>(entry: Entry<V>) => entry.rev ?? entry.at;

/** Of each key the newest entry of both; in a draw the same one in whichever order they come. */
export function joinLedgers<V>(one: Ledger<V>, other: Ledger<V>): Ledger<V> {
  const newer = Object.entries(other).filter(([key, theirs]) => {
    const mine = own(one, key);
    return !mine || order(theirs, mine) > 0;
  });
  return { ...one, ...Object.fromEntries(newer) };
}

function order<V>(a: Entry<V>, b: Entry<V>): number {
  if (revOf(a) !== revOf(b)) return revOf(a) - revOf(b);
  const [textA, textB] = [JSON.stringify([a.value, a.at]), JSON.stringify([b.value, b.at])];
  return textA === textB ? 0 : textA < textB ? -1 : 1;
}

/** Brings back in `ledger` what changed between `before` and `after`, with its time; all else stays. */
export function revertLedger<V>(
  ledger: Ledger<V>,
  before: Ledger<V>,
  after: Ledger<V>,
  none: V,
  now: number,
): Ledger<V> {
  let reverted = ledger;
  for (const [key, entry] of Object.entries(after)) {
    const old = own(before, key);
    if (!old || revOf(old) !== revOf(entry))
      reverted = put(reverted, key, old ? old.value : none, now, old?.at);
  }
  return reverted;
}

/** True for a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for entries whose values all pass the test. */
export function isLedger<V>(value: unknown, test: (part: unknown) => part is V): value is Ledger<V> {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (entry) =>
        isRecord(entry) &&
        test(entry.value) &&
        Number.isFinite(entry.at) &&
        (entry.rev === undefined || Number.isFinite(entry.rev)),
    )
  );
}
