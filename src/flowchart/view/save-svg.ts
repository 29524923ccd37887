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
  const file = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
