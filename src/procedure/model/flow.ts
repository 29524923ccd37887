/**
 * Where the work goes: the constructs of the language reduced to a few kinds of nodes.
 *
 * A step leads on or asks; `when` and `repeat` are questions with two answers; a `<Together>` is a `fork` that
 * leads to all its parts at once and a `join` that waits for them. Charts, runs, questions and the proofs of the
 * lint look at these nodes alone. Steps by the clock stand outside.
 */
import { flowText as text } from '#text/flow.ts';
import { END } from './flow-ids.ts';
import type { Answer, Region, Step } from './procedure.ts';

type NodeKind = 'step' | 'when' | 'repeat' | 'fork' | 'join';
export type NodeAnswer = Omit<Answer, 'line'>;

/** One node of the flow. */
export interface FlowNode {
  /** That of its step; of the others the id of their step or region with a dot and their kind: `umbrella.when`. */
  id: string;
  kind: NodeKind;
  /** Id of the step (`step`, `when`) or region (the others) that it comes from. */
  of: string;
  ask?: { question: string; answers: NodeAnswer[] } | undefined;
  /** The ids of what follows where it does not ask; a fork has several. */
  to: string[];
  /** Id of the innermost region that it stands in; a fork and its join stand outside theirs, a repeat inside. */
  region?: string | undefined;
}

/** One way from a node onwards. `answer` is absent where the node does not ask. */
export interface Way {
  from: string;
  to: string;
  answer?: NodeAnswer | undefined;
}

/** What of a region decides where the work goes. */
export type FlowRegion = Pick<Region, 'id' | 'kind' | 'region' | 'repeat'>;
/** The same of a step. */
export type FlowStep = Pick<Step, 'id' | 'next' | 'when' | 'region' | 'every'> & {
  at?: unknown[] | undefined;
  ask?: { question: string; answers: NodeAnswer[] } | undefined;
};

/** True of a step that is done by the clock and not in the order of the flow. */
export const isClocked = ({ at, every }: Pick<FlowStep, 'at' | 'every'>): boolean =>
  (at?.length ?? 0) > 0 || every !== undefined;

/** The nodes of a flow, in the order of the file; the first is where it begins. */
export function flowOf({ steps, regions }: { steps: FlowStep[]; regions: FlowRegion[] }): FlowNode[] {
  const nodes: FlowNode[] = [];
  const regionById = new Map(regions.map((region) => [region.id, region]));
  const stepById = new Map(steps.map((step) => [step.id, step]));
  /** What stands directly in each region, or in none, in the order of the file. */
  const blocks = new Map<string | undefined, (FlowStep | FlowRegion)[]>();
  for (const step of steps) {
    if (isClocked(step)) continue;
    // A region stands where its first step does.
    for (
      let block: FlowStep | FlowRegion | undefined = step;
      block;
      block = regionById.get(block.region ?? '')
    ) {
      const kin = blocks.get(block.region) ?? [];
      if (kin.includes(block)) break;
      blocks.set(block.region, [...kin, block]);
    }
  }
  const isRegion = (block: FlowStep | FlowRegion): block is FlowRegion => regionById.get(block.id) === block;

  /** The node at which a step or region begins; of an empty region, what follows it. */
  function entryOf(block: FlowStep | FlowRegion, exit: string): string {
    if (!isRegion(block)) return block.when === undefined ? block.id : `${block.id}.when`;
    const [first] = blocks.get(block.id) ?? [];
    if (!first) return exit;
    return block.kind === 'together' ? `${block.id}.fork` : entryOf(first, exit);
  }

  /**
   * The node that an author's `next` or answer means, as seen from a block of this region. What is done by the clock
   * alone stands outside the order: what names it goes on to the exit.
   */
  function target(to: string, from: string | undefined, exit: string): string {
    const step = stepById.get(to);
    if (step) return isClocked(step) ? exit : entryOf(step, exit);
    const region = regionById.get(to);
    if (!region) return to;
    if (endsPart({ region: from }, to, regions)) return `${to}.join`;
    return entryOf(region, exit);
  }

  function chain(region: string | undefined, exit: string): void {
    const inner = blocks.get(region) ?? [];
    const parallel = region !== undefined && regionById.get(region)!.kind === 'together';
    inner.forEach((block, index) => {
      const following = parallel ? undefined : inner[index + 1];
      add(block, following ? entryOf(following, exit) : exit);
    });
  }

  function add(block: FlowStep | FlowRegion, exit: string): void {
    const { id, region } = block;
    const node = (kind: NodeKind, to: string[], ask?: FlowNode['ask']) =>
      nodes.push({
        id: kind === 'step' ? id : `${id}.${kind}`,
        kind,
        of: id,
        ...(ask && { ask }),
        to,
        region: kind === 'repeat' ? id : region,
      });
    if (!isRegion(block)) {
      const { ask, next, when } = block;
      if (when !== undefined) {
        node('when', [], {
          question: text.whenQuestion(when),
          answers: [
            { id: 'yes', text: when, to: id },
            { id: 'no', text: text.whenNot, to: exit },
          ],
        });
      }
      if (!ask) return void node('step', [next === undefined ? exit : target(next, region, exit)]);
      const answers = ask.answers.map((answer) => ({ ...answer, to: target(answer.to, region, exit) }));
      return void node('step', [], { question: ask.question, answers });
    }
    if (block.kind === 'together') {
      node(
        'fork',
        (blocks.get(id) ?? []).map((part) => entryOf(part, `${id}.join`)),
      );
      chain(id, `${id}.join`);
      return void node('join', [exit]);
    }
    chain(id, block.repeat === undefined ? exit : `${id}.repeat`);
    if (block.repeat === undefined) return;
    const [yes, no] = text.repeatAnswers(block.repeat);
    node('repeat', [], {
      question: block.repeat,
      answers: [
        { id: 'yes', text: yes, to: entryOf(block, exit) },
        { id: 'no', text: no, to: exit },
      ],
    });
  }

  chain(undefined, END);
  return nodes;
}

/** True where a way leads to the `<Together>` that it starts in: this part of it is done. */
export const endsPart = (
  from: Pick<Step, 'region'>,
  to: string,
  regions: readonly Pick<Region, 'id' | 'kind' | 'region'>[],
): boolean => regionsAround(from, regions).some(({ id, kind }) => kind === 'together' && id === to);

/** The regions around a step, a node or a region, the innermost first. */
export function regionsAround<R extends Pick<Region, 'id' | 'region'>>(
  { region }: Pick<Region, 'region'>,
  regions: readonly R[],
): R[] {
  const found: R[] = [];
  const byId = (id: string | undefined) => regions.find((one) => one.id === id);
  // A form that a browser kept may hold anything, a circle too.
  for (let at = byId(region); at && !found.includes(at); at = byId(at.region)) found.push(at);
  return found;
}

/** The ways out of a node: one for each answer of its question, else one for each that follows. */
export function waysFrom({ id, ask, to }: FlowNode): Way[] {
  if (!ask) return to.map((next) => ({ from: id, to: next }));
  return ask.answers.map((answer) => ({ from: id, to: answer.to, answer }));
}

/**
 * The ids of all nodes that can be reached from `from`, itself included.
 *
 * @param waits with it, a join is only passed once all its parts have come to it
 */
export function reachableFrom(
  nodes: readonly FlowNode[],
  from: string,
  ways: (node: FlowNode) => Way[] = waysFrom,
  waits = false,
): Set<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = waits ? partsOf(nodes) : undefined;
  const arrived = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const open: { id: string; by: string }[] = [{ id: from, by: '' }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const node = byId.get(next.id);
    if (!node || seen.has(node.id)) continue;
    if (parts && node.kind === 'join' && node.id !== from) {
      const came = arrived.get(node.id) ?? new Set();
      arrived.set(node.id, came.add(parts.partOf(next.by, node.of)));
      if (came.size < parts.count(node.of)) continue;
    }
    seen.add(node.id);
    for (const way of ways(node)) open.push({ id: way.to, by: node.id });
  }
  return seen;
}

/** Which part of a `<Together>` a node stands in: the index of the way out of the fork that leads to it. */
function partsOf(nodes: readonly FlowNode[]) {
  const forks = new Map(nodes.filter(({ kind }) => kind === 'fork').map((fork) => [fork.of, fork]));
  const known = new Map<string, Map<string, string>>();
  const inside = (fork: FlowNode): Map<string, string> => {
    const found = new Map<string, string>();
    const inner = nodes.filter(({ id }) => id !== `${fork.of}.join`);
    for (const entry of fork.to) for (const id of reachableFrom(inner, entry)) found.set(id, entry);
    return found;
  };
  return {
    count: (together: string) => new Set(forks.get(together)?.to).size,
    partOf(node: string, together: string): string {
      const fork = forks.get(together);
      if (!fork) return '';
      // A part that has nothing in it leads from the fork to the join.
      if (node === fork.id) return `${together}.join`;
      const parts = known.get(together) ?? inside(fork);
      known.set(together, parts);
      return parts.get(node) ?? '';
    },
  };
}
