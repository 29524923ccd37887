/** The holiday table that this browser keeps. Without the model of a run, for the page that only edits the table. */
import { lwwMapRecord } from '../../storage/records/lww-map.ts';
import { tested } from '../../storage/records/record-type.ts';
import { saved } from '../../storage/saved.ts';
import type { Holidays } from './workdays.ts';

/** Days that are not what their weekday says; null where an entry was taken out again. */
export const holidaysRecord = lwwMapRecord(
  'holidays',
  1,
  tested((is): is is 'off' | 'work' | null => is === 'off' || is === 'work' || is === null),
);

export const $holidays = saved(holidaysRecord, 'table');

/** The table as deadlines use it. */
export function holidays(): Holidays {
  return Object.fromEntries(
    Object.entries($holidays.get()).flatMap(([day, { value }]) => (value ? [[day, value]] : [])),
  );
}
