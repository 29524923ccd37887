/** The days of review of what one owner looks after. */
import type { APIRoute } from 'astro';
import { ownerReviews } from '../../../indexes/model/reviews.ts';
import { allProcedures } from '../../../procedure/content/collection.ts';
import { calendarName, calendarResponse } from './_calendars.ts';

export async function getStaticPaths() {
  return ownerReviews(await allProcedures()).map(({ owner, pages }) => ({
    params: { owner: calendarName(owner) },
    props: { pages },
  }));
}

export const GET: APIRoute = ({ site, props }) => calendarResponse(site, props.pages);
