import { latestChanges, type PageChange } from '../../indexes/model/latest-changes.ts';
import { allProcedures, namer, versionsOf, vocabulary } from '../../procedure/content/collection.ts';
import { roleNames } from '../../procedure/model/vocabulary.ts';

let known: Promise<PageChange[]> | undefined;

/** What has changed in all pages, the latest first; compared once for the page and the feed. */
export function allChanges(): Promise<PageChange[]> {
  known = import.meta.env.DEV ? compared() : (known ?? compared());
  return known;
}

async function compared(): Promise<PageChange[]> {
  const [procedures, { roles }] = await Promise.all([allProcedures(), vocabulary()]);
  const titles = new Map(procedures.map(({ slug, title }) => [slug, title]));
  const names = { role: namer(roles), page: (slug: string) => titles.get(slug) ?? slug };
  const pages = procedures.map(async (page) => ({ page, history: await versionsOf(page.slug) }));
  return latestChanges(await Promise.all(pages), names, roleNames(roles));
}
