/** How the records of runs are written, and what a sound one looks like. */
import {
  array,
  boolean,
  custom,
  is,
  literal,
  nullable,
  number,
  object,
  optional,
  picklist,
  string,
  type GenericSchema,
} from 'valibot';
import { canonical } from '../../storage/records/json.ts';
import { own } from '../../ui/own.ts';
import { lwwMap, lwwMapRecord, lwwPart, type Entry, type LwwMap } from '../../storage/records/lww-map.ts';
import { lenient, soundOf, tested, type RecordType, type Schema } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { VALUE_KINDS } from '../../procedure/model/values/value.ts';
import type { KeptForm } from '../form/former-form.ts';
import { joinRuns } from '../model/join-runs.ts';
import { newRun, type ParentRun, type Run } from '../model/run.ts';

const time = tested(isTime);
const filled = custom<string>((value) => typeof value === 'string' && value !== '');
/** Ids of persons, and the numbers that stand for them where names were left out. */
const isPerson = (by: unknown): by is string => typeof by === 'string' && /^[0-9a-z]{1,16}$/.test(by);

/** A map whose entries say who did it; an entry that says so unsoundly is kept without. */
const signed = <V>(map: Schema<LwwMap<V>>): Schema<LwwMap<V>> =>
  lenient((value, leaveOut) => {
    const sound = soundOf(map, value);
    if (!sound?.whole) leaveOut();
    return (
      sound &&
      Object.fromEntries(
        Object.entries(sound.value).map(([key, entry]) => {
          const { by } = own(value as LwwMap<V>, key)!;
          if (by !== undefined && !isPerson(by)) leaveOut();
          return [key, isPerson(by) ? { ...entry, by } : entry];
        }),
      )
    );
  });
const part = <V>(value: Schema<V>) => signed(lwwPart(value));

const formEntry = signed(lwwMap(filled));

const soundParent = object({ run: filled, item: string() });
/** What cannot be read of it leads nowhere, and the run is kept. */
const parent = lenient((value, leaveOut): ParentRun => {
  if (is(soundParent, value)) return value;
  leaveOut();
  return { run: '', item: '' };
});

/** A run without a page or a form is none. */
const run: GenericSchema<unknown, Run> = object({
  slug: filled,
  form: lenient((value): Entry<string> | undefined => soundOf(formEntry, { form: value })?.value.form),
  started: time,
  marks: part(
    object({
      state: picklist(['open', 'done', 'na', 'problem']),
      note: optional(string()),
      since: optional(time),
      problem: optional(object({ note: string(), at: time, by: optional(custom<string>(isPerson)) })),
    }),
  ),
  choices: part(nullable(string())),
  overrides: part(nullable(string())),
  starts: part(nullable(time)),
  // Runs that were begun before values were written down have none.
  values: optional(part(string()), {}),
  words: part(string()),
  times: part(nullable(time)),
  // Runs of before there were persons have none.
  people: optional(part(string()), {}),
  parent: optional(parent),
});

/** More parts than any page has, and fewer than make a list of runs slow. */
const MOST_PARTS = 500;
const maybe = optional(string());

const yes = optional(boolean());
const limit = object({
  text: string(),
  within: maybe,
  workdays: yes,
  ahead: yes,
  least: yes,
  for: maybe,
  from: maybe,
});
const size = optional(number());
const value = object({
  id: string(),
  kind: picklist(VALUE_KINDS),
  name: maybe,
  unit: maybe,
  min: size,
  max: size,
  decimals: size,
  of: optional(array(string())),
  ok: optional(array(string())),
  required: yes,
});
const span = object({ min: maybe, max: maybe, minOpen: yes, maxOpen: yes });
const answer = object({
  id: string(),
  text: string(),
  to: string(),
  outcome: maybe,
  if: optional(object({ value: string(), text: string(), spans: array(span) })),
});

const form = object({
  slug: filled,
  title: string(),
  version: string(),
  meaning: maybe,
  outcome: maybe,
  parts: array(
    object({
      kind: picklist(['step', 'section']),
      id: string(),
      name: string(),
      items: array(object({ id: string(), text: string(), when: maybe, values: optional(array(value)) })),
      by: array(string()),
      records: array(string()),
      redLines: array(string()),
      open: optional(literal(true)),
      points: optional(array(object({ kind: picklist(['gap', 'legal']), text: string() }))),
      callsTitle: maybe,
      callsRead: optional(literal(true)),
      // Of forms that were kept before a step could have several limits.
      limit: maybe,
      within: maybe,
      limits: optional(array(limit)),
      hold: optional(boolean()),
      to: optional(array(string())),
      when: maybe,
      at: optional(array(object({ from: string(), to: maybe }))),
      every: maybe,
      calls: maybe,
      region: maybe,
      next: maybe,
      forms: optional(array(object({ id: string(), name: string(), fields: array(value) }))),
      ask: optional(object({ question: string(), answers: array(answer) })),
    }),
  ),
  regions: optional(
    array(
      object({
        kind: picklist(['phase', 'together']),
        id: string(),
        name: string(),
        region: maybe,
        repeat: maybe,
      }),
    ),
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
export const formRecord: RecordType<KeptForm> = {
  name: 'form',
  version: 1,
  initial: { slug: '', title: '', version: '', parts: [] },
  // As it is, and not as the schema puts it: the hash is that of its keys in their order.
  schema: lenient((value) => (is(form, value) && value.parts.length <= MOST_PARTS ? value : undefined)),
  merge: (mine, theirs) => (canonical(mine) < canonical(theirs) ? mine : theirs),
};

/** How whoever works likes a list; of before people had names, the one that was last signed with. */
export const whoRecord = lwwMapRecord('who', 1, string());
