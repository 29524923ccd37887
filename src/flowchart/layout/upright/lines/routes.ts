/** All sensible ways to draw one edge on the grid, each with what it costs by itself. */
import { CORNER, type Cell, type Level, type Link, type Port, type Route } from '../grid.ts';
import { cellKey, type Placement } from '../placement.ts';

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

/** The `most` routes of an edge that are the cheapest by themselves; of each pair of sides one at least. */
export function routesOf(
  link: Link,
  placement: Placement,
  traits: ReadonlyMap<string, NodeTraits>,
  most: number,
): Route[] {
  const [from, to] = [traits.get(link.from)!, traits.get(link.to)!];
  const [start, end] = [placement.cells.get(link.from)!, placement.cells.get(link.to)!];
  const exits: Port[] = from.bar ? ['S'] : from.needsCorner ? ['S', 'E', 'W', 'B'] : ['S', 'E', 'W'];
  const entries: Port[] = to.bar ? ['N'] : ['N', 'E', 'W'];
  const [first, last] = placement.columns;
  const found: Route[] = [];
  for (const exit of exits)
    for (const entry of entries)
      for (let track = 2 * first - 1; track <= 2 * last + 1; track++) {
        if (isBehind(exit, track, 2 * start.column) || isBehind(entry, track, 2 * end.column)) continue;
        const route = routeOf(link, placement, from, to, start, end, exit, entry, track);
        if (route) found.push(route);
      }
  /** A bit for each pair of sides that has been seen. */
  let seen = 0;
  return found
    .sort((a, b) => a.cost - b.cost)
    .filter(({ exit, entry }, index) => {
      const pair = 1 << (5 * PORTS.indexOf(exit) + PORTS.indexOf(entry));
      const isFirst = (seen & pair) === 0;
      seen |= pair;
      return isFirst || index < most;
    });
}
const PORTS: readonly Port[] = ['N', 'E', 'S', 'W', 'B'];

/** True where a line at this side of a node would run on the other one. */
const isBehind = (port: Port, track: number, node: number): boolean =>
  (port === 'E' && track <= node) || (port === 'W' && track >= node) || (port === 'B' && track === node);

function routeOf(
  link: Link,
  placement: Placement,
  source: NodeTraits,
  target: NodeTraits,
  start: Cell,
  end: Cell,
  exit: Port,
  entry: Port,
  track: number,
): Route | undefined {
  const sx = 2 * start.column;
  const tx = 2 * end.column;
  const leave =
    source.bar === 'out'
      ? 4 * start.row + 0.5
      : exit === 'S'
        ? 4 * start.row + 1
        : exit === 'B'
          ? 4 * start.row + CORNER
          : 4 * start.row;
  const arrive = target.bar === 'in' ? 4 * end.row - 0.5 : entry === 'N' ? 4 * end.row - 1 : 4 * end.row;
  // A loop from a node to itself goes round its corner.
  if (link.from === link.to && (entry !== 'N' || isDownwards(exit))) return undefined;
  // A line that leaves downwards does not begin by running up, unless round its node.
  if (source.bar === 'out' && arrive < leave) return undefined;
  // A straight end reaches to the node itself: level lines of others in that gap cross it.
  const first = isDownwards(exit) && track === sx ? Math.min(leave, 4 * start.row + 0.5) : leave;
  const last = entry === 'N' && track === tx ? Math.max(arrive, 4 * end.row - 0.5) : arrive;
  const [top, bottom] = [Math.min(first, last), Math.max(first, last)];
  if (isBlocked(exit, entry, track, top, bottom, start, end, placement)) return undefined;
  if (leave % 4 === 0 && isOccupied(start.row, sx, track, placement)) return undefined;
  if (arrive % 4 === 0 && isOccupied(end.row, tx, track, placement)) return undefined;
  // A bar reaches as far as its lines: nothing may stand in its row there.
  if (source.bar === 'out' && isOccupied(start.row, sx, track, placement)) return undefined;
  if (target.bar === 'in' && isOccupied(end.row, tx, track, placement)) return undefined;
  const level: [Level, Level] = [
    { y: leave, node: sx, track },
    { y: arrive, node: tx, track },
  ];
  const route: Route = { exit, track, entry, level, from: top, to: bottom, cost: 0 };
  const isDown = isDownwards(exit);
  // Bars are met wherever a line runs.
  const [free, caught] = [source.bar === 'out', target.bar === 'in'];
  const bends =
    (free ? 0 : isDown ? (track === sx ? 0 : 2) : 1) +
    (caught ? 0 : entry === 'N' ? (track === tx ? 0 : 2) : 1);
  const aside = (free ? 0 : Math.abs(track - sx)) + (caught ? 0 : Math.abs(track - tx));
  let { cost } = route;
  // Down, over and down again is one step less where it ends at a side.
  cost += COST.bend * (isDown && track !== sx && entry !== 'N' && !free ? 1 : bends);
  cost += COST.row * (route.to - route.from) * 0.25;
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
  for (const { members, rows, columns } of placement.frames) {
    const [a, b] = [members.has(link.from), members.has(link.to)];
    const passes = route.from < 4 * rows[1] + 2 && route.to > 4 * rows[0] - 2;
    const inside = track > 2 * columns[0] - 1 && track < 2 * columns[1] + 1;
    if (!a && !b && passes && inside) cost += COST.throughFrame;
    if (a && b && (track < 2 * columns[0] - 1 || track > 2 * columns[1] + 1))
      cost += source.bar === 'out' || target.bar === 'in' ? COST.barOutside : COST.throughFrame;
  }
  route.cost = cost;
  return route;
}

/** True where a node stands in the way of the upright stretch: it touches its own ones only where it leaves and enters them. */
function isBlocked(
  exit: Port,
  entry: Port,
  track: number,
  top: number,
  bottom: number,
  start: Cell,
  end: Cell,
  { at }: Placement,
): boolean {
  if (track % 2 !== 0) return false;
  const column = track / 2;
  for (let row = Math.ceil(top / 4); row <= Math.floor(bottom / 4); row++) {
    const isStart = row === start.row && start.column === column;
    const isEnd = row === end.row && end.column === column;
    if (!isStart && !isEnd && at.has(cellKey(row, column))) return true;
    if (isStart && !isDownwards(exit)) return true;
    if (isEnd && entry !== 'N') return true;
  }
  return false;
}

/** True where another node stands in a row between the middle of a node and a track. */
function isOccupied(row: number, node: number, track: number, { at }: Placement): boolean {
  for (let x = Math.min(node, track); x <= Math.max(node, track); x++)
    if (x !== node && x % 2 === 0 && at.has(cellKey(row, x / 2))) return true;
  return false;
}

const isDownwards = (exit: Port) => exit === 'S' || exit === 'B';
