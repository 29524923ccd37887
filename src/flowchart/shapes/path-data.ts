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

/** A rectangle with its top left corner at (x, y) and corners of radius `r`, as short path data. */
export function rectangle(x: number, y: number, { width, height }: Size, r: number): string {
  if (r <= 0) return `M${fixed(x)} ${fixed(y)}h${fixed(width)}v${fixed(height)}h${fixed(-width)}z`;
  const [w, h] = [fixed(width - 2 * r), fixed(height - 2 * r)];
  const arc = (dx: number, dy: number) => `a${fixed(r)} ${fixed(r)} 0 0 1 ${fixed(dx)} ${fixed(dy)}`;
  const right = width > 2 * r ? [`h${w}`, `h-${w}`] : ['', ''];
  const down = height > 2 * r ? [`v${h}`, `v-${h}`] : ['', ''];
  return `M${fixed(x + r)} ${fixed(y)}${right[0]}${arc(r, r)}${down[0]}${arc(-r, r)}${right[1]}${arc(-r, -r)}${down[1]}${arc(r, -r)}z`;
}
