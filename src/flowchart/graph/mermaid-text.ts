/** The flow of a procedure as Mermaid text, as other programs read it. */
import type { Graph, GraphGroup, GraphNode } from './graph.ts';

/** The classes of steps with red lines, of what is left open, and of ends; told apart in plain Mermaid too. */
const CLASSES = {
  redline: 'stroke:#b93426,stroke-width:2px',
  gap: 'stroke-dasharray:5 4',
  refused: 'stroke-width:3px',
  stopped: 'stroke-width:3px,stroke-dasharray:2 3',
};

/** Writes text so that Mermaid shows it literally inside double quotes. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${plain.replace(/["#&<>`%\\*_;]|\$(?=\$)/g, (char) => ESCAPES.get(char) ?? `#${char.codePointAt(0)};`) || ' '}"`;
}
const ESCAPES = new Map([
  ['"', '#quot;'],
  ['<', '#lt;'],
  ['>', '#gt;'],
  ['&', '#amp;'],
]);

/** A label of several lines. */
const labelled = (label: string): string =>
  `"${label
    .split('\n')
    .map((line) => quoted(line).slice(1, -1))
    .join('<br>')}"`;

/** The brackets of the outlines that are written with some; others are named. */
const BRACKETS = new Map([
  ['squareRect', ['[', ']']],
  ['subroutine', ['[[', ']]']],
  ['diamond', ['{', '}']],
  ['stadium', ['([', '])']],
  ['refused', ['([', '])']],
  ['stopped', ['([', '])']],
]);

function nodeText({ id, shape, label, classes }: GraphNode): string {
  const [open, close] = BRACKETS.get(shape) ?? [];
  const outline = open === undefined ? `@{ shape: ${shape} }` : `${open}${labelled(label)}${close}`;
  return `${id}${outline}${classes.map((name) => `:::${name}`).join('')}`;
}

/** Writes a graph of a procedure: its nodes within their groups, its edges, and the classes that its nodes have. */
export function mermaidText({ nodes, groups, edges }: Graph): string {
  const groupOf = new Map(groups.map((group) => [group.id, group]));
  const around = (id: string | undefined): GraphGroup[] => {
    const group = groupOf.get(id ?? '');
    return group ? [...around(group.group), group] : [];
  };
  const lines: string[] = [];
  const indented = (depth: number, line: string) => lines.push('  '.repeat(depth + 1) + line);
  let open: GraphGroup[] = [];
  /** Ends the groups that a node does not stand in, and begins those that it does. */
  const enter = (path: GraphGroup[]) => {
    const shared = open.findIndex((group, index) => path[index] !== group);
    const kept = shared < 0 ? open.length : shared;
    for (let depth = open.length - 1; depth >= kept; depth--) indented(depth, 'end');
    path
      .slice(kept)
      .forEach(({ id, label }, index) => indented(kept + index, `subgraph ${id} [${labelled(label)}]`));
    open = path;
  };
  for (const node of nodes) {
    enter(around(node.group));
    indented(open.length, nodeText(node));
  }
  enter([]);
  const used = new Set(nodes.flatMap(({ classes }) => classes));
  return [
    'flowchart TD',
    ...lines,
    ...edges.map(({ from, to, label }) => `  ${from} -->${label && `|${quoted(label)}|`} ${to}`),
    ...Object.entries(CLASSES).flatMap(([name, style]) =>
      used.has(name) ? [`  classDef ${name} ${style}`] : [],
    ),
    '',
  ].join('\n');
}
