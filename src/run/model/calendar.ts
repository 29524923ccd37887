/** Deadlines: from a limit and the time when it began, by working days where the limit says so. */
import { durationParts } from '../../language/zh/limits.ts';
import { runText as words } from '#text/run.ts';
import { own } from '../../ui/own.ts';

/** Days that are not what their weekday says: `2027-02-08` off, `2027-02-14` (a Sunday) worked. */
export type Holidays = Readonly<Record<string, 'off' | 'work'>>;

export interface Limit {
  /** As people read it: 3 个工作日内. */
  limit?: string | undefined;
  /** ISO 8601 duration. */
  within?: string | undefined;
}

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

const pad = (value: number) => String(value).padStart(2, '0');

/** `11-24（周二）` or, with a clock, `11-24（周二）14:05`. */
export function dayName(time: number, clock: boolean): string {
  if (!isTime(time)) return words.noDay;
  const weekday = words.weekdays[new Date(time).getDay()]!;
  return `${dayOf(time).slice(5)}（${weekday}）${clock ? clockOf(time) : ''}`;
}

/** When something is due: the day, and the clock unless it is the end of the day. */
export const dueName = (due: number) => dayName(due, clockOf(due) !== '23:59');

/** Monday to Friday, unless the table says otherwise. */
export function isWorkday(time: number, holidays: Holidays): boolean {
  const said = own(holidays, dayOf(time));
  if (said) return said === 'work';
  const weekday = new Date(time).getDay();
  return weekday !== 0 && weekday !== 6;
}

/** True where the limit leads up to an event (提前一天, 到达前两天) instead of following one. */
export function leadsUp({ limit = '' }: Limit): boolean {
  return /提前|前/.test(limit);
}

/** True where the limit counts working days. */
export function countsWorkdays({ limit = '' }: Limit): boolean {
  return /工作日/.test(limit);
}

/**
 * Until when something must be done. A limit in days ends with its last day, one in hours to the minute.
 *
 * @param start when the time began; for a limit that leads up to an event, when the event is
 * @returns milliseconds since 1970, or undefined where the limit has no duration that can be counted
 */
export function deadline(limit: Limit, start: number, holidays: Holidays): number | undefined {
  const parts = durationParts(limit.within ?? '');
  if (!parts || !isTime(start)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, mins = 0, seconds = 0] = parts;
  const sign = leadsUp(limit) ? -1 : 1;
  const date = new Date(start);
  const monthDay = date.getDate();
  date.setFullYear(date.getFullYear() + sign * years, date.getMonth() + sign * months, 1);
  // The 31st and a month later is the last of that month.
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(monthDay, last) + sign * weeks * 7);
  if (countsWorkdays(limit)) addWorkdays(date, sign * days, holidays);
  else date.setDate(date.getDate() + sign * days);
  const due =
    hours + mins + seconds > 0
      ? date.getTime() + sign * (hours * 3600 + mins * 60 + seconds) * 1000
      : date.setHours(23, 59, 59, 999);
  return isTime(due) ? due : undefined;
}

function addWorkdays(date: Date, days: number, holidays: Holidays): void {
  const sign = Math.sign(days);
  const table = Object.keys(holidays).sort();
  for (let left = Math.abs(days); left > 0;) {
    const week = new Date(date);
    week.setDate(week.getDate() + sign * 7);
    const [from, to] = [dayOf(date.getTime()), dayOf(week.getTime())].sort() as [string, string];
    // A week that the table says nothing of has five working days.
    if (left > 5 && isTime(week.getTime()) && !table.some((day) => day >= from && day <= to)) {
      date.setDate(date.getDate() + sign * 7);
      left -= 5;
      continue;
    }
    date.setDate(date.getDate() + sign);
    if (!isTime(date.getTime())) return;
    if (isWorkday(date.getTime(), holidays)) left--;
  }
}

/** `soon` in the last quarter of the time, `late` after it. */
export function urgency(start: number, due: number, now: number): 'ok' | 'soon' | 'late' {
  if (now > due) return 'late';
  return due - now <= Math.abs(due - start) / 4 ? 'soon' : 'ok';
}

/** What is wrong with a line of the holiday table, or the day that it sets. */
export type HolidayLine =
  { kind: 'day'; day: string; is: 'off' | 'work' } | { kind: 'empty' } | { kind: 'wrong' };

/** Reads `2027-01-01 休` or `2027-02-14 班`; what stands after it on the line is a remark. */
export function readHoliday(line: string): HolidayLine {
  if (!line.trim() || line.startsWith('#')) return { kind: 'empty' };
  const match = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s,，]*(休|班)/.exec(line);
  if (!match) return { kind: 'wrong' };
  const [, year, month, day, is] = match;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  if (date.getMonth() !== Number(month) - 1) return { kind: 'wrong' };
  return { kind: 'day', day: dayOf(date.getTime()), is: is === '休' ? 'off' : 'work' };
}

export interface CalendarEvent {
  uid: string;
  title: string;
  description: string;
  url: string;
  /** Milliseconds since 1970. */
  due: number;
  made: number;
}

/**
 * An iCalendar file (RFC 5545) with one event of a quarter of an hour that ends when it is due, and an
 * alarm before it. Whatever the texts hold, it stays one event.
 */
export function ics(event: CalendarEvent): string {
  const stamp = (time: number) => new Date(time).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const address = URL.parse(event.url)?.href;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//zhaozhang//checklist//ZH',
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${stamp(event.made)}`,
    `DTSTART:${stamp(event.due - 15 * 60_000)}`,
    `DTEND:${stamp(event.due)}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    // An address is no text: as a parsed one it holds no line break and no control character.
    ...(address ? [`URL:${address}`] : []),
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT15M',
    `DESCRIPTION:${escaped(event.title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n') + '\r\n';
}

/** A text as RFC 5545 wants it: every kind of line break as `\n`, no other control character. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\\;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, '\\n')
    .replace(/[\0-\x08\x0e-\x1f\x7f-\x9f]/g, '');
}

/** Lines of at most 75 bytes, as RFC 5545 wants them, never through a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let bytes = 0;
  for (const char of line) {
    const size = encoder.encode(char).length;
    if (bytes + size > 75) {
      folded += '\r\n ';
      bytes = 1;
    }
    folded += char;
    bytes += size;
  }
  return folded;
}
