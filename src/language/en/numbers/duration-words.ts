/** A duration in words. */
import { durationParts } from '../../iso-duration.ts';
import type * as zh from '../../zh/numbers/duration-words.ts';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** `PT15M` → 15 minutes, `P1DT2H` → 1 day 2 hours; a text that is no ISO 8601 duration as it stands. */
export const durationWords: typeof zh.durationWords = (duration) => {
  const parts = durationParts(duration) ?? [];
  const words = parts.flatMap((part, index) =>
    part > 0 ? [`${part} ${UNITS[index]}${part === 1 ? '' : 's'}`] : [],
  );
  return words.length > 0 ? words.join(' ') : duration;
};
