/** How long a limit is: by its words (复尺后 3 日内), and by the ISO 8601 duration that authors give beside them. */
import { limitReader } from '../../limit.ts';
import { LENGTH, lengthsIn } from './lengths.ts';

export const { namesLength, limitMinutes, lengthWords } = limitReader(
  lengthsIn,
  new RegExp(`(${LENGTH})[之以]?内|([当即]日)`, 'g'),
  /[～~至]/,
);

/** True where the words of a limit suggest that it counts working days. */
export const saysWorkdays = (limit: string): boolean => limit.includes('工作日');

/** True where the words of a limit suggest that it leads up to an event: 提前一天, 到达前两天; not 前台接单后, nor 18:00 前. */
export const saysAhead = (limit: string): boolean =>
  /提前|(?<![以从目面当\d点时日号] ?)前(?![台厅端面述任往来])/.test(limit);

/** True where the words of a limit suggest a shortest time: 至少 30 分钟, 满 3 天后, 10 分钟后再量. */
export const saysLeast = (limit: string): boolean => /至少|满.{1,8}后|后再/.test(limit);
