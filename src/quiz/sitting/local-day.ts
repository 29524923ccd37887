/** Days where the reader is. */

/** How many midnights lie between two moments. */
export function daysBetween(from: number, to: number): number {
  const [first, last] = [new Date(from).setHours(0, 0, 0, 0), new Date(to).setHours(0, 0, 0, 0)];
  return Math.round((last - first) / 86_400_000);
}

/** The day of a moment: `2026-11-21`. */
export function localDay(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
