/** What stands exactly one below the other. */
import { isChannel, isSideways, type Link, type Route } from './grid.ts';
import type { Placement } from './placement.ts';

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
  const strands = new Map<string, string>([...cells.keys()].map((id) => [id, id]));
  const head = (id: string): string => {
    const up = strands.get(id)!;
    return up === id ? id : head(up);
  };
  const name = (index: number) => `line ${index}`;
  for (const index of along) {
    strands.set(name(index), name(index));
    const { track } = routes[index]!;
    const { from, to } = links[index]!;
    for (const id of [from, to])
      if (2 * cells.get(id)!.column === track) strands.set(head(id), head(name(index)));
  }
  // A line that leaves to a side stays on it.
  routes.forEach(({ exit }, index) => {
    const { from, to } = links[index]!;
    if (isSideways(exit) && cells.get(from)!.column === cells.get(to)!.column)
      strands.set(head(from), head(to));
  });
  const heads = [...new Set([...strands.keys()].map(head))];
  const of = (id: string) => heads.indexOf(head(id));
  return {
    count: heads.length,
    node: new Map([...cells.keys()].map((id) => [id, of(id)])),
    line: new Map(along.map((index) => [index, of(name(index))])),
  };
}
