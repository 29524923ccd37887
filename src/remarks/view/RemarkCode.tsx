/** A remark as a QR code, for the phone of whoever stands beside it. */
import { remarkText as words } from '#text/remarks.ts';
import { ScanCode } from '../../ui/components/ScanCode.tsx';

/** Bytes that a phone still reads from the screen of another. */
const MOST = 700;

export function RemarkCode({ text }: { text: string }) {
  if (new TextEncoder().encode(text).length > MOST) return <p role="alert">{words.codeTooLong}</p>;
  return (
    // Below what was written there may be no room for it.
    <figure class="remark-code" ref={(figure) => figure?.scrollIntoView?.({ block: 'nearest' })}>
      <ScanCode text={text} name={words.codeName} />
      <figcaption>{words.codeScan}</figcaption>
    </figure>
  );
}
