/** Boxes and lines of a picture, and how far they are from each other. */
import { isCrossing } from '../../flowchart/layout/crossings.ts';
import type { Picture, PlacedEdge, PlacedNode } from '../../flowchart/layout/picture.ts';
import type { Point } from '../../flowchart/shapes/path-data.ts';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const boxAround = ({ x, y, width, height }: Point & { width: number; height: number }): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

export type Segment = readonly [Point, Point];

export const segmentsOf = ({ points }: Pick<PlacedEdge, 'points'>): Segment[] =>
  points.slice(1).map((point, index) => [points[index]!, point]);

/** How far a point is from a box. */
export function pointToBox({ x, y }: Point, { left, right, top, bottom }: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** How far an upright or level line is from a box. */
export function lineToBox([a, b]: Segment, { left, right, top, bottom }: Box): number {
  const across = Math.max(left - Math.max(a.x, b.x), 0, Math.min(a.x, b.x) - right);
  const down = Math.max(top - Math.max(a.y, b.y), 0, Math.min(a.y, b.y) - bottom);
  return Math.hypot(across, down);
}

/** How far a line is from a node: a diamond has no corners. */
export function lineToNode([a, b]: Segment, node: PlacedNode): number {
  const box = boxAround(node);
  if (node.shape !== 'diamond') return lineToBox([a, b], box);
  const [w, h] = [node.width / 2, node.height / 2];
  const nearest = {
    x: Math.min(Math.max(node.x, Math.min(a.x, b.x)), Math.max(a.x, b.x)),
    y: Math.min(Math.max(node.y, Math.min(a.y, b.y)), Math.max(a.y, b.y)),
  };
  const beyond = Math.abs(nearest.x - node.x) / w + Math.abs(nearest.y - node.y) / h - 1;
  return Math.max(lineToBox([a, b], box), (beyond * w * h) / Math.hypot(w, h));
}

/** Pairs of edges that cross, once for each time. */
export function crossingPairs({ edges }: Pick<Picture, 'edges'>): [PlacedEdge, PlacedEdge][] {
  return edges.flatMap((one, index) =>
    edges.slice(index + 1).flatMap((other) =>
      segmentsOf(one).flatMap((a) =>
        segmentsOf(other)
          .filter((b) => isCrossing(a, b))
          .map((): [PlacedEdge, PlacedEdge] => [one, other]),
      ),
    ),
  );
}

/** True where two lines run the same way less than 2 px apart, for more than 2 px. */
export function areTogether([a, b]: Segment, [c, d]: Segment): boolean {
  const over = (p: number, q: number, r: number, s: number) =>
    Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s));
  const isUpright = (p: Point, q: Point) => Math.abs(p.x - q.x) < 0.5;
  if (isUpright(a, b) && isUpright(c, d)) return Math.abs(a.x - c.x) < 2 && over(a.y, b.y, c.y, d.y) > 2;
  if (isUpright(a, b) || isUpright(c, d)) return false;
  return Math.abs(a.y - c.y) < 2 && over(a.x, b.x, c.x, d.x) > 2;
}
