/** What each page means now and has meant before, compared once for all that a build writes of it. */
import { allProcedures, versionsOf, vocabulary } from '../procedure/content/collection.ts';
import { editionOf } from '../procedure/history/edition.ts';
import { pageMeaning, type PageMeaning } from '../procedure/history/meanings.ts';
import { roleNames } from '../procedure/model/vocabulary.ts';

let known: Promise<Map<string, PageMeaning>> | undefined;

async function compared(): Promise<Map<string, PageMeaning>> {
  const [procedures, { roles }] = await Promise.all([allProcedures(), vocabulary()]);
  const names = roleNames(roles);
  const meanings = procedures.map(async (page): Promise<[string, PageMeaning]> => {
    const history = await versionsOf(page.slug);
    return [page.slug, pageMeaning(history, editionOf(page), names)];
  });
  return new Map(await Promise.all(meanings));
}

/** By slug. */
export function allMeanings(): Promise<Map<string, PageMeaning>> {
  known = import.meta.env.DEV ? compared() : (known ?? compared());
  return known;
}

/** Of one page. */
export async function meaningOf(slug: string): Promise<PageMeaning> {
  return (await allMeanings()).get(slug)!;
}

/** True where somebody may know the page as it was. */
export const hasChanged = ({ former }: PageMeaning): boolean =>
  former.some(({ changes }) => changes.length > 0);
