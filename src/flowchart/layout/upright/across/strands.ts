/** What stands exactly one below the other. */
import { isChannel, isSideways, type Link, type Route } from '../grid.ts';
import type { Placement } from '../placement.ts';

export interface Strands {
  count: number;
  /** The strand of each node, and of each line that runs along a column. */
  node: ReadonlyMap<string, number>;
  line: ReadonlyMap<number, number>;
}

/** One strand a column; where columns are `loose`, each piece of one that straight lines hold together. */
export function strandsOf(
  links: readonly Link[],
  routes: readonly Route[],
  { cells, columns: [first, last], loose }: Placement,
): Strands {
  const along = [...routes.keys()].filter((index) => !isChannel(routes[index]!.track));
  if (!loose)
    return {
      count: last - first + 1,
      node: new Map([...cells].map(([id, { column }]) => [id, column - first])),
      line: new Map(along.map((index) => [index, routes[index]!.track / 2 - first])),
    };
  // First the nodes, then the lines: each is held by itself, or by one that holds it.
  const places = new Map([...cells.keys()].map((id, place) => [id, place]));
  const held = Array.from({ length: places.size + along.length }, (_, place) => place);
  const head = (place: number): number => {
    let at = place;
    while (held[at] !== at) at = held[at]!;
    return at;
  };
  along.forEach((index, at) => {
    const { track } = routes[index]!;
    const { from, to } = links[index]!;
    for (const id of [from, to])
      if (2 * cells.get(id)!.column === track) held[head(places.get(id)!)] = head(places.size + at);
  });
  // A line that leaves to a side stays on it.
  routes.forEach(({ exit }, index) => {
    const { from, to } = links[index]!;
    if (isSideways(exit) && cells.get(from)!.column === cells.get(to)!.column)
      held[head(places.get(from)!)] = head(places.get(to)!);
  });
  const strands = new Map<number, number>();
  const of = held.map((_, place) => {
    const top = head(place);
    const strand = strands.get(top) ?? strands.size;
    strands.set(top, strand);
    return strand;
  });
  return {
    count: strands.size,
    node: new Map([...places].map(([id, place]) => [id, of[place]!])),
    line: new Map(along.map((index, at) => [index, of[places.size + at]!])),
  };
}
