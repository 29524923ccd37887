/** Which pages mean something else than before: home asks it for those who have read any. */
import type { APIRoute } from 'astro';
import { allProcedures } from '../procedure/content/collection.ts';
import type { ChangedPages } from '../progress/changed/page-changes.ts';
import { meaningsOf } from '../progress/changed/write-changes.ts';
import { allMeanings } from './_meanings.ts';

export const GET: APIRoute = async () => {
  const [procedures, meanings] = await Promise.all([allProcedures(), allMeanings()]);
  const changed: ChangedPages = Object.fromEntries(
    procedures.flatMap(({ slug, title }) => {
      const meaning = meanings.get(slug)!;
      const inShort = meaningsOf(meaning);
      return inShort ? [[slug, { ...inShort, title, version: meaning.edition!.version }]] : [];
    }),
  );
  return Response.json(changed);
};
