/**
 * Whether a checklist could have let one press happen. It lets much happen: items can be ticked in any order, ahead of
 * the way, on ways that were left, and taken back.
 */
import { runText as words } from '#text/run.ts';
import { canonical } from '../../storage/records/json.ts';
import { own } from '../../ui/own.ts';
import { casesOf, caseKey } from '../limits/due.ts';
import { calledItem } from '../form/form.ts';
import { openTasks, pathOf, type Row } from '../model/path.ts';
import { withToldCases } from '../model/told-cases.ts';
import { markOf, newRun, type Form, type Mark, type Run } from '../model/run.ts';
import type { RunEvent } from '../events/run-events.ts';
import type { State } from '../events/state.ts';
import { AGAIN, itemKey, NOT_SO, SO, valueKey } from '../way/visit.ts';
import type { Press } from './presses.ts';
import type { Finding } from './findings.ts';

/** What a finding says beside its chain and time. */
type Found = Pick<Finding, 'why' | 'event' | 'step' | 'key'>;

/** What each entry of a run has said at any time, as it was pressed or taken over. */
export type Past = ReadonlyMap<string, ReadonlySet<string>>;

export function pastOf(events: readonly RunEvent[]): Past {
  const past = new Map<string, Set<string>>();
  for (const { how, map, key, value } of events) {
    if (how === 'undo') continue;
    const name = `${map} ${key}`;
    past.set(name, (past.get(name) ?? new Set()).add(canonical(value)));
  }
  return past;
}

/** @param place of the first event in its chain, from 0 on */
export function judged(
  form: Form,
  before: State,
  after: State,
  press: Press,
  place: number,
  past: Past,
): Found[] {
  const { how, events } = press;
  if (how === 'taken') return [];
  const at = (index: number) => place + index + 1;
  const isAbout = (map: string) => events.some((event) => event.map === map);
  const isLate = endedBy(before) && !events.every(isAnytime) && !(how === 'undo' && isAbout('times'));
  if (isLate) return [foundAt('finished', events[0]!, at(0))];
  if (how === 'undo')
    return undoneOf(past, events).map((index) => foundAt('undone', events[index]!, at(index)));
  // By another text: what it makes of the values is said with it.
  if (how === undefined && isAbout('form')) return [];
  const run = runIn(form, before);
  const known = pathOf(form, run).rows;
  // Of several presses that have begun a run, one may have led to where the next one was.
  const rows = how === 'begin' ? [...pathOf(form, runIn(form, after)).rows, ...known] : known;
  const found = events.flatMap((event, index): Found[] => {
    const about = aboutIn(form, rows, event, press);
    if (about === undefined) return [];
    // Of several presses that have begun a run, one may have taken back what had led another to its round.
    if (how === 'begin' && about !== 'unknown' && typeof about === 'string' && /~\d+$/.test(event.key))
      return [];
    if (typeof about === 'string') return [foundAt(about, event, at(index))];
    const isHeld = how === undefined && says(event) && isShut(about.row, rows, run, events);
    return isHeld && !about.free ? [{ ...foundAt('hold', event, at(index)), step: about.row.part.id }] : [];
  });
  return [
    ...found,
    ...finishedOpen(form, after, events).map((index) => foundAt('open', events[index]!, at(index))),
  ];
}

const foundAt = (why: Finding['why'], { key }: RunEvent, event: number): Found => ({
  why,
  key,
  event,
  step: stepOf(key),
});

/** The step that a key begins with. */
const stepOf = (key: string) => key.split(/[/.~#]/)[0]!;

/** The run as its page shows it. */
function runIn(form: Form, { started = 0, form: entry, ...maps }: State): Run {
  const run = { ...newRun(form.slug, '', '', started), ...maps, form: entry.form } as Run;
  return withToldCases(form, run);
}

const endedBy = ({ times }: State) =>
  (own(times, 'finished')?.value ?? own(times, 'deleted')?.value ?? null) !== null;

/** What can be done to a finished run: it is named, deleted, or opened again. */
const isAnytime = ({ map, key, value }: RunEvent) =>
  map === 'people' ||
  map === 'times' ||
  (map === 'words' && (key === 'name' || (key === 'stopped' && value === '')));

/** True of what says something, and does not only take it back. */
function says({ map, value }: RunEvent): boolean {
  if (map === 'marks') return (value as Mark).state !== 'open';
  return (map === 'choices' || map === 'values') && value !== null && value !== '';
}

/** True where a row waits for a step that the press gives no reason for. */
function isShut({ waits }: Row, rows: readonly Row[], run: Run, events: readonly RunEvent[]): boolean {
  const gate = rows.find(({ key }) => key === waits);
  if (!gate) return false;
  const reason = events.some(
    ({ map, key, value }) => map === 'overrides' && key === gate.key && Boolean(value),
  );
  // Whether a run that it called for is finished stands in the events of that.
  const { calls, id } = gate.part;
  const byOther = calls !== undefined && markOf(run, itemKey(gate, calledItem(id))).state === 'open';
  return !reason && !byOther;
}

/** The row that an event is about, `free` where it needs no reason; why there is none; undefined where there need be none. */
type About = { row: Row; free?: boolean } | 'unasked' | 'unreached' | 'unknown' | undefined;

function aboutIn(form: Form, rows: readonly Row[], event: RunEvent, press: Press): About {
  const { map, key, value } = event;
  const within = (has: (row: Row) => boolean) => rows.find(has);
  if (map === 'marks') {
    const row = within((one) => one.part.items.some(({ id }) => itemKey(one, id) === key));
    const item = row?.part.items.find(({ id }) => itemKey(row, id) === key);
    const { state, note } = value as Mark;
    // That its case is not so is said of a whole row, whatever it waits for.
    if (row)
      return { row, free: state === 'na' && item!.when !== undefined && note === words.noteNot(item!.when) };
    return itemsOf(form).has(firstOf(key)) ? 'unreached' : 'unknown';
  }
  if (map === 'values') {
    const row = within((one) => valuesOf(one).includes(key));
    if (row) return { row };
    return form.parts.some((part) => valuesOf({ part, round: 1 }).includes(firstOf(key)))
      ? 'unreached'
      : 'unknown';
  }
  if (map === 'overrides')
    return within((one) => one.key === key && one.part.hold === true) ? undefined : 'unreached';
  return map === 'choices' ? choiceIn(form, rows, event, press) : undefined;
}

function choiceIn(form: Form, rows: readonly Row[], { key, value }: RunEvent, { events }: Press): About {
  const cased = rows.find((row) => row.case?.key === key);
  if (cased)
    return value === SO || value === NOT_SO || value === null ? { row: cased, free: true } : 'unknown';
  const limited = rows.find((row) => caseKey(row) === key);
  if (limited)
    return value === null || casesOf(limited).includes(String(value))
      ? { row: limited, free: true }
      : 'unknown';
  const row = rows.find((one) => one.key === key);
  const decided = form.parts.some(
    ({ id, ask }) =>
      id === firstOf(key) &&
      ask?.answers.some(
        ({ if: by }) => by && events.some(({ map, key: of }) => map === 'values' && firstOf(of) === by.value),
      ),
  );
  // What a value decides waits for the question to come.
  if (decided) return undefined;
  if (!row) return 'unasked';
  if (value === null) return { row, free: true };
  if (row.part.every !== undefined && value === AGAIN) return { row, free: true };
  if (!row.part.ask) return 'unasked';
  return row.part.ask.answers.some(({ id }) => id === value) ? { row } : 'unknown';
}

const firstOf = (key: string) => key.replace(/~\d+$/, '');

const itemsOf = (form: Form) => new Set(form.parts.flatMap(({ items }) => items.map(({ id }) => id)));

const valuesOf = (row: Pick<Row, 'part' | 'round'>): string[] => {
  const visit = { ...row, key: row.part.id };
  return [
    ...row.part.items.flatMap(({ values = [] }) => values.map((one) => valueKey(visit, one))),
    ...(row.part.forms ?? []).flatMap((form) => form.fields.map((field) => valueKey(visit, field, form))),
  ];
};

/** Places of events that finish a run in which something is open, without a reason. */
function finishedOpen(form: Form, after: State, events: readonly RunEvent[]): number[] {
  return events.flatMap(({ map, key, value }, index) => {
    if (map !== 'times' || key !== 'finished' || value === null || own(after.words, 'stopped')?.value)
      return [];
    const run = runIn(form, after);
    const left = openTasks(pathOf(form, run), run).filter(
      ({ row, item }) => row.part.calls === undefined || item !== calledItem(row.part.id),
    );
    return left.length > 0 ? [index] : [];
  });
}

const NONE = [{ state: 'open' }, null, ''].map(canonical);

/** Places of events that take something back to what it never was. */
const undoneOf = (past: Past, events: readonly RunEvent[]): number[] =>
  events.flatMap(({ map, key, value }, index) => {
    const said = canonical(value);
    return NONE.includes(said) || past.get(`${map} ${key}`)?.has(said) ? [] : [index];
  });
