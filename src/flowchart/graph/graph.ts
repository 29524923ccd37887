/** A diagram as values: what Mermaid's parser found, without geometry. */

export type Direction = 'TB' | 'BT' | 'LR' | 'RL';
export type Line = 'solid' | 'dotted' | 'thick' | 'invisible';
export type Arrowhead = 'none' | 'arrow' | 'circle' | 'cross';

export interface GraphNode {
  id: string;
  /** Lines forced by the author are separated by `\n`. */
  label: string;
  /** Mermaid's name of the outline: `rect`, `diamond`, `stadium`… */
  shape: string;
  /** Id of the group that it stands in. */
  group?: string | undefined;
  classes: string[];
  link?: string | undefined;
  tooltip?: string | undefined;
}

export interface GraphGroup {
  id: string;
  label: string;
  group?: string | undefined;
  direction?: Direction | undefined;
}

export interface GraphEdge {
  from: string;
  to: string;
  label: string;
  line: Line;
  start: Arrowhead;
  end: Arrowhead;
}

/** Nodes, groups and edges in the author's order. */
export interface Graph {
  direction: Direction;
  title?: string | undefined;
  description?: string | undefined;
  nodes: GraphNode[];
  groups: GraphGroup[];
  edges: GraphEdge[];
}

/**
 * The edges that run back against the flow (loops), found by a depth-first search in the author's order, so that
 * what is written first stays on top. Self-loops are not among them.
 */
export function backEdges<E extends { from: string; to: string }>(nodes: string[], edges: E[]): Set<E> {
  const out = new Map<string, E[]>(nodes.map((id) => [id, []]));
  for (const edge of edges) if (edge.from !== edge.to) out.get(edge.from)?.push(edge);
  const back = new Set<E>();
  const state = new Map<string, 'open' | 'left'>();
  const walk = (id: string) => {
    state.set(id, 'open');
    for (const edge of out.get(id) ?? []) {
      if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) walk(edge.to);
    }
    state.set(id, 'left');
  };
  for (const id of nodes) if (!state.has(id)) walk(id);
  return back;
}

/** Node ids in topological order: every edge but the back edges leads to a later one; ties keep the author's order. */
export function topological(nodes: string[], edges: { from: string; to: string }[]): string[] {
  const forward = edges.filter((edge) => edge.from !== edge.to);
  const back = backEdges(nodes, forward);
  const waiting = new Map(nodes.map((id) => [id, 0]));
  const ahead = forward.filter((edge) => !back.has(edge));
  for (const edge of ahead) waiting.set(edge.to, (waiting.get(edge.to) ?? 0) + 1);
  const sorted: string[] = [];
  const rest = [...nodes];
  while (rest.length > 0) {
    const index = rest.findIndex((id) => waiting.get(id) === 0);
    const [id] = rest.splice(Math.max(index, 0), 1);
    if (id === undefined) break;
    sorted.push(id);
    for (const edge of ahead) if (edge.from === id) waiting.set(edge.to, (waiting.get(edge.to) ?? 0) - 1);
  }
  return sorted;
}

/** What stands directly in one group (or, under '', in no group), and the edges between those. */
export interface Level {
  members: string[];
  edges: { from: string; to: string; edge: GraphEdge }[];
}

/** The way to each node and group from outside: the groups around it, the outermost first, and itself. */
function paths({ groups, nodes }: Graph): (id: string) => string[] {
  const above = new Map([...groups, ...nodes].map(({ id, group }) => [id, group]));
  const path = (id: string): string[] => {
    const group = above.get(id);
    return group === undefined ? [id] : [...path(group), id];
  };
  return path;
}

/** The nesting of a graph: an edge counts where the paths of its ends part, between the groups that hold them. */
export function levels(graph: Graph): Map<string, Level> {
  const path = paths(graph);
  const found = new Map<string, Level>(
    ['', ...graph.groups.map(({ id }) => id)].map((id) => [id, { members: [], edges: [] }]),
  );
  // A group counts as written where its first node is.
  for (const { id } of graph.nodes)
    path(id).forEach((member, depth, around) => {
      const { members } = found.get(around[depth - 1] ?? '')!;
      if (!members.includes(member)) members.push(member);
    });
  for (const { id, group = '' } of graph.groups) {
    const { members } = found.get(group)!;
    if (!members.includes(id)) members.push(id);
  }
  for (const edge of graph.edges) {
    const [a, b] = [path(edge.from), path(edge.to)];
    let depth = 0;
    while (depth < Math.min(a.length, b.length) - 1 && a[depth] === b[depth]) depth++;
    found.get(a[depth - 1] ?? '')?.edges.push({ from: a[depth]!, to: b[depth]!, edge });
  }
  return found;
}

/** The groups that keep a direction of their own: those whose border no edge crosses, as in Mermaid. */
export function ownDirections(graph: Graph): Map<string, Direction> {
  const path = paths(graph);
  const inside = (part: string, group: string) => part !== group && path(part).includes(group);
  return new Map(
    graph.groups.flatMap(({ id, direction }): [string, Direction][] =>
      direction && graph.edges.every(({ from, to }) => inside(from, id) === inside(to, id))
        ? [[id, direction]]
        : [],
    ),
  );
}

/** The direction in which each node and group lies, that of the nearest group around it with one of its own. */
export function directions(graph: Graph, own: Map<string, Direction>): Map<string, Direction> {
  const path = paths(graph);
  const around = (id: string) =>
    path(id)
      .slice(0, -1)
      .findLast((group) => own.has(group));
  return new Map(
    [...graph.groups, ...graph.nodes].map(({ id }) => [id, own.get(around(id) ?? '') ?? graph.direction]),
  );
}
