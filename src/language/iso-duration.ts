/** Durations as ISO 8601 writes them: `P3D`, `PT10M`. Small, as runs load it; limits.ts reads the words beside them. */
const ISO_DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Minutes of a year, month, week, day, hour, minute and second. */
const PART_MINUTES = [525_600, 43_200, 10_080, 1_440, 60, 1, 1 / 60];
/** In years: whoever writes a longer limit has made a slip, and counting its working days takes long. */
const LONGEST = 100;

const sumOf = (parts: number[]) => parts.reduce((sum, part, at) => sum + part * PART_MINUTES[at]!, 0);

/**
 * Years, months, weeks, days, hours, minutes and seconds of an ISO 8601 duration, or undefined if it is
 * not one, or one of more than a hundred years.
 */
export function durationParts(duration: string): number[] | undefined {
  const parts = ISO_DURATION.exec(duration)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  return parts && sumOf(parts) <= LONGEST * PART_MINUTES[0]! ? parts : undefined;
}

/** So many minutes as an ISO 8601 duration of the largest whole unit: `P3D`, `PT2H`, `PT10M`, `PT90S`. */
export function isoDuration(minutes: number): string | undefined {
  if (minutes <= 0) return undefined;
  if (!Number.isInteger(minutes)) return Number.isInteger(minutes * 60) ? `PT${minutes * 60}S` : undefined;
  if (minutes % 1_440 === 0) return `P${minutes / 1_440}D`;
  return minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
}

/** Length of an ISO 8601 duration in minutes (a month counts 30 days), or undefined if it is not one. */
export function durationMinutes(duration: string): number | undefined {
  const parts = durationParts(duration);
  return parts && sumOf(parts);
}
