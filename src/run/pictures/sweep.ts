/** Drops the pictures that no run names any more: those of deleted runs, and those that were taken again. */
import { attachmentsIn } from '../../storage/attachment-name.ts';
import { attachments, dropAttachments } from '../../storage/attachments.ts';
import { readable } from '../../storage/browser.ts';
import { decode } from '../../storage/records/record-type.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';
import { runRecord } from '../model/record-types.ts';
import { timeOf } from '../model/run.ts';

/** A picture that was just taken may not stand in its run yet. */
const GRACE = 10 * 60_000;

/** The pictures that are still needed. A run that was deleted since `since` may be brought back. */
export function neededIn(texts: Texts, since: number): Set<string> {
  const needing = [...texts].filter(([key, text]) => {
    const run = key.startsWith(`${runRecord.name}:`) ? decode(runRecord, text) : undefined;
    const deleted = run?.kind === 'read' ? timeOf(run.value, 'deleted') : null;
    return deleted === null || deleted >= since;
  });
  return attachmentsIn(needing.map(([, text]) => text));
}

export async function sweepPictures(now: number): Promise<void> {
  const kept = await attachments();
  if (kept.length === 0) return;
  const needed = neededIn(keptTexts(), performance.timeOrigin);
  // Where records cannot be read, nobody knows what they name.
  if (!readable) return;
  const gone = kept.filter(({ id, at }) => !needed.has(id) && at < now - GRACE);
  await dropAttachments(gone.map(({ id }) => id));
}
