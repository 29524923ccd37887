import { reviewsCalendar } from '../../../indexes/reviews-calendar.ts';
import { hash, type Procedure } from '../../../procedure/model/procedure.ts';
import { NAME, PREFIX } from '../../../site/site.ts';
import { handbookAt } from '../../../ui/export/calendar.ts';
import { url } from '../../../ui/url.ts';

/** The calendar of an owner is named by a hash: any host serves that. */
export const calendarName = (owner: string): string => hash(owner);

export function calendarResponse(site: URL | undefined, pages: readonly Procedure[]): Response {
  const address = (path: string) => (site ? new URL(url(path), site).href : url(path));
  const handbook = site ? handbookAt(address('')) : PREFIX;
  const text = reviewsCalendar(pages, { name: NAME, handbook, address });
  return new Response(text, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
