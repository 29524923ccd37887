/** Times as days and clocks, where the reader is. */
import { dateText as words } from '#text/dates.ts';

/** True for a time that a calendar knows; records may hold any number. */
export const isTime = (time: number) => !Number.isNaN(new Date(time).getTime());

/** The day of a time where the reader is: `2026-11-21`. */
export function dayOf(time: number): string {
  if (!isTime(time)) return words.noDay;
  const date = new Date(time);
  return [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
}

/** Hour and minute of a time where the reader is: `08:05`. */
export function clockOf(time: number): string {
  if (!isTime(time)) return words.noClock;
  const date = new Date(time);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

/** `2026-11-21 22:30` */
export const momentOf = (time: number) =>
  isTime(time) ? words.moment(dayOf(time), clockOf(time)) : words.noDay;

const pad = (value: number) => String(value).padStart(2, '0');

/** `11-24（周二）` or, with a clock, `11-24（周二）14:05`. */
export function dayName(time: number, clock: boolean): string {
  if (!isTime(time)) return words.noDay;
  const weekday = words.weekdays[new Date(time).getDay()]!;
  return words.day(dayOf(time), weekday, clock ? clockOf(time) : '');
}

/** When something is due: the day, and the clock unless it is the end of the day. */
export const dueName = (due: number) => dayName(due, clockOf(due) !== '23:59');

/** `2026-11-21T22:30`: a time as the browser's date field wants it. */
export const dateFieldValue = (time: number) => `${dayOf(time)}T${clockOf(time)}`;
