const DURATION =
  /^P(?=\d|T\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const MINUTES = [525_600, 43_200, 10_080, 1_440, 60, 1, 1 / 60];

/** Length of an ISO 8601 duration in minutes (a month counts 30 days), or undefined if it is not one. */
export function minutes(duration: string): number | undefined {
  const match = DURATION.exec(duration);
  if (!match) return undefined;
  return match.slice(1).reduce((sum, part, unit) => sum + Number(part ?? 0) * MINUTES[unit]!, 0);
}
