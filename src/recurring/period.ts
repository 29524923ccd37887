/** The stretches of time in each of which something is to be done once, where the reader is. */
import { recurringText as words } from '#text/recurring.ts';
import { clockOf, dayOf } from '../run/limits/dates.ts';
import type { Rhythm } from '../procedure/model/rhythm.ts';

/** From a moment to just before another, both in milliseconds since 1970. */
export interface Period {
  from: number;
  to: number;
}

/**
 * The period in which a moment lies: a day, a week that begins on Monday, or a shift.
 *
 * @param starts when shifts begin, as `08:00`; where there are none a shift is a day
 */
export function periodAt(rhythm: Rhythm, starts: readonly string[], at: number): Period {
  if (rhythm === 'shift' && starts.length > 0) return shiftAt(starts, at);
  const day = new Date(at);
  const back = rhythm === 'week' ? (day.getDay() + 6) % 7 : 0;
  return { from: midnight(day, -back), to: midnight(day, (rhythm === 'week' ? 7 : 1) - back) };
}

/** By the calendar and not by hours: a day on which clocks are changed is no day of 24. */
const midnight = (day: Date, later: number) =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate() + later).getTime();

function shiftAt(starts: readonly string[], at: number): Period {
  const day = new Date(at);
  const begins = [-1, 0, 1]
    .flatMap((later) =>
      starts.map((clock) => {
        const [hours = 0, minutes = 0] = clock.split(':').map(Number);
        return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later, hours, minutes).getTime();
      }),
    )
    .sort((a, b) => a - b);
  // Where a whole day was left out of the calendar, the next beginning lies further ahead: it ends with that day at the latest.
  const from = begins.findLast((begin) => begin <= at) ?? midnight(day, 0);
  return { from, to: begins.find((begin) => begin > at) ?? midnight(day, 2) };
}

/** The clock times of a text such as `8:00、20:00`, sorted and each once; undefined where it says something else. */
export function readStarts(text: string): string[] | undefined {
  const parts = text
    .normalize('NFKC')
    .split(/[\s,、;/]+/)
    .filter(Boolean);
  const clocks = parts.map((part) => {
    const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(part) ?? [];
    return hours !== undefined && Number(hours) < 24 && Number(minutes) < 60
      ? `${hours.padStart(2, '0')}:${minutes}`
      : undefined;
  });
  return clocks.every((clock) => clock !== undefined) ? [...new Set(clocks)].sort() : undefined;
}

/** `12-02`, `11-30 起的一周`, `12-02 00:00 的班`: a shift is told from the others of its day by when it begins. */
export function periodName({ from }: Period, rhythm: Rhythm, starts: readonly string[]): string {
  const day = dayOf(from).slice(5);
  if (rhythm === 'week') return words.weekOf(day);
  return rhythm === 'shift' && starts.length > 0 ? words.shiftOf(day, clockOf(from)) : day;
}
