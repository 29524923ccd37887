/**
 * A map in which the last writer wins (a LWW map, as replicated data types call it): entries by key that
 * are joined from two tabs or devices without loss. Nothing is ever removed; what was taken out holds null.
 */
import { own } from '../../ui/own.ts';
import { isRecord } from './json.ts';
import { lenient, soundOf, type RecordType, type Schema } from './record-type.ts';
import { clampTime, revAfter, soundRev } from './times.ts';

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
  /** Id of the person who did it, where that is known and kept: see run/model/signed.ts. */
  by?: string | undefined;
}

export type LwwMap<V> = Readonly<Record<string, Entry<V>>>;

/** The map with one entry more, newer than the one it replaces even if the clock went back. */
export function put<V>(map: LwwMap<V>, key: string, value: V, now: number, at = now): LwwMap<V> {
  const old = own(map, key);
  return { ...map, [key]: entry(value, clampTime(at), revAfter(now, old && revOf(old))) };
}

const entry = <V>(value: V, at: number, rev: number): Entry<V> =>
  rev === at ? { value, at } : { value, at, rev };

/** The place of an entry in the order of changes. */
export const revOf = <V>(entry: Entry<V>) => entry.rev ?? entry.at;

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
 * Brings back in `map` what changed between `before` and `after`, with its time. What somebody has
 * changed since stays, and so does all else.
 */
export function revertLwwMap<V>(
  map: LwwMap<V>,
  before: LwwMap<V>,
  after: LwwMap<V>,
  none: V,
  now: number,
): LwwMap<V> {
  let reverted = map;
  for (const [key, done] of Object.entries(after)) {
    const [old, current] = [own(before, key), own(map, key)];
    if (!current || said(current) !== said(done) || (old && revOf(old) === revOf(done))) continue;
    reverted = put(reverted, key, old ? old.value : none, now, old?.at);
  }
  return reverted;
}

/**
 * A map whose keys pass the test and whose values all fit the schema. Entries that do not are left out; where none
 * does, it is no map. Times that no clock can show become the nearest.
 */
export const lwwMap = <V>(
  value: Schema<V>,
  isKey: (key: string) => boolean = () => true,
): Schema<LwwMap<V>> =>
  lenient((map, leaveOut) => {
    if (!isRecord(map)) return undefined;
    const all = Object.entries(map as Record<string, Entry<unknown> | null>);
    const sound = all.flatMap(([key, one]): [string, Entry<V>][] => {
      const [at, rev] = [one?.at, one?.rev ?? one?.at];
      const sound = soundOf(value, one?.value);
      if (!isKey(key) || !sound?.whole || !Number.isFinite(at) || !Number.isFinite(rev)) return [];
      return [[key, entry(sound.value, clampTime(at!), soundRev(rev!))]];
    });
    if (sound.length < all.length) leaveOut();
    return sound.length || !all.length ? Object.fromEntries(sound) : undefined;
  });

/** The same as a part of a record: where no entry is sound it is empty, so that the rest of the record is not lost. */
export const lwwPart = <V>(value: Schema<V>): Schema<LwwMap<V>> => {
  const whole = lwwMap(value);
  return lenient((map, leaveOut) => {
    const sound = soundOf(whole, map);
    if (!sound?.whole) leaveOut();
    return sound?.value ?? (isRecord(map) ? {} : undefined);
  });
};

/** A record that is one such map. */
export const lwwMapRecord = <V>(
  name: string,
  version: number,
  value: Schema<V>,
  migrations: RecordType<LwwMap<V>>['migrations'] = {},
  isKey?: (key: string) => boolean,
): RecordType<LwwMap<V>> => ({
  name,
  version,
  initial: {},
  schema: lwwMap(value, isKey),
  migrations,
  merge: joinLwwMaps,
});
