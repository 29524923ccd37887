import type { Point, Size } from '../shapes/path-data.ts';
import { svgPathProperties } from 'svg-path-properties';
import { isInset, outlinePaths } from '../shapes/shapes.ts';
import type { PlacedNode } from './picture.ts';

/** How far apart the points are that stand for a border. */
const STEP = 1.5;

/**
 * Where an edge that comes to the box of a node at `end`, straight from `from`, meets the node's border; all
 * seen from the node's centre. A line that meets nothing stays as it is.
 */
function meetBorder(shape: string, size: Size, from: Point, end: Point): Point {
  const upright = Math.abs(from.x - end.x) < 0.5;
  if (!upright && Math.abs(from.y - end.y) >= 0.5) return end;
  const [path = ''] = outlinePaths(shape, size);
  if (!path) return end;
  const border = new svgPathProperties(path);
  const length = border.getTotalLength();
  const points = Array.from({ length: Math.ceil(length / STEP) + 1 }, (_, index) =>
    border.getPointAtLength(Math.min(index * STEP, length)),
  );
  // Along the line: 0 at the border of the box, more further in.
  const [along, across] = upright ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const inward = Math.sign(end[along] - from[along]);
  const depths = points.flatMap((point, index) => {
    const before = points[index - 1];
    if (!before || (before[across] - end[across]) * (point[across] - end[across]) > 0) return [];
    if (Math.hypot(point.x - before.x, point.y - before.y) > 2 * STEP) return [];
    const part = (end[across] - before[across]) / (point[across] - before[across] || 1);
    return [(before[along] + part * (point[along] - before[along]) - end[along]) * inward];
  });
  const nearest = Math.min(...depths.filter((depth) => depth > -1));
  if (!Number.isFinite(nearest)) return end;
  return { ...end, [along]: end[along] + nearest * inward };
}

/** Some borders stand a little inside their box, where ELK ends its edges: these go on to meet the border. */
export function reachBorders(
  points: Point[],
  from: PlacedNode | undefined,
  to: PlacedNode | undefined,
): void {
  const reach = (end: number, inner: number, node: PlacedNode | undefined): void => {
    const [at, before] = [points.at(end), points.at(inner)];
    if (!at || !before || !node || !isInset(node.shape)) return;
    const seen = (point: Point) => ({ x: point.x - node.x, y: point.y - node.y });
    const met = meetBorder(node.shape, node, seen(before), seen(at));
    points[end < 0 ? points.length + end : end] = { x: node.x + met.x, y: node.y + met.y };
  };
  reach(0, 1, from);
  reach(-1, -2, to);
}
