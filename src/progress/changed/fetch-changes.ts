/** What has changed, from the files that the build writes. */
import { segment, url } from '../../ui/url.ts';
import type { ChangedPages, PageChanges } from './page-changes.ts';

/** Throws where the network fails. */
async function fetched<T>(path: string): Promise<T> {
  const answer = await fetch(url(path));
  if (!answer.ok) throw new Error(`${answer.status}`);
  return (await answer.json()) as T;
}

export const fetchChanges = (slug: string) =>
  fetched<PageChanges>(`procedures/${segment(slug)}/changes.json`);

export const fetchChangedPages = () => fetched<ChangedPages>('changed.json');
