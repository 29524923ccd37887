/** All sensible ways to draw one edge on the grid, each with what it costs by itself. */
import { CORNER, type Cell, type Frame, type Link, type Port, type Route } from '../grid.ts';
import { isTaken, type Placement } from '../placement.ts';

/** What the routes need to know of a node. */
export interface NodeTraits {
  /** A bar where ways part or meet: these lines meet it wherever they run. */
  bar?: 'out' | 'in' | undefined;
  /** Asks: each way out has a side of its own. */
  asks: boolean;
  /** It has more answers than sides. */
  needsCorner: boolean;
  /** It stands in one of several lanes. */
  isInLane?: boolean;
}

/** What a route costs, in bends. */
const COST = {
  bend: 3,
  row: 0.4,
  column: 1,
  /** The straight way down is not straight. */
  trunk: 2500,
  main: 12,
  /** Another answer takes the straight way. */
  asideDown: 5,
  corner: 12,
  /** In a lane: it leaves at the lower side that its target does not stand on. */
  otherCorner: 60,
  /** It leaves on the side that its target does not stand on. */
  turnBack: 3000,
  /** The one way out of a node leaves at its side. */
  sideways: 4,
  /** Loops run on the left, what skips steps on the right. */
  otherSide: 2,
  enterSide: 1,
  backFromBelow: 14,
  backToTop: 5,
  /** Through the frame of a group to which the edge does not belong, or out of its own. */
  throughFrame: 60,
  barOutside: 400,
};

/** What a line costs at least that breaks a law. */
export const FORBIDDEN = Math.min(COST.trunk, COST.turnBack);

const DOWN: readonly Port[] = ['S'];
const OUT: readonly Port[] = ['S', 'E', 'W'];
const OUT_OF_FOUR: readonly Port[] = ['S', 'E', 'W', 'B'];
const UP: readonly Port[] = ['N'];
const IN: readonly Port[] = ['N', 'E', 'W'];

/** The two nodes of an edge, where they stand, and what else all its routes share. */
interface Ends {
  link: Link;
  placement: Placement;
  source: NodeTraits;
  target: NodeTraits;
  start: Cell;
  end: Cell;
  /** The frames, and whether the nodes stand in them. */
  frames: { frame: Frame; hasStart: boolean; hasEnd: boolean }[];
}

/** The `most` routes of an edge that are the cheapest by themselves; of each pair of sides one at least. */
export function routesOf(
  link: Link,
  placement: Placement,
  traits: ReadonlyMap<string, NodeTraits>,
  most: number,
): Route[] {
  const [source, target] = [traits.get(link.from)!, traits.get(link.to)!];
  const [start, end] = [placement.cells.get(link.from)!, placement.cells.get(link.to)!];
  const frames = placement.frames.map((frame) => {
    return { frame, hasStart: frame.members.has(link.from), hasEnd: frame.members.has(link.to) };
  });
  const ends = { link, placement, source, target, start, end, frames };
  const [sx, tx] = [2 * start.column, 2 * end.column];
  const [freeAtStart, freeAtEnd] = [freeTracks(start, placement), freeTracks(end, placement)];
  const found = new Cheapest(most);
  let pair = 0;
  for (const exit of source.bar ? DOWN : source.needsCorner ? OUT_OF_FOUR : OUT)
    for (const entry of target.bar ? UP : IN) {
      // A loop from a node to itself goes round its corner.
      if (link.from === link.to && (entry !== 'N' || isDownwards(exit))) continue;
      const [leave, arrive] = [leaveAt(exit, ends), arriveAt(entry, ends)];
      // A line that leaves downwards does not begin by running up, unless round its node.
      if (source.bar === 'out' && arrive < leave) continue;
      let first = Math.max(exit === 'E' ? sx + 1 : -Infinity, entry === 'E' ? tx + 1 : -Infinity);
      let last = Math.min(exit === 'W' ? sx - 1 : Infinity, entry === 'W' ? tx - 1 : Infinity);
      // A bar reaches as far as its lines: nothing may stand in its row there.
      if (leave % 4 === 0 || source.bar === 'out') [first, last] = within(freeAtStart, first, last);
      if (arrive % 4 === 0 || target.bar === 'in') [first, last] = within(freeAtEnd, first, last);
      [first, last] = within([2 * placement.columns[0] - 1, 2 * placement.columns[1] + 1], first, last);
      pair++;
      for (let track = first; track <= last; track++) {
        if (exit === 'B' && track === sx) continue;
        const [from, to] = uprightOf(exit, entry, track, leave, arrive, ends);
        if (isBlocked(exit, entry, track, from, to, ends)) continue;
        const cost = costOf(exit, entry, track, from, to, ends);
        if (found.takes(cost, pair))
          found.add({ exit, track, entry, leave, arrive, start: sx, end: tx, from, to, cost }, pair);
      }
    }
  return found.routes;
}

/** So many routes that are the cheapest, and the cheapest one of each pair of sides. */
class Cheapest {
  #most: number;
  /** Those that are the cheapest, in this order; of equal ones that which came first. */
  #best: Route[] = [];
  /** By the number of the pair. */
  #ofPairs: Route[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  takes(cost: number, pair: number): boolean {
    return cost < (this.#ofPairs[pair]?.cost ?? Infinity) || this.#isAmongBest(cost);
  }

  #isAmongBest(cost: number): boolean {
    return this.#best.length < this.#most || cost < this.#best.at(-1)!.cost;
  }

  add(route: Route, pair: number): void {
    if (route.cost < (this.#ofPairs[pair]?.cost ?? Infinity)) this.#ofPairs[pair] = route;
    if (!this.#isAmongBest(route.cost)) return;
    if (this.#best.length === this.#most) this.#best.pop();
    let place = this.#best.length;
    while (place > 0 && this.#best[place - 1]!.cost > route.cost) place--;
    this.#best.splice(place, 0, route);
  }

  get routes(): Route[] {
    const others = this.#ofPairs.filter((route) => !this.#best.includes(route));
    return [...this.#best, ...others.sort((a, b) => a.cost - b.cost)];
  }
}

const within = ([from, to]: readonly [number, number], first: number, last: number): [number, number] => [
  Math.max(from, first),
  Math.min(to, last),
];

/** How far to the left and to the right a level line may run in the row of a node. */
function freeTracks({ row, column }: Cell, placement: Placement): [number, number] {
  const [first, last] = placement.columns;
  let left = column - 1;
  while (left >= first && !isTaken(placement, row, left)) left--;
  let right = column + 1;
  while (right <= last && !isTaken(placement, row, right)) right++;
  return [2 * left + 1, 2 * right - 1];
}

function leaveAt(exit: Port, { source, start: { row } }: Ends): number {
  if (source.bar === 'out') return 4 * row + 0.5;
  return 4 * row + (exit === 'S' ? 1 : exit === 'B' ? CORNER : 0);
}

function arriveAt(entry: Port, { target, end: { row } }: Ends): number {
  if (target.bar === 'in') return 4 * row - 0.5;
  return 4 * row - (entry === 'N' ? 1 : 0);
}

/** Between which heights a line is upright. */
function uprightOf(
  exit: Port,
  entry: Port,
  track: number,
  leave: number,
  arrive: number,
  { start, end }: Ends,
): [number, number] {
  // A straight end reaches to the node itself: level lines of others in that gap cross it.
  const first =
    isDownwards(exit) && track === 2 * start.column ? Math.min(leave, 4 * start.row + 0.5) : leave;
  const last = entry === 'N' && track === 2 * end.column ? Math.max(arrive, 4 * end.row - 0.5) : arrive;
  return [Math.min(first, last), Math.max(first, last)];
}

/** What a route costs by itself. */
function costOf(exit: Port, entry: Port, track: number, from: number, to: number, ends: Ends): number {
  const { link, source, target } = ends;
  const [sx, tx] = [2 * ends.start.column, 2 * ends.end.column];
  const isDown = isDownwards(exit);
  // Bars are met wherever a line runs.
  const [free, caught] = [source.bar === 'out', target.bar === 'in'];
  const bends =
    (free ? 0 : isDown ? (track === sx ? 0 : 2) : 1) +
    (caught ? 0 : entry === 'N' ? (track === tx ? 0 : 2) : 1);
  const aside = (free ? 0 : Math.abs(track - sx)) + (caught ? 0 : Math.abs(track - tx));
  // Down, over and down again is one step less where it ends at a side.
  let cost = COST.bend * (isDown && track !== sx && entry !== 'N' && !free ? 1 : bends);
  cost += COST.row * (to - from) * 0.25;
  cost += COST.column * aside * 0.5;
  const isStraight = exit === 'S' && entry === 'N' && track === sx && track === tx;
  if (link.rank === 'trunk' && !isStraight) cost += free || caught ? COST.main : COST.trunk;
  if (link.rank === 'main' && source.asks && exit !== 'S') cost += COST.main;
  if (link.rank === 'other' && source.asks && exit === 'S') cost += COST.asideDown;
  if (exit === 'B') cost += COST.corner;
  if (exit === 'B' && source.isInLane && tx !== sx && track < sx !== tx < sx) cost += COST.otherCorner;
  if ((exit === 'E' && tx < sx) || (exit === 'W' && tx > sx)) cost += COST.turnBack;
  if (!source.asks && !source.bar && !isDown) cost += COST.sideways;
  if (entry === 'E' || entry === 'W') cost += COST.enterSide;
  if (link.isBack) {
    if (isDown) cost += COST.backFromBelow;
    if (entry === 'N') cost += COST.backToTop;
  }
  const skips = track % 2 !== 0;
  if (skips && (link.isBack ? track > sx : track < sx)) cost += COST.otherSide;
  for (const { frame, hasStart, hasEnd } of ends.frames) {
    const { rows, columns } = frame;
    const passes = from < 4 * rows[1] + 2 && to > 4 * rows[0] - 2;
    const inside = track > 2 * columns[0] - 1 && track < 2 * columns[1] + 1;
    if (!hasStart && !hasEnd && passes && inside) cost += COST.throughFrame;
    if (hasStart && hasEnd && (track < 2 * columns[0] - 1 || track > 2 * columns[1] + 1))
      cost += free || caught ? COST.barOutside : COST.throughFrame;
  }
  return cost;
}

/** True where a node stands in the way of the upright stretch: it touches its own ones only where it leaves and enters them. */
function isBlocked(exit: Port, entry: Port, track: number, from: number, to: number, ends: Ends): boolean {
  if (track % 2 !== 0) return false;
  const { start, end, placement } = ends;
  const column = track / 2;
  for (let row = Math.ceil(from / 4); row <= Math.floor(to / 4); row++) {
    const isStart = row === start.row && start.column === column;
    const isEnd = row === end.row && end.column === column;
    if (!isStart && !isEnd && isTaken(placement, row, column)) return true;
    if (isStart && !isDownwards(exit)) return true;
    if (isEnd && entry !== 'N') return true;
  }
  return false;
}

const isDownwards = (exit: Port) => exit === 'S' || exit === 'B';
