/**
 * The way that a run takes through its form: which steps are visited, in which round, what lies
 * ahead and what is set aside. Derived from the choices alone, so that choosing again loses nothing.
 */
import { isClocked, reachableFrom } from '../../procedure/model/flow.ts';
import type { StepStates } from '../../procedure/model/step-states.ts';
import { clockRows } from '../way/clock-rows.ts';
import { shutBy, surely, waysLeft, withWaits } from '../way/holds.ts';
import { withTurns } from '../way/headings.ts';
import { nodesOf } from '../way/nodes.ts';
import { inOrder } from '../way/order.ts';
import { hasWork, isDone, isOpenItem, isTouched, letsOn, problemsIn, tasksOf } from '../way/tasks.ts';
import { itemKey, NOT_SO, type Row } from '../way/visit.ts';
import { Walk } from '../way/walk.ts';
import { chosenIn, markOf, type Form, type Run } from './run.ts';

export type { Row } from '../way/visit.ts';

export interface RunPath {
  /** Everything that the run shows, in order; what is done by the clock comes last, in the order of the day. */
  rows: Row[];
  /** True once the choices lead to an end. */
  ended: boolean;
  /** Name of that end. */
  outcome?: string | undefined;
  /** True where that end is one that the source leaves open. */
  open?: boolean;
}

/** How a run stands in its form. */
export function pathOf(form: Form, run: Run): RunPath {
  const { nodes, partOf, asks } = nodesOf(form);
  const walk = new Walk(run, nodes, partOf);
  const reached = walk.from(nodes[0]?.id, undefined, { free: true, gates: [], after: [] });
  const { visits } = walk;
  const visited = new Set(visits.map(({ part }) => part.id));
  const left = waysLeft(nodes, run);
  const ahead = new Set([
    ...reached.stopped.flatMap((id) => [...reachableFrom(nodes, id)]),
    ...walk.doubts.flatMap((id) => [...reachableFrom(nodes, id, left)]),
  ]);
  const stuck = visits.some(({ halts }) => halts);
  const idle =
    reached.through && visits.every((visit) => visit.state === 'off' || tasksOf(run, visit).length === 0);
  const last = visits.findLastIndex((visit) => isTouched(run, visit));
  const isSure = surely(nodes);
  const unsure = (row: Row, from: readonly string[]): Row =>
    !row.part.limits ||
    row.state === 'off' ||
    isTouched(run, row) ||
    from.some((id) => isSure(row.part.id, id))
      ? row
      : { ...row, unsure: true };
  const rows = visits.map(({ halts: _, doubt, ...step }, index): Row => {
    const visit = doubt === undefined ? step : unsure(step, [doubt]);
    // A step with nothing to do is done once the work has gone past it.
    const past =
      visit.state === 'ahead' && !hasWork(visit) && letsOn(run, visit) && (stuck ? index < last : last >= 0);
    // A gate that a problem keeps shut is in nobody's way once nothing is left to do.
    return past || (idle && visit.state === 'current' && hasWork(visit))
      ? { ...visit, state: 'done' }
      : visit;
  });
  const shut = shutBy(nodes, run);
  const others = [...form.parts, ...asks]
    .filter((part) => !visited.has(part.id) && !isClocked(part))
    .map((part): Row => {
      const row = { key: part.id, part, round: 1 };
      const off = part.kind === 'step' && !ahead.has(part.id);
      const state = off ? 'off' : isDone(run, row) ? 'done' : 'ahead';
      return part.kind === 'step' ? unsure({ ...row, state }, walk.forks) : { ...row, state };
    });
  const ordered = inOrder(form, rows, others);
  return {
    rows: [...withTurns(form, withWaits(ordered, new Set(rows), shut, run)), ...clockRows(form, run)],
    ended: reached.through,
    outcome: reached.through ? (reached.outcome ?? form.outcome) : undefined,
    ...(reached.through && reached.open && { open: true }),
  };
}

/** What is done of a path, or could be: without the steps that the choices leave out. */
const taken = ({ rows }: Pick<RunPath, 'rows'>) => rows.filter(({ state }) => state !== 'off');
/** The same without what is done by the clock, which keeps nobody from finishing. */
const inTheWay = (path: Pick<RunPath, 'rows'>) => taken(path).filter(({ clock }) => clock === undefined);

/** What is still to be done before the run can be finished, in order; a question has no item. */
export const openTasks = (path: Pick<RunPath, 'rows'>, run: Run) =>
  inTheWay(path).flatMap((row) => tasksOf(run, row));

/** How much is still to be done: items, what must be written down, questions. */
export interface Left {
  items: number;
  blanks: number;
  asks: number;
}

export function leftIn(path: Pick<RunPath, 'rows'>, run: Run): Left {
  const open = openTasks(path, run);
  // What is ticked without the value that it must have is done but for that.
  const isTicked = (item = '') => markOf(run, item).state === 'done';
  const blanks = open.filter(({ row, item, form }) => form ?? (item && isTicked(itemKey(row, item)))).length;
  const asks = open.filter(({ item, form }) => !item && !form).length;
  return { items: open.length - blanks - asks, blanks, asks };
}

/** How many items there are, how many are not open any more, and of how many something is wrong. */
export function progressOf(path: Pick<RunPath, 'rows'>, run: Run) {
  const states = statesIn(inTheWay(path), run);
  const problems = states.filter((state) => state === 'problem').length;
  return { done: states.filter((state) => state !== 'open').length, total: states.length, problems };
}

/** What came of what is done by the clock, each item counted once. */
export interface Clocked {
  done: number;
  open: number;
  problems: number;
}

/** Undefined where nothing is done by the clock. */
export function clockedOf(path: Pick<RunPath, 'rows'>, run: Run): Clocked | undefined {
  const rows = taken(path).filter(({ clock }) => clock !== undefined);
  const states = statesIn(rows, run);
  const count = (...which: string[]) => states.filter((state) => which.includes(state)).length;
  return rows.length > 0
    ? { done: count('done', 'na'), open: count('open'), problems: count('problem') }
    : undefined;
}

/** How far the work is in two numbers; where all is done by the clock, how far that is. */
export function shareOf(path: Pick<RunPath, 'rows'>, run: Run): { done: number; total: number } {
  const share = progressOf(path, run);
  const clocked = share.total === 0 && clockedOf(path, run);
  if (!clocked) return share;
  const done = clocked.done + clocked.problems;
  return { done, total: done + clocked.open };
}

/** How the items of these rows stand. */
const statesIn = (rows: Row[], run: Run) =>
  rows.flatMap((row) =>
    row.part.items.flatMap((item) => {
      const { state } = markOf(run, itemKey(row, item.id));
      // What is done only when something is so counts for nothing where it is not so.
      if (item.when !== undefined && state === 'na') return [];
      return isOpenItem(run, row, item) ? 'open' : [state];
    }),
  );

/** Of a step that was visited more than once, the round that counts now; by the clock the first that is not done. */
export function rowsByPart(rows: Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const before = found.get(row.part.id);
    const counts = before?.clock === undefined ? before?.state === 'current' : before.state !== 'done';
    if (!counts) found.set(row.part.id, row);
  }
  return found;
}

/** What the flowchart shows. */
export function diagramOf(path: Pick<RunPath, 'rows'>, run: Run): StepStates {
  const rows = [...rowsByPart(path.rows)];
  const choices = [
    ...taken(path).flatMap(({ key, part }) => {
      const chosen = chosenIn(run, key);
      return chosen ? [[part.id, chosen] as const] : [];
    }),
    ...rows.flatMap(([id, row]) => (row.case?.not ? [[`${id}.when`, NOT_SO] as const] : [])),
  ];
  const states = rows.flatMap(([id, { state, case: on }]) => [
    [id, state] as const,
    ...(on ? [[`${id}.when`, on.not ? 'done' : state] as const] : []),
  ]);
  return { states: Object.fromEntries(states), choices: Object.fromEntries(choices) };
}

/** Of how many items of each step something is wrong, in all its rounds; without what is clean. */
export function problemsByPart(path: Pick<RunPath, 'rows'>, run: Run): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of taken(path)) {
    const problems = problemsIn(run, row);
    if (problems > 0) found.set(row.part.id, (found.get(row.part.id) ?? 0) + problems);
  }
  return found;
}
