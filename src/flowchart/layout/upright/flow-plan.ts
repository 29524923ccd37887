/** What of a graph does not depend on where it is drawn: the order of its nodes, its trunk, the branches beside it. */
import { backEdges, levels, topological, type Graph, type GraphEdge, type Level } from '../../graph/graph.ts';
import { mainEdges, trunkOf } from '../main-path.ts';
import type { Link } from './grid.ts';

export interface FlowPlan {
  /** All nodes along the flow; those of a group follow one another, ends beside the trunk come last. */
  order: string[];
  /** The same with each branch before the way straight on. */
  branchFirst: string[];
  links: Link[];
  /** The places of the links that leave each node. */
  waysOut: Map<string, number[]>;
  /** For each node those that lead to it, without loops. */
  before: Map<string, string[]>;
  trunk: Set<string>;
  /** The node whose column each one shares; absent for the first of a branch. */
  above: Map<string, string>;
  /** First nodes of branches, each with the node that it branches off, and how far aside an author's order puts it. */
  branches: Map<string, { from: string; aside: number }>;
  /** Ends beside the trunk. */
  ends: Set<string>;
  /** Bars of fork and join, as wide as the lines that they part or gather. */
  bars: Set<string>;
  /** The groups around each node, the innermost first. */
  groupsOf: Map<string, string[]>;
}

export const isBarShape = (shape: string): boolean => shape === 'fork' || shape === 'join';

export function planFlow(graph: Graph): FlowPlan {
  const nesting = levels(graph);
  const back = new Set<GraphEdge>();
  for (const { members, edges } of nesting.values())
    for (const { edge } of backEdges(members, edges)) back.add(edge);
  for (const edge of graph.edges) if (edge.from === edge.to) back.add(edge);
  const ids = graph.nodes.map(({ id }) => id);
  const main = mainEdges(graph, back);
  const walk = (id: string): string[] => {
    const { members, edges } = nesting.get(id)!;
    return topological(members, edges).flatMap((member) => (nesting.has(member) ? walk(member) : [member]));
  };
  const inOrder = walk('');
  const walkBranches = (id: string): string[] => {
    const { members, edges } = nesting.get(id)!;
    return branchesFirst(members, edges, main, back).flatMap((member) =>
      nesting.has(member) ? walkBranches(member) : [member],
    );
  };
  const trunkEdges = trunkOf(topological(ids, graph.edges), main);
  const trunk = new Set([inOrder[0]!, ...[...trunkEdges].flatMap(({ from, to }) => [from, to])]);
  const ends = new Set(
    ids.filter((id) => !trunk.has(id) && graph.edges.every(({ from }) => from !== id) && isOutside(id)),
  );
  const endsLast = (all: string[]) => [
    ...all.filter((id) => !ends.has(id)),
    ...all.filter((id) => ends.has(id)),
  ];
  const order = endsLast(inOrder);
  const before = new Map(ids.map((id) => [id, [] as string[]]));
  for (const edge of graph.edges) if (!back.has(edge)) before.get(edge.to)!.push(edge.from);
  const above = new Map<string, string>();
  const branches: FlowPlan['branches'] = new Map();
  for (const id of order) {
    if (trunk.has(id)) continue;
    const heir = [...main].find(({ from, to }) => to === id && !trunk.has(from));
    if (heir && !ends.has(id)) above.set(id, heir.from);
    else {
      const from = before.get(id)!.at(ends.has(id) ? -1 : 0);
      if (from === undefined) continue;
      const ways = graph.edges.filter((edge) => edge.from === from && !back.has(edge));
      const place = (edge: GraphEdge | undefined) => (edge ? ways.indexOf(edge) : 0);
      const straight = ways.find((edge) => main.has(edge));
      branches.set(id, { from, aside: place(ways.find(({ to }) => to === id)) - place(straight) || 1 });
    }
  }
  const groupOf = new Map([...graph.groups, ...graph.nodes].map(({ id, group }) => [id, group]));
  const around = (id: string): string[] => {
    const group = groupOf.get(id);
    return group === undefined ? [] : [group, ...around(group)];
  };
  return {
    order,
    branchFirst: endsLast(walkBranches('')),
    links: graph.edges.map((edge, index) => ({
      edge,
      index,
      from: edge.from,
      to: edge.to,
      source: ids.indexOf(edge.from),
      target: ids.indexOf(edge.to),
      rank: trunkEdges.has(edge) ? 'trunk' : main.has(edge) ? 'main' : 'other',
      isBack: back.has(edge),
    })),
    waysOut: Map.groupBy(graph.edges.keys(), (index) => graph.edges[index]!.from),
    before,
    trunk,
    above,
    branches,
    ends,
    bars: new Set(graph.nodes.filter(({ shape }) => isBarShape(shape)).map(({ id }) => id)),
    groupsOf: new Map(ids.map((id) => [id, around(id)])),
  };

  function isOutside(id: string): boolean {
    return graph.nodes.find((node) => node.id === id)!.group === undefined;
  }
}

/** Members of a level in an order along the flow in which a branch is gone through before the way straight on. */
function branchesFirst(
  members: readonly string[],
  edges: Level['edges'],
  main: ReadonlySet<GraphEdge>,
  back: ReadonlySet<GraphEdge>,
): string[] {
  const ahead = edges.filter(({ from, to, edge }) => from !== to && !back.has(edge));
  const waiting = new Map(members.map((id) => [id, ahead.filter(({ to }) => to === id).length]));
  const ready = members.filter((id) => waiting.get(id) === 0).reverse();
  const sorted: string[] = [];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    sorted.push(id);
    const ways = ahead.filter(({ from }) => from === id).reverse();
    for (const { to } of ways.toSorted((a, b) => Number(main.has(b.edge)) - Number(main.has(a.edge)))) {
      waiting.set(to, waiting.get(to)! - 1);
      if (waiting.get(to) === 0) ready.push(to);
    }
  }
  return [...sorted, ...members.filter((id) => !sorted.includes(id))];
}
