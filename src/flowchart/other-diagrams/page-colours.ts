/** The colours of Mermaid's drawings, as those of the page. */
import { alpha, blue, green, red, rgba, toHex } from 'khroma';

/** Colours that Mermaid is given, by the token whose light value they are. */
export const PALETTE = {
  paper: '#fefefe',
  sunk: '#f4f1ea',
  ink: '#1d2329',
  'ink-2': '#4f5861',
  'ink-3': '#646c74',
  line: '#e3dfd5',
  'line-strong': '#868e96',
  blue: '#24527a',
  'blue-soft': '#eaf1f7',
  pine: '#2a6148',
  'pine-soft': '#e6f1ea',
  seal: '#b93426',
  'seal-soft': '#fbecea',
  amber: '#7d5200',
  'amber-soft': '#fbf3df',
};
const TOKENS = new Map<string, string>([
  ...Object.entries(PALETTE).map(([token, colour]): [string, string] => [colour, `var(--${token})`]),
  [PALETTE.paper, 'var(--sheet)'],
  ['#ffffff', 'var(--sheet)'],
  ['#000000', 'var(--ink)'],
  ['#333333', 'var(--ink)'],
]);

/** A colour as the page shows it: a token, or one for light and one for dark of the same hue. */
export function pageColour(colour: string): string {
  let channels;
  try {
    channels = { r: red(colour), g: green(colour), b: blue(colour), a: alpha(colour) };
  } catch {
    // `none`, `currentColor`, `url(#…)`.
    return colour;
  }
  const { r, g, b, a } = channels;
  if (a === 0) return 'none';
  const token = a === 1 ? TOKENS.get(toHex(rgba(r, g, b, 1)).toLowerCase()) : undefined;
  if (token) return token;
  // Every channel is moved as far as the brightness is from its mirror image.
  const shift = 255 - 2 * (0.213 * r + 0.715 * g + 0.072 * b);
  const moved = (channel: number) => Math.min(Math.max(Math.round(channel + shift), 24), 240);
  const plain = (...c: [number, number, number]) =>
    a === 1 ? toHex(rgba(...c, 1)).toLowerCase() : `rgb(${c.join(' ')} / ${Math.round(a * 100) / 100})`;
  return `light-dark(${plain(Math.round(r), Math.round(g), Math.round(b))}, ${plain(moved(r), moved(g), moved(b))})`;
}
