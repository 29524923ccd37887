import type { Point, Size } from '../shapes/path-data.ts';
import { LEADING, type DrawingStyle } from './drawing-styles.ts';
import { textWidth } from './words/text-width.ts';
import type { PlacedEdge } from './picture.ts';

/** Between a title and a line beside it: as it should be, and where there is no more room. */
const [CLEAR, LEAST] = [8, 3];

/** Where a group's title stands in it: on the left, on the right, in the middle, or wherever it stands on no edge. */
export function titleX(
  { x, y, width }: Point & Size,
  lines: string[],
  edges: readonly PlacedEdge[],
  style: DrawingStyle,
): number {
  const half = (Math.max(0, ...lines.map(textWidth)) * style.answer) / 2;
  const bottom = y + 10 + lines.length * style.answer * LEADING;
  const places = [x + 12 + half, x + width - 12 - half, x + width / 2];
  const isFree = (middle: number, room: number) =>
    edges.every(({ points, label }) => {
      const isIn = (left: number, right: number, from: number, to: number) =>
        left < middle + half + room && right > middle - half - room && from < bottom && to > y + 10;
      const crosses = points.slice(1).some((point, index) => {
        const before = points[index]!;
        const [left, right] = [Math.min(point.x, before.x), Math.max(point.x, before.x)];
        return isIn(left, right, Math.min(point.y, before.y), Math.max(point.y, before.y));
      });
      const [w, h] = [(label?.width ?? 0) / 2, (label?.height ?? 0) / 2];
      return !crosses && !(label && isIn(label.x - w, label.x + w, label.y - h, label.y + h));
    });
  const besideLines = edges.flatMap(({ points }) =>
    points.flatMap((point) => [point.x + half + CLEAR + 1, point.x - half - CLEAR - 1]),
  );
  const within = besideLines.filter((middle) => middle - half >= x + 4 && middle + half <= x + width - 4);
  const all = [...places, ...within];
  return (
    all.find((middle) => isFree(middle, CLEAR)) ?? all.find((middle) => isFree(middle, LEAST)) ?? places[0]!
  );
}
