/** A remark as a QR code, for the phone of whoever stands beside it. */
import { remarkText as words } from '#text/remarks.ts';
import { ScanCode } from '../../ui/components/ScanCode.tsx';

export function RemarkCode({ text }: { text: string }) {
  return (
    // Below what was written there may be no room for it.
    <figure class="remark-code" ref={(figure) => figure?.scrollIntoView?.({ block: 'nearest' })}>
      <ScanCode text={text} name={words.codeName} />
      <figcaption>{words.codeScan}</figcaption>
    </figure>
  );
}
