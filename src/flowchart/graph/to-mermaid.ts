import { LIST } from '#text/punctuation.ts';
import { endKind } from '#language/cues/end-kind.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { mermaidText } from './mermaid-text.ts';
import { groupId, nodeIds } from './node-ids.ts';
import { END, GAP, START } from '../../procedure/model/flow-ids.ts';
import { flowOf, regionsAround, waysFrom, type FlowNode } from '../../procedure/model/flow.ts';
import type { Procedure, Region, Step } from '../../procedure/model/procedure.ts';

/**
 * What a drawn node stands for. `ask` is the diamond of a step that is a rectangle too; `node` is one that the
 * language adds by itself: the question of a `when` or `repeat`, the bars of what runs side by side; it has a `name`
 * where no words stand in it.
 */
export type NodeMeaning =
  | { kind: 'start' }
  | { kind: 'end'; outcome: string }
  | { kind: 'gap'; outcome: string }
  | { kind: 'step'; step: string; ask: boolean }
  | { kind: 'node'; node: string; of: string; name?: string };

/** What a drawn edge stands for, by ids of flow nodes (or `start`, `end`, `gap`). */
export interface EdgeMeaning {
  from: string;
  to: string;
  answer?: string | undefined;
  /** Name of the end or question of the gap that it leads to. */
  outcome?: string | undefined;
}

/** The flow of a procedure as Mermaid text and as its graph, and what its nodes and edges (in their order) stand for. */
export interface FlowSource {
  text: string;
  /** What the text says; of a text by an author it is read from it. */
  graph?: Graph | undefined;
  nodes: Record<string, NodeMeaning>;
  edges: EdgeMeaning[];
}

/** Of a procedure the graph is known without reading its text. */
export interface DrawnFlow extends FlowSource {
  graph: Graph;
}

/** Names that the model does not hold. */
export interface FlowNames {
  role: (id: string) => string;
  start: string;
  end: string;
  /** What follows is left open: 待定：… */
  gap: (question: string) => string;
}

type Draft = Pick<Procedure, 'steps' | 'regions' | 'trigger' | 'outcome'>;

/** The procedure as Mermaid text: a trigger, rectangles, diamonds, bars and ends; a phase is a group, and what runs side by side. */
export function toMermaid(procedure: Draft, names: FlowNames): DrawnFlow {
  return write(procedure, names, false);
}

/** The same flow with one group a role (the first role named by each step). */
export function toSwimlanes(procedure: Draft, names: FlowNames): DrawnFlow {
  return write(procedure, names, true);
}

/** The lanes of a procedure: role ids in the order in which they first act. */
export function lanesOf(steps: Pick<Step, 'by'>[]): string[] {
  return [...new Set(steps.flatMap((step) => step.by[0] ?? []))];
}

/** One node of the flow as the graph has it, and the ids of the nodes that are entered and left. */
interface Declared {
  drawn: GraphNode[];
  entry: string;
  exit: string;
}

/** A group with what stands in it. */
interface Grouped {
  id: string;
  label: string;
  parts: Part[];
}
type Part = GraphNode | Grouped;

const isGroup = (part: Part): part is Grouped => 'parts' in part;

/** The words of a label: its lines, each without the blanks that Mermaid leaves out. */
const words = (...lines: string[]): string =>
  lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n');

function write(procedure: Draft, names: FlowNames, inLanes: boolean): DrawnFlow {
  const flow = flowOf(procedure);
  const stepById = new Map(procedure.steps.map((step) => [step.id, step]));
  const nodes = new Map<string, NodeMeaning>();
  const declared = declareAll();

  /** The ends and gaps, each with its words. */
  const ends = new Map<string, { kind: 'end' | 'gap'; outcome: string }>();
  const mainEnd = procedure.outcome ?? names.end;
  const endOf = (to: string, outcome: string): string => {
    const kind = to === GAP ? 'gap' : 'end';
    const known = [...ends].find(([, end]) => end.kind === kind && end.outcome === outcome);
    const count = [...ends.values()].filter((end) => end.kind === kind).length;
    const name = known?.[0] ?? `${kind[0]}_${count + 1}`;
    ends.set(name, { kind, outcome });
    return name;
  };
  const edges: EdgeMeaning[] = [];
  const drawn: GraphEdge[] = [];
  const connect = (from: string, to: string, meaning: EdgeMeaning, label = '') => {
    drawn.push({ from, to, label: words(label), line: 'solid', start: 'none', end: 'arrow' });
    edges.push(meaning);
  };
  nodes.set('start_', { kind: 'start' });
  const [first] = flow;
  if (first) connect('start_', declared.get(first)!.entry, { from: START, to: first.id });
  const nodeById = new Map(flow.map((node) => [node.id, node]));
  for (const node of flow) {
    const { entry, exit } = declared.get(node)!;
    if (entry !== exit) connect(entry, exit, { from: node.id, to: node.id });
    for (const { to, answer } of waysFrom(node)) {
      const target = nodeById.get(to);
      const outcome = answer?.outcome ?? mainEnd;
      const meaning = {
        from: node.id,
        ...(target ? { to } : { to: to === GAP ? GAP : END, outcome }),
        ...(answer && { answer: answer.id }),
      };
      // The way past a case needs no words: those of the case stand beside it.
      const label = node.kind === 'when' && to !== node.of ? '' : answer?.text;
      connect(exit, target ? declared.get(target)!.entry : endOf(to, outcome), meaning, label);
    }
  }
  for (const [name, end] of ends) nodes.set(name, end);
  /** The main end is always a good one. */
  const shapeOf = (outcome: string): string => {
    const kind = outcome === mainEnd ? 'done' : endKind(outcome);
    return kind === 'done' ? 'stadium' : kind;
  };
  const endNodes = [...ends].map(([id, { kind, outcome }]) =>
    kind === 'gap'
      ? node(id, 'stadium', words(names.gap(outcome)), ['gap'])
      : node(id, shapeOf(outcome), words(outcome), shapeOf(outcome) === 'stadium' ? [] : [shapeOf(outcome)]),
  );
  const body = inLanes ? lanes() : stretches(procedure.regions, flow, (one) => declared.get(one)!.drawn);
  const start = node('start_', 'stadium', words(procedure.trigger ?? names.start));
  const graph: Graph = { direction: 'TB', ...flattened([start, ...body, ...endNodes]), edges: drawn };
  return { text: mermaidText(graph), graph, nodes: Object.fromEntries(nodes), edges };

  function declareAll(): Map<FlowNode, Declared> {
    const idOf = nodeIds(flow.map(({ of }) => of));
    return new Map(flow.map((node) => [node, declare(node, idOf.get(node.of)!)]));
  }

  function declare({ id, kind, of, ask }: FlowNode, name: string): Declared {
    const step = stepById.get(of);
    if (kind !== 'step' || !step) {
      const own = `${{ when: 'w', repeat: 'r', fork: 'f', join: 'j', step: 's' }[kind]}_${name}`;
      // What a case is stands on its two ways: the diamond between them is small and says nothing.
      const isSmall = kind === 'when';
      nodes.set(own, { kind: 'node', node: id, of, ...(isSmall && ask && { name: ask.question }) });
      const shape = isSmall ? 'choice' : kind;
      const said = ask && !isSmall ? node(own, 'diamond', words(ask.question)) : node(own, shape, '');
      return { drawn: [said], entry: own, exit: own };
    }
    const marks = step.redLines.length > 0 ? ['redline'] : [];
    const drawn: GraphNode[] = [];
    const [box, diamond] = [`s_${name}`, `q_${name}`];
    const isDiamond = ask !== undefined && step.asksOnly;
    if (!isDiamond) {
      nodes.set(box, { kind: 'step', step: id, ask: false });
      const by = inLanes ? '' : step.by.map(names.role).join(LIST);
      const label = by ? words(step.name, by) : words(step.name);
      drawn.push(node(box, step.calls === undefined ? 'squareRect' : 'subroutine', label, marks));
    }
    if (ask) {
      nodes.set(diamond, { kind: 'step', step: id, ask: !isDiamond });
      drawn.push(node(diamond, 'diamond', words(ask.question), isDiamond ? marks : []));
    }
    return { drawn, entry: isDiamond ? diamond : box, exit: ask ? diamond : box };
  }

  function lanes(): Part[] {
    /** The step in whose lane a node stands: its own, or the first that follows it. */
    const stepOf = (node: FlowNode): Step | undefined => {
      const from = node.kind === 'step' || node.kind === 'when' ? node : undefined;
      if (from) return stepById.get(from.of);
      const inside = flow.find(
        (other) => other.kind === 'step' && isWithin(other, node.of, procedure.regions),
      );
      return stepById.get(inside?.id ?? '');
    };
    const inLane = (role: string) =>
      flow.filter((one) => (stepOf(one)?.by[0] ?? '') === role).flatMap((one) => declared.get(one)!.drawn);
    return [
      ...lanesOf(flow.flatMap((one) => stepOf(one) ?? [])).map((role, index) => ({
        id: `lane_${index + 1}`,
        label: words(names.role(role)),
        parts: inLane(role),
      })),
      // What nobody is named for stands in no lane.
      ...inLane(''),
    ];
  }
}

const node = (id: string, shape: string, label: string, classes: string[] = []): GraphNode => ({
  ...{ id, label, shape, group: undefined, classes },
});

/** Parts within each other as a graph lists them: groups as they end. */
function flattened(parts: readonly Part[], group?: string): Pick<Graph, 'nodes' | 'groups'> {
  const inner = parts.map((part) => {
    if (!isGroup(part)) return { nodes: [{ ...part, group }], groups: [] };
    const { nodes, groups } = flattened(part.parts, part.id);
    return { nodes, groups: [...groups, { id: part.id, label: part.label, group, direction: undefined }] };
  });
  return { nodes: inner.flatMap(({ nodes }) => nodes), groups: inner.flatMap(({ groups }) => groups) };
}

const isWithin = (node: FlowNode, region: string, regions: readonly Region[]): boolean =>
  regionsAround(node, regions).some(({ id }) => id === region);

/** All nodes, those of a region in a group of its own: the bars of what runs side by side stand in theirs. */
function stretches(
  regions: readonly Region[],
  flow: FlowNode[],
  drawnOf: (node: FlowNode) => GraphNode[],
): Part[] {
  const inside = (outer: Region | undefined): Part[] => {
    const seen = new Set<Region>();
    return flow.flatMap((node): Part[] => {
      const isBar = node.kind === 'fork' || node.kind === 'join';
      const around = regionsAround(isBar ? { region: node.of } : node, regions).reverse();
      const at = outer ? around.indexOf(outer) : -1;
      if (outer && at < 0) return [];
      const inner = around[at + 1];
      if (!inner) return drawnOf(node);
      if (seen.has(inner)) return [];
      seen.add(inner);
      return [{ id: groupId(inner, regions), label: words(inner.name), parts: inside(inner) }];
    });
  };
  return inside(undefined);
}
