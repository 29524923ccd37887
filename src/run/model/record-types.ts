/** How the records of runs are written, and what a sound one looks like. */
import {
  array,
  boolean,
  is,
  maxLength,
  nonEmpty,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  string,
  type GenericSchema,
} from 'valibot';
import { canonical } from '../../storage/records/json.ts';
import { lwwMap, lwwMapRecord, type Entry } from '../../storage/records/lww-map.ts';
import { lenient, soundOf, tested, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { joinRuns, newRun, type Form, type Run } from './run.ts';

const time = tested(isTime);
const filled = tested((value): value is string => typeof value === 'string' && value !== '');
const formEntry = lwwMap(filled);

/** A run without a page or a form is none. */
const run: GenericSchema<unknown, Run> = object({
  slug: filled,
  form: lenient((value): Entry<string> | undefined => soundOf(formEntry, { form: value })?.value.form),
  started: time,
  marks: lwwMap(object({ state: picklist(['open', 'done', 'na', 'problem']), note: optional(string()) })),
  choices: lwwMap(nullable(string())),
  overrides: lwwMap(nullable(string())),
  starts: lwwMap(nullable(time)),
  words: lwwMap(string()),
  times: lwwMap(nullable(time)),
});

/** More parts than any page has, and fewer than make a list of runs slow. */
const MOST_PARTS = 500;
const maybe = optional(string());

const form = object({
  slug: pipe(string(), nonEmpty()),
  title: string(),
  version: string(),
  outcome: maybe,
  parts: pipe(
    array(
      object({
        kind: picklist(['step', 'section']),
        id: string(),
        name: string(),
        items: array(object({ id: string(), text: string() })),
        by: array(string()),
        records: array(string()),
        redLines: array(string()),
        limit: maybe,
        within: maybe,
        hold: optional(boolean()),
        next: maybe,
        ask: optional(
          object({
            question: string(),
            answers: array(object({ id: string(), text: string(), to: string(), outcome: maybe })),
          }),
        ),
      }),
    ),
    maxLength(MOST_PARTS),
  ),
});

export const runRecord: RecordType<Run> = {
  name: 'run',
  version: 1,
  initial: newRun('', '', '', 0),
  schema: run,
  merge: joinRuns,
};

/** A form never changes: its id is the hash of what it says. */
export const formRecord: RecordType<Form> = {
  name: 'form',
  version: 1,
  initial: { slug: '', title: '', version: '', parts: [] },
  // As it is, and not as the schema puts it: the hash is that of its keys in their order.
  schema: lenient((value) => (is(form, value) ? value : undefined)),
  merge: (mine, theirs) => (canonical(mine) < canonical(theirs) ? mine : theirs),
};

/** Days that are not what their weekday says; null where an entry was taken out again. */
export const holidaysRecord = lwwMapRecord('holidays', 1, nullable(picklist(['off', 'work'])));

/** The name that was last signed with. */
export const whoRecord = lwwMapRecord('who', 1, string());
