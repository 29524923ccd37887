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
    return [border(2 * frame.columns[0] - 1), border(2 * frame.columns[1] + 1)];
  });
  const all = Map.groupBy([...lanes, ...borders], ({ track }) => track);
  return [...all.values()].flatMap((channel) => inBestOrder(channel, links, routes));
}

/** Orders the lanes of one channel by insertion, so that pairs in the wrong order cost least. */
function inBestOrder(channel: Lane[], links: readonly Link[], routes: readonly Route[]): Lane[] {
  if (channel.length < 2) return channel;
  // Long lanes last: among equals they go outside.
  const lanes = channel.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  const costs = lanes.map((left) =>
    lanes.map((right) => (left === right ? 0 : costInOrder(left, right, links, routes))),
  );
  const order: number[] = [];
  lanes.forEach(({ edges, track }, lane) => {
    // On the left of all; then further to the right, past one after the other.
    let cost = order.reduce((sum, other) => sum + costs[lane]![other]!, 0);
    let [least, first, last] = [cost, 0, 0];
    order.forEach((other, place) => {
      cost += costs[other]![lane]! - costs[lane]![other]!;
      if (cost < least) [least, first] = [cost, place + 1];
      if (cost <= least) last = place + 1;
    });
    const turnsRight = edges.some((edge) => Math.max(routes[edge]!.start, routes[edge]!.end) > track);
    order.splice(turnsRight ? first : last, 0, lane);
  });
  // Neighbours change places while that helps.
  for (let round = 0; round < order.length; round++)
    for (let at = 1; at < order.length; at++) {
      const [left, right] = [order[at - 1]!, order[at]!];
      if (costs[right]![left]! < costs[left]![right]!) [order[at - 1], order[at]] = [right, left];
    }
  return order.map((lane) => lanes[lane]!);
}

function costInOrder(left: Lane, right: Lane, links: readonly Link[], routes: readonly Route[]): number {
  if (left.frame && right.frame) {
    // An inner frame stands inside; of frames that only touch either may come first.
    const isIn = (inner: Frame, outer: Frame) => [...inner.members].every((id) => outer.members.has(id));
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
  if (lane.from >= border.to || lane.to <= border.from) return 0;
  const isLeftSide = border.track < 2 * frame.columns[0];
  const laneIsInside = isLeftSide === (border === left);
  const within = lane.edges.map((edge) => {
    const { from, to } = links[edge]!;
    return Number(frame.members.has(from)) + Number(frame.members.has(to));
  });
  // All that belongs to the group runs inside its frame, what passes it outside.
  return within.reduce((sum, ends) => sum + (laneIsInside ? [1000, 8, 0][ends]! : [0, 1, 100][ends]!), 0);
}
