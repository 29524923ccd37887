/** Chooses one route for each edge so that few lines cross. */
import { isChannel, type Link, type Port, type Route } from '../grid.ts';
import { leastCost } from './least-cost.ts';
import type { NodeTraits } from './routes.ts';

const CROSSING = 250;
const FORBIDDEN = 100_000;
/** Two level stretches of neighbours in a row that would lie on each other. */
const OVERLAP = 1000;
/** A line through a bar. */
const BAR = 5000;

/** Lines that join: to one entry, or from one bar, along the same track. */
export function areJoined(
  a: Link,
  one: Route,
  b: Link,
  other: Route,
  traits: ReadonlyMap<string, NodeTraits>,
): boolean {
  if (one.track !== other.track) return false;
  if (a.target === b.target && one.entry === other.entry) return true;
  return a.source === b.source && traits.get(a.from)!.bar === 'out';
}

/** What two lines cost that meet a node at these sides. */
function meeting(p: Port, q: Port, ways: 'out' | 'mixed', { bar, asks }: NodeTraits): number {
  return p === q && !bar && (ways === 'mixed' || asks) ? FORBIDDEN : 0;
}

/** What two routes cost beside each other. */
export function pairCost(
  a: Link,
  one: Route,
  b: Link,
  other: Route,
  traits: ReadonlyMap<string, NodeTraits>,
): number {
  let cost = 0;
  if (a.source === b.source) cost += meeting(one.exit, other.exit, 'out', traits.get(a.from)!);
  if (a.source === b.target) cost += meeting(one.exit, other.entry, 'mixed', traits.get(a.from)!);
  if (a.target === b.source) cost += meeting(one.entry, other.exit, 'mixed', traits.get(a.to)!);
  if (one.track !== other.track) return cost + CROSSING * (crossings(one, other) + crossings(other, one));
  if (areJoined(a, one, b, other, traits)) return cost;
  if (!isChannel(one.track)) {
    const overlap = Math.min(one.to, other.to) - Math.max(one.from, other.from);
    if (overlap > 0) return cost + FORBIDDEN;
    return cost + CROSSING * (crossings(one, other) + crossings(other, one));
  }
  return cost + CROSSING * Math.min(inOrder(one, other), inOrder(other, one));
}

/** How often level stretches of one cross the upright stretch of the other, where their tracks differ. */
const crossings = ({ track, leave, start, arrive, end }: Route, other: Route): number =>
  across(leave, start, track, other) + across(arrive, end, track, other);

function across(y: number, node: number, track: number, { track: x, from, to }: Route): number {
  if (y <= from || y >= to) return 0;
  if (node < track ? x <= node || x >= track : x <= track || x >= node) return 0;
  return isOnBar(y) ? BAR / CROSSING : 1;
}

/** True of the stretch of a bar between its middle and one of its lines (see `routesOf`). */
const isOnBar = (y: number) => Math.abs(y % 1) === 0.5;

/** Crossings of two routes in one channel, the left one named first. */
export function inOrder(left: Route, right: Route): number {
  const { track } = left;
  let count = 0;
  if (left.start > track) count += touches(left.leave, right, 1);
  if (left.end > track) count += touches(left.arrive, right, 1);
  if (right.start < track) count += touches(right.leave, left, -1);
  if (right.end < track) count += touches(right.arrive, left, -1);
  return count;
}

/** One for a crossing; more where two level stretches at the height of nodes would lie on each other. */
function touches(y: number, { track, leave, start, arrive, end, from, to }: Route, side: 1 | -1): number {
  if (y <= from - 0.1 || y >= to + 0.1) return 0;
  if (leave !== y && arrive !== y) return y > from && y < to ? 1 : 0;
  const meets = (leave === y && (start - track) * side < 0) || (arrive === y && (end - track) * side < 0);
  return meets && y % 4 === 0 ? OVERLAP / CROSSING : 0;
}

/** How many pairs of routes a choice may look at in search of a better one. */
const MOST_PAIRS = 10_000_000;

let memory = new Float32Array(0);

/** Room for so many costs of pairs, none of which is known. */
function remembered(size: number): Float32Array {
  if (memory.length < size) memory = new Float32Array(size);
  return memory.fill(-1, 0, size);
}

/** From where to where, downwards, the lines of an edge may run. */
function reachOf(ways: readonly Route[]): [number, number] {
  let [top, bottom] = [Infinity, -Infinity];
  for (const { from, to, leave, arrive } of ways) {
    top = Math.min(top, from, leave, arrive);
    bottom = Math.max(bottom, to, leave, arrive);
  }
  return [top, bottom];
}

/** Of each edge those whose lines may meet its own. */
function nearOf(links: readonly Link[], options: readonly (readonly Route[])[]): number[][] {
  const reach = options.map(reachOf);
  const near = links.map((): number[] => []);
  links.forEach((a, i) => {
    const [top, bottom] = reach[i]!;
    for (let j = 0; j < i; j++) {
      const [other, otherBottom] = reach[j]!;
      const b = links[j]!;
      const meets =
        a.source === b.source || a.target === b.target || a.source === b.target || a.target === b.source;
      if (!meets && (top > otherBottom + CLOSE || other > bottom + CLOSE)) continue;
      near[i]!.push(j);
      near[j]!.push(i);
    }
  });
  return near;
}
const CLOSE = 0.2;

/** The choice, and what it costs altogether. */
export function chooseRoutes(
  links: readonly Link[],
  options: readonly (readonly Route[])[],
  traits: ReadonlyMap<string, NodeTraits>,
  thorough = false,
): { routes: Route[]; cost: number } | undefined {
  if (options.some((ways) => ways.length === 0)) return undefined;
  const count = links.length;
  const near = nearOf(links, options);
  /** Where the costs of two edges that are near each other are kept, by `i * count + j` for i > j. */
  const places = new Int32Array(count * count);
  let size = 0;
  near.forEach((others, i) => {
    for (const j of others) {
      if (j >= i) break;
      places[i * count + j] = size;
      size += options[i]!.length * options[j]!.length;
    }
  });
  const known = remembered(size);
  /** What two routes cost together, by the places of the edges and of the routes in their options. */
  const pair = (i: number, m: number, j: number, n: number): number => {
    const key =
      i > j
        ? places[i * count + j]! + m * options[j]!.length + n
        : places[j * count + i]! + n * options[i]!.length + m;
    const before = known[key]!;
    if (before >= 0) return before;
    return (known[key] = pairCost(links[i]!, options[i]![m]!, links[j]!, options[j]![n]!, traits));
  };
  // Options are sorted by cost: each edge begins with its cheapest, or with its cheapest on one side.
  const sided = (side: 'E' | 'W') =>
    options.map((ways, i) =>
      links[i]!.rank === 'other'
        ? Math.max(
            0,
            ways.findIndex((way) => way.exit === side || way.entry === side),
          )
        : 0,
    );
  const { chosen, cost } = leastCost(
    {
      own: options.map((ways) => ways.map((way) => way.cost)),
      pair,
      near,
      groups: groupsOf(links),
      goal: CROSSING - 50,
      forbidden: FORBIDDEN,
      left: MOST_PAIRS,
    },
    [options.map(() => 0), sided('E'), sided('W')],
    thorough,
  );
  return { routes: chosen.map((m, i) => options[i]![m]!), cost };
}

/** Edges that meet at one node take its sides from each other: at most so many are chosen together. */
const TOGETHER = 6;

function groupsOf(links: readonly Link[]): number[][] {
  const at = new Map<string, number[]>();
  const add = (id: string, index: number) => {
    const known = at.get(id);
    if (known) known.push(index);
    else at.set(id, [index]);
  };
  links.forEach(({ from, to }, index) => {
    add(from, index);
    if (to !== from) add(to, index);
  });
  return [...at.values()].filter(({ length }) => length > 1 && length <= TOGETHER);
}
