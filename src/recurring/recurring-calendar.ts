/** Work that comes again and again as a calendar file (RFC 5545). Loaded where somebody asks for one. */
import { recurringText as words, rhythmText } from '#text/recurring.ts';
import { download, fileName } from '../ui/export/download.ts';
import { addressLine, calendarFile, escaped, handbookAt } from '../ui/export/calendar.ts';
import { base } from '../ui/url.ts';
import type { Period } from './period.ts';
import type { Rhythm } from '../procedure/model/rhythm.ts';

interface Entry {
  slug: string;
  title: string;
  rhythm: Rhythm;
  /** The one that runs now. */
  period: Period;
  /** Address of the checklist. */
  address: string;
}

/**
 * A day or a week is an event of a day at its beginning, a shift one of a quarter of an hour each day.
 *
 * @param starts when shifts begin, as `08:00`
 * @param handbook as `handbookAt` makes it of the address of the site
 */
export function recurringCalendar(
  work: readonly Entry[],
  starts: readonly string[],
  handbook: string,
  now: number,
): string {
  const made = new Date(now).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const entries = work.flatMap(({ slug, title, rhythm, period, address }) => {
    const event = (id: string, when: string[], every: string) => [
      `UID:${escaped(`${slug}-${id}@${handbook}`)}`,
      `DTSTAMP:${made}`,
      ...when,
      `RRULE:FREQ=${every}`,
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(rhythmText[rhythm])}`,
      ...addressLine(address),
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      // From the beginning of a day on; a shift is told of when it begins.
      `TRIGGER:${rhythm === 'shift' && starts.length > 0 ? 'PT0S' : 'PT8H'}`,
      `DESCRIPTION:${escaped(title)}`,
      'END:VALARM',
    ];
    const day = dayOf(period.from);
    if (rhythm !== 'shift' || starts.length === 0)
      return [event(rhythm, [`DTSTART;VALUE=DATE:${day}`], rhythm === 'week' ? 'WEEKLY' : 'DAILY')];
    // Without a zone: at that hour wherever the reader is.
    return starts.map((clock) =>
      event(`shift-${clock}`, [`DTSTART:${day}T${clock.replace(':', '')}00`, 'DURATION:PT15M'], 'DAILY'),
    );
  });
  return calendarFile(`${handbook}//recurring`, entries, [`X-WR-CALNAME:${escaped(words.calendarName)}`]);
}

/** Hands it over as a file. */
export function saveCalendar(work: readonly Entry[], starts: readonly string[], now: number): void {
  const text = recurringCalendar(work, starts, handbookAt(location.origin + base), now);
  download(`${fileName(words.calendarName)}.ics`, text, 'text/calendar');
}

/** `20261130` */
const dayOf = (time: number): string => {
  const date = new Date(time);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('');
};
