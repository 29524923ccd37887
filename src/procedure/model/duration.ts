const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const MINUTES = [525_600, 43_200, 10_080, 1_440, 60, 1, 1 / 60];

/** In years: whoever writes a longer limit has made a slip, and counting its working days takes long. */
const LONGEST = 100;

const minutesOf = (parts: number[]) => parts.reduce((sum, part, unit) => sum + part * MINUTES[unit]!, 0);

/**
 * Years, months, weeks, days, hours, minutes and seconds of an ISO 8601 duration, or undefined if it is
 * not one, or one of more than a hundred years.
 */
export function durationParts(duration: string): number[] | undefined {
  const parts = DURATION.exec(duration)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  return parts && minutesOf(parts) <= LONGEST * MINUTES[0]! ? parts : undefined;
}

/** Length of an ISO 8601 duration in minutes (a month counts 30 days), or undefined if it is not one. */
export function minutes(duration: string): number | undefined {
  const parts = durationParts(duration);
  return parts && minutesOf(parts);
}
