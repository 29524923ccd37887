/** The places across of all columns, lanes and borders of a flow. */
import type { DrawingStyle } from '../drawing-styles.ts';
import type { MeasuredLabel } from '../words/measure-label.ts';
import { edgesOfBars, OVERHANG } from './bars.ts';
import { compact, type Part } from './compaction.ts';
import { cornerSide, isChannel, isSideways, type Frame, type Link, type Route } from './grid.ts';
import type { Lane } from './lines/lanes.ts';
import type { Placement } from './placement.ts';
import type { NodeTraits } from './lines/routes.ts';
import { strandsOf } from './strands.ts';

/** Room between words and the line that they belong to, and between words and what else stands beside them. */
export const WORDS_BESIDE = 6;
/** The same of words above the line that they belong to. */
const WORDS_ABOVE = 4;
const TIP = 16;
const FREE = 8;

/** A line that leaves downwards or enters from above turns between two rows, above or below all that stands in them. */
const BETWEEN = 0.02;

const NONE: ReadonlySet<string> = new Set();

export interface Spread {
  width: number;
  /** Middle of each node. */
  node: ReadonlyMap<string, number>;
  /** Where each edge runs upright. */
  track: number[];
  /** Left and right border of each frame. */
  borders: Map<Frame, [number, number]>;
  /** The edges that make it so wide. */
  tight: () => Set<number>;
}

export function spread(
  links: readonly Link[],
  routes: readonly Route[],
  lanes: readonly Lane[],
  placement: Placement,
  measured: ReadonlyMap<string, MeasuredLabel>,
  answers: readonly ({ width: number } | undefined)[],
  traits: ReadonlyMap<string, NodeTraits>,
  style: DrawingStyle,
  titleRoom: (frame: Frame) => number,
): Spread {
  const strands = strandsOf(links, routes, placement);
  const laneVariable = (index: number) => strands.count + index;
  const parts: Part[] = [];
  const spans = edgesOfBars(links, traits, placement.frames);
  const barsOf = (edges: readonly number[]) =>
    spans.size === 0
      ? NONE
      : new Set([...spans].flatMap(([id, span]) => (edges.some((edge) => span.includes(edge)) ? [id] : [])));
  /** A line of some edges, and the pieces of bars that it ends at. */
  const pushLine = (line: Part, edges: readonly number[]): void => {
    const bars = barsOf(edges);
    parts.push({ ...line, bars, edges });
    for (const id of bars) {
      const { row } = placement.cells.get(id)!;
      const size = { left: OVERHANG, right: OVERHANG, from: 4 * row - 1, to: 4 * row + 1 };
      parts.push({ ...line, ...size, kind: 'bar', self: id });
    }
  };
  const outOf = Map.groupBy(links.keys(), (index) => links[index]!.from);
  for (const [id, { row, column }] of placement.cells) {
    const { width } = measured.get(id)!.size;
    const ways = outOf.get(id) ?? [];
    const words = (exit: string) => {
      let most = 0;
      for (const index of ways)
        if (routes[index]!.exit === exit && answers[index])
          most = Math.max(most, answers[index].width + (exit === 'S' ? WORDS_BESIDE : WORDS_ABOVE));
      return most;
    };
    const place = { variable: strands.node.get(id)!, rank: 2 * column };
    const isBar = spans.has(id);
    const half = isBar ? OVERHANG : width / 2;
    parts.push({
      ...place,
      kind: isBar ? 'bar' : 'node',
      self: id,
      left: half + words('W'),
      right: half + words('E'),
      from: 4 * row - 1,
      to: 4 * row + 1,
    });
    // The words of the way straight down stand on its right, or make room for those at the lower right side.
    const fourth = ways.find((index) => routes[index]!.exit === 'B');
    const corner = words('B') + width / 4;
    const [left, right] =
      fourth === undefined
        ? [0, words('S')]
        : cornerSide(routes[fourth]!) > 0
          ? [words('S'), corner]
          : [corner, words('S')];
    if (left + right > 0)
      parts.push({
        ...place,
        kind: 'words',
        edges: ways,
        left,
        right,
        from: 4 * row + 0.4,
        to: 4 * row + 1.6,
      });
  }
  lanes.forEach((lane, index) => {
    const touches = new Set(
      lane.edges.flatMap((edge) => (routes[edge]!.entry === 'N' ? [] : [links[edge]!.to])),
    );
    const line: Part = {
      variable: laneVariable(index),
      left: 0,
      right: 0,
      from: placement.loose && lane.from % 4 === 1 ? lane.from + BETWEEN : lane.from - 0.3,
      to: placement.loose && lane.to % 4 === 3 ? lane.to - BETWEEN : lane.to + 0.3,
      rank: lane.track + (index + 1) / (lanes.length + 2) - 0.5,
      kind: lane.frame ? 'border' : 'lane',
      touches,
    };
    pushLine(line, lane.edges);
  });
  routes.forEach((route, index) => {
    if (isChannel(route.track)) return;
    const line: Part = {
      variable: strands.line.get(index)!,
      left: 0,
      right: 0,
      from: route.from,
      to: route.to,
      rank: route.track,
      kind: 'lane',
    };
    pushLine(line, [index]);
  });
  /** As far apart as that, wherever they stand. */
  const keepApart = (a: number, b: number, room: number, pair: string): void => {
    const level = { kind: 'title' as const, from: -9, to: -8, left: 0, pair };
    parts.push({ ...level, variable: a, rank: -1000, right: room });
    parts.push({ ...level, variable: b, rank: 1000, right: 0 });
  };
  // A line that leaves to a side stays on it.
  if (placement.loose)
    routes.forEach(({ exit }, index) => {
      const [from, to] = [links[index]!.from, links[index]!.to].map((id) => ({
        variable: strands.node.get(id)!,
        column: placement.cells.get(id)!.column,
      }));
      if (isSideways(exit) && from!.column !== to!.column) {
        const [left, right] = from!.column < to!.column ? [from!, to!] : [to!, from!];
        keepApart(left.variable, right.variable, 0, `line ${index}`);
      }
    });
  // A title stands beside the lines that enter its frame, that of a lane above its middle.
  for (const frame of placement.frames) {
    const [left, right] = lanes
      .flatMap((lane, index) =>
        lane.frame === frame ? [{ track: lane.track, variable: laneVariable(index) }] : [],
      )
      .sort((a, b) => a.track - b.track)
      .map(({ variable }) => variable);
    const members = [...placement.cells]
      .filter(([id]) => frame.members.has(id))
      .map(([id, cell]) => ({ ...cell, variable: strands.node.get(id)! }))
      .sort((a, b) => a.column - b.column);
    if (frame.isLane) {
      const middle = members[0]!.variable;
      keepApart(left!, middle, titleRoom(frame) / 2, `${frame.id} left`);
      keepApart(middle, right!, titleRoom(frame) / 2, `${frame.id} right`);
      continue;
    }
    const entered = members.filter(({ row }) => row === frame.rows[0]);
    const [leftmost, rightmost] = [entered[0]!, entered.at(-1)!];
    const onLeft = frame.columns[1] === rightmost.column && frame.columns[0] < leftmost.column;
    if (onLeft) keepApart(left!, leftmost.variable, titleRoom(frame), frame.id);
    else keepApart(rightmost.variable, right!, titleRoom(frame), frame.id);
  }
  const hug = new Set<number>();
  lanes.forEach((lane, index) => {
    const isLeftBorder = lane.frame && lane.track < 2 * lane.frame.columns[0];
    const turns = lane.edges.flatMap((edge) =>
      routes[edge]!.level.map(({ node }) => Math.sign(node - lane.track)),
    );
    if (isLeftBorder || (turns.length > 0 && turns.every((turn) => turn > 0))) hug.add(laneVariable(index));
  });
  const distance = (a: Part, b: Part): number => {
    if (a.kind === 'title') return 0;
    if (a.kind === 'words' && b.kind === 'words') return FREE;
    // What is of one bar stands where it will.
    if (a.kind === 'bar' && (b.self === a.self || b.bars?.has(a.self))) return -a.right - b.left;
    if (b.kind === 'bar' && a.bars?.has(b.self)) return -a.right - b.left;
    const isSolid = ({ kind }: Part) => kind === 'node' || kind === 'bar';
    if (a.kind === 'border' || b.kind === 'border')
      return a.kind === b.kind || isSolid(a) || isSolid(b) ? style.groupPad : FREE;
    if (isSolid(a) && isSolid(b)) return style.gap;
    const [node, lane] = a.kind === 'lane' ? [b, a] : [a, b];
    if (lane.touches?.has(node.self)) return TIP;
    return style.edgeGap;
  };
  const { x, tight } = compact(parts, strands.count + lanes.length, hug, distance);
  const at = new Map<number, number>();
  lanes.forEach((lane, index) => lane.edges.forEach((edge) => at.set(edge, x[laneVariable(index)]!)));
  const borders = new Map<Frame, [number, number]>();
  for (const { frames } of [placement])
    for (const frame of frames) {
      const both = lanes.flatMap((lane, index) => (lane.frame === frame ? [x[laneVariable(index)]!] : []));
      borders.set(frame, [Math.min(...both), Math.max(...both)]);
    }
  const ends = parts.map(({ variable, right }) => x[variable]! + right);
  return {
    width: Math.max(...ends),
    node: new Map([...strands.node].map(([id, variable]) => [id, x[variable]!])),
    track: routes.map((_, index) => at.get(index) ?? x[strands.line.get(index)!]!),
    borders,
    tight: () =>
      new Set(
        tight().flatMap(
          ({ edges, self }) =>
            edges ??
            [...links.keys()].filter((index) =>
              [links[index]!.from, links[index]!.to].includes(self as string),
            ),
        ),
      ),
  };
}
