/** The upright lines in the channels between columns, and the order in which they and the frames stand there. */
import { areJoined, inOrder } from './choose-routes.ts';
import { isChannel, type Frame, type Link, type Route } from '../grid.ts';
import type { Placement } from '../placement.ts';
import type { NodeTraits } from './routes.ts';

/** One line in a channel, on which several edges may run, or the border of a frame. */
export interface Lane {
  track: number;
  from: number;
  to: number;
  /** Places of the edges in the list of routes; none for a border. */
  edges: number[];
  frame?: Frame;
}

/** All lanes, those of a channel in their order from left to right. */
export function lanesOf(
  links: readonly Link[],
  routes: readonly Route[],
  placement: Placement,
  traits: ReadonlyMap<string, NodeTraits>,
): Lane[] {
  const lanes: Lane[] = [];
  routes.forEach((route, index) => {
    if (!isChannel(route.track)) return;
    const joined = lanes.find((lane) =>
      lane.edges.some((other) => areJoined(links[index]!, route, links[other]!, routes[other]!, traits)),
    );
    if (joined) {
      joined.edges.push(index);
      joined.from = Math.min(joined.from, route.from);
      joined.to = Math.max(joined.to, route.to);
    } else lanes.push({ track: route.track, from: route.from, to: route.to, edges: [index] });
  });
  const borders = placement.frames.flatMap((frame): Lane[] => {
    const [from, to] = [4 * frame.rows[0] - 2, 4 * frame.rows[1] + 2];
    const border = (track: number): Lane => ({ track, from, to, edges: [], frame });
    const [first, last] = columnsInside(frame, links, routes, placement);
    return [border(2 * first - 1), border(2 * last + 1)];
  });
  const all = Map.groupBy([...lanes, ...borders], ({ track }) => track);
  return [...all.values()].flatMap((channel) => inBestOrder(channel, links, routes));
}

/**
 * The columns of a frame, with those beside it along which a line between two of its members runs, where nothing but
 * its members stands between these.
 */
function columnsInside(
  { isLane, members, rows, columns: [first, last] }: Frame,
  links: readonly Link[],
  routes: readonly Route[],
  { cells }: Placement,
): [number, number] {
  if (isLane) return [first, last];
  const tracks = routes.flatMap(({ track }, index) =>
    members.has(links[index]!.from) && members.has(links[index]!.to) ? [track] : [],
  );
  const strangers = [...cells].flatMap(([id, { row, column }]) =>
    !members.has(id) && rows[0] <= row && row <= rows[1] ? [column] : [],
  );
  const left = Math.min(first, ...tracks.map((track) => Math.floor((track + 1) / 2)));
  const right = Math.max(last, ...tracks.map((track) => Math.ceil((track - 1) / 2)));
  return [
    strangers.some((column) => left <= column && column < first) ? first : left,
    strangers.some((column) => last < column && column <= right) ? last : right,
  ];
}

/** Orders the lanes of one channel by insertion, so that pairs in the wrong order cost least. */
function inBestOrder(channel: Lane[], links: readonly Link[], routes: readonly Route[]): Lane[] {
  if (channel.length < 2) return channel;
  // Long lanes last: among equals they go outside.
  const lanes = channel.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const costs = lanes.map((left) =>
    lanes.map((right) => (left === right ? 0 : costInOrder(left, right, links, routes))),
  );
  /** What a lane costs at each place between others, against that on the left of all. */
  const costsOf = (lane: number, others: readonly number[]): number[] => {
    const sums = [0];
    for (const other of others) sums.push(sums.at(-1)! + costs[other]![lane]! - costs[lane]![other]!);
    return sums;
  };
  const order: number[] = [];
  lanes.forEach(({ edges, track }, lane) => {
    const at = costsOf(lane, order);
    const least = Math.min(...at);
    const turnsRight = edges.some((edge) => Math.max(routes[edge]!.start, routes[edge]!.end) > track);
    order.splice(turnsRight ? at.indexOf(least) : at.lastIndexOf(least), 0, lane);
  });
  // One after the other is put elsewhere while that helps.
  for (let round = 0, helped = true; helped && round < order.length; round++) {
    helped = false;
    for (const lane of lanes.keys()) {
      const place = order.indexOf(lane);
      const others = order.toSpliced(place, 1);
      const at = costsOf(lane, others);
      const least = Math.min(...at);
      if (least === at[place]) continue;
      order.splice(0, order.length, ...others.toSpliced(at.indexOf(least), 0, lane));
      helped = true;
    }
  }
  return order.map((lane) => lanes[lane]!);
}

function costInOrder(left: Lane, right: Lane, links: readonly Link[], routes: readonly Route[]): number {
  if ((left.frame || right.frame) && (left.from >= right.to || right.from >= left.to)) return 0;
  if (left.frame && right.frame) {
    // An inner frame stands inside; of frames that only touch either may come first.
    const isIn = (inner: Frame, outer: Frame) =>
      inner.depth > outer.depth && [...inner.members].every((id) => outer.members.has(id));
    const isLeftSide = left.track < 2 * left.frame.columns[0];
    const rightIsLeftSide = right.track < 2 * right.frame.columns[0];
    if (isLeftSide && rightIsLeftSide) return isIn(left.frame, right.frame) ? 1000 : 0;
    if (!isLeftSide && !rightIsLeftSide) return isIn(right.frame, left.frame) ? 1000 : 0;
    return isLeftSide && !rightIsLeftSide ? 1000 : 0;
  }
  if (!left.frame && !right.frame)
    return left.edges.reduce(
      (sum, one) =>
        sum + right.edges.reduce((more, other) => more + 10 * inOrder(routes[one]!, routes[other]!), 0),
      0,
    );
  const border = left.frame ? left : right;
  const lane = left.frame ? right : left;
  const frame = border.frame!;
  const isLeftSide = border.track < 2 * frame.columns[0];
  const laneIsInside = isLeftSide === (border === left);
  const within = lane.edges.map((edge) => {
    const { from, to } = links[edge]!;
    return Number(frame.members.has(from)) + Number(frame.members.has(to));
  });
  // All that belongs to the group runs inside its frame, what passes it outside.
  return within.reduce((sum, ends) => sum + (laneIsInside ? [1000, 8, 0][ends]! : [0, 1, 100][ends]!), 0);
}
