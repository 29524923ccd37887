/** What outlines are made of: boxes around words, and path data around the origin. */
import { rectangle, short } from '../layout/path.ts';
import type { Outline, Size } from './shapes.ts';

export const box =
  (side: number, above: number) =>
  ({ width, height }: Size): Size => ({ width: Math.max(width + 2 * side, 56), height: height + 2 * above });
export type Corner = readonly [number, number];
export const line = (...points: Corner[]) =>
  `M${points.map(([x, y]) => `${short(x)} ${short(y)}`).join('L')}`;
export const polygon = (...points: Corner[]) => `${line(...points)}Z`;
export const centred = (size: Size, r: number) => rectangle(-size.width / 2, -size.height / 2, size, r);
export const ellipse = (rx: number, ry = rx, y = 0) =>
  `M${short(-rx)} ${short(y)}a${short(rx)} ${short(ry)} 0 1 1 ${short(2 * rx)} 0a${short(rx)} ${short(ry)} 0 1 1 ${short(-2 * rx)} 0z`;
/** A rectangle with lines inside, drawn for a size. */
export const ruled = (
  size: Outline['size'],
  lines: (size: Size) => string,
  more: Pick<Outline, 'drop' | 'shift'> = {},
  r = 3,
): Outline => ({ size, path: (at) => [centred(at, r), lines(at)], ...more });
