import { nodeIds } from './node-ids.ts';
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

/** Mermaid text of a procedure, and what its nodes and edges (in the order of the text) stand for. */
export interface FlowSource {
  text: string;
  nodes: Record<string, NodeMeaning>;
  edges: EdgeMeaning[];
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

/** The classes of steps with red lines and of what is left open; told apart in plain Mermaid too. */
const CLASSES = {
  redline: 'stroke:#b93426,stroke-width:2px',
  gap: 'stroke-dasharray:5 4',
};

/** Writes text so that Mermaid shows it literally inside double quotes. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${plain.replace(/["#&<>`%\\*_;]/g, (char) => ESCAPES.get(char) ?? `#${char.codePointAt(0)};`) || ' '}"`;
}
const ESCAPES = new Map([
  ['"', '#quot;'],
  ['<', '#lt;'],
  ['>', '#gt;'],
  ['&', '#amp;'],
]);

/** The procedure as Mermaid text: a trigger, rectangles, diamonds, bars and ends; a phase is a group, and what runs side by side. */
export function toMermaid(procedure: Draft, names: FlowNames): FlowSource {
  return write(procedure, names, false);
}

/** The same flow with one group a role (the first role named by each step). */
export function toSwimlanes(procedure: Draft, names: FlowNames): FlowSource {
  return write(procedure, names, true);
}

/** The lanes of a procedure: role ids in the order in which they first act. */
export function lanesOf(steps: Pick<Step, 'by'>[]): string[] {
  return [...new Set(steps.flatMap((step) => step.by[0] ?? []))];
}

/** One node of the flow as the text declares it: its lines, and the names of the nodes that are entered and left. */
interface Declared {
  lines: string[];
  entry: string;
  exit: string;
}

function write(procedure: Draft, names: FlowNames, inLanes: boolean): FlowSource {
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
  const arrows: string[] = [];
  const connect = (from: string, to: string, meaning: EdgeMeaning, label = '') => {
    arrows.push(`  ${from} -->${label && `|${quoted(label)}|`} ${to}`);
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
  const endLines = [...ends].map(([name, { kind, outcome }]) =>
    kind === 'gap' ? `  ${name}([${quoted(names.gap(outcome))}]):::gap` : `  ${name}([${quoted(outcome)}])`,
  );
  const body = inLanes ? lanes() : stretches(procedure.regions, flow, (node) => declared.get(node)!.lines);
  const written = [...body, ...endLines];
  const text = [
    'flowchart TD',
    `  start_([${quoted(procedure.trigger ?? names.start)}])`,
    ...written,
    ...arrows,
    ...Object.entries(CLASSES).flatMap(([name, style]) =>
      written.some((line) => line.endsWith(`:::${name}`)) ? [`  classDef ${name} ${style}`] : [],
    ),
  ].join('\n');
  return { text: `${text}\n`, nodes: Object.fromEntries(nodes), edges };

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
      const line = ask && !isSmall ? `${own}{${quoted(ask.question)}}` : `${own}@{ shape: ${shape} }`;
      return { lines: [line], entry: own, exit: own };
    }
    const mark = step.redLines.length > 0 ? ':::redline' : '';
    const lines: string[] = [];
    const [box, diamond] = [`s_${name}`, `q_${name}`];
    const isDiamond = ask !== undefined && step.asksOnly;
    if (!isDiamond) {
      nodes.set(box, { kind: 'step', step: id, ask: false });
      const by = inLanes ? '' : step.by.map(names.role).join('、');
      const label = by ? `${quoted(step.name).slice(0, -1)}<br>${quoted(by).slice(1)}` : quoted(step.name);
      lines.push(step.calls === undefined ? `${box}[${label}]${mark}` : `${box}[[${label}]]${mark}`);
    }
    if (ask) {
      nodes.set(diamond, { kind: 'step', step: id, ask: !isDiamond });
      lines.push(`${diamond}{${quoted(ask.question)}}${isDiamond ? mark : ''}`);
    }
    return { lines, entry: isDiamond ? diamond : box, exit: ask ? diamond : box };
  }

  function lanes(): string[] {
    /** The step in whose lane a node stands: its own, or the first that follows it. */
    const stepOf = (node: FlowNode): Step | undefined => {
      const from = node.kind === 'step' || node.kind === 'when' ? node : undefined;
      if (from) return stepById.get(from.of);
      const inside = flow.find(
        (other) => other.kind === 'step' && isWithin(other, node.of, procedure.regions),
      );
      return stepById.get(inside?.id ?? '');
    };
    const linesOf = (role: string, indent: string) =>
      flow
        .filter((node) => (stepOf(node)?.by[0] ?? '') === role)
        .flatMap((node) => declared.get(node)!.lines.map((line) => indent + line));
    return [
      ...lanesOf(flow.flatMap((node) => stepOf(node) ?? [])).flatMap((role, index) => [
        `  subgraph lane_${index + 1} [${quoted(names.role(role))}]`,
        ...linesOf(role, '    '),
        '  end',
      ]),
      // What nobody is named for stands in no lane.
      ...linesOf('', '  '),
    ];
  }
}

const isWithin = (node: FlowNode, region: string, regions: readonly Region[]): boolean =>
  regionsAround(node, regions).some(({ id }) => id === region);

/** The lines of all nodes, those of a region in a group of its own: the bars of what runs side by side stand in theirs. */
function stretches(
  regions: readonly Region[],
  flow: FlowNode[],
  linesOf: (node: FlowNode) => string[],
): string[] {
  const nameOf = ({ kind, id }: Region): string =>
    `${kind[0]}_${regions.filter((region) => region.kind === kind).findIndex((region) => region.id === id) + 1}`;
  const inside = (outer: Region | undefined, depth: number): string[] => {
    const seen = new Set<Region>();
    const indent = '  '.repeat(depth);
    return flow.flatMap((node) => {
      const isBar = node.kind === 'fork' || node.kind === 'join';
      const around = regionsAround(isBar ? { region: node.of } : node, regions).reverse();
      const at = outer ? around.indexOf(outer) : -1;
      if (outer && at < 0) return [];
      const inner = around[at + 1];
      if (!inner) return linesOf(node).map((line) => indent + line);
      if (seen.has(inner)) return [];
      seen.add(inner);
      return [
        `${indent}subgraph ${nameOf(inner)} [${quoted(inner.name)}]`,
        ...inside(inner, depth + 1),
        `${indent}end`,
      ];
    });
  };
  return inside(undefined, 1);
}
