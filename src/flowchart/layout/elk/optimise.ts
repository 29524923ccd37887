import { COMPACT, NARROW, PHONE_WIDTH, type DrawingStyle } from '../drawing-styles.ts';
import type { LayoutOptions, WidthSaving } from './elk-graph.ts';
import type { Graph } from '../../graph/graph.ts';
import { layout } from './elk-layout.ts';
import { crossings } from '../crossings.ts';
import { type Picture } from '../picture.ts';

/** How many decisions are tried with their side ways exchanged; fewer in a large graph, whose layout takes long. */
const TRIES = 8;
const triesOf = ({ nodes, edges }: Graph): number =>
  Math.min(TRIES, Math.floor((LARGE / (nodes.length + edges.length)) ** 2));
/** So many nodes and edges are laid out once in each style. */
const LARGE = 100;

/**
 * Lays out a graph and, where it is too wide for a phone or edges cross, improves it by hill climbing: tries each
 * decision with its side ways exchanged and keeps what costs less. Returns the picture and the exchanged decisions.
 */
export async function optimiseLayout(
  graph: Graph,
  options: LayoutOptions,
): Promise<{ picture: Picture; exchanged: ReadonlySet<string> }> {
  let exchanged: ReadonlySet<string> = options.exchanged ?? new Set();
  let picture = await layout(graph, { ...options, exchanged });
  const forks = graph.nodes.filter(({ id }) => graph.edges.filter((edge) => edge.from === id).length > 1);
  for (const { id } of forks.slice(0, triesOf(graph))) {
    if (picture.width <= PHONE_WIDTH && crossings(picture) === 0) break;
    const other = new Set(exchanged);
    if (!other.delete(id)) other.add(id);
    const tried = await layout(graph, { ...options, exchanged: other });
    if (cost(tried) < cost(picture)) [picture, exchanged] = [tried, other];
  }
  return { picture, exchanged };
}

/** Further ways to draw what is too wide for a phone, from the least change to the greatest. */
const NARROWER: [DrawingStyle, WidthSaving][] = [
  [COMPACT, { answersBelow: true }],
  [NARROW, {}],
  [NARROW, { answersBelow: true }],
  // Nodes of one kind no longer stand in one row.
  ...[COMPACT, NARROW].flatMap((style): [DrawingStyle, WidthSaving][] => [
    [style, { answersBelow: true, perRow: 3 }],
    [style, { perRow: 2 }],
    [style, { answersBelow: true, perRow: 2 }],
  ]),
];

/**
 * Lays out a graph for a phone: downwards, and where that is too wide saving ever more width, until it fits.
 * `exchanged` are the decisions that are better exchanged at any size.
 */
export async function optimiseForPhone(
  graph: Graph,
  small?: ReadonlySet<string>,
  terms?: readonly string[],
): Promise<{ picture: Picture; exchanged: ReadonlySet<string> }> {
  const upright = graph.direction === 'TB' || graph.direction === 'BT';
  const tall: Graph = upright ? graph : { ...graph, direction: 'TB' };
  const first = await optimiseLayout(tall, { style: { ...COMPACT, terms }, small });
  let best = first.picture;
  const mostCrossings = crossings(best);
  const fits = (picture: Picture) => picture.width <= PHONE_WIDTH && crossings(picture) <= mostCrossings;
  const tries: [Graph, DrawingStyle, WidthSaving][] = [
    // Short rows that the author wrote from left to right fit as they are.
    ...(upright
      ? []
      : [COMPACT, NARROW].map((style): [Graph, DrawingStyle, WidthSaving] => [graph, style, {}])),
    ...NARROWER.map(([style, saveWidth]): [Graph, DrawingStyle, WidthSaving] => [tall, style, saveWidth]),
  ];
  for (const [turned, style, saveWidth] of tries.slice(0, 2 + 2 * triesOf(tall))) {
    if (fits(best)) break;
    const { picture } = await optimiseLayout(turned, { style: { ...style, terms }, small, saveWidth });
    if (fits(picture) || cost(picture) < cost(best)) best = picture;
  }
  return { picture: best, exchanged: first.exchanged };
}

/**
 * What a layout costs, in pixels of width: those beyond a phone count fourfold, a crossing as much as a column, a
 * bend as a small gap.
 */
function cost(picture: Picture): number {
  const bends = picture.edges.reduce((sum, { points }) => sum + points.length - 2, 0);
  const over = Math.max(0, picture.width - PHONE_WIDTH);
  return picture.width + 3 * over + 60 * crossings(picture) + 6 * bends;
}
