import { download } from '../../ui/download.ts';
import { all } from './all.ts';

/** What of the stylesheet a drawing needs where there is none. */
const STYLE = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-family',
  'font-weight',
  'text-anchor',
  'opacity',
  'paint-order',
];

/** Downloads a drawing as a file that needs no stylesheet. */
export function save(svg: SVGSVGElement, name: string): void {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...all(copy, '*')];
  [svg, ...all(svg, '*')].forEach((part, index) => {
    const style = getComputedStyle(part);
    for (const property of STYLE) copies[index]!.setAttribute(property, style.getPropertyValue(property));
  });
  download(`${name}.svg`, new XMLSerializer().serializeToString(copy), 'image/svg+xml');
}
