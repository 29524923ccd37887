import type { Arrowhead } from '../graph/graph.ts';
import { d, type Point } from '../shapes/path-data.ts';

/** A point of a tip: x along its line with 0 at the very end, y across it. */
const point = (x: number, y: number): Point => ({ x, y });
/** The lines of each tip. */
const LINES: Record<Exclude<Arrowhead, 'none' | 'circle'>, Point[][]> = {
  arrow: [[point(0.5, 0), point(-8.5, -4.5), point(-6.8, 0), point(-8.5, 4.5)]],
  cross: [
    [point(-3.4, -3.4), point(3.4, 3.4)],
    [point(3.4, -3.4), point(-3.4, 3.4)],
  ],
};

/**
 * The tip of a line that ends at `end` and comes from `before`, as SVG. A shape of its own right behind its
 * line: not every engine lets a marker take the colour of the line that it ends.
 */
export function arrowhead(kind: Arrowhead, end: Point, before: Point): string {
  if (kind === 'none') return '';
  if (kind === 'circle') return d`<circle class="tip" cx="${end.x}" cy="${end.y}" r="4"/>`;
  const angle = Math.atan2(end.y - before.y, end.x - before.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const at = ({ x, y }: Point) => d`${end.x + x * cos - y * sin} ${end.y + x * sin + y * cos}`;
  const path = LINES[kind].map((points) => `M${points.map(at).join(' ')}`).join('');
  return kind === 'arrow' ? `<path class="tip" d="${path}z"/>` : `<path class="tip cross" d="${path}"/>`;
}
