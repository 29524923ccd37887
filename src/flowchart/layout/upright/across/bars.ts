/** Bars of fork and join: each reaches as far beyond the first of its lines as beyond the last. */
import type { Frame, Link } from '../grid.ts';
import type { NodeTraits } from '../lines/routes.ts';

/** How far a bar reaches beyond its outermost lines, and how wide one is at least. */
export const OVERHANG = 12;
const LEAST = 56;

const NONE: ReadonlyMap<string, number[]> = new Map();

/** Of each bar the edges that it spans: its own, and those of the bar at the other end of its region. */
export function edgesOfBars(
  links: readonly Link[],
  traits: ReadonlyMap<string, NodeTraits>,
  frames: readonly Frame[],
): ReadonlyMap<string, number[]> {
  const own = (id: string) =>
    [...links.keys()].filter((index) => {
      const { from, to } = links[index]!;
      return id === (traits.get(id)!.bar === 'out' ? from : to);
    });
  const bars = [...traits].filter(([, { bar }]) => bar).map(([id]) => id);
  if (bars.length === 0) return NONE;
  const around = (id: string) =>
    frames
      .filter(({ members }) => members.has(id))
      .reduce<Frame | undefined>(
        (inner, frame) => (inner && inner.members.size <= frame.members.size ? inner : frame),
        undefined,
      );
  return new Map(
    bars.map((id) => {
      const frame = around(id);
      const inFrame = frame ? bars.filter((other) => around(other) === frame) : [];
      const isPair = inFrame.length === 2 && new Set(inFrame.map((bar) => traits.get(bar)!.bar)).size === 2;
      return [id, (isPair ? inFrame : [id]).flatMap(own)];
    }),
  );
}

/** Middle and width of a bar whose way on is at `x`, and whose lines are at `tracks`. */
export function barOver(x: number, tracks: readonly number[]): { x: number; width: number } {
  const [left, right] = [Math.min(x, ...tracks), Math.max(x, ...tracks)];
  return { x: (left + right) / 2, width: Math.max(LEAST, right - left + 2 * OVERHANG) };
}
