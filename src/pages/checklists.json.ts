/** `/checklists.json`: titles of the pages that have a checklist, by slug: lists of runs know by it whose page is gone. */
import type { APIRoute } from 'astro';
import { allProcedures } from '../procedure/content/collection.ts';
import { items } from '../procedure/model/procedure.ts';

export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries(
      (await allProcedures())
        .filter((procedure) => items(procedure).length > 0)
        .map(({ slug, title }) => [slug, title]),
    ),
  );
