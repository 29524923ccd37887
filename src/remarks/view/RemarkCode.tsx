/** A remark as a QR code, for the phone of whoever stands beside it. */
import { remarkText as words } from '#text/remarks.ts';
import { qrCode } from '../../ui/export/qr-code.ts';

/** Bytes that a phone still reads from the screen of another. */
const MOST = 700;

export function RemarkCode({ text }: { text: string }) {
  if (new TextEncoder().encode(text).length > MOST) return <p role="alert">{words.codeTooLong}</p>;
  const code = qrCode(text);
  return (
    // Below what was written there may be no room for it.
    <figure class="remark-code" ref={(figure) => figure?.scrollIntoView?.({ block: 'nearest' })}>
      <svg viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`} role="img" aria-label={words.codeName}>
        <rect x="-4" y="-4" width={code.size + 8} height={code.size + 8} fill="#fff" />
        <path d={code.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>{words.codeScan}</figcaption>
    </figure>
  );
}
