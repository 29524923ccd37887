/** A text as a QR code on the screen, for the phone of whoever stands beside it. */
import { qrCode } from '../export/qr-code.ts';

/** Pixels a side: what a dialog leaves on a screen of 360 px. */
const SIDE = 260;

interface Props {
  text: string;
  /** What it is, for those who do not see it. */
  name: string;
}

/** Four modules of white stand around it, without which it is not found. */
export function ScanCode({ text, name }: Props) {
  const { size, path } = qrCode(text);
  return (
    <svg width={SIDE} height={SIDE} viewBox={`-4 -4 ${size + 8} ${size + 8}`} role="img" aria-label={name}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
