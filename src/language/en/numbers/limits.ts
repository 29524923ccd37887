/** How long a limit is: by its words (within 3 days of the order), and by the ISO 8601 duration beside them. */
import { limitReader } from '../../limit.ts';
import type * as zh from '../../zh/numbers/limits.ts';
import { LENGTH, lengthsIn } from './lengths.ts';

export const { namesLength, limitMinutes, lengthWords } = limitReader(
  lengthsIn,
  new RegExp(`(?:within |in |in under )?(${LENGTH})|\\b(same day|that day|today)\\b`, 'gi'),
  /\bbetween\b|\d ?(?:-|–|to) ?\d/i,
);

/** True where the words of a limit suggest that it counts working days. */
export const saysWorkdays: typeof zh.saysWorkdays = (limit) =>
  /\b(?:working|business) days?\b|\bworkdays?\b/i.test(limit);

/** True where the words of a limit suggest that it leads up to an event: an hour before arrival, 2 days in advance. */
export const saysAhead: typeof zh.saysAhead = (limit) =>
  /\bbefore(?! \d)\b|\bin advance\b|\bahead of\b|\bprior to\b|\bbeforehand\b/i.test(limit);

/** True where the words of a limit suggest a shortest time: at least 30 minutes, not before 3 days have passed. */
export const saysLeast: typeof zh.saysLeast = (limit) =>
  /\bat least\b|\bno(?:t)? (?:sooner|earlier) than\b|\bminimum\b|\bafter at least\b/i.test(limit);
