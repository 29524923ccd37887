import { nullable, string } from 'valibot';
import { lwwMapRecord, put } from '../storage/records/lww-map.ts';
import type { Answered } from '../quiz/sitting/log.ts';
import { saved } from '../storage/saved.ts';

/** Answered texts of questions that are there no more: key → content hash; null where it is back again. */
export const goneRecord = lwwMapRecord('review-gone', 2, nullable(string()), {
  1: (value) =>
    Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([key, hash]) => [key, { value: hash, at: 0 }]),
    ),
});

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

/** For each question the newest text that was answered: what stands for `current` where no question is at hand. */
export function lastHashes(answered: readonly Answered[]): Map<string, string> {
  return new Map(answered.map(({ key, hash }) => [key, hash]));
}
