/** Path data with numbers of one decimal. */
export const short = (n: number): string => String(Math.round(n * 10) / 10);

/** A rectangle with its top left corner at (x, y) and corners of radius `r`, as short path data. */
export function rectangle(
  x: number,
  y: number,
  { width, height }: { width: number; height: number },
  r: number,
): string {
  if (r <= 0) return `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}z`;
  const [w, h] = [short(width - 2 * r), short(height - 2 * r)];
  const arc = (dx: number, dy: number) => `a${short(r)} ${short(r)} 0 0 1 ${short(dx)} ${short(dy)}`;
  const right = width > 2 * r ? [`h${w}`, `h-${w}`] : ['', ''];
  const down = height > 2 * r ? [`v${h}`, `v-${h}`] : ['', ''];
  return `M${short(x + r)} ${short(y)}${right[0]}${arc(r, r)}${down[0]}${arc(-r, r)}${right[1]}${arc(-r, -r)}${down[1]}${arc(r, -r)}z`;
}
