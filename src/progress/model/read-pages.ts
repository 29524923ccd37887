/** Which pages were read. All that the reading page needs of this feature. */
import { lwwMapRecord, put, type LwwMap } from '../../storage/records/lww-map.ts';
import { ownId } from '../../storage/profiles/profile.ts';
import { tested } from '../../storage/records/record-type.ts';
import { saved, type Saved } from '../../storage/saved.ts';
import { own } from '../../ui/own.ts';

/** By slug whether the page is marked as read, and when that was said. */
type ReadPages = LwwMap<boolean>;

type FirstRead = Record<string, { at: number; read: boolean }>;

export const readRecord = lwwMapRecord(
  'read',
  2,
  tested((read) => typeof read === 'boolean'),
  {
    1: (value) =>
      Object.fromEntries(
        Object.entries(value as FirstRead).map(([slug, one]) => [slug, { value: one?.read, at: one?.at }]),
      ),
  },
);

/** The pages that whoever uses the device has marked as read. */
export function readPages(): Saved<ReadPages> {
  return saved(readRecord, ownId('pages'));
}

export function markRead(pages: ReadPages, slug: string, read: boolean, at: number): ReadPages {
  return put(pages, slug, read, at);
}

export const isRead = (pages: ReadPages, slug: string) => own(pages, slug)?.value === true;
