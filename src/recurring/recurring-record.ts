/** What a reader has set: which procedures they do again and again, and when their shifts begin. */
import { own } from '../ui/own.ts';
import { RHYTHMS, type Rhythm } from '../procedure/model/rhythm.ts';
import { lwwMapRecord, put } from '../storage/records/lww-map.ts';
import { tested } from '../storage/records/record-type.ts';
import { readStarts } from './period.ts';
import { isTime } from '../storage/records/times.ts';
import { ownId } from '../storage/profiles/profile.ts';
import { saved } from '../storage/saved.ts';

export interface Recurring {
  /** `page`: as the page says. null: it is not theirs to do, whatever the page says. */
  rhythm: Rhythm | 'page' | null;
  /** Since when it is theirs, in milliseconds since 1970: what was not done before was not missed. */
  since: number;
  /** What was missed before this moment has been seen. */
  seen?: number | undefined;
}

const isRhythm = (value: unknown): value is Recurring['rhythm'] =>
  value === null || value === 'page' || RHYTHMS.some((one) => one === value);

/** By slug. */
export const recurringRecord = lwwMapRecord(
  'recurring',
  1,
  tested((value): value is Recurring => {
    const { rhythm, since, seen } = (value ?? {}) as Record<string, unknown>;
    return isRhythm(rhythm) && isTime(since) && (seen === undefined || isTime(seen));
  }),
);

/** Under `starts` when shifts begin, as `08:00 20:00`. */
export const shiftsRecord = lwwMapRecord(
  'shifts',
  1,
  tested((text): text is string => typeof text === 'string' && readStarts(text)?.join(' ') === text),
);

export const recurring = () => saved(recurringRecord, ownId('all'));
export const shifts = () => saved(shiftsRecord, ownId('all'));

export const shiftStarts = (): string[] => shifts().get().starts?.value.split(' ').filter(Boolean) ?? [];

/** Does a procedure so often from now on, or not any more. */
export const setRhythm = (slug: string, rhythm: Recurring['rhythm'], now: number): void =>
  recurring().update((all) => put(all, slug, { rhythm, since: now }, now));

/** What was missed of it so far has been seen. */
export const seeMissed = (slug: string, now: number): void =>
  recurring().update((all) => {
    const known = own(all, slug)?.value;
    return known ? put(all, slug, { ...known, seen: now }, now) : all;
  });

/** @param starts clock times, sorted */
export const setShifts = (starts: readonly string[], now: number): void =>
  shifts().update((all) => put(all, 'starts', starts.join(' '), now));
