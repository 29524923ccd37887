import type { Drawings } from './draw-graph.ts';

/** How often each drawing stands on a page so far. */
export type Shown = Map<string, number>;

/**
 * The drawings with ids that no other drawing of the page has: the same flow twice would give each id twice.
 * The first of a page keeps its ids, the next ones get a number.
 */
export function withUniqueIds(drawings: Drawings, shown: Shown): Drawings {
  const id = /aria-labelledby="(f[a-z\d]+)[a-z]-t"/.exec(drawings.normal.svg)?.[1];
  if (!id) return drawings;
  const count = (shown.get(id) ?? 0) + 1;
  shown.set(id, count);
  if (count === 1) return drawings;
  return JSON.parse(JSON.stringify(drawings).replaceAll(id, `${id}${count}-`)) as Drawings;
}
