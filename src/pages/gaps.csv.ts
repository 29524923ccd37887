/** `/gaps.csv`: the open points of all pages, for a table program. */
import type { APIRoute } from 'astro';
import { openPointsCsv } from '../indexes/model/open-points-csv.ts';
import { openEntries } from '../indexes/model/open-points.ts';
import { allProcedures, namer, vocabulary } from '../procedure/content/collection.ts';
import { url } from '../ui/url.ts';

export const GET: APIRoute = async ({ site }) => {
  const [procedures, { domains }] = await Promise.all([allProcedures(), vocabulary()]);
  const address = (path: string) => (site ? new URL(url(path), site).href : url(path));
  return new Response(openPointsCsv(openEntries(procedures), namer(domains), address), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
