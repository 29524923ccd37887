/** `/checklists.json`: the slugs of the pages that have a checklist, for lists of runs to know whose page is gone. */
import type { APIRoute } from 'astro';
import { allProcedures } from '../procedure/content/collection.ts';
import { items } from '../procedure/model/procedure.ts';

export const GET: APIRoute = async () =>
  Response.json(
    (await allProcedures()).filter((procedure) => items(procedure).length > 0).map(({ slug }) => slug),
  );
