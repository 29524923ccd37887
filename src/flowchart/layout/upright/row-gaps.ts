/** The heights of rows and of the gaps between them, and where each level line runs in its gap. */
import { LEADING, type DrawingStyle } from '../drawing-styles.ts';
import type { MeasuredLabel } from '../words/measure-label.ts';
import { CORNER, cornerSide, type Frame, type Link, type Route } from './grid.ts';
import type { Placement } from './placement.ts';
import type { Places } from './across/spread.ts';

/** Room for the tip of a line that enters a row, between level lines, and at frames. */
const ENTER = 16;
/** Room between a line and the words above it, and between these and the next line. */
const WORDS_CLEAR = 2 + 7;
const LEAVE = 10;
const FRAME = { above: 8, title: 8, below: 12, between: 8 };

export interface RowPlaces {
  /** Middle of each row. */
  row: number[];
  /** Height of the level line at the start and at the end of each edge. */
  levels: [number, number][];
  top: Map<Frame, number>;
  bottom: Map<Frame, number>;
  height: number;
}

/** Level lines that may be one: from `left` to `right`, with the edges' ends on it. */
interface Rail {
  left: number;
  right: number;
  /** Where lines go on upwards and downwards from it. */
  up: number[];
  down: number[];
  ends: { edge: number; end: 0 | 1 }[];
  key: string;
  isOuter: boolean;
}

export function spaceRows(
  links: readonly Link[],
  routes: readonly Route[],
  placement: Placement,
  measured: ReadonlyMap<string, MeasuredLabel>,
  answers: readonly ({ height: number } | undefined)[],
  across: Places,
  style: DrawingStyle,
  titleHeight: (frame: Frame) => number,
): RowPlaces {
  const halves = Array.from({ length: placement.rows }, () => 0);
  const words = [...halves];
  const cells = [...placement.cells];
  for (const [id, { row }] of cells) halves[row] = Math.max(halves[row]!, measured.get(id)!.size.height / 2);
  routes.forEach(({ exit }, index) => {
    const answer = answers[index];
    if (!answer) return;
    const { row } = placement.cells.get(links[index]!.from)!;
    if (exit !== 'S' && exit !== 'B') {
      // Words above a line sideways reach into the room for tips, but not to the lines above that.
      halves[row] = Math.max(halves[row]!, answer.height + WORDS_CLEAR - ENTER);
      return;
    }
    const half = measured.get(links[index]!.from)!.size.height / 2;
    const beside = exit === 'B' ? half / 2 : half;
    words[row] = Math.max(words[row]!, beside + answer.height + 5 - halves[row]!);
  });
  const rails = railsOf(links, routes, placement, across);
  const levels = routes.map((): [number, number] => [0, 0]);
  const [top, bottom] = [new Map<Frame, number>(), new Map<Frame, number>()];
  const row: number[] = [];
  let y = 6;
  for (let gap = 0; gap <= placement.rows; gap++) {
    const begun = y;
    const opening = tiersOf(placement.frames.filter(({ rows }) => rows[0] === gap));
    const closing = tiersOf(placement.frames.filter(({ rows }) => rows[1] === gap - 1)).reverse();
    const lay = (some: Rail[], before: number): void => {
      if (some.length === 0) return;
      const slots = slotsOf(some);
      y += before;
      some.forEach((rail, index) => {
        for (const { edge, end } of rail.ends) levels[edge]![end] = y + slots[index]! * style.edgeGap;
      });
      y += Math.max(...slots) * style.edgeGap;
    };
    y += Math.max(0, words[gap - 1] ?? 0);
    const leaving = rails.get(`${gap - 1} out`) ?? [];
    lay(leaving, LEAVE);
    for (const tier of closing) {
      y += FRAME.below;
      for (const frame of tier) bottom.set(frame, y);
    }
    const entering = rails.get(`${gap} in`) ?? [];
    lay(
      entering.filter(({ isOuter }) => isOuter),
      FRAME.between + 2,
    );
    for (const tier of opening) {
      y += gap === 0 ? 0 : FRAME.above;
      for (const frame of tier) top.set(frame, y);
      y += FRAME.title + Math.max(...tier.map(titleHeight));
    }
    const inner = entering.filter(({ isOuter }) => !isOuter);
    lay(inner, LEAVE);
    if (gap === placement.rows) break;
    if (gap > 0)
      y = Math.max(
        y + (entering.length > 0 || leaving.length > 0 || opening.length > 0 ? ENTER : 0),
        begun + style.rowGap,
      );
    else if (opening.length > 0) y += ENTER;
    row.push(y + halves[gap]!);
    y += 2 * halves[gap]!;
  }
  routes.forEach(({ leave, arrive }, index) => {
    const { from, to } = links[index]!;
    const ends = [placement.cells.get(from)!, placement.cells.get(to)!];
    ends.forEach((cell, end) => {
      if ((end === 0 ? leave : arrive) === 4 * cell.row) levels[index]![end as 0 | 1] = row[cell.row]!;
    });
  });
  return { row, levels, top, bottom, height: y + 6 };
}

/** Frames that begin or end together, the outer ones first; those that stand side by side are one tier. */
function tiersOf(frames: Frame[]): Frame[][] {
  const sorted = frames.toSorted((a, b) => a.depth - b.depth);
  return [...Map.groupBy(sorted, (frame) => (frame.isLane ? 'lanes' : frame.id)).values()];
}

/** The level lines of each gap, by `<row> out` and `<row> in`. */
function railsOf(
  links: readonly Link[],
  routes: readonly Route[],
  placement: Placement,
  across: Places,
): Map<string, Rail[]> {
  const found = new Map<string, Rail[]>();
  routes.forEach((route, edge) => {
    const { from, to } = links[edge]!;
    ([from, to] as const).forEach((id, place) => {
      const end = place as 0 | 1;
      const { row } = placement.cells.get(id)!;
      const y = end === 0 ? route.leave : route.arrive;
      const x = across.track[edge]!;
      const isCorner = end === 0 && route.exit === 'B';
      const node = across.node.get(id)! + (isCorner ? cornerSide(route) : 0);
      const height = end === 1 ? -1 : isCorner ? CORNER : 1;
      if (y !== 4 * row + height || Math.abs(x - node) < 0.5) return;
      const key = end === 0 ? `${from} ${route.exit}` : to;
      const outer = placement.frames.some(
        ({ members, rows }) => end === 1 && rows[0] === row && members.has(to) && !members.has(from),
      );
      const name = `${row} ${end === 0 ? 'out' : 'in'}`;
      const rails = found.get(name) ?? [];
      found.set(name, rails);
      const upward = end === 0 ? [node] : route.from < y ? [x] : [];
      const goesUp = end === 0 && route.arrive < y;
      const downward = end === 1 ? (route.from < y ? [node] : [node, x]) : goesUp ? [] : [x];
      const rail = rails.find((other) => other.key === key && other.isOuter === outer);
      if (rail) {
        rail.left = Math.min(rail.left, x, node);
        rail.right = Math.max(rail.right, x, node);
        rail.up.push(...upward, ...(goesUp ? [x] : []));
        rail.down.push(...downward);
        rail.ends.push({ edge, end });
      } else
        rails.push({
          left: Math.min(x, node),
          right: Math.max(x, node),
          up: [...upward, ...(goesUp ? [x] : [])],
          down: downward,
          ends: [{ edge, end }],
          key,
          isOuter: outer,
        });
    });
  });
  return found;
}

/** Rails above each other where they overlap, so that few lines that go on up or down cross them. */
function slotsOf(rails: readonly Rail[]): number[] {
  const meet = (a: Rail, b: Rail) => a.left < b.right + 4 && b.left < a.right + 4;
  const inside = (x: number, { left, right }: Rail) => x > left + 0.5 && x < right - 0.5;
  /** Crossings where the first is above the second. */
  const cost = (above: Rail, below: Rail) =>
    above.down.filter((x) => inside(x, below)).length + below.up.filter((x) => inside(x, above)).length;
  const order: number[] = [];
  for (const index of rails.keys()) {
    const costs = Array.from({ length: order.length + 1 }, (_, place) =>
      order.reduce(
        (sum, other, at) =>
          sum + (at < place ? cost(rails[other]!, rails[index]!) : cost(rails[index]!, rails[other]!)),
        0,
      ),
    );
    order.splice(costs.indexOf(Math.min(...costs)), 0, index);
  }
  const slots = rails.map(() => 0);
  order.forEach((index, place) => {
    const over = order.slice(0, place).filter((other) => meet(rails[other]!, rails[index]!));
    slots[index] = Math.max(-1, ...over.map((other) => slots[other]!)) + 1;
  });
  return slots;
}

/** How high a title of so many lines is. */
export const heightOfTitle = (lines: number, style: DrawingStyle): number =>
  lines * style.answer * LEADING + 4;
