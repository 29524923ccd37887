/** How long a text looks, in Chinese characters: two Latin letters or digits are as wide as one. */
export function widthOf(text: string): number {
  const halves = [...text].map((char) => (/[\u0000-\u10ff\u1e00-\u200f]/.test(char) ? 1 : 2));
  return Math.ceil(halves.reduce((sum, half) => sum + half, 0) / 2);
}
