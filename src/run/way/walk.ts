/** The way that the choices of a run lead, visit by visit. */
import { GAP } from '../../procedure/model/flow-ids.ts';
import { waysFrom, type FlowNode } from '../../procedure/model/flow.ts';
import { own } from '../../ui/own.ts';
import type { FormPart, Run } from '../model/run.ts';
import { hasWork, isDone, isTouched, letsOn } from './tasks.ts';
import { keyOf, MOST_VISITS, NOT_SO, SO, type Row, type Visit } from './visit.ts';

/** A visit while the way is walked. */
interface Walked extends Row {
  /** True where the work has come to it and does not get past it. */
  halts: boolean;
  /** Id of the first `when` before it of which nobody has said whether it is so. */
  doubt?: string | undefined;
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
  /** Keys of the visits whose ends it comes from: of several parts, the last of each. */
  after: readonly string[];
  /** Id of the first `when` on it of which nobody has said whether it is so. */
  doubt?: string | undefined;
  outcome?: string | undefined;
  open?: boolean;
}

/** Walks the way that the choices lead, with all parts of what runs side by side. */
export class Walk {
  readonly visits: Walked[] = [];
  /** The ids of the nodes that steps may lead to of which nobody has said yet whether they are done this time. */
  readonly doubts: string[] = [];
  /** The ids of the nodes from which on it is open where the way leads. */
  readonly forks: string[] = [];
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
  from(
    id: string | undefined,
    join: string | undefined,
    before: Pick<Reached, 'free' | 'gates' | 'after' | 'doubt'>,
  ): Reached {
    const { free, gates, after, doubt } = before;
    const reached: Reached = { through: true, free, gates: [...gates], stopped: [], after, doubt };
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
    reached.after = [...new Set(parts.flatMap(({ after }) => after))];
    reached.stopped.push(...parts.flatMap(({ stopped }) => stopped));
    if (parts.every(({ through }) => through)) return this.#byId.get(join)!.to[0];
    this.#stop(join, reached);
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
    const state = halts ? 'current' : isDone(this.#run, visit) ? 'done' : 'ahead';
    const [waits] = reached.gates;
    if (asked && own(this.#run.choices, keyOf(`${node.id}.when`, ownRound))?.value !== SO)
      if (!on && !isTouched(this.#run, visit)) this.#doubt(`${node.id}.when`, reached);
    this.visits.push({
      ...visit,
      ...{ state, halts, waits, after: reached.after, doubt: reached.doubt },
      ...(asked && { case: { key: keyOf(`${node.id}.when`, ownRound), not: false } }),
    });
    reached.free &&= on;
    // What only tells something takes no time: what follows it goes by what was before it.
    if (hasWork(visit) || part.hold) reached.after = [visit.key];
    if (asked && !on && !isTouched(this.#run, visit))
      this.doubts.push(...waysFrom(this.#byId.get(`${node.id}.when`)!).map(({ to }) => to));
    if (part.hold && state !== 'done' && !own(this.#run.overrides, visit.key)?.value)
      reached.gates.push(visit.key);
    const chosen = own(this.#run.choices, visit.key)?.value;
    const way = waysFrom(node).find(({ answer }) => !answer || answer.id === chosen);
    if (!way) {
      this.#stop(node.id, reached);
      return undefined;
    }
    if (way.answer) since.clear();
    reached.outcome = way.answer?.outcome;
    reached.open = way.to === GAP;
    return way.to;
  }

  #stop(id: string, reached: Reached): void {
    reached.stopped.push(id);
    if (reached.doubt === undefined) this.forks.push(id);
  }

  #doubt(id: string, reached: Reached): void {
    if (reached.doubt === undefined) this.forks.push(id);
    reached.doubt ??= id;
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
