/** Until when a step must be done: from its limit and the time when that began. */
import { durationParts } from '../../language/iso-duration.ts';
import type { Limit } from '../../procedure/model/procedure.ts';
import { isTime } from '../limits/dates.ts';
import { addWorkdays, type Holidays } from './workdays.ts';

/**
 * Until when something must be done. A limit in days ends with its last day, one in hours to the minute.
 *
 * @param start when the time began; for a limit that leads up to an event, when the event is
 * @returns milliseconds since 1970, or undefined where the limit has no duration that can be counted
 */
export function deadline(
  { within = '', workdays, ahead }: Limit,
  start: number,
  holidays: Holidays,
): number | undefined {
  const parts = durationParts(within);
  if (!parts || !isTime(start)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, mins = 0, seconds = 0] = parts;
  const sign = ahead ? -1 : 1;
  const date = new Date(start);
  const monthDay = date.getDate();
  date.setFullYear(date.getFullYear() + sign * years, date.getMonth() + sign * months, 1);
  // The 31st and a month later is the last of that month.
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(monthDay, last) + sign * weeks * 7);
  if (workdays) addWorkdays(date, sign * days, holidays);
  else date.setDate(date.getDate() + sign * days);
  const due =
    hours + mins + seconds > 0
      ? date.getTime() + sign * (hours * 3600 + mins * 60 + seconds) * 1000
      : date.setHours(23, 59, 59, 999);
  return isTime(due) ? due : undefined;
}

/** `soon` in the last quarter of the time, `late` after it. */
export function urgency(start: number, due: number, now: number): 'ok' | 'soon' | 'late' {
  if (now > due) return 'late';
  return due - now <= Math.abs(due - start) / 4 ? 'soon' : 'ok';
}
