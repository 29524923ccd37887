import { joinLwwMaps, parseLwwMap, put, type LwwMap } from '../storage/model.ts';
import { saved, type RecordType } from '../storage/saved.ts';

/** Answered texts of questions that are there no more: key → content hash; null where it is back again. */
export type Gone = LwwMap<string | null>;

export const goneRecord: RecordType<Gone> = {
  name: 'review-gone',
  version: 2,
  initial: {},
  parse: (value, leaveOut) =>
    parseLwwMap(value, (hash): hash is string | null => hash === null || typeof hash === 'string', leaveOut),
  migrations: {
    1: (value) =>
      Object.fromEntries(
        Object.entries(value as Record<string, string>).map(([key, hash]) => [key, { value: hash, at: 0 }]),
      ),
  },
  merge: joinLwwMaps,
};

const $gone = saved(goneRecord, 'all');

/** Without the questions that are there no more: from each key's newest answered text to those that still count. */
export function withoutGone(current: ReadonlyMap<string, string>): Map<string, string> {
  const gone = new Map(Object.entries($gone.get()));
  return new Map([...current].filter(([key, hash]) => gone.get(key)?.value !== hash));
}

/** Notes which are gone, at each visit of the review page, so that other pages can count without the questions. */
export function noteGone(now: number, gone: ReadonlyMap<string, string>): void {
  const before = $gone.get();
  const keys = new Set([...gone.keys(), ...Object.keys(before)]);
  const said = new Map(Object.entries(before));
  const changed = [...keys].filter((key) => (said.get(key)?.value ?? null) !== (gone.get(key) ?? null));
  // An empty list is no record, until there was one.
  if (changed.length === 0) return;
  $gone.update((old) => changed.reduce((left, key) => put(left, key, gone.get(key) ?? null, now), old));
}
