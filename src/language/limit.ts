/** How long a limit is, whatever language says it. */
import type { Amount } from './amount.ts';
import { durationMinutes } from './iso-duration.ts';

const DAY = 1_440;
const DAYS_OF = new Map([
  ['workday', 1],
  ['month', 30],
]);

interface LimitReader {
  /** True where a limit names one length of time for certain; several are for several cases. */
  namesLength(limit: string): boolean;
  /**
   * Minutes that a limit's words name; undefined where they name none or several, one that cannot be read for
   * certain, or one in months or working days, which differ in length.
   */
  limitMinutes(limit: string): number | undefined;
  /**
   * The words of a limit that say how long it is: 复尺后 3 日内 → 3 日内. Undefined unless they say exactly one
   * length, and that of the duration; for this a working day counts as a day and a month as 30.
   */
  lengthWords(limit: string, duration: string): string | undefined;
}

/**
 * @param lengthsIn every length in a text, undefined for one that is not certain
 * @param within the words that say how long: the length in its first group, or today in its second
 * @param stretch what makes a stretch of two lengths
 */
export function limitReader(
  lengthsIn: (text: string) => (Amount | undefined)[],
  within: RegExp,
  stretch: RegExp,
): LimitReader {
  function namesLength(limit: string): boolean {
    const named = lengthsIn(limit);
    return named.length === 1 && named[0] !== undefined;
  }

  function limitMinutes(limit: string): number | undefined {
    const [length, ...more] = lengthsIn(limit);
    if (length?.dimension !== 'second' || more.length > 0) return undefined;
    // 1/3 of an hour is 20 minutes and no less.
    return Math.round(length.size * 1e6) / 1e6 / 60;
  }

  function lengthWords(limit: string, duration: string): string | undefined {
    const [found, ...more] = limit.matchAll(within);
    const wanted = durationMinutes(duration);
    if (!found || wanted === undefined || more.length > 0 || stretch.test(limit)) return undefined;
    const [words, amount, today] = found;
    const minutes = today
      ? [0]
      : lengthsIn(amount!).map((length) => {
          const { dimension, size } = length ?? { dimension: '', size: NaN };
          return dimension === 'second' ? size / 60 : size * DAY * (DAYS_OF.get(dimension) ?? NaN);
        });
    return minutes.includes(wanted) ? words : undefined;
  }

  return { namesLength, limitMinutes, lengthWords };
}
