/**
 * A code on the screen of a phone is read from a picture of it that is smaller and blurred: up to 700 characters. Of
 * longer ones some are and some are not, by this reader.
 */
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { expect, it } from 'vitest';

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

it.each([300, 400, 500, 600, 700])('of %i characters', (length) => {
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';
  const code = Array.from({ length }, (_, n) => letters[(n * n * 7 + n * 13) % 64]).join('');
  const { pixels, side } = picture(code);
  expect(jsQR(pixels, side, side)?.data).toBe(code);
});
