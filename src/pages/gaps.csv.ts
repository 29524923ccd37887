/** `/gaps.csv`: the open points of all pages, for a table program. */
import type { APIRoute } from 'astro';
import { openPointsCsv } from '../indexes/model/open-points-csv.ts';
import { openEntries } from '../indexes/model/open-points.ts';
import { allProcedures, namer, vocabulary } from '../procedure/content/collection.ts';
import { csvResponse } from './_csv.ts';

export const GET: APIRoute = async ({ site }) => {
  const [procedures, { domains }] = await Promise.all([allProcedures(), vocabulary()]);
  return csvResponse(site, (address) => openPointsCsv(openEntries(procedures), namer(domains), address));
};
