/** Drops the pictures that no run names any more: those of deleted runs, and those that were taken again. */
import { attachmentsIn } from '../../storage/attachment-name.ts';
import {
  attachments,
  dropAttachments,
  noteUnneeded,
  type AttachmentFacts,
} from '../../storage/attachments.ts';
import { readable } from '../../storage/browser.ts';
import { decode } from '../../storage/records/record-type.ts';
import { keptTexts, type Texts } from '../../storage/texts.ts';
import { runRecord } from '../kept/record-types.ts';
import { timeOf } from '../model/run.ts';

/** A picture that was just taken may not stand in its run yet. */
const GRACE = 10 * 60_000;

/** So long what made a picture needless can be taken back, in this tab or another. */
const CAN_BE_UNDONE = 24 * 3_600_000;

/** The pictures that a record names which is not a deleted run. */
function neededIn(texts: Texts): Set<string> {
  const needing = [...texts].filter(([key, text]) => {
    const run = key.startsWith(`${runRecord.name}:`) ? decode(runRecord, text) : undefined;
    return run?.kind !== 'read' || timeOf(run.value, 'deleted') === null;
  });
  return attachmentsIn(needing.map(([, text]) => text));
}

/** Notes which pictures are needed no more, and drops them a day after that was noted. */
export async function sweepPictures(now: number): Promise<void> {
  const kept = await attachments();
  if (kept.length === 0) return;
  const needed = neededIn(keptTexts());
  // Where records cannot be read, nobody knows what they name.
  if (!readable) return;
  const idsOf = (some: AttachmentFacts[]) => some.map(({ id }) => id);
  const needless = kept.filter(({ id, at }) => !needed.has(id) && at < now - GRACE);
  const gone = needless.filter(({ unneeded = now }) => unneeded < now - CAN_BE_UNDONE);
  await dropAttachments(idsOf(gone));
  const fresh = needless.filter(({ unneeded }) => unneeded === undefined);
  await noteUnneeded(new Set(idsOf(fresh)), now);
  const again = kept.filter(({ id, unneeded }) => needed.has(id) && unneeded !== undefined);
  await noteUnneeded(new Set(idsOf(again)), undefined);
}
