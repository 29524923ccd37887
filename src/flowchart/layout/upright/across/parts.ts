/** What takes room across: nodes, words, lines, borders and titles, each with the distance that it keeps. */
import type { DrawingStyle } from '../../drawing-styles.ts';
import type { MeasuredLabel } from '../../words/measure-label.ts';
import { cornerSide, isChannel, isSideways, type Frame, type Link, type Route } from '../grid.ts';
import type { Lane } from '../lines/lanes.ts';
import type { NodeTraits } from '../lines/routes.ts';
import type { Placement } from '../placement.ts';
import { OVERHANG } from './bars.ts';
import type { Part } from './compaction.ts';
import type { Strands } from './strands.ts';

/** Room between words and the line that they belong to, and between words and what else stands beside them. */
export const WORDS_BESIDE = 6;
/** The same of words above the line that they belong to. */
const WORDS_ABOVE = 4;
const TIP = 16;
const FREE = 8;

/** A line that leaves downwards or enters from above turns between two rows, above or below all that stands in them. */
const BETWEEN = 0.02;

const NONE: readonly string[] = [];

/** What is spread: the lines of a flow, chosen, on their grid. */
export interface Spreadable {
  links: readonly Link[];
  /** The edges that leave each node. */
  waysOut: ReadonlyMap<string, readonly number[]>;
  routes: readonly Route[];
  lanes: readonly Lane[];
  placement: Placement;
  traits: ReadonlyMap<string, NodeTraits>;
}

/** The same with what stands below each other, and the edges that each bar spans. */
export interface Stranded extends Spreadable {
  strands: Strands;
  spans: ReadonlyMap<string, readonly number[]>;
}

/** How large everything is. */
export interface Measures {
  style: DrawingStyle;
  measured: ReadonlyMap<string, MeasuredLabel>;
  answers: readonly ({ width: number } | undefined)[];
  /** The room that a group's title needs beside the line that enters the frame. */
  titleRoom: ReadonlyMap<string, number>;
}

type Extra = Partial<Pick<Part, 'pair' | 'touches' | 'self' | 'bars' | 'edges'>>;
const PLAIN: Extra = {};

/** All parts of one shape, as millions of them are made. */
const part = (
  kind: Part['kind'],
  variable: number,
  rank: number,
  [left, right]: readonly [number, number],
  [from, to]: readonly [number, number],
  { pair, touches = NONE, self, bars = NONE, edges }: Extra = PLAIN,
): Part => ({ variable, left, right, from, to, rank, kind, pair, touches, self, bars, edges });

export const partsOf = (flow: Stranded, measures: Measures): Part[] => [
  ...partsOfNodes(flow, measures),
  ...partsOfLines(flow),
  ...sidesKept(flow),
  ...flow.placement.frames.flatMap((frame) => roomOfTitle(frame, flow, measures)),
];

function partsOfNodes(
  { waysOut, routes, placement, strands, spans }: Stranded,
  { measured, answers }: Measures,
): Part[] {
  const parts: Part[] = [];
  for (const [id, { row, column }] of placement.cells) {
    const { width } = measured.get(id)!.size;
    const ways = waysOut.get(id) ?? [];
    const words = (exit: string) => {
      let most = 0;
      for (const index of ways) {
        const answer = answers[index];
        if (answer && routes[index]!.exit === exit)
          most = Math.max(most, answer.width + (exit === 'S' ? WORDS_BESIDE : WORDS_ABOVE));
      }
      return most;
    };
    const strand = strands.node.get(id)!;
    const isBar = spans.has(id);
    const half = isBar ? OVERHANG : width / 2;
    const sides = [half + words('W'), half + words('E')] as const;
    parts.push(
      part(isBar ? 'bar' : 'node', strand, 2 * column, sides, [4 * row - 1, 4 * row + 1], { self: id }),
    );
    // The words of the way straight down stand on its right, or make room for those at the lower right side.
    const fourth = ways.find((index) => routes[index]!.exit === 'B');
    const corner = words('B') + width / 4;
    const below =
      fourth === undefined
        ? ([0, words('S')] as const)
        : cornerSide(routes[fourth]!) > 0
          ? ([words('S'), corner] as const)
          : ([corner, words('S')] as const);
    if (below[0] + below[1] > 0)
      parts.push(part('words', strand, 2 * column, below, [4 * row + 0.4, 4 * row + 1.6], { edges: ways }));
  }
  return parts;
}

/** The lines upright, and the pieces of bars that they end at. */
function partsOfLines({ links, routes, lanes, placement, strands, spans }: Stranded): Part[] {
  const parts: Part[] = [];
  const push = (
    kind: Part['kind'],
    variable: number,
    rank: number,
    reach: readonly [number, number],
    edges: readonly number[],
    touches: readonly string[],
  ): void => {
    const bars =
      spans.size === 0
        ? NONE
        : [...spans].flatMap(([id, span]) => (edges.some((edge) => span.includes(edge)) ? [id] : []));
    parts.push(part(kind, variable, rank, [0, 0], reach, { bars, edges, touches }));
    for (const id of bars) {
      const { row } = placement.cells.get(id)!;
      const size = [OVERHANG, OVERHANG] as const;
      parts.push(part('bar', variable, rank, size, [4 * row - 1, 4 * row + 1], { touches, self: id }));
    }
  };
  lanes.forEach(({ track, from, to, edges, frame }, index) => {
    const touches = edges.flatMap((edge) => (routes[edge]!.entry === 'N' ? [] : [links[edge]!.to]));
    const top = placement.loose && from % 4 === 1 ? from + BETWEEN : from - 0.3;
    const bottom = placement.loose && to % 4 === 3 ? to - BETWEEN : to + 0.3;
    const rank = track + (index + 1) / (lanes.length + 2) - 0.5;
    push(frame ? 'border' : 'lane', strands.count + index, rank, [top, bottom], edges, touches);
  });
  routes.forEach(({ track, from, to }, index) => {
    if (!isChannel(track)) push('lane', strands.line.get(index)!, track, [from, to], [index], NONE);
  });
  return parts;
}

/** Two variables as far apart as that, wherever they stand. */
function apart(a: number, b: number, room: number, pair: string): Part[] {
  const level = [-9, -8] as const;
  return [
    part('title', a, -1000, [0, room], level, { pair }),
    part('title', b, 1000, [0, 0], level, { pair }),
  ];
}

/** A line that leaves to a side stays on it. */
function sidesKept({ links, routes, placement, strands }: Stranded): Part[] {
  if (!placement.loose) return [];
  return routes.flatMap(({ exit }, index) => {
    const { from, to } = links[index]!;
    const off = placement.cells.get(to)!.column - placement.cells.get(from)!.column;
    if (!isSideways(exit) || off === 0) return [];
    const [left, right] = off > 0 ? [from, to] : [to, from];
    return apart(strands.node.get(left)!, strands.node.get(right)!, 0, `line ${index}`);
  });
}

/** A title stands beside the lines that enter its frame, that of a lane above its middle. */
function roomOfTitle(frame: Frame, { lanes, placement, strands }: Stranded, { titleRoom }: Measures): Part[] {
  const room = titleRoom.get(frame.id)!;
  const [left, right] = [...lanes.keys()]
    .filter((index) => lanes[index]!.frame === frame)
    .sort((a, b) => lanes[a]!.track - lanes[b]!.track)
    .map((index) => strands.count + index);
  const members = [...placement.cells]
    .filter(([id]) => frame.members.has(id))
    .map(([id, cell]) => ({ ...cell, variable: strands.node.get(id)! }))
    .sort((a, b) => a.column - b.column);
  if (frame.isLane) {
    const middle = members[0]!.variable;
    return [
      ...apart(left!, middle, room / 2, `${frame.id} left`),
      ...apart(middle, right!, room / 2, `${frame.id} right`),
    ];
  }
  const entered = members.filter(({ row }) => row === frame.rows[0]);
  const [leftmost, rightmost] = [entered[0]!, entered.at(-1)!];
  const onLeft = frame.columns[1] === rightmost.column && frame.columns[0] < leftmost.column;
  return onLeft
    ? apart(left!, leftmost.variable, room, frame.id)
    : apart(rightmost.variable, right!, room, frame.id);
}

/** How far two parts beside each other are apart. */
export function distance(a: Part, b: Part, { gap, edgeGap, lineGap, groupPad }: DrawingStyle): number {
  if (a.kind === 'title') return 0;
  if (a.kind === 'words' && b.kind === 'words') return FREE;
  // What is of one bar stands where it will.
  if (a.kind === 'bar' && (b.self === a.self || b.bars.includes(a.self!))) return -a.right - b.left;
  if (b.kind === 'bar' && a.bars.includes(b.self!)) return -a.right - b.left;
  const [isSolid, isOtherSolid] = [
    a.kind === 'node' || a.kind === 'bar',
    b.kind === 'node' || b.kind === 'bar',
  ];
  if (a.kind === 'border' || b.kind === 'border')
    return a.kind === b.kind || isSolid || isOtherSolid ? groupPad : FREE;
  if (isSolid && isOtherSolid) return gap;
  if (a.kind === 'lane' && b.kind === 'lane') return lineGap;
  const [node, line] = a.kind === 'lane' ? [b, a] : [a, b];
  return node.self !== undefined && line.touches.includes(node.self) ? TIP : edgeGap;
}
