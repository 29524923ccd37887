import type { Picture } from './picture.ts';

/** A printed page (A4) in pixels of a drawing whose type is 8 pt, and the height that its head leaves. */
const PAPER = { width: 940, below: 1010 };

/** How a drawing is printed: below the head of the page, in columns there, or on pages of its own. */
export type PrintMode = 'below' | 'columns' | 'pages';

export function printMode({ width, height }: Pick<Picture, 'width' | 'height'>): PrintMode {
  if (height <= PAPER.below) return 'below';
  const count = Math.ceil(height / PAPER.below);
  return count * (width + COLUMN_GAP) <= PAPER.width ? 'columns' : 'pages';
}
const COLUMN_GAP = 32;

/** Top and height of each column of a drawing, cut as evenly as nodes, answers and lines across allow. */
export function columns(picture: Picture): { top: number; height: number }[] {
  const count = Math.ceil(picture.height / PAPER.below);
  const taken: [number, number][] = [
    ...picture.nodes.map(({ y, height }): [number, number] => [y - height / 2, y + height / 2]),
    ...picture.edges.flatMap(({ label }): [number, number][] =>
      label ? [[label.y - label.height / 2, label.y + label.height / 2]] : [],
    ),
    ...picture.edges.flatMap(({ points }) =>
      points.slice(1).flatMap((point, index): [number, number][] => {
        const { x, y } = points[index]!;
        return Math.abs(point.x - x) > 0.5 ? [[Math.min(y, point.y), Math.max(y, point.y)]] : [];
      }),
    ),
    ...picture.groups.map(({ y, lines }): [number, number] => [y, y + 24 + lines.length * 20]),
  ];
  const free = Array.from({ length: picture.height }, (_, y) => y).filter((y) =>
    taken.every(([from, to]) => y < from - 6 || y > to + 6),
  );
  const even = picture.height / count;
  const cuts = Array.from({ length: count - 1 }, (_, index) => {
    const ideal = even * (index + 1);
    const near = free.filter((y) => Math.abs(y - ideal) < even / 2);
    return near.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? Math.round(ideal);
  });
  return [0, ...cuts].map((top, index) => ({ top, height: (cuts[index] ?? picture.height) - top }));
}
