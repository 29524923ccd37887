import { peek, savedIds } from '../../storage/saved.ts';
import { draftRecord, type Draft } from './draft-record.ts';

/** All drafts of this device, the last written first. */
export const drafts = (): (Draft & { id: string })[] =>
  savedIds(draftRecord.name)
    .flatMap((id) => {
      const draft = peek(draftRecord, id);
      return draft ? [{ id, ...draft }] : [];
    })
    .sort((a, b) => b.at - a.at);
