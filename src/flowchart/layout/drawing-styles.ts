/** The measures of drawings. The stylesheet's sizes and container queries are made from them too. */

/** How large and how close together a drawing is, in pixels unless said otherwise. */
export interface DrawingStyle {
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
  diamondRatio: number;
  /** Space between nodes of a row, between rows, and around edges. */
  gap: number;
  rowGap: number;
  edgeGap: number;
  /** Space between a group's border and what stands beside it inside. */
  groupPad: number;
}

/** Line height as a multiple of the type size. */
export const LEADING = 1.4;

export const NORMAL: DrawingStyle = {
  font: 15,
  small: 12.5,
  answer: 13,
  labelEm: 9.5,
  roleEm: 11,
  askEm: 8,
  answerEm: 8,
  diamondRatio: 2.3,
  gap: 28,
  rowGap: 34,
  edgeGap: 14,
  groupPad: 14,
};
/** For phones: nothing smaller than 12 px, so it may be shown at its natural size. */
export const COMPACT: DrawingStyle = {
  font: 14,
  small: 12,
  answer: 12.5,
  labelEm: 7.2,
  roleEm: 8,
  askEm: 6,
  answerEm: 5,
  diamondRatio: 2,
  gap: 14,
  rowGap: 28,
  edgeGap: 9,
  groupPad: 8,
};
/** Where `COMPACT` is wider than a phone. */
export const NARROW: DrawingStyle = {
  ...COMPACT,
  font: 13,
  labelEm: 5.2,
  roleEm: 6.5,
  askEm: 5,
  answerEm: 4,
  diamondRatio: 1.7,
  gap: 10,
  edgeGap: 8,
  groupPad: 5,
};
/** The width that a drawing has on a screen of 360 px. */
export const PHONE_WIDTH = 320;

/** Widths for which the stylesheet has a container query (see `view/container-queries.ts`). */
export const QUERIED_WIDTHS = [360, 400, 440, 480, 540, 600, 680, 760, 860, 960];

/** The queried width that a container must have for a drawing at its natural size; `never` beyond the widest. */
export function queriedWidth(width: number): string {
  return String(QUERIED_WIDTHS.find((queried) => queried >= width) ?? 'never');
}
