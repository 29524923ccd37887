import type { Point } from '../shapes/path-data.ts';
import type { Picture, PlacedEdge } from './picture.ts';

/** How often edges cross; where one joins another they only touch. */
export function crossings({ edges }: Pick<Picture, 'edges'>): number {
  let count = 0;
  edges.forEach((one, index) => {
    for (const other of edges.slice(index + 1)) {
      for (const a of segments(one)) for (const b of segments(other)) if (isCrossing(a, b)) count++;
    }
  });
  return count;
}

function segments({ points }: PlacedEdge): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}

/** Where two lines of different edges cross, and do not only meet. */
export function isCrossing([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const between = (value: number, x: number, y: number) =>
    value > Math.min(x, y) + 1 && value < Math.max(x, y) - 1;
  const level = (p: Point, q: Point) => Math.abs(p.y - q.y) < 0.5;
  if (level(a, b) === level(c, d)) return false;
  const [h, i, v, w] = level(a, b) ? [a, b, c, d] : [c, d, a, b];
  return between(v.x, h.x, i.x) && between(h.y, v.y, w.y);
}
