/**
 * Where columns, lanes and borders stand: the least width in which every two that are beside each other keep their
 * distance (longest paths in the graph of distances, as in the compaction of circuits).
 */

/** Something that takes room: it hangs on a variable, `left` and `right` of which it needs free. */
export interface Part {
  variable: number;
  left: number;
  right: number;
  /** From where to where, downwards, in units of the grid. */
  from: number;
  to: number;
  /** Parts stand in this order from left to right; those of equal rank may lie on each other. */
  rank: number;
  kind: 'node' | 'bar' | 'words' | 'lane' | 'border' | 'title';
  /** Parts that only keep their distance from each other. */
  pair: string | undefined;
  /** The nodes that a line enters from a side: there it needs room for its tip. */
  touches: readonly string[];
  /** The node that it is, or that it is a piece of. */
  self: string | undefined;
  /** The bars that it is a line of. */
  bars: readonly string[];
  /** The edges that it is there for. */
  edges: readonly number[] | undefined;
}

/** Variables that are drawn to the right as far as they can go, once the others stand. */
type Hug = ReadonlySet<number>;

export interface Compaction {
  width: number;
  /** The place of each variable. */
  places: (hugRight: Hug) => number[];
  /** The parts that make it so wide, from right to left: each keeps its least distance from the one before. */
  tight: () => Part[];
}

/** Least distances between variables: the n-th of each list belong together. */
interface Arcs {
  from: number[];
  to: number[];
  least: number[];
  /** The parts that keep this distance. */
  a: Part[];
  b: Part[];
}

export function compact(
  parts: readonly Part[],
  variables: number,
  distance: (left: Part, right: Part) => number,
): Compaction {
  const arcs = arcsBetween(
    parts.toSorted((a, b) => a.rank - b.rank),
    distance,
  );
  const { from, to, least } = arcs;
  const x: number[] = new Array<number>(variables).fill(0);
  for (const { variable, left } of parts) if (left > x[variable]!) x[variable] = left;
  // Arcs lead from lower to higher ranks alone, so this ends.
  for (let changed = true, round = 0; changed && round < variables + 1; round++) {
    changed = false;
    for (let arc = 0; arc < from.length; arc++) {
      const place = x[from[arc]!]! + least[arc]!;
      if (x[to[arc]!]! < place - 1e-6) {
        x[to[arc]!] = place;
        changed = true;
      }
    }
  }
  let width = -Infinity;
  let last: Part | undefined;
  for (const part of parts) {
    const end = x[part.variable]! + part.right;
    if (end > width) [width, last] = [end, part];
  }
  return {
    width,
    places: (hugRight) => hugged(x, arcs, hugRight),
    tight: () => (last ? chainTo(last, x, arcs, parts) : []),
  };
}

function arcsBetween(sorted: readonly Part[], distance: (left: Part, right: Part) => number): Arcs {
  const arcs: Arcs = { from: [], to: [], least: [], a: [], b: [] };
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      if (a.from >= b.to || b.from >= a.to || a.pair !== b.pair) continue;
      if (a.rank === b.rank || a.variable === b.variable) continue;
      arcs.from.push(a.variable);
      arcs.to.push(b.variable);
      arcs.least.push(a.right + b.left + distance(a, b));
      arcs.a.push(a);
      arcs.b.push(b);
    }
  }
  return arcs;
}

function chainTo(
  last: Part,
  x: readonly number[],
  { from, to, least, a, b }: Arcs,
  parts: readonly Part[],
): Part[] {
  const chain = [last];
  let at = last.variable;
  for (let hop = 0; hop < x.length; hop++) {
    const arc = least.findIndex((room, index) => to[index] === at && x[at]! - x[from[index]!]! < room + 1e-6);
    if (arc < 0) break;
    chain.push(b[arc]!, a[arc]!);
    at = from[arc]!;
  }
  return [...chain, ...parts.filter(({ variable, left }) => variable === at && left > x[at]! - 1e-6)];
}

function hugged(least: readonly number[], { from, to, least: room }: Arcs, hugRight: Hug): number[] {
  const x = [...least];
  const places = x.map((at, variable) => ({ at, variable })).sort((a, b) => b.at - a.at);
  for (const { variable } of places) {
    if (!hugRight.has(variable)) continue;
    let most = Infinity;
    from.forEach((one, arc) => {
      if (one === variable) most = Math.min(most, x[to[arc]!]! - room[arc]!);
    });
    if (Number.isFinite(most)) x[variable] = Math.max(x[variable]!, most);
  }
  return x;
}
