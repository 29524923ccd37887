/** Drops pictures that nothing needs any more, wherever runs are listed: some may have been deleted since. */
import { useEffect } from 'preact/hooks';
import { attachments } from '../../storage/attachments.ts';

/** Once a page, in whichever of its components comes first. */
let sweeping: Promise<void> | undefined;

/** Loads what sweeps only where there are any pictures. */
async function sweep(): Promise<void> {
  if ((await attachments()).length > 0) await (await import('./sweep.ts')).sweepPictures(Date.now());
}

export function useSweep(): void {
  // What could not be loaded is done on a later page.
  useEffect(() => void (sweeping ??= sweep().catch(() => undefined)), []);
}
