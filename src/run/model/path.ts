/**
 * The way that a run takes through its form: which steps are visited, in which round, what lies
 * ahead and what is set aside. Derived from the choices alone, so that choosing again loses nothing.
 */
import { runText as words } from '#text/run.ts';
import { GAP } from '../../procedure/model/flow-ids.ts';
import { flowOf, isClocked, reachableFrom, takenWays, waysFrom } from '../../procedure/model/flow.ts';
import type { StepState, StepStates } from '../../procedure/model/step-states.ts';
import type { Choices, FlowNode, Way } from '../../procedure/model/flow.ts';
import { clockWords } from '../../procedure/model/step-facts.ts';
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
  /** Of a step that is done only when something is so: the key of that choice, and whether it was not so. */
  case?: { key: string; not: boolean } | undefined;
  /** Of a step by the clock: when it is done. */
  clock?: string | undefined;
}

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

/** The answer of a `when` that says that it is not so. */
export const NOT_SO = 'no';
/** The answer that adds another round to what is done every so often. */
export const AGAIN = 'again';

/** The nodes of a form's flow, and the part that each shows: a question between two phases is a part of its own. */
function nodesOf(form: Form): { nodes: FlowNode[]; partOf: (node: FlowNode) => FormPart | undefined } {
  const nodes = flowOf({
    steps: form.parts.filter(({ kind }) => kind === 'step'),
    regions: form.regions ?? [],
  });
  const parts = new Map(form.parts.map((part) => [part.id, part]));
  for (const { id, kind, ask, region } of nodes) {
    if (kind === 'repeat' && ask)
      parts.set(id, {
        kind: 'step',
        id,
        name: ask.question,
        items: [],
        by: [],
        records: [],
        redLines: [],
        ask,
        region,
      });
  }
  return {
    nodes,
    partOf: ({ id, kind }) => (kind === 'step' || kind === 'repeat' ? parts.get(id) : undefined),
  };
}

/** A visit while the way is walked. */
interface Walked extends Row {
  /** True where the work has come to it and does not get past it. */
  halts: boolean;
}

/** How far one chain of the way was walked. */
interface Reached {
  /** False where a question without an answer, or a join that waits, ends it. */
  through: boolean;
  /** True where everything on it lets on to what follows. */
  free: boolean;
  /** Keys of the hold visits on it that are not done. */
  gates: string[];
  /** The ids of the nodes at which it stopped. */
  stopped: string[];
  outcome?: string | undefined;
  open?: boolean;
}

/** Walks the way that the choices lead, with all parts of what runs side by side. */
class Walk {
  readonly visits: Walked[] = [];
  readonly #run: Run;
  readonly #partOf: (node: FlowNode) => FormPart | undefined;
  readonly #byId: ReadonlyMap<string, FlowNode>;
  readonly #rounds = new Map<string, number>();

  constructor(run: Run, nodes: FlowNode[], partOf: (node: FlowNode) => FormPart | undefined) {
    this.#run = run;
    this.#partOf = partOf;
    this.#byId = new Map(nodes.map((node) => [node.id, node]));
  }

  /** Walks from a node to an end, or to the join at which this part of the work is done. */
  from(id: string | undefined, join: string | undefined, before: Pick<Reached, 'free' | 'gates'>): Reached {
    const reached: Reached = { through: true, free: before.free, gates: [...before.gates], stopped: [] };
    /** The nodes since the last answer: who comes back to one of them would go round for ever. */
    const since = new Set<string>();
    for (let node = this.#byId.get(id ?? ''); node;) {
      if (since.has(node.id) || this.visits.length >= MOST_VISITS) break;
      since.add(node.id);
      const next = node.kind === 'fork' ? this.#fork(node, reached) : this.#step(node, reached, since);
      if (next === undefined) return { ...reached, through: false };
      if (next === join) break;
      node = this.#byId.get(next);
    }
    return reached;
  }

  /** Walks all parts of what runs side by side; gives what follows them once all have come to their join. */
  #fork(fork: FlowNode, reached: Reached): string | undefined {
    const join = `${fork.of}.join`;
    const parts = fork.to.map((entry) => this.from(entry === join ? undefined : entry, join, reached));
    reached.free = parts.every(({ free }) => free);
    reached.gates = [...new Set(parts.flatMap(({ gates }) => gates))];
    reached.stopped.push(...parts.flatMap(({ stopped }) => stopped));
    if (parts.every(({ through }) => through)) return this.#byId.get(join)!.to[0];
    reached.stopped.push(join);
    return undefined;
  }

  #step(node: FlowNode, reached: Reached, since: Set<string>): string | undefined {
    const round = (this.#rounds.get(node.id) ?? 0) + 1;
    this.#rounds.set(node.id, round);
    if (node.kind === 'when') return this.#case(node, round);
    const part = this.#partOf(node)!;
    const asked = this.#byId.has(`${node.id}.when`);
    // Where it is done only sometimes, it has the round of the question whether it is.
    const ownRound = asked ? this.#rounds.get(`${node.id}.when`)! : round;
    const visit: Visit = { key: keyOf(part.id, ownRound), part, round: ownRound };
    const on = letsOn(this.#run, visit);
    const halts = reached.free && !on;
    const state = halts ? 'current' : isComplete(this.#run, visit) ? 'done' : 'ahead';
    const [waits] = reached.gates;
    this.visits.push({
      ...visit,
      ...{ state, halts, waits },
      ...(asked && { case: { key: keyOf(`${node.id}.when`, ownRound), not: false } }),
    });
    reached.free &&= on;
    if (part.hold && state !== 'done' && !own(this.#run.overrides, visit.key)?.value)
      reached.gates.push(visit.key);
    const chosen = own(this.#run.choices, visit.key)?.value;
    const way = waysFrom(node).find(({ answer }) => !answer || answer.id === chosen);
    if (!way) {
      reached.stopped.push(node.id);
      return undefined;
    }
    if (way.answer) since.clear();
    reached.outcome = way.answer?.outcome;
    reached.open = way.to === GAP;
    return way.to;
  }

  /** A step that is done only when something is so: without a word it is, and then it is the next to be done. */
  #case(node: FlowNode, round: number): string | undefined {
    const key = keyOf(node.id, round);
    const [so, not] = node.ask!.answers;
    if (own(this.#run.choices, key)?.value !== NOT_SO) return so!.to;
    const part = this.#partOf(this.#byId.get(node.of)!)!;
    const visit = { key: keyOf(part.id, round), part, round };
    this.visits.push({ ...visit, state: 'off', halts: false, case: { key, not: true } });
    return not!.to;
  }
}

/** How a run stands in its form. */
export function pathOf(form: Form, run: Run): RunPath {
  const { nodes, partOf } = nodesOf(form);
  const walk = new Walk(run, nodes, partOf);
  const reached = walk.from(nodes[0]?.id, undefined, { free: true, gates: [] });
  const { visits } = walk;
  const visited = new Set(visits.map(({ part }) => part.id));
  const ahead = new Set(reached.stopped.flatMap((id) => [...reachableFrom(nodes, id)]));
  const stuck = visits.some(({ halts }) => halts);
  const last = visits.findLastIndex((visit) => isTouched(run, visit));
  const rows = visits.map(({ halts: _, ...visit }, index): Row => {
    // A step with nothing to do is done once the work has gone past it.
    const past =
      visit.state === 'ahead' && !hasWork(visit) && letsOn(run, visit) && (stuck ? index < last : last >= 0);
    return past ? { ...visit, state: 'done' } : visit;
  });
  const shut = shutBy(nodes, run);
  const others = [...form.parts, ...nodes.flatMap((node) => (node.kind === 'repeat' ? partOf(node)! : []))]
    .filter((part) => !visited.has(part.id) && !isClocked(part))
    .map((part): Row => {
      const row = { key: part.id, part, round: 1 };
      const off = part.kind === 'step' && !ahead.has(part.id);
      return { ...row, state: off ? 'off' : isComplete(run, row) ? 'done' : 'ahead' };
    });
  const ordered = inOrder(form, rows, others);
  return {
    rows: [...withWaits(ordered, new Set(rows), shut, run), ...clockRows(form, run)],
    ended: reached.through,
    outcome: reached.through ? (reached.outcome ?? form.outcome) : undefined,
    ...(reached.through && reached.open && { open: true }),
  };
}

/** What is done by the clock, a row for each time, in the order of the day; what is done every so often comes last. */
function clockRows(form: Form, run: Run): Row[] {
  const rows = form.parts.filter(isClocked).flatMap((part): (Row & { from: string })[] => {
    const [first = '', ...more] = clockWords(part);
    const row = (round: number, clock: string, from: string): Row & { from: string } => {
      const visit = { key: keyOf(part.id, round), part, round };
      return { ...visit, state: isComplete(run, visit) ? 'done' : 'ahead', clock, from };
    };
    if (part.every === undefined)
      return [first, ...more].map((clock, index) => row(index + 1, clock, part.at![index]!.from));
    const rounds = [row(1, first, '~')];
    while (chosenIn(run, rounds.at(-1)!.key) === AGAIN && rounds.length < MOST_VISITS)
      rounds.push(row(rounds.length + 1, first, '~'));
    return rounds;
  });
  return rows
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ from: _, ...row }) => row);
}

/** Visits keep their order; what is not visited stands before the first later part that is. */
function inOrder(form: Form, rows: Row[], others: Row[]): Row[] {
  const ids = form.parts.flatMap(({ id, region }, index) => {
    // A question at the end of a phase stands behind the last of its steps.
    const closes = region !== undefined && form.parts[index + 1]?.region !== region;
    return closes ? [id, `${region}.repeat`] : [id];
  });
  const place = new Map(ids.map((id, index) => [id, index]));
  const placeOf = (row: Row) => place.get(row.part.id) ?? 0;
  const isLater = (row: Row) => row.state !== 'off' && row.part.kind === 'step';
  const ordered = [...rows, ...others.filter(isLater)];
  for (const row of others.filter((other) => !isLater(other))) {
    const before = ordered.findIndex((other) => other.round === 1 && placeOf(other) > placeOf(row));
    ordered.splice(before < 0 ? ordered.length : before, 0, row);
  }
  return ordered;
}

const stops = (run: Run) => (row: Row) =>
  row.part.hold && row.state !== 'off' && row.state !== 'done' && !own(run.overrides, row.key)?.value;

/** For each part that holds: the ids of the nodes that can only be reached through it. */
function shutBy(nodes: FlowNode[], run: Run): (gate: string) => ReadonlySet<string> {
  const ways = takenWays(nodes, choicesOf(run));
  const known = new Map<string, Set<string>>();
  return (gate) => {
    // Found once a gate: for every row anew it would take minutes where steps are many.
    const found = known.get(gate) ?? new Set(dominatedBy(nodes, ways, gate));
    known.set(gate, found);
    return found;
  };
}

/** Marks what may not be ticked yet: everything after a hold visit that is not done. */
function withWaits(
  rows: Row[],
  visits: ReadonlySet<Row>,
  shut: (gate: string) => ReadonlySet<string>,
  run: Run,
): Row[] {
  const gates = rows.filter(stops(run));
  const order = new Map(rows.map((row, index) => [row.key, index]));
  return rows.map((row) => {
    // What is visited knows its gates from the walk.
    if (visits.has(row) || row.state === 'off' || row.part.kind === 'section') return row;
    const gate = gates.find(
      (stop) =>
        stop !== row && order.get(stop.key)! < order.get(row.key)! && shut(stop.part.id).has(row.part.id),
    );
    return gate ? { ...row, waits: gate.key } : row;
  });
}

/** The ids of the nodes that, by these ways, can only be reached through the gate: those that it dominates. */
function dominatedBy(nodes: FlowNode[], ways: (node: FlowNode) => Way[], gate: string): string[] {
  const open = (node: FlowNode) => (node.id === gate ? [] : ways(node));
  const before = reachableFrom(nodes, nodes[0]?.id ?? gate, open, true);
  return nodes.flatMap(({ id }) => (before.has(id) ? [] : [id]));
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
/** The same without what is done by the clock, which keeps nobody from finishing. */
const inTheWay = (path: Pick<RunPath, 'rows'>) => taken(path).filter(({ clock }) => clock === undefined);

/** What is still to be done before the run can be finished, in order; a question has no item. */
export const openTasks = (path: Pick<RunPath, 'rows'>, run: Run) =>
  inTheWay(path).flatMap((row) => tasksOf(run, row));

/** How many items there are, how many are not open any more, and of how many something is wrong. */
export function progressOf(path: Pick<RunPath, 'rows'>, run: Run) {
  const states = inTheWay(path).flatMap((row) =>
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
