const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day as English writes it: `2026-11-21` is 21 November 2026. What is no such day stays as it is. */
export const dayInWords = (day: string): string => inWords(day, (month) => month);

/** As `dayInWords`, with the month in three letters, and without the year where the day has none: `11-21` is 21 Nov. */
export const shortDay = (day: string): string => inWords(day, (month) => month.slice(0, 3));

function inWords(day: string, called: (month: string) => string): string {
  const [, year, month = '', date = ''] = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? day : [Number(date), called(name), year].filter(Boolean).join(' ');
}
