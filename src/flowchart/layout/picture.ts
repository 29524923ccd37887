/** A laid-out diagram: a graph with geometry, in pixels at natural size. */
import type { GraphEdge, GraphGroup, GraphNode } from '../graph/graph.ts';

export interface Point {
  x: number;
  y: number;
}

export interface TextLine {
  text: string;
  /** A second line in small type (the role). */
  small: boolean;
}

export interface PlacedNode {
  node: GraphNode;
  shape: string;
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
  /** Middle of the words, from the centre. */
  words: Point;
}

export interface PlacedLabel {
  /** Centre. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface PlacedEdge {
  edge: GraphEdge;
  /** Index in `Graph.edges`. */
  index: number;
  points: Point[];
  label?: PlacedLabel | undefined;
}

export interface PlacedGroup {
  group: GraphGroup;
  /** Top left corner. */
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface Picture {
  width: number;
  height: number;
  style: Style;
  nodes: PlacedNode[];
  edges: PlacedEdge[];
  groups: PlacedGroup[];
}

/** Measures of a drawing, in pixels unless said otherwise. */
export interface Style {
  /** Type sizes of labels, second lines and answers. */
  font: number;
  small: number;
  answer: number;
  /** Longest line of a label, of roles, of a question and of an answer, in em. */
  labelEm: number;
  roleEm: number;
  askEm: number;
  answerEm: number;
  /** Width of a diamond for a height of 1. */
  flat: number;
  /** Space between nodes of a row, between rows, and around edges. */
  gap: number;
  rowGap: number;
  edgeGap: number;
}

/** Line height as a multiple of the type size. */
export const LEADING = 1.4;

export const NORMAL: Style = {
  font: 15,
  small: 12.5,
  answer: 13,
  labelEm: 9.5,
  roleEm: 11,
  askEm: 8,
  answerEm: 8,
  flat: 2.3,
  gap: 28,
  rowGap: 34,
  edgeGap: 14,
};
/** For phones: nothing smaller than 12 px, so it may be shown at its natural size. */
export const COMPACT: Style = {
  font: 14,
  small: 12,
  answer: 12.5,
  labelEm: 7.2,
  roleEm: 8,
  askEm: 6,
  answerEm: 5,
  flat: 2,
  gap: 14,
  rowGap: 28,
  edgeGap: 9,
};
/** Where `COMPACT` is wider than a phone. */
export const NARROW: Style = {
  ...COMPACT,
  font: 13,
  labelEm: 5.2,
  roleEm: 6.5,
  askEm: 5,
  answerEm: 4,
  flat: 1.7,
  gap: 10,
  edgeGap: 8,
};
/** Room for a drawing on a screen 360 px wide. */
export const PHONE = 320;

/** Widths of containers from which on a normal drawing is shown; the stylesheet has a rule for each. */
export const FITS = [360, 400, 440, 480, 540, 600, 680, 760, 860, 960];

/** The width that a container must have for a drawing at its natural size; `never` beyond the widest. */
export function fits(width: number): string {
  return String(FITS.find((room) => room >= width) ?? 'never');
}

/** A printed page (A4) in pixels of a drawing whose type is 8 pt, and the height that its head leaves. */
const PAPER = { width: 940, below: 1010 };

/** How a drawing is printed: below the head of the page, in columns there, or on pages of its own. */
export type OnPaper = 'below' | 'columns' | 'pages';

export function onPaper({ width, height }: Pick<Picture, 'width' | 'height'>): OnPaper {
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
