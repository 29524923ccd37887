/** When the steps of a run are due: deadlines counted from what was done before them. */
import type { Limit } from '../../procedure/model/procedure.ts';
import { own } from '../../ui/own.ts';
import { deadline } from '../limits/deadline.ts';
import type { Row } from '../model/path.ts';
import { itemKey } from '../way/visit.ts';
import { chosenIn, type Run } from '../model/run.ts';
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

/** When the time of a limit began: set by hand, else when the step that it counts from was done. */
export function startOf(rows: Row[], run: Run, row: Row, { limit, key }: RowLimit): number | undefined {
  const set = own(run.starts, key)?.value;
  if (set != null) return set;
  if (limit.ahead) return undefined;
  if (limit.from === 'start') return run.started;
  const taken = rows.filter(({ state, part, clock }) => state !== 'off' && part.kind === 'step' && !clock);
  const before =
    limit.from === undefined
      ? taken[taken.indexOf(row) - 1]
      : taken.findLast(({ part }) => part.id === limit.from);
  if (!before) return limit.from === undefined ? run.started : undefined;
  return before.state === 'done' ? (lastOf(run, before) ?? run.started) : undefined;
}

/** When the last thing of a visit was done. */
export function lastOf(run: Run, row: Row): number | undefined {
  const times = row.part.items.map(({ id }) => own(run.marks, itemKey(row, id))?.at ?? 0);
  const last = Math.max(0, ...times, own(run.choices, row.key)?.at ?? 0);
  return last || undefined;
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
  return open
    .flatMap((row) => limitsOf(run, row).map((each) => ({ row, each })))
    .flatMap(({ row, each }) => {
      const [start, due] = [startOf(rows, run, row, each), dueOf(rows, run, row, each, holidays)];
      return start === undefined || due === undefined
        ? []
        : [{ start: each.limit.ahead ? run.started : start, due }];
    })
    .sort((a, b) => a.due - b.due)[0];
}
