import { END, START, waysFrom } from '../../procedure/model/flow.ts';
import type { Procedure, Step } from '../../procedure/model/procedure.ts';

/** What a drawn node stands for. `ask` is the diamond of a step that is a rectangle too. */
export type NodeMeaning =
  { kind: 'start' } | { kind: 'end'; outcome: string } | { kind: 'step'; step: string; ask: boolean };

/** What a drawn edge stands for, by step ids (or `start`, `end`). */
export interface EdgeMeaning {
  from: string;
  to: string;
  answer?: string | undefined;
  /** Name of the end that it leads to. */
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
  /** Name of the lane of steps without a role. */
  nobody: string;
}

type Draft = Pick<Procedure, 'steps' | 'trigger' | 'outcome'>;

/** The class of steps with red lines; coloured in plain Mermaid too. */
const RED_LINE = 'redline';
const CLASS_LINE = `  classDef ${RED_LINE} stroke:#b93426,stroke-width:2px`;

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

/** The procedure as Mermaid text: a trigger, rectangles, diamonds and ends. */
export function toMermaid(procedure: Draft, names: FlowNames): FlowSource {
  return write(procedure, names, false);
}

/** The same flow with one group a role (the first role named by each step). */
export function toSwimlanes(procedure: Draft, names: FlowNames): FlowSource {
  return write(procedure, names, true);
}

/** The lanes of a procedure: role ids (or '') in the order in which they first act. */
export function lanesOf(steps: Pick<Step, 'by'>[]): string[] {
  return [...new Set(steps.map((step) => step.by[0] ?? ''))];
}

function write(procedure: Draft, names: FlowNames, inLanes: boolean): FlowSource {
  const { steps } = procedure;
  const ids = nodeIds(steps.map((step) => step.id));
  const nodes = new Map<string, NodeMeaning>();
  const declared = new Map<Step, string[]>();
  for (const step of steps) {
    const id = ids.get(step.id)!;
    const mark = step.redLines.length > 0 ? `:::${RED_LINE}` : '';
    const lines: string[] = [];
    if (!(step.ask && step.asksOnly)) {
      nodes.set(`s_${id}`, { kind: 'step', step: step.id, ask: false });
      const by = inLanes ? '' : step.by.map(names.role).join('、');
      const label = by ? `${quoted(step.name).slice(0, -1)}<br>${quoted(by).slice(1)}` : quoted(step.name);
      lines.push(`s_${id}[${label}]${mark}`);
    }
    if (step.ask) {
      nodes.set(`q_${id}`, { kind: 'step', step: step.id, ask: !step.asksOnly });
      lines.push(`q_${id}{${quoted(step.ask.question)}}${step.asksOnly ? mark : ''}`);
    }
    declared.set(step, lines);
  }

  const ends: string[] = [];
  const endOf = (outcome: string) => {
    if (!ends.includes(outcome)) ends.push(outcome);
    return `e_${ends.indexOf(outcome) + 1}`;
  };
  const mainEnd = procedure.outcome ?? names.end;
  const entry = (id: string) => {
    const step = steps.find((other) => other.id === id);
    return step ? `${step.ask && step.asksOnly ? 'q' : 's'}_${ids.get(id)!}` : undefined;
  };
  const edges: EdgeMeaning[] = [];
  const arrows: string[] = [];
  const connect = (from: string, to: string, meaning: EdgeMeaning, label = '') => {
    arrows.push(`  ${from} -->${label && `|${quoted(label)}|`} ${to}`);
    edges.push(meaning);
  };
  nodes.set('start_', { kind: 'start' });
  const first = steps[0];
  if (first) connect('start_', entry(first.id)!, { from: START, to: first.id });
  for (const step of steps) {
    const id = ids.get(step.id)!;
    if (step.ask && !step.asksOnly) connect(`s_${id}`, `q_${id}`, { from: step.id, to: step.id });
    for (const { to, answer } of waysFrom(steps, step)) {
      const outcome = answer?.outcome ?? mainEnd;
      const target = entry(to) ?? endOf(outcome);
      const meaning = {
        from: step.id,
        ...(entry(to) ? { to } : { to: END, outcome }),
        ...(answer && { answer: answer.id }),
      };
      connect(`${step.ask ? 'q' : 's'}_${id}`, target, meaning, answer?.text);
    }
  }
  for (const outcome of ends) nodes.set(endOf(outcome), { kind: 'end', outcome });

  const body = inLanes
    ? lanesOf(steps).flatMap((role, index) => [
        `  subgraph lane_${index + 1} [${quoted(role ? names.role(role) : names.nobody)}]`,
        ...steps
          .filter((step) => (step.by[0] ?? '') === role)
          .flatMap((step) => declared.get(step)!.map((line) => `    ${line}`)),
        '  end',
      ])
    : [...declared.values()].flat().map((line) => `  ${line}`);
  const text = [
    'flowchart TD',
    `  start_([${quoted(procedure.trigger ?? names.start)}])`,
    ...body,
    ...ends.map((outcome, index) => `  e_${index + 1}([${quoted(outcome)}])`),
    ...arrows,
    ...(steps.some((step) => step.redLines.length > 0) ? [CLASS_LINE] : []),
  ].join('\n');
  return { text: `${text}\n`, nodes: Object.fromEntries(nodes), edges };
}

/** Step id → a part of a node id that Mermaid takes: ASCII letters, digits and single underscores. */
function nodeIds(stepIds: string[]): Map<string, string> {
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const id of stepIds) {
    const base = id.replace(/[^A-Za-z0-9]+/g, '_') || '_';
    let name = base;
    for (let n = 2; taken.has(name); n++) name = `${base}_${n}`;
    taken.add(name);
    ids.set(id, name);
  }
  return ids;
}
