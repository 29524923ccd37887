/** Lays out a flow that runs downwards: nodes on a grid, lines in the channels of it. */
import type { Graph } from '../../graph/graph.ts';
import type { Point } from '../../shapes/path-data.ts';
import type { DrawingStyle } from '../drawing-styles.ts';
import { wrapLines } from '../words/line-breaking.ts';
import { textWidth } from '../words/text-width.ts';
import { measureAnswer, measureLabel, type MeasuredLabel } from '../words/measure-label.ts';
import type { Picture, PlacedEdge, PlacedLabel } from '../picture.ts';
import { reachBorders } from '../node-border.ts';
import { titleX } from '../title-place.ts';
import { barOver, edgesOfBars } from './across/bars.ts';
import { isBarShape, planFlow, type FlowPlan } from './flow-plan.ts';
import { cornerSide, type Frame, type Link, type Route } from './grid.ts';
import { lanesOf } from './lines/lanes.ts';
import type { Placement } from './placement.ts';
import { heightOfTitle, spaceRows, type RowPlaces } from './row-gaps.ts';
import type { NodeTraits } from './lines/routes.ts';
import { routingsOf, type Routings } from './lines/routings.ts';
import { WORDS_BESIDE } from './across/parts.ts';
import { spread, type Spread } from './across/spread.ts';

/** What all tries of one graph in one style share. */
export interface Drawable {
  graph: Graph;
  plan: FlowPlan;
  style: DrawingStyle;
  measured: ReadonlyMap<string, MeasuredLabel>;
  answers: ({ lines: string[]; width: number; height: number } | undefined)[];
  traits: ReadonlyMap<string, NodeTraits>;
  /** What is known of placements, by their keys: the same in every style. */
  routings: Routings;
  /** How many routes of each edge are looked at. */
  ways: number;
  /** Lines of the groups' titles, and the room that these need beside the line that enters the frame. */
  titles: ReadonlyMap<string, string[]>;
  titleRoom: ReadonlyMap<string, number>;
}

/** One way to draw it, and what that costs. */
export interface Try {
  placement: Placement;
  routes: Route[];
  across: Spread;
  cost: number;
}

/** True of a flow that this layout can draw: downwards, between nodes alone. */
export function isUpright(graph: Graph): boolean {
  const nodes = new Set(graph.nodes.map(({ id }) => id));
  const ways = (id: string) => graph.edges.filter(({ from }) => from === id).length;
  const isPlain = graph.edges.every(
    ({ from, to, line }) => nodes.has(from) && nodes.has(to) && line !== 'invisible',
  );
  if (graph.direction !== 'TB' || graph.nodes.length === 0 || !isPlain) return false;
  if (graph.nodes.some(({ id, shape }) => ways(id) > (isBarShape(shape) ? 9 : 4))) return false;
  const filled = new Set([...planFlow(graph).groupsOf.values()].flat());
  return graph.groups.every(({ id, direction }) => direction === undefined && filled.has(id));
}

export function drawable(graph: Graph, style: DrawingStyle, small?: ReadonlySet<string>): Drawable {
  const measured = new Map(
    graph.nodes.map(({ id, label, shape }) => [id, measureLabel(label, shape, style, small?.has(id))]),
  );
  const traits = new Map(
    graph.nodes.map(({ id, shape }): [string, NodeTraits] => {
      const ways = graph.edges.filter(({ from }) => from === id);
      if (isBarShape(shape))
        return [id, { bar: ways.length > 1 ? 'out' : 'in', asks: false, needsCorner: false }];
      return [id, { asks: ways.length > 1, needsCorner: ways.length >= style.cornersFrom }];
    }),
  );
  const titles = new Map(
    graph.groups.map(({ id, label }) => [
      id,
      label ? wrapLines(label, style.titleEm, style.titleEm * 1.2, style.terms) : [],
    ]),
  );
  return {
    graph,
    plan: planFlow(graph),
    style,
    measured,
    answers: graph.edges.map(({ label }) => (label ? measureAnswer(label, style) : undefined)),
    traits,
    routings: routingsOf(graph, style.cornersFrom),
    ways: 10,
    titles,
    titleRoom: new Map(
      [...titles].map(([id, lines]) => [id, Math.max(0, ...lines.map(textWidth)) * style.answer + 24]),
    ),
  };
}

/** Draws with branches so far aside; undefined where some line finds no way, or where it costs more than `most`. */
export function attempt(
  subject: Drawable,
  placement: Placement,
  most: number,
  thorough = false,
): Try | undefined {
  const { plan, traits, ways, routings } = subject;
  const chosen = routings.route(plan.links, placement, traits, ways, most, thorough);
  return chosen && drawn(subject, placement, chosen.routes, chosen.cost);
}

/** The try with these routes. */
export function drawn(subject: Drawable, placement: Placement, routes: Route[], cost: number): Try {
  const { plan, traits } = subject;
  const { links, waysOut } = plan;
  const lanes = lanesOf(links, routes, placement, traits);
  const across = spread({ links, waysOut, routes, lanes, placement, traits }, subject);
  return { placement, routes, across, cost };
}

/** The picture of a try. */
export function pictureOf(subject: Drawable, { placement, routes, across }: Try): Picture {
  const { graph, plan, style, measured, answers, traits, titles } = subject;
  const titleHeight = (frame: Frame) => heightOfTitle(titles.get(frame.id)!.length, style);
  const places = across.places();
  const rows = spaceRows(plan.links, routes, placement, measured, answers, places, style, titleHeight);
  const margin = 6;
  const nodes = graph.nodes.map((node) => {
    const { shape, lines, size, textCentre } = measured.get(node.id)!;
    const { row } = placement.cells.get(node.id)!;
    return {
      node,
      shape,
      lines,
      textCentre,
      ...size,
      x: places.node.get(node.id)! + margin,
      y: rows.row[row]!,
    };
  });
  const at = new Map(nodes.map((node) => [node.node.id, { ...node }]));
  const spans = edgesOfBars(plan.links, traits, placement.frames);
  for (const node of nodes) {
    const span = spans.get(node.node.id);
    if (span)
      Object.assign(
        node,
        barOver(
          node.x,
          span.map((index) => places.track[index]! + margin),
        ),
      );
  }
  /** On which side a fourth answer leaves. */
  const cornerOf = (id: string): -1 | 0 | 1 => {
    const index = routes.findIndex(({ exit }, place) => exit === 'B' && plan.links[place]!.from === id);
    return index < 0 ? 0 : cornerSide(routes[index]!);
  };
  const edges = routes.map((route, index): PlacedEdge => {
    const link = plan.links[index]!;
    const [from, to] = [at.get(link.from)!, at.get(link.to)!];
    const points = pointsOf(
      route,
      places.track[index]! + margin,
      rows.levels[index]!,
      from,
      to,
      traits,
      link,
    );
    const answer = answers[index];
    const label = answer && besides(route, points[0]!, answer, cornerOf(link.from));
    reachBorders(points, from, to);
    return { edge: link.edge, index: link.index, points, label };
  });
  const groups = graph.groups.map((group) => {
    const frame = placement.frames.find(({ id }) => id === group.id)!;
    const [left, right] = places.borders.get(frame)!;
    const [y, bottom] = [rows.top.get(frame)!, rows.bottom.get(frame)!];
    const box = { x: left + margin, y, width: right - left, height: bottom - y };
    const lines = titles.get(group.id)!;
    const middle = frame.isLane ? places.node.get([...frame.members][0]!)! + margin : undefined;
    return { group, ...box, lines, titleX: middle ?? titleX(box, lines, edges, style) };
  });
  return {
    width: Math.ceil(across.width + 2 * margin),
    height: Math.ceil(rows.height),
    style,
    nodes,
    edges,
    groups,
  };
}

type Placed = Picture['nodes'][number];

function pointsOf(
  { exit, entry }: Route,
  x: number,
  [leave, arrive]: RowPlaces['levels'][number],
  from: Placed,
  to: Placed,
  traits: ReadonlyMap<string, NodeTraits>,
  { from: source, to: target }: Link,
): Point[] {
  const points: Point[] = [];
  if (traits.get(source)!.bar === 'out') points.push({ x, y: from.y + from.height / 2 });
  else if (exit === 'S') points.push({ x: from.x, y: from.y + from.height / 2 });
  else if (exit === 'B')
    points.push({ x: from.x + ((x < from.x ? -1 : 1) * from.width) / 4, y: from.y + from.height / 4 });
  else points.push({ x: from.x + ((exit === 'E' ? 1 : -1) * from.width) / 2, y: from.y });
  const start = points[0]!;
  if (Math.abs(start.x - x) > 0.5) {
    const y = exit === 'S' || exit === 'B' ? leave : from.y;
    if (Math.abs(start.y - y) > 0.5) points.push({ x: start.x, y });
    points.push({ x, y });
  }
  const end =
    traits.get(target)!.bar === 'in'
      ? { x, y: to.y - to.height / 2 }
      : entry === 'N'
        ? { x: to.x, y: to.y - to.height / 2 }
        : { x: to.x + ((entry === 'E' ? 1 : -1) * to.width) / 2, y: to.y };
  if (Math.abs(end.x - x) > 0.5) {
    const y = entry === 'N' ? arrive : to.y;
    points.push({ x, y });
    if (Math.abs(end.y - y) > 0.5) points.push({ x: end.x, y });
  }
  points.push(end);
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || Math.abs(before.x - point.x) > 0.1 || Math.abs(before.y - point.y) > 0.1;
  });
}

/** An answer stands where its line leaves: beside a line downwards, on a line sideways. */
function besides(
  { exit }: Route,
  start: Point,
  { width, height, lines }: { width: number; height: number; lines: string[] },
  corner: -1 | 0 | 1,
): PlacedLabel {
  const size = { width, height, lines };
  if (exit === 'S' || exit === 'B') {
    const side = exit === 'B' ? corner : -corner || 1;
    return { ...size, x: start.x + side * (WORDS_BESIDE - 1 + width / 2), y: start.y + 3 + height / 2 };
  }
  return { ...size, x: start.x + (exit === 'E' ? 1 : -1) * (3 + width / 2), y: start.y - 2 - height / 2 };
}
