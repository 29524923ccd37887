import { all } from './parts.ts';

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
  const edge = svg.querySelector('path[marker-end]');
  [svg, ...all(svg, '*')].forEach((part, index) => {
    const style = getComputedStyle(part);
    for (const property of STYLE) {
      const value = style.getPropertyValue(property);
      // Tips take the colour of their line; few programs other than browsers know how.
      const plain = value === 'context-stroke' && edge ? getComputedStyle(edge).stroke : value;
      copies[index]!.setAttribute(property, plain);
    }
  });
  const file = new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
