/**
 * Turns Mermaid's SVG into SVG for a page: the policy allows no style sheet and no style attribute inside,
 * so that styles become attributes; colours become the site's tokens, and numbers short.
 */
import { alpha, blue, green, red, rgba, toHex } from 'khroma';
import { optimize, type CustomPlugin } from 'svgo';
import svgpath from 'svgpath';

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
const COLOURS = ['fill', 'stroke', 'color', 'stop-color', 'flood-color'];

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

/** What an attribute is in the page; undefined where the page has no use for it. */
function attribute(name: string, value: string): [string, string] | undefined {
  if (COLOURS.includes(name)) return [name, pageColour(value)];
  if (/^(class|style|data-.*|aria-.*|role|font-family|xmlns:.*|xml:.*)$/.test(name)) return undefined;
  if (name === 'xlink:href') return ['href', value];
  if (name === 'd') return [name, svgpath(value).round(1).toString()];
  if (name === 'transform') return [name, rounded(value, 1000)];
  if (COORDINATE.test(name)) return [name, rounded(value, 10)];
  return [name, value];
}
/** Only these are rounded: never a word, an id or an address. */
const COORDINATE = /^([xyr]|[cr][xy]|[xy][12]|d[xy]|points|width|height|viewBox|ref[XY])$/;
/** Rounds each number of a list; numbers may stand without a blank between them (`1.5.5` is two). */
const rounded = (list: string, by: number) =>
  list
    .replace(/(?<=\.\d+)(?=\.)/g, ' ')
    .replace(/-?\d*\.\d+(e-?\d+)?/g, (number) => String(Math.round(Number(number) * by) / by));

/**
 * A transform out of a style as an attribute knows it: numbers without units, and turned about its
 * own origin (`rotate(45deg)` about `885px 183px`).
 */
function transformed(attributes: Record<string, string>): Record<string, string> {
  const { transform, 'transform-origin': origin, ...rest } = attributes;
  if (transform === undefined) return rest;
  const plain = transform.replace(/(\d)(deg|px)\b/g, '$1');
  const [x, y] = (origin ?? '').split(/\s+/).map(parseFloat);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { ...rest, transform: plain };
  return { ...rest, transform: `translate(${x} ${y}) ${plain} translate(${-x!} ${-y!})` };
}

const attributes: CustomPlugin = {
  name: 'attributes',
  fn: () => ({
    element: {
      enter: (node) => {
        const kept = Object.entries(transformed(node.attributes)).map(([name, value]) =>
          attribute(name, value),
        );
        node.attributes = Object.fromEntries(kept.filter((pair) => pair !== undefined));
      },
    },
  }),
};

/** Mermaid's SVG, as text for a page. `id` begins every id inside. */
export function toPageSvg(svg: string, id: string): string {
  return optimize(svg, {
    plugins: [
      'removeComments',
      'removeScripts',
      { name: 'inlineStyles', params: { onlyMatchedOnce: false, useMqs: ['', 'screen'], usePseudos: [''] } },
      'convertStyleToAttrs',
      'removeStyleElement',
      { name: 'cleanupIds', params: { minify: true } },
      { name: 'prefixIds', params: { prefix: id, delim: '-', prefixClassNames: false } },
      attributes,
      'removeEmptyContainers',
    ],
  }).data;
}
