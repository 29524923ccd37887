import type { Point } from '../shapes/path-data.ts';
import type { DrawingStyle } from './drawing-styles.ts';
import { topological, type Graph, type GraphEdge } from '../graph/graph.ts';
import { type Picture, type PlacedEdge, type PlacedLabel } from './picture.ts';
import { measureAnswer, measureLabel, type MeasuredLabel } from './measure-label.ts';
import { textWidth, breakLines } from './line-breaking.ts';

/** Room between rows, for the horizontal stretches of edges; a departing one runs above an arriving one. */
const ROW_GAP = 44;
const DEPART = 14;
const ARRIVE = 18;
/** Distance of the vertical tracks that run between lanes. */
const TRACK = 12;
const LANE_PAD = 14;
const HEAD = 40;
const MARGIN = 8;

type Side = 'down' | 'left' | 'right';
interface Route {
  edge: GraphEdge;
  index: number;
  side: Side;
  /** The gutter that its vertical stretch runs in: gutter g lies left of lane g. */
  gutter?: number;
  track: number;
  label?: Pick<PlacedLabel, 'width' | 'height' | 'lines'> | undefined;
}

/**
 * Places a flow in one column for each of its groups and one row for each node, so that every edge finds
 * its way through the gutters between the columns and never through a foreign node.
 */
export function layoutSwimlanes(graph: Graph, order: string[], style: DrawingStyle): Picture {
  const lane = laneOf(graph);
  const ids = rows(graph, order);
  const row = new Map(ids.map((id, index) => [id, index]));
  const measured = new Map(graph.nodes.map((node) => [node.id, measureLabel(node.label, node.shape, style)]));
  const routes = route(graph, ids, row, lane, style);
  const columns = place(graph, measured, routes, lane, style);

  const y: number[] = [];
  let top = MARGIN + HEAD + 20;
  for (const id of ids) {
    const { height } = measured.get(id)!.size;
    y.push(top + height / 2);
    top += height + ROW_GAP;
  }
  const bottom = top - ROW_GAP + 20;
  const nodes = graph.nodes.map((node) => {
    const { size, ...rest } = measured.get(node.id)!;
    return { node, ...rest, ...size, x: columns.middle[lane.get(node.id)!]!, y: y[row.get(node.id)!]! };
  });
  const at = new Map(nodes.map((node) => [node.node.id, node]));
  const edges = routes.map((way): PlacedEdge => {
    const from = at.get(way.edge.from)!;
    const to = at.get(way.edge.to)!;
    const arrive = { x: to.x, y: to.y - to.height / 2 };
    const turn = arrive.y - ARRIVE;
    const points: Point[] = [];
    if (way.side === 'down') points.push({ x: from.x, y: from.y + from.height / 2 });
    else points.push({ x: from.x + ((way.side === 'left' ? -1 : 1) * from.width) / 2, y: from.y });
    if (way.gutter !== undefined) {
      const x = columns.gutter[way.gutter]! + TRACK * (way.track + 1);
      const leave = way.side === 'down' ? from.y + from.height / 2 + DEPART : from.y;
      if (way.side === 'down') points.push({ x: from.x, y: leave });
      points.push({ x, y: leave }, { x, y: turn }, { x: to.x, y: turn });
    } else if (Math.abs(from.x - to.x) > 0.5) points.push({ x: from.x, y: turn }, { x: to.x, y: turn });
    points.push(arrive);
    return { edge: way.edge, index: way.index, points, label: way.label && besides(way, points[0]!) };
  });
  const groups = graph.groups.map((group, index) => ({
    group,
    x: columns.middle[index]! - columns.width[index]! / 2,
    y: MARGIN,
    width: columns.width[index]!,
    height: bottom - MARGIN,
    titleX: columns.middle[index]!,
    lines: breakLines(group.label, columns.width[index]! / style.answer),
  }));
  return { width: columns.total, height: bottom + MARGIN, style, nodes, edges, groups };
}

/** The label stands beside its edge, just after it has left the node. */
function besides({ side, label }: Route, start: Point): PlacedLabel {
  const { width: w = 0, height: h = 0, lines = [] } = label ?? {};
  const x = side === 'down' ? start.x + 5 + w / 2 : start.x + (side === 'left' ? -1 : 1) * (4 + w / 2);
  return { x, y: side === 'down' ? start.y + 2 + h / 2 : start.y - 2 - h / 2, width: w, height: h, lines };
}

/**
 * Node id → index of its lane. Start and ends stand in the lane of their neighbour; what else is in no group has a
 * column behind the last lane.
 */
function laneOf(graph: Graph): Map<string, number> {
  const index = new Map(graph.groups.map((group, place) => [group.id, place]));
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

/** One row a node, along the flow; the ends last, first the one that the last step leads to. */
function rows(graph: Graph, order: string[]): string[] {
  const sorted = topological(order, graph.edges);
  const isEnd = (id: string) => !graph.edges.some((edge) => edge.from === id);
  const steps = sorted.filter((id) => !isEnd(id));
  const last = (end: string) =>
    Math.max(-1, ...graph.edges.filter((edge) => edge.to === end).map((edge) => steps.indexOf(edge.from)));
  return [...steps, ...sorted.filter(isEnd).sort((a, b) => last(b) - last(a))];
}

/** Chooses the side of departure, the gutter and the track of every edge. */
function route(
  graph: Graph,
  ids: string[],
  row: Map<string, number>,
  lane: Map<string, number>,
  style: DrawingStyle,
): Route[] {
  const routes: Route[] = [];
  for (const id of ids) {
    const out = graph.edges.flatMap((edge, index) => (edge.from === id ? [{ edge, index }] : []));
    const here = row.get(id)!;
    const free: Side[] = ['down', 'right', 'left'];
    const take = (...wanted: Side[]): Side => {
      const side = wanted.find((candidate) => free.includes(candidate)) ?? 'right';
      if (free.includes(side)) free.splice(free.indexOf(side), 1);
      return side;
    };
    // The way to the next row goes straight down; the others leave towards their target's lane.
    out.sort((a, b) => Number(row.get(b.edge.to) === here + 1) - Number(row.get(a.edge.to) === here + 1));
    for (const { edge, index } of out) {
      const label = edge.label ? measureAnswer(edge.label, style) : undefined;
      const across = lane.get(edge.to)! - lane.get(id)!;
      if (row.get(edge.to) === here + 1) routes.push({ edge, index, side: take('down'), track: 0, label });
      else {
        const right = across > 0 || (across === 0 && row.get(edge.to)! > here);
        const side = take(right ? 'right' : 'left', right ? 'left' : 'right', 'down');
        const gutter = lane.get(id)! + (side === 'left' ? 0 : 1);
        routes.push({ edge, index, side, gutter, track: 0, label });
      }
    }
  }
  for (const [gutter, ways] of Map.groupBy(routes, (way) => way.gutter))
    if (gutter !== undefined) tracks(ways, row);
  return routes;
}

/** Ways that run beside each other in one gutter take different tracks; those to one target may share theirs. */
function tracks(ways: Route[], row: Map<string, number>): void {
  const span = ({ edge }: Route) =>
    [row.get(edge.from)!, row.get(edge.to)!].sort((a, b) => a - b) as [number, number];
  const placed: Route[] = [];
  const length = (way: Route) => span(way)[1] - span(way)[0];
  for (const way of [...ways].sort((a, b) => length(a) - length(b))) {
    const [top, end] = span(way);
    const meets = (other: Route) =>
      other.edge.to !== way.edge.to && span(other)[0] <= end && span(other)[1] >= top;
    while (placed.some((other) => other.track === way.track && meets(other))) way.track++;
    placed.push(way);
  }
}

/** Widths of lanes and gutters. */
function place(
  graph: Graph,
  measured: Map<string, MeasuredLabel>,
  routes: Route[],
  lane: Map<string, number>,
  style: DrawingStyle,
): { middle: number[]; width: number[]; gutter: number[]; total: number } {
  const middle: number[] = [];
  const widths: number[] = [];
  const gutter: number[] = [];
  let x = MARGIN;
  const count = Math.max(-1, ...lane.values()) + 1;
  for (let index = 0; index <= Math.max(count, graph.groups.length); index++) {
    const used = routes.filter((way) => way.gutter === index).map((way) => way.track + 1);
    gutter.push(x);
    x += TRACK * (Math.max(0, ...used) + 1);
    if (index >= Math.max(count, graph.groups.length)) continue;
    const half = graph.nodes
      .filter((node) => lane.get(node.id) === index)
      .map(({ id }) => {
        const labels = routes
          .filter((way) => way.edge.from === id && way.side !== 'down')
          .map((way) => (way.label?.width ?? 0) + 8);
        return measured.get(id)!.size.width / 2 + Math.max(0, ...labels);
      });
    const head = (textWidth(graph.groups[index]?.label ?? '') * style.answer) / 2;
    const size = 2 * Math.ceil(Math.max(40, head, ...half) + LANE_PAD);
    widths.push(size);
    middle.push(x + size / 2);
    x += size;
  }
  return { middle, width: widths, gutter, total: Math.ceil(x + MARGIN) };
}
