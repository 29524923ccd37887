import { all } from '../all.ts';

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

/** A drawing that needs no stylesheet: in the light theme whatever the page's is, on white, without how the work stands. */
function plainDrawing(svg: SVGSVGElement, scale: number): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const parts = [copy, ...all(copy, '*')];
  for (const part of parts) {
    part.classList.remove('reading');
    part.removeAttribute('data-state');
  }
  const root = document.documentElement;
  const theme = root.dataset['theme'];
  // Between these two lines nothing is painted.
  root.dataset['theme'] = 'light';
  svg.after(copy);
  for (const part of parts) {
    const style = getComputedStyle(part);
    for (const property of STYLE) part.setAttribute(property, style.getPropertyValue(property));
  }
  copy.remove();
  root.dataset['theme'] = theme;
  const { x, y, width, height } = svg.viewBox.baseVal;
  const ground = document.createElementNS(svg.namespaceURI, 'rect');
  for (const [name, value] of Object.entries({ x, y, width, height, fill: '#fff' }))
    ground.setAttribute(name, `${value}`);
  copy.setAttribute('width', `${width * scale}`);
  copy.setAttribute('height', `${height * scale}`);
  copy.prepend(ground);
  return copy;
}

/** The drawing as the text of an SVG file, so many times as large as it was drawn. */
export const svgText = (svg: SVGSVGElement, scale = 1) =>
  new XMLSerializer().serializeToString(plainDrawing(svg, scale));
