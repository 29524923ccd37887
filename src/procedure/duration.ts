const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const MINUTES = [525_600, 43_200, 10_080, 1_440, 60, 1, 1 / 60];

/** Years, months, weeks, days, hours, minutes and seconds of an ISO 8601 duration, or undefined if it is not one. */
export function durationParts(duration: string): number[] | undefined {
  return DURATION.exec(duration)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
}

/** Length of an ISO 8601 duration in minutes (a month counts 30 days), or undefined if it is not one. */
export function minutes(duration: string): number | undefined {
  return durationParts(duration)?.reduce((sum, part, unit) => sum + part * MINUTES[unit]!, 0);
}
