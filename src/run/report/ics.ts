/** A deadline as a calendar file. */
import { addressLine, calendarFile, escaped } from '../../ui/export/calendar.ts';

export interface Deadline {
  /** Tells it from all others of the handbook. */
  id: string;
  /** As `handbookAt` makes it of the address of the site. */
  handbook: string;
  title: string;
  description: string;
  url: string;
  /** Milliseconds since 1970. */
  due: number;
  made: number;
}

/**
 * An iCalendar file (RFC 5545) with one event of a quarter of an hour that ends when it is due, and an
 * alarm before it.
 */
export function ics(event: Deadline): string {
  const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
  return calendarFile(`${event.handbook}//checklist`, [
    [
      `UID:${escaped(`${event.id}@${event.handbook}`)}`,
      `DTSTAMP:${stamp(event.made)}`,
      `DTSTART:${stamp(event.due - 15 * 60_000)}`,
      `DTEND:${stamp(event.due)}`,
      `SUMMARY:${escaped(event.title)}`,
      `DESCRIPTION:${escaped(event.description)}`,
      ...addressLine(event.url),
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      `DESCRIPTION:${escaped(event.title)}`,
      'END:VALARM',
    ],
  ]);
}
