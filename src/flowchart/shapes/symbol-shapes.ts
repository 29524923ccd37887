/** Symbols of a fixed size, whose words stand below. */
import { rectangle, type Size } from './path-data.ts';
import { ellipse, line, polygon, type Box, type Outline } from './outline.ts';

const symbol = (size: Size, path: (box: Box) => string[], filled = false): Outline => ({
  symbol: size,
  size: () => size,
  path,
  filled,
});
const squareOf = (size: number) => ({ width: size, height: size });

export const SYMBOL_SHAPES: Readonly<Record<string, Outline>> = {
  // As wide as the lines that part or meet at it.
  fork: symbol({ width: 56, height: 8 }, ({ l, width }) => [rectangle(l, -4, { width, height: 8 }, 2)], true),
  'sm-circ': symbol(squareOf(18), () => [ellipse(9)], true),
  'f-circ': symbol(squareOf(14), () => [ellipse(7)], true),
  'fr-circ': symbol(squareOf(22), () => [ellipse(11), ellipse(5)]),
  'cross-circ': symbol(squareOf(36), () => [
    ellipse(18),
    line([-12.7, -12.7], [12.7, 12.7]) + line([12.7, -12.7], [-12.7, 12.7]),
  ]),
  choice: symbol(squareOf(30), () => [polygon([0, -15], [15, 0], [0, 15], [-15, 0])]),
  hourglass: symbol({ width: 32, height: 36 }, () => [polygon([-16, -18], [16, -18], [-16, 18], [16, 18])]),
  bolt: symbol({ width: 32, height: 44 }, () => [
    polygon([8, -22], [-16, 4], [-2, 4], [-8, 22], [16, -5], [2, -5]),
  ]),
  picture: symbol({ width: 48, height: 36 }, () => [
    rectangle(-24, -18, { width: 48, height: 36 }, 3),
    `${line([-20, 13], [-7, -2], [1, 7], [9, -1], [20, 13])}M8 -9a4 4 0 1 1 8 0a4 4 0 1 1 -8 0`,
  ]),
  icon: symbol(squareOf(36), () => [
    rectangle(-18, -18, squareOf(36), 6),
    'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1',
  ]),
  'icon-circle': symbol(squareOf(40), () => [ellipse(20), 'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1']),
};
