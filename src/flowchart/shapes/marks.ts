/** Marks of their own size, whose words stand below. */
import { rectangle } from '../layout/path.ts';
import type { Outline, Size } from './shapes.ts';
import { line, polygon, ellipse } from './strokes.ts';

/** A mark of its own size; words stand below it. */
const mark = (size: Size, path: () => string[], filled = false): Outline => ({
  mark: size,
  size: () => size,
  path,
  filled,
});
const square = (size: number) => ({ width: size, height: size });

export const MARKS: readonly [string, Outline][] = [
  ['fork', mark({ width: 72, height: 8 }, () => [rectangle(-36, -4, { width: 72, height: 8 }, 2)], true)],
  ['sm-circ', mark(square(18), () => [ellipse(9)], true)],
  ['f-circ', mark(square(14), () => [ellipse(7)], true)],
  ['fr-circ', mark(square(22), () => [ellipse(11), ellipse(5)])],
  [
    'cross-circ',
    mark(square(36), () => [
      ellipse(18),
      line([-12.7, -12.7], [12.7, 12.7]) + line([12.7, -12.7], [-12.7, 12.7]),
    ]),
  ],
  ['choice', mark(square(30), () => [polygon([0, -15], [15, 0], [0, 15], [-15, 0])])],
  ['hourglass', mark({ width: 32, height: 36 }, () => [polygon([-16, -18], [16, -18], [-16, 18], [16, 18])])],
  [
    'bolt',
    mark({ width: 32, height: 44 }, () => [
      polygon([8, -22], [-16, 4], [-2, 4], [-8, 22], [16, -5], [2, -5]),
    ]),
  ],
  [
    'picture',
    mark({ width: 48, height: 36 }, () => [
      rectangle(-24, -18, { width: 48, height: 36 }, 3),
      `${line([-20, 13], [-7, -2], [1, 7], [9, -1], [20, 13])}M8 -9a4 4 0 1 1 8 0a4 4 0 1 1 -8 0`,
    ]),
  ],
  [
    'icon',
    mark(square(36), () => [rectangle(-18, -18, square(36), 6), 'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1']),
  ],
  ['icon-circle', mark(square(40), () => [ellipse(20), 'M-5 -4a5 5 0 1 1 7 4.5q-2 1 -2 4M0 9v1'])],
];
