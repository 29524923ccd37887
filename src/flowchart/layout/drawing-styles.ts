/** The measures of drawings. The stylesheet's sizes and container queries are made from them too. */

/** How large and how close together a drawing is, in pixels unless said otherwise. */
export interface DrawingStyle {
  name: 'normal' | 'compact' | 'narrow';
  /** Type sizes of labels, second lines and answers. */
  font: number;
  small: number;
  answer: number;
  /** Longest line of a label, of roles, of a question and of an answer, in em. */
  labelEm: number;
  roleEm: number;
  askEm: number;
  answerEm: number;
  /** The same of a group's title. */
  titleEm: number;
  /** How much longer a line may grow before the words take a third one. */
  growth: number;
  /** The same before the name of a role is broken. */
  roleGrowth: number;
  /** Width of a diamond for a height of 1. */
  diamondRatio: number;
  /** Space between nodes of a row, between rows, and around edges. */
  gap: number;
  rowGap: number;
  edgeGap: number;
  /** Space between lines that run side by side. */
  lineGap: number;
  /** Space between a group's border and what stands beside it inside. */
  groupPad: number;
  /** From so many answers on one leaves at a lower side of its question. */
  cornersFrom: number;
  /** Words that are not broken, whatever the language says. */
  terms?: readonly string[] | undefined;
}

/** Line height as a multiple of the type size. */
export const LEADING = 1.4;

export const NORMAL: DrawingStyle = {
  name: 'normal',
  font: 15,
  small: 12.5,
  answer: 13,
  labelEm: 9.5,
  roleEm: 11,
  askEm: 8,
  answerEm: 8,
  titleEm: 8,
  growth: 1.4,
  roleGrowth: 1.4,
  diamondRatio: 2.3,
  gap: 28,
  rowGap: 34,
  edgeGap: 14,
  lineGap: 14,
  groupPad: 14,
  cornersFrom: 4,
};
/** For phones: nothing smaller than 12 px, so it may be shown at its natural size. */
export const COMPACT: DrawingStyle = {
  name: 'compact',
  font: 14,
  small: 12,
  answer: 12.5,
  labelEm: 7.2,
  roleEm: 8,
  askEm: 6,
  answerEm: 5,
  titleEm: 6,
  growth: 1.4,
  roleGrowth: 1.4,
  diamondRatio: 2,
  gap: 14,
  rowGap: 28,
  edgeGap: 9,
  lineGap: 9,
  groupPad: 8,
  cornersFrom: 4,
};
/** Where `COMPACT` is wider than a phone. */
export const NARROW: DrawingStyle = {
  ...COMPACT,
  name: 'narrow',
  font: 12.5,
  answer: 12,
  labelEm: 4.8,
  roleEm: 5.6,
  askEm: 4.6,
  answerEm: 3.6,
  titleEm: 4.5,
  growth: 1.2,
  roleGrowth: 1,
  diamondRatio: 1.6,
  gap: 9,
  edgeGap: 8,
  lineGap: 8,
  groupPad: 5,
};
/** Where `NARROW` is wider than a phone: higher diamonds, and lines closer together. */
export const SLIM: DrawingStyle = {
  ...NARROW,
  diamondRatio: 1.1,
  gap: 7,
  edgeGap: 6.5,
  lineGap: 6.5,
  groupPad: 4,
};
/** Where `SLIM` is too wide even with branches below each other: of three answers two may leave on one side. */
export const STEEP: DrawingStyle = {
  ...SLIM,
  diamondRatio: 0.7,
  gap: 6,
  edgeGap: 6,
  lineGap: 5,
  cornersFrom: 3,
};
/** The width that a drawing has on a screen of 360 px. */
export const PHONE_WIDTH = 324;
/** The width that a drawing has beside the steps on a wide screen. */
export const PANEL_WIDTH = 406;

/** Widths for which the stylesheet has a container query (see `view/container-queries.ts`). */
export const QUERIED_WIDTHS = [360, 406, 440, 480, 540, 600, 680, 760, 860, 960];

/** The queried width that a container must have for a drawing at its natural size; `never` beyond the widest. */
export function queriedWidth(width: number): string {
  return String(QUERIED_WIDTHS.find((queried) => queried >= width) ?? 'never');
}
