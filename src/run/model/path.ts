/**
 * The way that a run takes through its form: which steps are visited, in which round, what lies
 * ahead and what is set aside. Derived from the choices alone, so that choosing again loses nothing.
 */
import { runText as words } from '#text/run.ts';
import {
  END,
  reachableFrom,
  takenWays,
  waysFrom,
  type Choices,
  type FlowStep,
  type StepState,
  type StepStates,
  type Way,
} from '../../procedure/model/flow.ts';
import { chosenIn, markOf, type Form, type FormPart, type Run } from './run.ts';
import { own } from '../../ui/own.ts';

/** One time that the work comes to a part. */
export interface Visit {
  /** The part's id, from the second round on with the round: `form~2`. */
  key: string;
  part: FormPart;
  round: number;
}

/** A row of the list: a visit, or a part that is not visited. */
export interface Row extends Visit {
  state: StepState;
  /** Key of the hold visit that must be done first. */
  waits?: string | undefined;
}

export interface RunPath {
  /** Everything that the run shows, in order. */
  rows: Row[];
  /** True once the choices lead to an end. */
  ended: boolean;
  /** Name of that end. */
  outcome?: string | undefined;
}

export const keyOf = (id: string, round: number) => (round > 1 ? `${id}~${round}` : id);

/** `填登记表（第 2 轮）` */
export const named = (name: string, round: number) => (round > 1 ? `${name}${words.round(round)}` : name);

/** An item of a round has a mark of its own. */
export const itemKey = (visit: Visit, item: string) => keyOf(item, visit.round);

function choicesOf(run: Run): Choices {
  const all = Object.entries(run.choices);
  return Object.fromEntries(all.flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])));
}

/** So many visits are shown at most: no work comes near it, and the page stays quick whatever a file says. */
const MOST_VISITS = 2000;

/** The visits that the choices lead to, up to an end or to a question without an answer. */
function visitsOf(steps: FormPart[], choices: Choices) {
  const visits: Visit[] = [];
  const byId = new Map(steps.map((step) => [step.id, step]));
  const rounds = new Map<string, number>();
  /** The steps since the last answer: who comes back to one of them would go round for ever. */
  const since = new Set<string>();
  let outcome: string | undefined;
  let part = steps[0];
  while (part && !since.has(part.id) && visits.length < MOST_VISITS) {
    since.add(part.id);
    const round = (rounds.get(part.id) ?? 0) + 1;
    rounds.set(part.id, round);
    const visit = { key: keyOf(part.id, round), part, round };
    visits.push(visit);
    const way = waysFrom(steps, part).find(({ answer }) => !answer || answer.id === own(choices, visit.key));
    if (!way) return { visits, asking: visit };
    if (way.answer) since.clear();
    outcome = way.answer?.outcome;
    if (way.to === END) break;
    part = byId.get(way.to);
  }
  return { visits, outcome };
}

/** How a run stands in its form. */
export function pathOf(form: Form, run: Run): RunPath {
  const steps = form.parts.filter(({ kind }) => kind === 'step');
  const choices = choicesOf(run);
  const { visits, asking, outcome } = visitsOf(steps, choices);
  const visited = new Set(visits.map(({ part }) => part.id));
  const reachable = asking ? reachableFrom(steps, asking.part.id) : new Set<string>();
  const at = visits.findIndex((visit) => !letsOn(run, visit));
  const last = visits.findLastIndex((visit) => isTouched(run, visit));
  const rows: Row[] = visits.map((visit, index) => {
    if (index === at) return { ...visit, state: 'current' };
    // A step with nothing to do is done once the work has gone past it.
    const past = !hasWork(visit) && letsOn(run, visit) && (at < 0 ? last >= 0 : index < last);
    return { ...visit, state: past || isComplete(run, visit) ? 'done' : 'ahead' };
  });
  for (const part of form.parts) {
    if (visited.has(part.id)) continue;
    const row = { key: part.id, part, round: 1 };
    const off = part.kind === 'step' && !reachable.has(part.id);
    rows.push({ ...row, state: off ? 'off' : isComplete(run, row) ? 'done' : 'ahead' });
  }
  return {
    rows: withWaits(inOrder(form, rows), steps, choices, run),
    ended: !asking,
    outcome: asking ? undefined : (outcome ?? form.outcome),
  };
}

/** Visits keep their order; what is not visited stands before the first later part that is. */
function inOrder(form: Form, rows: Row[]): Row[] {
  const place = new Map(form.parts.map(({ id }, index) => [id, index]));
  const placeOf = (row: Row) => place.get(row.part.id)!;
  const ordered = rows.filter((row) => row.state !== 'off' && row.part.kind === 'step');
  const visits = new Set(ordered);
  for (const row of rows) {
    if (visits.has(row)) continue;
    const before = ordered.findIndex((other) => other.round === 1 && placeOf(other) > placeOf(row));
    ordered.splice(before < 0 ? ordered.length : before, 0, row);
  }
  return ordered;
}

/** Marks what may not be ticked yet: everything after a hold visit that is not done. */
function withWaits(rows: Row[], steps: FormPart[], choices: Choices, run: Run): Row[] {
  const stops = (row: Row) =>
    row.part.hold && row.state !== 'off' && row.state !== 'done' && !own(run.overrides, row.key)?.value;
  const gates = rows.filter(stops);
  if (gates.length === 0) return rows;
  const order = new Map(rows.map((row, index) => [row.key, index]));
  // Found once a gate: for every row anew it would take minutes where steps are many.
  const ways = takenWays(steps, choices);
  const shut = new Map(gates.map(({ part }) => [part.id, new Set(dominatedBy(steps, ways, part.id))]));
  return rows.map((row) => {
    if (row.state === 'off' || row.part.kind === 'section') return row;
    const gate = gates.find(
      (stop) =>
        stop !== row &&
        order.get(stop.key)! < order.get(row.key)! &&
        (row.round > 1 || stop.round > 1 || shut.get(stop.part.id)!.has(row.part.id)),
    );
    return gate ? { ...row, waits: gate.key } : row;
  });
}

/** The ids of the steps that, by these ways, can only be reached through the gate: those that it dominates. */
function dominatedBy(steps: FlowStep[], ways: (step: FlowStep) => Way[], gate: string): string[] {
  const before = reachableFrom(steps, steps[0]?.id ?? gate, (step) => (step.id === gate ? [] : ways(step)));
  return steps.flatMap(({ id }) => (before.has(id) ? [] : [id]));
}

/** False of a visit to a part that only tells something: nobody can have done it. */
const hasWork = ({ part }: Visit): boolean => part.items.length > 0 || part.ask !== undefined;

/** True where a visit keeps nobody from the next one; a gate with nothing to do is passed for a reason only. */
function letsOn(run: Run, visit: Visit): boolean {
  if (hasWork(visit)) return isComplete(run, visit);
  return !visit.part.hold || Boolean(own(run.overrides, visit.key)?.value);
}

/** True where something of the visit is marked or answered. */
const isTouched = (run: Run, visit: Visit): boolean =>
  openItems(run, visit).length < visit.part.items.length || Boolean(chosenIn(run, visit.key));

const openItems = (run: Run, visit: Visit) =>
  visit.part.items.filter(({ id }) => markOf(run, itemKey(visit, id)).state === 'open');

/** What of a visit is still to be done: its items, then its question. */
function tasksOf<V extends Visit>(run: Run, row: V): { row: V; item?: string }[] {
  const { ask } = row.part;
  const asks = ask && !ask.answers.some(({ id }) => id === chosenIn(run, row.key));
  return [...openItems(run, row).map(({ id }) => ({ row, item: id })), ...(asks ? [{ row }] : [])];
}

/** True once no item of the visit is open and its question has an answer; never where there is nothing to do. */
export const isComplete = (run: Run, visit: Visit): boolean =>
  hasWork(visit) && tasksOf(run, visit).length === 0;

/** What is done of a path, or could be: without the steps that the choices leave out. */
const taken = ({ rows }: Pick<RunPath, 'rows'>) => rows.filter(({ state }) => state !== 'off');

/** What is still to be done before the run can be finished, in order; a question has no item. */
export const openTasks = (path: Pick<RunPath, 'rows'>, run: Run) =>
  taken(path).flatMap((row) => tasksOf(run, row));

/** How many items there are, how many are not open any more, and of how many something is wrong. */
export function progressOf(path: Pick<RunPath, 'rows'>, run: Run) {
  const states = taken(path).flatMap((row) =>
    row.part.items.map(({ id }) => markOf(run, itemKey(row, id)).state),
  );
  const problems = states.filter((state) => state === 'problem').length;
  return { done: states.filter((state) => state !== 'open').length, total: states.length, problems };
}

/** Of a step that was visited more than once, the round that counts now. */
export function rowsByPart(rows: Row[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) if (found.get(row.part.id)?.state !== 'current') found.set(row.part.id, row);
  return found;
}

/** What the flowchart shows. */
export function diagramOf(path: Pick<RunPath, 'rows'>, run: Run): StepStates {
  const choices = taken(path).flatMap(({ key, part }) => {
    const chosen = chosenIn(run, key);
    return chosen ? [[part.id, chosen] as const] : [];
  });
  const states = [...rowsByPart(path.rows)].map(([id, { state }]) => [id, state] as const);
  return { states: Object.fromEntries(states), choices: Object.fromEntries(choices) };
}
