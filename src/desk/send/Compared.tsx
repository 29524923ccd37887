/** A card that shows what was changed since a page was opened. */
import { useEffect, useRef } from 'preact/hooks';
import { deskSendText as words } from '#text/desk-send.ts';
import type { Names } from './told-values.ts';
import { later } from '../../ui/loading/later.tsx';

/** What compares comes once it is needed. */
export const Difference = later(async () => (await import('./Difference.tsx')).default);

interface Props {
  before: string;
  after: string;
  names: Names;
  onClose: () => void;
}

export function Compared({ before, after, names, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="desk-card" aria-labelledby="desk-compared">
      <div class="desk-head">
        <h2 id="desk-compared" tabIndex={-1} ref={title}>
          {words.changes}
        </h2>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <Difference before={before} after={after} names={names} />
    </section>
  );
}
