/** The same day of the next year, as an ISO 8601 day; the 29th of February becomes the 28th. */
export function inAYear(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
}
