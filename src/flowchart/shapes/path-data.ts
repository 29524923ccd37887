/** The `d` of SVG paths, and the points and sizes that all of the drawing reckons with, in pixels. */

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A number with one decimal at most. */
export const fixed = (n: number): string => String(Math.round(n * 10) / 10);

/** Path data with its numbers as short as `fixed` makes them: d`M${x} ${y}h${width}`. */
export const d = (text: TemplateStringsArray, ...values: (number | string)[]): string =>
  String.raw({ raw: text }, ...values.map((value) => (typeof value === 'number' ? fixed(value) : value)));

/** A rectangle with its top left corner at (x, y) and corners of radius `r`, as short path data. */
export function rectangle(x: number, y: number, { width, height }: Size, r: number): string {
  if (r <= 0) return d`M${x} ${y}h${width}v${height}h${-width}z`;
  const [w, h] = [width - 2 * r, height - 2 * r];
  const arc = (dx: number, dy: number) => d`a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [right, left] = w > 0 ? [d`h${w}`, d`h${-w}`] : ['', ''];
  const [down, up] = h > 0 ? [d`v${h}`, d`v${-h}`] : ['', ''];
  return d`M${x + r} ${y}${right}${arc(r, r)}${down}${arc(-r, r)}${left}${arc(-r, -r)}${up}${arc(r, -r)}z`;
}
