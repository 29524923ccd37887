/** A laid-out diagram: a graph with geometry, in pixels at natural size. */
import type { GraphEdge, GraphGroup, GraphNode } from './graph.ts';

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

/**
 * How a drawing of this height is printed with type of at least 8 pt: below the head of the page, on a
 * page of its own, or over several.
 */
export function onPaper(height: number): 'below' | 'page' | 'pages' {
  return height <= 1010 ? 'below' : height <= 1270 ? 'page' : 'pages';
}
