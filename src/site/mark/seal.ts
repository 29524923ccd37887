/** The seal of a site, drawn from the outlines of its one or two characters. */
import { outlineOf } from '../outlines/outlines.ts';
import { tallSeal, type SealDrawing } from './tall-seal.ts';

const SQUARE =
  'M32 5Q80 3 130 5Q153 8 155 30Q158 80 155 130Q153 153 130 155Q80 158 30 155Q8 153 5 130Q3 80 5 30Q8 8 32 5Z';

export function sealDrawing(seal: string): SealDrawing {
  const paths = [...seal].flatMap((char) => cell(char) ?? []);
  return paths.length === 2
    ? tallSeal(paths)
    : { height: 160, ground: SQUARE, cells: paths.map((path) => ({ top: 20, path })) };
}

/** A character in its cell: Chinese ones fill it as they are made, others stand in its middle. */
function cell(char: string): string | undefined {
  const outline = outlineOf(char);
  if (!outline) return undefined;
  if (/\p{Script=Han}/u.test(char)) return outline.draw({ x: 0, y: 105.6, across: 0.12 });
  const [left, top, right, bottom] = outline.ink;
  const across = Math.min(0.135, 112 / (right - left));
  return outline.draw({
    x: 60 - (across * (left + right)) / 2,
    y: 60 - (across * (top + bottom)) / 2,
    across,
  });
}
