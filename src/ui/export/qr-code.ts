/** An address as a QR code, for paper. In the browser it is loaded where something is printed. */
import { encode } from 'uqr';

/** A square of dark modules. */
export interface QrCode {
  /** Modules a side. */
  size: number;
  /** The dark ones as the `d` of an SVG path. */
  path: string;
}

export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { border: 0 });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x},${y}h1v1h-1z`] : [])));
  return { size, path: dark.join('') };
}
