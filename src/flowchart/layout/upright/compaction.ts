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
  pair?: string | undefined;
  /** Nodes and lanes that belong together: a line that enters a node there needs room for its tip. */
  touches?: ReadonlySet<unknown> | undefined;
  self?: unknown;
  /** The bars that it is a line of. */
  bars?: ReadonlySet<unknown> | undefined;
  /** The edges that it is there for. */
  edges?: readonly number[] | undefined;
}

/** Variables that are drawn to the right as far as they can go, once the others stand. */
export type Hug = ReadonlySet<number>;

export interface Compaction {
  /** The place of each variable. */
  x: number[];
  /** The parts that make it so wide, from right to left: each keeps its least distance from the one before. */
  tight: () => Part[];
}

export function compact(
  parts: readonly Part[],
  variables: number,
  hugRight: Hug,
  distance: (left: Part, right: Part) => number,
): Compaction {
  const sorted = parts.toSorted((a, b) => a.rank - b.rank);
  const arcs: { from: number; to: number; least: number; a: Part; b: Part }[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const a = sorted[i]!;
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      if (a.from >= b.to || b.from >= a.to || a.pair !== b.pair) continue;
      if (a.rank === b.rank || a.variable === b.variable) continue;
      arcs.push({ from: a.variable, to: b.variable, least: a.right + b.left + distance(a, b), a, b });
    }
  }
  const x = Array.from({ length: variables }, () => 0);
  for (const { variable, left } of parts) x[variable] = Math.max(x[variable]!, left);
  // Arcs lead from lower to higher ranks alone, so this ends.
  for (let changed = true, round = 0; changed && round < variables + 1; round++) {
    changed = false;
    for (const { from, to, least } of arcs)
      if (x[to]! < x[from]! + least - 1e-6) {
        x[to] = x[from]! + least;
        changed = true;
      }
  }
  const least = [...x];
  const ends = parts.map(({ variable, right }) => least[variable]! + right);
  const width = Math.max(...ends);
  const tight = (): Part[] => {
    const chain = [parts[ends.indexOf(width)]!];
    let at = chain[0]!.variable;
    for (let hop = 0; hop < variables; hop++) {
      const arc = arcs.find(
        ({ from, to, least: room }) => to === at && least[to]! - least[from]! < room + 1e-6,
      );
      if (!arc) break;
      chain.push(arc.b, arc.a);
      at = arc.from;
    }
    return [...chain, ...parts.filter(({ variable, left }) => variable === at && left > least[at]! - 1e-6)];
  };
  const places = x.map((at, variable) => ({ at, variable })).sort((a, b) => b.at - a.at);
  for (const { variable } of places) {
    if (!hugRight.has(variable)) continue;
    const most = Math.min(
      ...arcs.filter(({ from }) => from === variable).map(({ to, least }) => x[to]! - least),
    );
    if (Number.isFinite(most)) x[variable] = Math.max(x[variable]!, most);
  }
  return { x, tight };
}
