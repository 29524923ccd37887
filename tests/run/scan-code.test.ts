/** A code on the screen of a phone is read from a picture of it that is smaller and blurred: as long as codes may be. */
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { SIZES } from '../../src/team/view/adding/scan.ts';

/** Pixels of a dialog's code (260 px a side) on a screen of three device pixels a px, at 80 %. */
const SIDE = 260 * 3 * 0.8;

/** Grey values of the code with four white modules around it, averaged over 3 × 3 pixels. */
function picture(text: string): { pixels: Uint8ClampedArray; side: number } {
  const { data, size } = encode(text, { border: 4 });
  const side = Math.round(SIDE);
  const sharp = (x: number, y: number) => {
    const at = (place: number) => Math.floor((Math.min(Math.max(place, 0), side - 1) * size) / side);
    return data[at(y)]![at(x)] ? 0 : 255;
  };
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let sum = 0;
      for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) sum += sharp(x + dx, y + dy);
      pixels.fill(sum / 9, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  return { pixels, side };
}

/** As a browser draws it larger or smaller: what stands between two points is between their values. */
function resized({ pixels, side }: ReturnType<typeof picture>, size: number): ReturnType<typeof picture> {
  const long = Math.round(side * size);
  const drawn = new Uint8ClampedArray(long * long * 4).fill(255);
  const grey = (x: number, y: number) => pixels[(y * side + x) * 4]!;
  for (let y = 0; y < long; y++)
    for (let x = 0; x < long; x++) {
      const [left, top] = [
        Math.min(side - 2, Math.floor(x / size)),
        Math.min(side - 2, Math.floor(y / size)),
      ];
      const [right, down] = [Math.min(1, x / size - left), Math.min(1, y / size - top)];
      const above = grey(left, top) * (1 - right) + grey(left + 1, top) * right;
      const below = grey(left, top + 1) * (1 - right) + grey(left + 1, top + 1) * right;
      drawn.fill(above * (1 - down) + below * down, (y * long + x) * 4, (y * long + x) * 4 + 3);
    }
  return { pixels: drawn, side: long };
}

it.each([300, 700, 800, 900, 1000, 1100, 1200])('of %i characters', (length) => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
  const code = Array.from({ length }, (_, n) => letters[(n * n * 7 + n * 13) % 64]).join('');
  const seen = picture(code);
  const read = SIZES.some((size) => {
    const { pixels, side } = resized(seen, size);
    return jsQR(pixels, side, side)?.data === code;
  });
  expect(read).toBe(true);
});
