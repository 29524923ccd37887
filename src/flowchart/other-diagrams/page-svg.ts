/**
 * Turns Mermaid's SVG into SVG for a page: the policy allows no style sheet and no style attribute inside,
 * so that styles become attributes; colours become the site's tokens, and numbers short.
 */
import { optimize, type CustomPlugin } from 'svgo';
import svgpath from 'svgpath';
import { pageColour } from './page-colours.ts';

const COLOURS = ['fill', 'stroke', 'color', 'stop-color', 'flood-color'];

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
