/** What only paper needs, fetched when something is printed. */
import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** The address as a QR code: an SVG that fills its place. */
export function qrCode(address: string): SVGSVGElement {
  const { data, size } = encode(address, { border: 0 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  const part = (name: string, attributes: Record<string, string>) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    svg.append(element);
  };
  part('rect', { fill: 'white', width: String(size), height: String(size) });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  part('path', { fill: 'black', d: dark.join('') });
  return svg;
}
