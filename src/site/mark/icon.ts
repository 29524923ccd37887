/** The seal as an icon. */
import { outlineOf, type Outline } from '../outlines/outlines.ts';
import { shape, svg } from './svg.ts';

export interface SealColours {
  ground: string;
  word: string;
}

/** Worn edges, as those of the seal on a page, in a square of 64. */
const EDGES = 'M13 2Q32 1 52 2Q61 3 62 12Q63 32 62 52Q61 61 52 62Q32 63 12 62Q3 61 2 52Q1 32 2 12Q3 3 13 2Z';

/** How much of the square the characters take: launchers cut up to a fifth off each side of a `maskable` one. */
const SHARE = { round: 0.84, full: 0.78, maskable: 0.64 };

/** A square icon; only `round` has edges of its own. */
export function sealIcon(seal: string, { ground, word }: SealColours, kind: keyof typeof SHARE): string {
  const back = kind === 'round' ? EDGES : 'M0 0H64V64H0Z';
  return svg(64, 64, shape(back, ground) + shape(characters(seal, 64 * SHARE[kind]), word));
}

/** An icon of sixteen pixels: the simpler of the two characters alone. */
export function smallIcon(seal: string, { ground, word }: SealColours): string {
  const [simplest = ''] = [...seal].sort((a, b) => strokes(a) - strokes(b));
  return svg(64, 64, shape(EDGES, ground) + shape(characters(simplest, 58), word));
}

const strokes = (char: string) => outlineOf(char)?.draw({ x: 0, y: 0, across: 1 }).length ?? Infinity;

/** Chinese characters stand above each other, and fill the square; others stand beside each other. */
function characters(seal: string, size: number): string {
  const outlines = [...seal].flatMap((char) => outlineOf(char) ?? []);
  const from = (64 - size) / 2;
  if (/\p{Script=Han}/u.test(seal) && outlines.length === 2)
    return outlines
      .map((each, index) => inBox(each, 32 - size * 0.37, from + (index * size) / 2, size * 0.74, size / 2))
      .join('');
  const whole =
    outlines.reduce((sum, { ink: [left, , right] }) => sum + right - left, 0) + 60 * (outlines.length - 1);
  const highest = Math.max(...outlines.map(({ ink: [, top, , bottom] }) => bottom - top), 1);
  const across = Math.min((size * 0.96) / whole, (size * 0.96) / highest);
  let x = 32 - (whole * across) / 2;
  return outlines
    .map((outline) => {
      const [left, top, right, bottom] = outline.ink;
      const drawn = outline.draw({
        x: x - left * across,
        y: 32 - ((top + bottom) / 2) * across,
        across,
        digits: 2,
      });
      x += (right - left + 60) * across;
      return drawn;
    })
    .join('');
}

/** A Chinese character, made to fill this much. */
const inBox = (outline: Outline, x: number, y: number, width: number, height: number) =>
  outline.draw({ x, y: y + height * 0.88, across: width / 1000, down: height / 1000, digits: 2 });
