import type { Arrowhead } from '../graph/graph.ts';
import { fixed, type Point } from '../shapes/path-data.ts';

/** Points of each tip: x along its line with 0 at the very end, y across it. */
const POINTS: Record<Exclude<Arrowhead, 'none' | 'circle'>, [number, number][][]> = {
  arrow: [
    [
      [0.5, 0],
      [-8.5, -4.5],
      [-6.8, 0],
      [-8.5, 4.5],
    ],
  ],
  cross: [
    [
      [-3.4, -3.4],
      [3.4, 3.4],
    ],
    [
      [3.4, -3.4],
      [-3.4, 3.4],
    ],
  ],
};

/**
 * The tip of a line that ends at `end` and comes from `before`, as SVG. A shape of its own right behind its
 * line: not every engine lets a marker take the colour of the line that it ends.
 */
export function arrowhead(kind: Arrowhead, end: Point, before: Point): string {
  if (kind === 'none') return '';
  if (kind === 'circle') return `<circle class="tip" cx="${fixed(end.x)}" cy="${fixed(end.y)}" r="4"/>`;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = ([x, y]: [number, number]) =>
    `${fixed(end.x + x * cos - y * sin)} ${fixed(end.y + x * sin + y * cos)}`;
  const d = POINTS[kind].map((points) => `M${points.map(at).join(' ')}`).join('');
  return kind === 'arrow' ? `<path class="tip" d="${d}z"/>` : `<path class="tip cross" d="${d}"/>`;
}
