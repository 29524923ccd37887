/** `/reviews.csv`: when each page has to be reviewed, for a table program. */
import type { APIRoute } from 'astro';
import { reviewsCsv } from '../indexes/model/reviews.ts';
import { allProcedures, namer, vocabulary } from '../procedure/content/collection.ts';
import { csvResponse } from './_csv.ts';

export const GET: APIRoute = async ({ site }) => {
  const [procedures, { domains }] = await Promise.all([allProcedures(), vocabulary()]);
  return csvResponse(site, (address) => reviewsCsv(procedures, namer(domains), address));
};
