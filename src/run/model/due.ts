/** When the steps of a run are due: deadlines counted from what was done before them. */
import { own } from '../../ui/own.ts';
import { deadline, leadsUp } from './deadline.ts';
import { itemKey, type Row } from './path.ts';
import type { Run } from './run.ts';
import type { Holidays } from './workdays.ts';

/** When the time of a visit's limit began: set by hand, else when the step before it was done. */
export function startOf(rows: Row[], run: Run, row: Row): number | undefined {
  const set = own(run.starts, row.key)?.value;
  if (set != null) return set;
  if (leadsUp(row.part)) return undefined;
  const taken = rows.filter(({ state, part }) => state !== 'off' && part.kind === 'step');
  const before = taken[taken.indexOf(row) - 1];
  if (!before) return run.started;
  return before.state === 'done' ? (lastOf(run, before) ?? run.started) : undefined;
}

/** When the last thing of a visit was done. */
export function lastOf(run: Run, row: Row): number | undefined {
  const times = row.part.items.map(({ id }) => own(run.marks, itemKey(row, id))?.at ?? 0);
  const last = Math.max(0, ...times, own(run.choices, row.key)?.at ?? 0);
  return last || undefined;
}

export function dueOf(rows: Row[], run: Run, row: Row, holidays: Holidays): number | undefined {
  const start = startOf(rows, run, row);
  return start === undefined ? undefined : deadline(row.part, start, holidays);
}

/** What is due first of what is not done. */
export function nextDue(
  rows: Row[],
  run: Run,
  holidays: Holidays,
): { due: number; start: number } | undefined {
  const open = rows.filter(({ state, part }) => part.within && (state === 'current' || state === 'ahead'));
  return open
    .flatMap((row) => {
      const [start, due] = [startOf(rows, run, row), dueOf(rows, run, row, holidays)];
      return start === undefined || due === undefined
        ? []
        : [{ start: leadsUp(row.part) ? run.started : start, due }];
    })
    .sort((a, b) => a.due - b.due)[0];
}
