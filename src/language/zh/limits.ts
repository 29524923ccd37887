/** How long a limit is: by its words (复尺后 3 日内), and by the ISO 8601 duration that authors give beside them. */
import { durationMinutes } from '../iso-duration.ts';
import { readAmounts } from './amounts.ts';
import { NUMERAL_CHARS } from './numerals.ts';

const DAY = 1_440;

const NUMBER_WITH_UNIT = new RegExp(
  `[\\d〇${NUMERAL_CHARS}]+\\s*个?(?:秒|分钟|刻钟|小时|钟头|天|日|工作日|星期|周|月|季度|年)`,
  'g',
);

/** True where a limit names one number with a unit of time; several are for several cases. */
export const namesLength = (limit: string): boolean => limit.match(NUMBER_WITH_UNIT)?.length === 1;

/**
 * Minutes that a limit's words name; undefined where they name none or several, or one in months or working
 * days, which differ in length.
 */
export function limitMinutes(limit: string): number | undefined {
  const named = limit.match(NUMBER_WITH_UNIT) ?? [];
  const [amount] = named.length === 1 ? readAmounts(named[0]!) : [];
  return amount?.dimension === 'second' ? amount.size / 60 : undefined;
}

const LENGTH_WITHIN = new RegExp(
  `([${NUMERAL_CHARS}\\d]+ ?(?:个?工作日|秒|分钟|个?小时|日|天|周|个?星期|个?月))[之以]?内|([当即]日)`,
  'g',
);
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
    : readAmounts(amount!).map(({ dimension, size }) =>
        dimension === 'second' ? size / 60 : size * DAY * (DAYS_OF.get(dimension) ?? NaN),
      );
  return minutes.includes(wanted) ? words : undefined;
}

/** True where the words of a limit suggest that it counts working days. */
export const saysWorkdays = (limit: string): boolean => limit.includes('工作日');

/** True where the words of a limit suggest that it leads up to an event: 提前一天, 到达前两天; not 前台接单后, nor 18:00 前. */
export const saysAhead = (limit: string): boolean =>
  /提前|(?<![以从目面当\d点时日号] ?)前(?![台厅端面述任往来])/.test(limit);
