/** `/checklists.json`: titles of the pages that have a checklist, by slug: lists of runs know by it whose page is gone. */
import type { APIRoute } from 'astro';
import { allProcedures } from '../procedure/content/collection.ts';
import { hasChecklist } from '../procedure/model/has-checklist.ts';

export const GET: APIRoute = async () =>
  Response.json(
    Object.fromEntries((await allProcedures()).filter(hasChecklist).map(({ slug, title }) => [slug, title])),
  );
