/** Which pages were read. All that the reading page needs of this feature. */
import { own } from '../../ui/own.ts';
import { put, type LwwMap } from '../../storage/records/lww-map.ts';

/** By slug whether the page is marked as read, and when that was said. */
export type ReadPages = LwwMap<boolean>;

export function markRead(pages: ReadPages, slug: string, read: boolean, at: number): ReadPages {
  return put(pages, slug, read, at);
}

export const isRead = (pages: ReadPages, slug: string) => own(pages, slug)?.value === true;
