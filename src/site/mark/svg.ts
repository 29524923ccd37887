/** Pictures of the site as SVG: the seal as an icon, and the picture that stands beside a link that is sent. */
import { outlineOf } from '../outlines/outlines.ts';

export const svg = (width: number, height: number, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`;

export const shape = (d: string, fill: string) => `<path fill="${fill}" d="${d}"/>`;

/** A line of text as a path, from its left end on the base line; what has no outline is left out. */
export function lineOf(text: string, x: number, y: number, size: number): { path: string; width: number } {
  const across = size / 1000;
  let at = x;
  const path = [...text]
    .map((char) => {
      const outline = outlineOf(char);
      if (!outline) return '';
      const drawn = outline.draw({ x: at, y, across, digits: 1 });
      at += outline.width * across;
      return drawn;
    })
    .join('');
  return { path, width: at - x };
}

export const widthOf = (text: string, size: number) => lineOf(text, 0, 0, size).width;

/** A text in lines that are no wider than this: broken at blanks, and anywhere between Chinese characters. */
export function wrapped(text: string, size: number, widest: number): string[] {
  const pieces = text.match(/\p{Script=Han}[，。、：；！？）」]*|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    if (widthOf(lines.at(-1)! + piece.trimEnd(), size) > widest) lines.push('');
    lines[lines.length - 1] += piece;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}
