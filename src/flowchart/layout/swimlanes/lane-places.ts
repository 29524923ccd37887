/** In which row and column of the grid each node of a flow by role stands. */
import type { Graph } from '../../graph/graph.ts';
import type { Frame } from '../upright/grid.ts';
import { takenOf, type Placement } from '../upright/placement.ts';

/** The lanes from left to right, and the ends that stand right below the step before them. */
export interface Order {
  lanes: readonly string[];
  early: ReadonlySet<string>;
}

/** Each node in the column of its lane and in a row of its own; `sorted` are the nodes along the flow. */
export function placeInLanes(graph: Graph, sorted: readonly string[], { lanes, early }: Order): Placement {
  const ids = rows(graph, sorted, early);
  const lane = laneOf(graph, lanes);
  const cells = new Map(ids.map((id, row) => [id, { row, column: lane.get(id)! }]));
  const last = ids.length - 1;
  const columns: [number, number] = [0, Math.max(...lane.values())];
  return {
    cells,
    taken: takenOf(cells.values(), ids.length, columns),
    frames: lanes.map((id, column): Frame => {
      const members = new Set(ids.filter((node) => lane.get(node) === column));
      return { id, depth: 1, isLane: true, members, rows: [0, last], columns: [column, column] };
    }),
    rows: ids.length,
    columns,
    key: [...cells].map(([id, { row, column }]) => `${id} ${row} ${column}`).join('\n'),
  };
}

/**
 * Node id → index of its lane. Start and ends stand in the lane of their neighbour; what else is in no group has a
 * column behind the last lane.
 */
function laneOf(graph: Graph, lanes: readonly string[]): Map<string, number> {
  const index = new Map(lanes.map((id, place) => [id, place]));
  const lane = new Map(graph.nodes.flatMap(({ id, group }) => (group ? [[id, index.get(group) ?? 0]] : [])));
  const hasWay = (id: string, end: 'from' | 'to') => graph.edges.some((edge) => edge[end] === id);
  for (const { id } of graph.nodes)
    if (!lane.has(id) && hasWay(id, 'from') && hasWay(id, 'to')) lane.set(id, graph.groups.length);
  for (const { id } of graph.nodes) {
    if (lane.has(id)) continue;
    const edge =
      graph.edges.find((other) => other.to === id) ?? graph.edges.find((other) => other.from === id);
    lane.set(id, lane.get(edge?.to === id ? edge.from : (edge?.to ?? '')) ?? 0);
  }
  return lane;
}

/** One row a node, along the flow; ends last, first the one that the last step leads to, but for those that stand `early`. */
function rows(graph: Graph, sorted: readonly string[], early: ReadonlySet<string>): string[] {
  const isEnd = (id: string) => graph.edges.every(({ from }) => from !== id);
  const steps = sorted.filter((id) => !isEnd(id));
  const last = (end: string) =>
    Math.max(-1, ...graph.edges.filter((edge) => edge.to === end).map((edge) => steps.indexOf(edge.from)));
  const ends = sorted.filter(isEnd).sort((a, b) => last(b) - last(a));
  return [
    ...steps.flatMap((step, index) => [step, ...ends.filter((end) => early.has(end) && last(end) === index)]),
    ...ends.filter((end) => !early.has(end) || last(end) < 0),
  ];
}
