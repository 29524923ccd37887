/** The days of review as a calendar file: one day-long entry a page. */
import { reviewsText as text } from '#text/reviews.ts';
import type { Procedure } from '../procedure/model/procedure.ts';
import { addressLine, calendarFile, escaped } from '../ui/export/calendar.ts';
import { byReviewDay } from './model/reviews.ts';

interface Site {
  /** Of the handbook. */
  name: string;
  /** What tells its entries from those of other handbooks. */
  handbook: string;
  /** Makes an address of a path below the base, whole where the site knows its own. */
  address: (path: string) => string;
}

/** An entry keeps its id whatever changes on its page, so that a calendar that reads the file again moves it. */
export function reviewsCalendar(pages: readonly Procedure[], { name, handbook, address }: Site): string {
  const entries = byReviewDay(pages).map(({ slug, title, owner, version, updated, reviewBy }) => [
    `UID:${escaped(`review-${slug}@${handbook}`)}`,
    `DTSTAMP:${basic(updated)}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(reviewBy)}`,
    `DTEND;VALUE=DATE:${basic(dayAfter(reviewBy))}`,
    `SUMMARY:${escaped(text.entry(title))}`,
    ...aboutLines(text.entryAbout(owner, version), address(`procedures/${slug}/`)),
    // Nobody is busy by it.
    'TRANSP:TRANSPARENT',
  ]);
  return calendarFile(`${handbook}//reviews`, entries, [
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(text.calendar(name))}`,
  ]);
}

/** An address without a host leads nowhere from a calendar: it is left out. */
function aboutLines(about: string, address: string): string[] {
  const urlLine = addressLine(address);
  return [`DESCRIPTION:${escaped(urlLine.length > 0 ? `${about}\n${address}` : about)}`, ...urlLine];
}

const basic = (day: string): string => day.replaceAll('-', '');

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
