/** How the records of runs are written, and what a sound one looks like. */
import { nullable, picklist, string } from 'valibot';
import { parseLwwMap } from '../../storage/model.ts';
import { canonical, isRecord } from '../../storage/records/json.ts';
import { lwwMapRecord } from '../../storage/records/lww-map.ts';
import { lenient, type RecordType } from '../../storage/records/record-type.ts';
import { isTime } from '../../storage/records/times.ts';
import { own } from '../../ui/own.ts';
import { joinRuns, newRun, type Form, type Mark, type Run } from './run.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isTimeOrNull = (value: unknown): value is number | null => value === null || isTime(value);
const isMark = (value: unknown): value is Mark =>
  isRecord(value) &&
  ['open', 'done', 'na', 'problem'].includes(value.state as string) &&
  (value.note === undefined || isText(value.note));

/** The value if it is a sound run, else undefined. One without a page or a form is none. */
function parseRun(value: unknown, leaveOut?: () => void): Run | undefined {
  if (!isRecord(value)) return undefined;
  const { slug, started } = value;
  if (!isText(slug) || slug === '' || !isTime(started)) return undefined;
  const part = <V>(name: string, test: (part: unknown) => part is V) =>
    parseLwwMap(own(value, name), test, leaveOut);
  const form = parseLwwMap({ form: value.form }, isText)?.form;
  const marks = part('marks', isMark);
  const choices = part('choices', isTextOrNull);
  const overrides = part('overrides', isTextOrNull);
  const starts = part('starts', isTimeOrNull);
  const words = part('words', isText);
  const times = part('times', isTimeOrNull);
  return form?.value && marks && choices && overrides && starts && words && times
    ? { slug, started, form, marks, choices, overrides, starts, words, times }
    : undefined;
}

/** More parts than any page has, and fewer than make a list of runs slow. */
const MOST_PARTS = 500;

const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isMaybe = (value: unknown) => value === undefined || isText(value);
const isEach = (value: unknown, test: (one: Record<string, unknown>) => boolean) =>
  Array.isArray(value) && value.every((one) => isRecord(one) && test(one));

const isAsk = (ask: unknown) =>
  isRecord(ask) &&
  isText(ask.question) &&
  isEach(ask.answers, ({ id, text, to, outcome }) => [id, text, to].every(isText) && isMaybe(outcome));

const isPart = (part: Record<string, unknown>) =>
  (part.kind === 'step' || part.kind === 'section') &&
  [part.id, part.name].every(isText) &&
  isEach(part.items, ({ id, text }) => [id, text].every(isText)) &&
  [part.by, part.records, part.redLines].every(isTexts) &&
  [part.limit, part.within, part.next].every(isMaybe) &&
  (part.ask === undefined || isAsk(part.ask));

/** The value if it is a sound form, else undefined. */
function parseForm(value: unknown): Form | undefined {
  if (!isRecord(value) || ![value.slug, value.title, value.version].every(isText)) return undefined;
  if (value.slug === '' || !isMaybe(value.outcome) || !isEach(value.parts, isPart)) return undefined;
  return (value.parts as unknown[]).length <= MOST_PARTS ? (value as unknown as Form) : undefined;
}

export const runRecord: RecordType<Run> = {
  name: 'run',
  version: 1,
  initial: newRun('', '', '', 0),
  schema: lenient(parseRun),
  merge: joinRuns,
};

/** A form never changes: its id is the hash of what it says. */
export const formRecord: RecordType<Form> = {
  name: 'form',
  version: 1,
  initial: { slug: '', title: '', version: '', parts: [] },
  schema: lenient(parseForm),
  merge: (mine, theirs) => (canonical(mine) < canonical(theirs) ? mine : theirs),
};

/** Days that are not what their weekday says; null where an entry was taken out again. */
export const holidaysRecord = lwwMapRecord('holidays', 1, nullable(picklist(['off', 'work'])));

/** The name that was last signed with. */
export const whoRecord = lwwMapRecord('who', 1, string());
