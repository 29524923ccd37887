/** Hands over what comes again and again as an .ics file. */
import { recurringText as words } from '#text/recurring.ts';
import { download, fileName } from '../ui/export/download.ts';
import { recurringCalendar } from './recurring-calendar.ts';

export const saveCalendar = (
  ...[work, starts]: [Parameters<typeof recurringCalendar>[0], readonly string[]]
) =>
  download(
    `${fileName(words.calendarName)}.ics`,
    recurringCalendar(work, starts, Date.now()),
    'text/calendar',
  );
