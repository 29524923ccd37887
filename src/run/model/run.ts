/**
 * A run (这一单): one time that a procedure is carried out, with the text it was started with.
 *
 * Every fact of a run is an entry with its time, so that two tabs or devices can be joined item by
 * item and each change can be taken back by itself.
 */

import { put, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import { clampTime, isTime } from '../../storage/records/times.ts';
import { runText as words } from '#text/run.ts';
import { clockOf, dayOf } from '../limits/dates.ts';
import { own } from '../../ui/own.ts';

export { formHash, formOf, type Form, type FormPart } from '../form/form.ts';

/** How an item stands. `na`: does not apply, `problem`: something is wrong; both say why in `note`. */
export interface Mark {
  state: 'open' | 'done' | 'na' | 'problem';
  note?: string | undefined;
  /** When it came to stand so, where what was noted of it was written later. Milliseconds since 1970. */
  since?: number | undefined;
  /** The last problem that was noted of it before it came to stand so. */
  problem?: Problem | undefined;
  /** True where an answer says so, and nobody has said it of the item itself; never kept. */
  told?: true | undefined;
}

/** What was wrong with an item. */
export interface Problem {
  note: string;
  at: number;
  /** Id of the person who found it, where that is known. */
  by?: string | undefined;
}

/** Keys of `marks` are item keys, of `choices`, `overrides` and `starts` visit keys: see path.ts. */
export interface Run {
  slug: string;
  /** Hash of the form that it was started with or renewed to. */
  form: Entry<string>;
  /** Milliseconds since 1970. */
  started: number;
  marks: LwwMap<Mark>;
  /** Answer ids. */
  choices: LwwMap<string | null>;
  /** Reasons for going on past a hold step that is not done. */
  overrides: LwwMap<string | null>;
  /** When the time of a limit began, or the event it leads up to, where somebody has set it. */
  starts: LwwMap<number | null>;
  /** What was written down, by value key: see values.ts. Empty where it was taken out again. */
  values: LwwMap<string>;
  /** `name` of the run, `who` has done it, why it was `stopped` early, whom it was handed over `to`, from whom it came. */
  words: LwwMap<string>;
  /** The run that has called for this one, and the key of the item there that says so. */
  parent?: ParentRun | undefined;
  /** When it was `finished`, `deleted`, `handed` over; null where it is not. */
  times: LwwMap<number | null>;
  /** Names of those who have worked on it, by their ids. */
  people: LwwMap<string>;
}

/** The maps of a run, which hold all that is done in it. */
export const MAPS = ['marks', 'choices', 'overrides', 'starts', 'values', 'words', 'times'] as const;

/** Where a run was called for. */
export interface ParentRun {
  /** Id of the run, without its profile. */
  run: string;
  item: string;
}

export const OPEN: Mark = { state: 'open' };

/** In place of a form's hash, in a run that came of a page's former marks and was not opened there yet. */
export const UNPINNED = '-';

export function newRun(slug: string, form: string, name: string, now: number, parent?: ParentRun): Run {
  const none = { marks: {}, choices: {}, overrides: {}, starts: {}, values: {}, times: {}, people: {} };
  const words: LwwMap<string> = name ? put<string>({}, 'name', name, now) : {};
  return {
    slug,
    form: { value: form, at: clampTime(now) },
    started: clampTime(now),
    ...none,
    words,
    ...(parent && { parent }),
  };
}

export function markOf(run: Run, item: string): Mark {
  return own(run.marks, item)?.value ?? OPEN;
}

/** True where somebody has said how an item stands: an answer elsewhere is no word of it. */
export const wasSaid = ({ state, told }: Mark): boolean => state !== 'open' && told !== true;

/** When an item came to stand as it does; undefined where nobody has said anything of it. */
export function markedAt(run: Run, item: string): number | undefined {
  const entry = own(run.marks, item);
  return entry?.value.since ?? entry?.at;
}

/** The last problem that was noted of an item, where it stands otherwise now or is about to. */
export function problemOf(run: Run, item: string): Problem | undefined {
  const { state, note = '', problem } = markOf(run, item);
  if (state !== 'problem') return problem;
  const by = own(run.marks, item)?.by;
  return { note, at: markedAt(run, item)!, ...(by !== undefined && { by }) };
}

/** The id of the answer that was taken at a visit's question. */
export const chosenIn = (run: Run, visit: string) => own(run.choices, visit)?.value ?? undefined;

/** Sets how an item stands. */
export function mark(run: Run, item: string, value: Mark, now: number): Run {
  return { ...run, marks: put(run.marks, item, value, now) };
}

/** Takes this answer at a visit's question, or none. */
export function decide(run: Run, visit: string, answer: string | null, now: number): Run {
  return { ...run, choices: put(run.choices, visit, answer, now) };
}

/** Writes why the work goes on past a hold step that is not done; an empty reason takes it back. */
export function override(run: Run, visit: string, reason: string, now: number): Run {
  return { ...run, overrides: put(run.overrides, visit, reason.trim() || null, now) };
}

/** Says when the time of a visit's limit began; null leaves it to the ticks. */
export function setStart(run: Run, visit: string, start: number | null, now: number): Run {
  if (start !== null && !isTime(start)) return run;
  return { ...run, starts: put(run.starts, visit, start, now) };
}

/** Writes down a value; the empty text takes it out. */
export function writeValue(run: Run, key: string, text: string, now: number): Run {
  return { ...run, values: put(run.values, key, text, now) };
}

export const writtenIn = (run: Run, key: string) => own(run.values, key)?.value ?? '';

/** What a run is told in words; `to`: whom it was handed over to. */
export type Word = 'name' | 'who' | 'stopped' | 'to';

/** Characters that a run's name may have. */
export const LONGEST_NAME = 40;

export function write(run: Run, what: Word, text: string, now: number): Run {
  return { ...run, words: put(run.words, what, text.trim(), now) };
}

export const wordOf = (run: Run, what: Word) => run.words[what]?.value ?? '';

export type Moment = 'finished' | 'deleted' | 'handed';

/** Finishes, deletes or hands over a run, or takes that back. */
export function stamp(run: Run, what: Moment, yes: boolean, now: number): Run {
  return { ...run, times: put(run.times, what, yes ? clampTime(now) : null, now) };
}

/** When it was finished, deleted or handed over; null where it is not. */
export const timeOf = (run: Run, what: Moment) => run.times[what]?.value ?? null;

export const isOpen = (run: Run) => timeOf(run, 'finished') === null && timeOf(run, 'deleted') === null;

/** Where an open run stands: whoever has handed it over does not work on it any more. */
export const standingOf = (run: Run): 'open' | 'handed' | 'finished' =>
  !isOpen(run) ? 'finished' : timeOf(run, 'handed') === null ? 'open' : 'handed';

/** The name that somebody gave a run, else when it was started. */
export const nameOf = (run: Run) =>
  wordOf(run, 'name') || words.unnamed(dayOf(run.started).slice(5), clockOf(run.started));

/** Goes on by another form. Ticks stay by id. */
export function renew(run: Run, form: string, now: number): Run {
  return { ...run, form: put({ form: run.form }, 'form', form, now).form! };
}

/** When anything was last done to it. */
export function lastTouched(run: Run): number {
  let last = run.started;
  for (const map of MAPS) for (const { at } of Object.values(run[map])) last = Math.max(last, at);
  return last;
}
