/** What each page means now and has meant before, compared once for all that a build writes of it. */
import { allProcedures, versionsOf, vocabulary } from '../procedure/content/collection.ts';
import { editionOf } from '../procedure/history/edition.ts';
import { pageMeaning, type PageMeaning } from '../procedure/history/meanings.ts';
import type { Procedure } from '../procedure/model/procedure.ts';
import { roleNames } from '../procedure/model/vocabulary.ts';

let known: Promise<Map<string, PageMeaning>> | undefined;

async function compared(procedures: readonly Procedure[]): Promise<Map<string, PageMeaning>> {
  const names = roleNames((await vocabulary()).roles);
  const meanings = procedures.map(async (page): Promise<[string, PageMeaning]> => {
    const history = await versionsOf(page.slug);
    return [page.slug, pageMeaning(history, editionOf(page), names)];
  });
  return new Map(await Promise.all(meanings));
}

const compareAll = async () => compared(await allProcedures());

/** By slug. */
export function allMeanings(): Promise<Map<string, PageMeaning>> {
  known = import.meta.env.DEV ? compareAll() : (known ?? compareAll());
  return known;
}

/** Of one page. */
export async function meaningOf(procedure: Procedure): Promise<PageMeaning> {
  // In dev, where all are compared anew for each request, no other page is.
  const meanings = await (import.meta.env.DEV ? compared([procedure]) : allMeanings());
  return meanings.get(procedure.slug)!;
}

/** True where somebody may know the page as it was. */
export const hasChanged = ({ former }: PageMeaning): boolean =>
  former.some(({ changes }) => changes.length > 0);
