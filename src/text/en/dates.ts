import type * as zh from '../zh/dates.ts';
import { shortDay } from '../english-days.ts';

/** Words for times. */
export const dateText: typeof zh.dateText = {
  noDay: 'date unknown',
  noClock: 'time unknown',
  day: (day, weekday, clock) => `${weekday} ${shortDay(day.slice(5))}${clock && `, ${clock}`}`,
  moment: (day, clock) => `${shortDay(day)} ${clock}`,
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
