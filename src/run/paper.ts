/** What only paper needs, fetched when something is printed. */
import { renderSVG } from 'uqr';

/** The address as a QR code: an SVG text that fills its place. */
export function qrCode(address: string): string {
  return renderSVG(address, { border: 0, pixelSize: 1 });
}
