/** An outline of a node, and what outlines are made of: boxes around words, and path data around the origin. */
import { d, fixed, rectangle, type Point, type Size } from './path-data.ts';

/** A node's size and the four sides of its box, whose middle is the origin. */
export interface Box extends Size {
  l: number;
  r: number;
  t: number;
  b: number;
}

/** How one shape of node is sized and drawn. */
export interface Outline {
  /** Smallest outline around a text box. `diamondRatio` is the width of a diamond for a height of 1. */
  size: (text: Size, diamondRatio: number) => Size;
  /** Path data. Further paths are drawn without fill; an empty first one is left out. */
  path: (box: Box) => string | string[];
  /** Moves the words down and to the right by this much, where the outline is not symmetric. */
  textDown?: number;
  textRight?: number;
  /** The centre of the words, where that depends on the size. */
  textCentre?: (size: Size, text: Size) => Point;
  /** The border meets the middle of each side of its box and nothing else of it. */
  pointed?: boolean;
  /** The border stands inside the box at the middle of a side. */
  inset?: boolean;
  /** Left and right sides are slanted. */
  slanted?: boolean;
  /** A symbol of this fixed size, with its words below. */
  symbol?: Size;
  filled?: boolean;
}

/** Sizes a box by its room beside and above the words. */
export const boxAround =
  (side: number, above: number) =>
  ({ width, height }: Size): Size => ({ width: Math.max(width + 2 * side, 56), height: height + 2 * above });

type Corner = readonly [number, number];
export const line = (...points: Corner[]) =>
  `M${points.map(([x, y]) => `${fixed(x)} ${fixed(y)}`).join('L')}`;
export const polygon = (...points: Corner[]) => `${line(...points)}Z`;
export const ellipse = (rx: number, ry = rx, y = 0) =>
  d`M${-rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
/** The whole box, with corners of this radius. */
export const boxed = (box: Box, radius: number) => rectangle(box.l, box.t, box, radius);

/** A box with lines inside. */
export const rectangleWithLines = (
  size: Outline['size'],
  lines: (box: Box) => string,
  more: Pick<Outline, 'textDown' | 'textRight'> = {},
  radius = 3,
): Outline => ({ size, path: (box) => [boxed(box, radius), lines(box)], ...more });
