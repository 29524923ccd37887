/** `/changes/due.ics`: the days of review of all pages. */
import type { APIRoute } from 'astro';
import { allProcedures } from '../../procedure/content/collection.ts';
import { calendarResponse } from './due/_calendars.ts';

export const GET: APIRoute = async ({ site }) => calendarResponse(site, await allProcedures());
