import { NORMAL } from './drawing-styles.ts';
import type { Picture } from './picture.ts';

/** How large a drawing is printed in columns: then its smallest type, of 12 px, is 8 pt. */
export const PRINT_ZOOM = 0.89;

/**
 * The width of a printed page (A4), the height that its head leaves and that of a whole page without the lines
 * above and below a column, in pixels of such a drawing.
 */
const PAPER = { width: 760, below: 815, whole: 1033 };

type Printed = Pick<Picture, 'width' | 'height'> & Partial<Pick<Picture, 'style'>>;

/** How a drawing is printed: below the head of the page, in columns there, or on pages of its own. */
export type PrintMode = 'below' | 'columns' | 'pages';

export function printMode({ width, height, style = NORMAL }: Printed): PrintMode {
  // Made to fit below the head, finer type would be too fine.
  if (height <= (PAPER.below * style.small) / NORMAL.small) return 'below';
  const count = Math.ceil(height / PAPER.below);
  return count * (width + COLUMN_GAP) <= PAPER.width ? 'columns' : 'pages';
}
const COLUMN_GAP = 32;

/** Of a flow's two pictures the one for paper: in larger type, where that fits. */
export function printedOf<P extends Printed>(normal: P, compact: P | undefined): P {
  if (!compact) return normal;
  const isBetter = printMode(normal) === 'pages' && printMode(compact) !== 'pages';
  return isBetter || normal.width > PAPER.width ? compact : normal;
}

/** Top and height of each column of a drawing, cut as evenly as nodes, answers and lines across allow. */
export function columns(picture: Picture): Column[] {
  const { height } = picture;
  const free = freeRows(picture);
  const room = printMode(picture) === 'pages' ? PAPER.whole : PAPER.below;
  const least = Math.ceil(height / room);
  // Where it cannot be cut evenly the columns may be too high for a page: one more makes each of them lower.
  for (let count = least; count < 2 * least; count++) {
    const parts = cut(height, count, room, free);
    if (parts.every((part) => part.height <= room)) return parts;
  }
  return cut(height, least, room, free);
}

/** Part of a drawing, from top to bottom, in pixels. */
interface Column {
  top: number;
  height: number;
}

/** How high the tip of a line is that enters a node from above. */
const TIP = 8;

/** The rows of pixels that no node, tip, answer, title or line across takes. */
function freeRows({ height, nodes, edges, groups }: Picture): number[] {
  const taken: [number, number][] = [
    ...nodes.map(({ y, height }): [number, number] => [y - height / 2 - TIP, y + height / 2]),
    ...edges.flatMap(({ label }): [number, number][] =>
      label ? [[label.y - label.height / 2, label.y + label.height / 2]] : [],
    ),
    ...edges.flatMap(({ points }) =>
      points.slice(1).flatMap((point, index): [number, number][] => {
        const { x, y } = points[index]!;
        return Math.abs(point.x - x) > 0.5 ? [[Math.min(y, point.y), Math.max(y, point.y)]] : [];
      }),
    ),
    ...groups.map(({ y, lines }): [number, number] => [y, y + 24 + lines.length * 20]),
  ];
  return Array.from({ length: height }, (_, y) => y).filter((y) =>
    taken.every(([from, to]) => y < from - 6 || y > to + 6),
  );
}

/** Cuts a height into this many columns, none higher than there is room, at the free rows next to where they were even. */
function cut(height: number, count: number, room: number, free: number[]): Column[] {
  const parts: Column[] = [];
  for (let top = 0, left = count; left > 0; left--) {
    const ideal = top + (height - top) / left;
    const near = free.filter((y) => y > top && y <= top + room && height - y <= room * (left - 1));
    const end =
      left === 1
        ? height
        : (near.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? Math.round(ideal));
    parts.push({ top, height: end - top });
    top = end;
  }
  return parts;
}
