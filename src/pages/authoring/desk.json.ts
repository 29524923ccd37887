import type { APIRoute } from 'astro';
import { known, type DeskData } from '../../desk/state/desk-data.ts';
import { vocabulary, writtenPages } from '../../procedure/content/collection.ts';
import { USES } from '../../site/site.ts';

/** What the desk knows of the rest of the site. */
export const GET: APIRoute = async () => {
  const pages = (await writtenPages()).map(({ page }) => known(page));
  const data: DeskData = { vocabulary: await vocabulary(), pages, withoutQuiz: !USES.quiz };
  return Response.json(data);
};
