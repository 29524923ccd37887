/** A page of the site, or what was begun of it in this browser. */
import { hash } from '../../procedure/model/procedure.ts';
import { peek, savedIds } from '../../storage/saved.ts';
import { url } from '../../ui/url.ts';
import { ofDraft, opened, type DeskState } from '../state/desk-state.ts';
import { draftRecord } from '../state/draft-record.ts';
import type { Handle } from './files.ts';
import { newDraftId } from './hooks/use-desk.ts';

/** What is being written. */
export interface Begun {
  id: string;
  state: DeskState;
  handle?: Handle | undefined;
  /** It stands among the drafts of this browser. */
  isDraft?: boolean;
  /** Asked for was the page of the site: what was begun of it is gone on with. */
  resumed?: boolean;
}

/** The site has no such page. */
export class NoPage extends Error {}

/** The file of a page as the site has it now. @throws where it cannot be had */
export async function siteText(slug: string): Promise<string> {
  const response = await fetch(url(`procedures/${slug}.mdx.txt`));
  if (response.status === 404) throw new NoPage(slug);
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** @param anew leaves alone what was begun of it */
export async function fromSite(slug: string, anew = false): Promise<Begun> {
  const unfinished = savedIds(draftRecord.name)
    .flatMap((id) => {
      const draft = peek(draftRecord, id);
      return draft?.page?.slug === slug && draft.text !== draft.saved ? [{ id, draft }] : [];
    })
    .sort((a, b) => b.draft.at - a.draft.at)[0];
  if (unfinished && !anew)
    return { id: unfinished.id, state: ofDraft(unfinished.draft), isDraft: true, resumed: true };
  const text = await siteText(slug);
  const page = { slug, hash: hash(text) };
  return { id: newDraftId(), state: opened(`${slug}.mdx`, text, { page }) };
}
