/** `/recurring.json`: the pages that say how often they are to be done, for the lists of what is due. */
import type { APIRoute } from 'astro';
import { allProcedures, vocabulary } from '../procedure/content/collection.ts';
import { hasChecklist } from '../procedure/model/has-checklist.ts';
import { withWider } from '../procedure/model/vocabulary.ts';
import type { RecurringPage } from '../recurring/recurring-work.ts';

export const GET: APIRoute = async () => {
  const [procedures, { roles }] = await Promise.all([allProcedures(), vocabulary()]);
  const pages = procedures.filter(hasChecklist).flatMap(({ slug, every, steps }): RecurringPage[] => {
    const doers = [...new Set(steps.flatMap(({ by }) => by))];
    return every ? [{ slug, every, roles: withWider(doers, roles) }] : [];
  });
  return Response.json(pages);
};
