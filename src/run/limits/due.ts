/** When the steps of a run are due: deadlines counted from what was done before them. */
import type { Limit } from '../../procedure/model/procedure.ts';
import { durationMinutes } from '../../language/iso-duration.ts';
import { own } from '../../ui/own.ts';
import { deadline } from '../limits/deadline.ts';
import { itemKey, keyOf, valueKey, type Row, type Visit } from '../way/visit.ts';
import { chosenIn, markedAt, type Run } from '../model/run.ts';
import type { Holidays } from './workdays.ts';

/** A limit of a visit that counts. */
export interface RowLimit {
  limit: Limit;
  /** Key of `starts`: that of the visit, with a number from its second limit on. */
  key: string;
}

/** Key of the choice which case a visit's limits are for. */
export const caseKey = (row: Row): string => `${row.key}.for`;

/** The cases that a visit's limits are for; empty where there is nothing to ask. */
export const casesOf = ({ part: { limits = [] } }: Row): string[] => [
  ...new Set(limits.flatMap((limit) => limit.for ?? [])),
];

/** The limits of a visit that have a length and apply; of those for a case only the ones of the case that was chosen. */
export function limitsOf(run: Run, row: Row): RowLimit[] {
  const chosen = chosenIn(run, caseKey(row));
  return (row.part.limits ?? []).flatMap((limit, index) => {
    if (limit.within === undefined || (limit.for !== undefined && limit.for !== chosen)) return [];
    return [{ limit, key: index === 0 ? row.key : `${row.key}#${index + 1}` }];
  });
}

/**
 * When the time of a limit began: set by hand, else, where it is known that the work comes there, when what it counts
 * from was done. For a limit that leads up to an event, when the event is.
 */
export function startOf(rows: Row[], run: Run, row: Row, { limit, key }: RowLimit): number | undefined {
  const set = own(run.starts, key)?.value;
  if (set != null) return set;
  // Of what may be left out nobody has said that its time runs.
  if (row.unsure) return undefined;
  const byClock = row.clock !== undefined;
  if (limit.ahead) return byClock ? clockTurn(run, row) : undefined;
  if (limit.from === 'start') return run.started;
  if (limit.from !== undefined) return endOfStep(rows, run, row, limit.from);
  if (byClock) return clockTurn(run, row);
  return row.after && endOf(rows, run, row.after);
}

/** When the last of these visits was done; undefined where one of them is not. */
function endOf(rows: Row[], run: Run, keys: readonly string[]): number | undefined {
  const ends = keys.map((key) => {
    const row = rows.find((other) => other.key === key);
    if (row?.state === 'done') return lastOf(run, row);
    const passed = own(run.overrides, key);
    return passed?.value ? passed.at : undefined;
  });
  return ends.includes(undefined) ? undefined : Math.max(run.started, ...(ends as number[]));
}

/** When the step was done last before the row, or beside it. What is done by the clock may be done again after the row. */
function endOfStep(rows: Row[], run: Run, row: Row, step: string): number | undefined {
  const turns = rows.filter(({ part, state }) => part.id === step && state !== 'off');
  if (turns.some(({ clock }) => clock !== undefined)) {
    const until = (row.state === 'done' && lastOf(run, row)) || Infinity;
    const ends = turns.flatMap((turn) => (turn.state === 'done' ? (lastOf(run, turn) ?? []) : []));
    return ends.filter((end) => end <= until).sort((a, b) => b - a)[0];
  }
  const last = turns.findLast((turn) => !comesAfter(rows, turn, row));
  return last && endOf(rows, run, [last.key]);
}

/** True of a visit that the work came to from the other one. */
function comesAfter(rows: Row[], late: Row, early: Row): boolean {
  const seen = new Set(late.after);
  for (const key of seen)
    for (const before of rows.find((row) => row.key === key)?.after ?? []) seen.add(before);
  return seen.has(early.key);
}

const HALF_DAY = 12 * 3_600_000;

/** When a row by the clock has its turn: at its time, on the day of the run or the day after; else each time anew. */
export function clockTurn(run: Run, { part, round }: Visit): number | undefined {
  const { at = [], every } = part;
  if (every !== undefined && round > 1) {
    const before = round - 1;
    const ended = lastOf(run, { key: keyOf(part.id, before), part, round: before });
    return ended && ended + durationMinutes(every)! * 60_000;
  }
  const time = at[every === undefined ? round - 1 : 0];
  if (!time) return run.started;
  const turn = new Date(run.started);
  turn.setHours(...(time.from.split(':').map(Number) as [number, number]), 0, 0);
  // What is done at two in the night, in a run that was begun in the evening, is of the next day.
  if (run.started - +turn > HALF_DAY) turn.setDate(turn.getDate() + 1);
  return +turn;
}

/** When the last thing of a visit was done: an item, a form, its question. */
export function lastOf(run: Run, visit: Visit): number | undefined {
  const { items, forms = [], ask } = visit.part;
  const times = [
    ...items.map(({ id }) => markedAt(run, itemKey(visit, id))),
    ...forms.flatMap((form) => form.fields.map((field) => own(run.values, valueKey(visit, field, form))?.at)),
    ask && own(run.choices, visit.key)?.at,
  ];
  return Math.max(0, ...times.map((time = 0) => time)) || undefined;
}

export function dueOf(
  rows: Row[],
  run: Run,
  row: Row,
  each: RowLimit,
  holidays: Holidays,
): number | undefined {
  const start = startOf(rows, run, row, each);
  return start === undefined ? undefined : deadline(each.limit, start, holidays);
}

/** What is due first of what is not done. */
export function nextDue(
  rows: Row[],
  run: Run,
  holidays: Holidays,
): { due: number; start: number } | undefined {
  const open = rows.filter(({ state }) => state === 'current' || state === 'ahead');
  return (
    open
      .flatMap((row) => limitsOf(run, row).map((each) => ({ row, each })))
      // A shortest time is never overrun.
      .filter(({ each }) => !each.limit.least)
      .flatMap(({ row, each }) => {
        const [start, due] = [startOf(rows, run, row, each), dueOf(rows, run, row, each, holidays)];
        return start === undefined || due === undefined
          ? []
          : [{ start: each.limit.ahead ? run.started : start, due }];
      })
      .sort((a, b) => a.due - b.due)[0]
  );
}
