/** How long a limit is: by its words (复尺后 3 日内), and by the ISO 8601 duration that authors give beside them. */
import { durationMinutes } from '../iso-duration.ts';
import { LENGTH, lengthsIn } from './lengths.ts';

const DAY = 1_440;

/** True where a limit names one length of time for certain; several are for several cases. */
export function namesLength(limit: string): boolean {
  const named = lengthsIn(limit);
  return named.length === 1 && named[0] !== undefined;
}

/**
 * Minutes that a limit's words name; undefined where they name none or several, one that cannot be read for
 * certain, or one in months or working days, which differ in length.
 */
export function limitMinutes(limit: string): number | undefined {
  const [length, ...more] = lengthsIn(limit);
  if (length?.dimension !== 'second' || more.length > 0) return undefined;
  // 1/3 of an hour is 20 minutes and no less.
  return Math.round(length.size * 1e6) / 1e6 / 60;
}

const LENGTH_WITHIN = new RegExp(`(${LENGTH})[之以]?内|([当即]日)`, 'g');
const DAYS_OF = new Map([
  ['workday', 1],
  ['month', 30],
]);

/**
 * The words of a limit that say how long it is: 复尺后 3 日内 → 3 日内. Undefined unless they say exactly one
 * length, and that of the duration; for this a working day counts as a day and a month as 30.
 */
export function lengthWords(limit: string, duration: string): string | undefined {
  const [found, ...more] = limit.matchAll(LENGTH_WITHIN);
  const wanted = durationMinutes(duration);
  if (!found || wanted === undefined || more.length > 0 || /[～~至]/.test(limit)) return undefined;
  const [words, amount, today] = found;
  const minutes = today
    ? [0]
    : lengthsIn(amount!).map((length) => {
        const { dimension, size } = length ?? { dimension: '', size: NaN };
        return dimension === 'second' ? size / 60 : size * DAY * (DAYS_OF.get(dimension) ?? NaN);
      });
  return minutes.includes(wanted) ? words : undefined;
}

/** True where the words of a limit suggest that it counts working days. */
export const saysWorkdays = (limit: string): boolean => limit.includes('工作日');

/** True where the words of a limit suggest that it leads up to an event: 提前一天, 到达前两天; not 前台接单后, nor 18:00 前. */
export const saysAhead = (limit: string): boolean =>
  /提前|(?<![以从目面当\d点时日号] ?)前(?![台厅端面述任往来])/.test(limit);

/** True where the words of a limit suggest a shortest time: 至少 30 分钟, 满 3 天后, 10 分钟后再量. */
export const saysLeast = (limit: string): boolean => /至少|满.{1,8}后|后再/.test(limit);
