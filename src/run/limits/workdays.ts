/** Which days are worked: Monday to Friday, and what the holiday table says otherwise. */
import { HOLIDAY_LINE, OFF } from '#language/holiday-line.ts';
import { put, type LwwMap } from '../../storage/records/lww-map.ts';
import { own } from '../../ui/own.ts';
import { dayOf, isTime } from '../limits/dates.ts';

/** Days that are not what their weekday says: `2027-02-08` off, `2027-02-14` (a Sunday) worked. */
export type Holidays = Readonly<Record<string, 'off' | 'work'>>;

/** Monday to Friday, unless the table says otherwise. */
export function isWorkday(time: number, holidays: Holidays): boolean {
  const said = own(holidays, dayOf(time));
  if (said) return said === 'work';
  const weekday = new Date(time).getDay();
  return weekday !== 0 && weekday !== 6;
}

/** Moves the date by so many working days, back where the number is negative. */
export function addWorkdays(date: Date, days: number, holidays: Holidays): void {
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

/** What is wrong with a line of the holiday table, or the day that it sets. */
export type HolidayLine =
  { kind: 'day'; day: string; is: 'off' | 'work' } | { kind: 'empty' } | { kind: 'wrong' };

/** Reads `2027-01-01 休` or `2027-02-14 班`; what stands after it on the line is a remark. */
export function readHoliday(line: string): HolidayLine {
  if (!line.trim() || line.startsWith('#')) return { kind: 'empty' };
  const match = HOLIDAY_LINE.exec(line);
  if (!match) return { kind: 'wrong' };
  const [, year, month, day, is] = match;
  const date = new Date(Number(year), Number(month) - 1, Number(day));
  // The calendar moves a day that a month does not have, and takes the years before 100 for the last century's.
  if (date.getMonth() !== Number(month) - 1 || date.getFullYear() !== Number(year)) return { kind: 'wrong' };
  return { kind: 'day', day: dayOf(date.getTime()), is: is === OFF ? 'off' : 'work' };
}

/** The table with what was changed between two readings of it: what others have entered since stays. */
export function editHolidays(
  table: LwwMap<'off' | 'work' | null>,
  before: Holidays,
  after: Holidays,
  now: number,
): LwwMap<'off' | 'work' | null> {
  const days = Object.keys({ ...before, ...after }).filter((day) => own(before, day) !== own(after, day));
  return days.reduce((edited, day) => put(edited, day, own(after, day) ?? null, now), table);
}
