import type { Tip } from '../graph/graph.ts';
import { short } from '../layout/path.ts';
import type { Point } from '../layout/picture.ts';

/** Points of each tip: x along its line with 0 at the very end, y across it. */
const POINTS: Record<Exclude<Tip, 'none' | 'circle'>, [number, number][][]> = {
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
export function tip(kind: Tip, end: Point, before: Point): string {
  if (kind === 'none') return '';
  if (kind === 'circle') return `<circle class="tip" cx="${short(end.x)}" cy="${short(end.y)}" r="4"/>`;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = ([x, y]: [number, number]) =>
    `${short(end.x + x * cos - y * sin)} ${short(end.y + x * sin + y * cos)}`;
  const d = POINTS[kind].map((points) => `M${points.map(at).join(' ')}`).join('');
  return kind === 'arrow' ? `<path class="tip" d="${d}z"/>` : `<path class="tip cross" d="${d}"/>`;
}
