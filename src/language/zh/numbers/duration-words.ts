/** A duration in words. */
import { durationParts } from '../../iso-duration.ts';

const UNITS = ['年', '个月', '周', '天', '小时', '分钟', '秒'];

/** `PT15M` → 15 分钟, `P1DT2H` → 1 天 2 小时; a text that is no ISO 8601 duration as it stands. */
export function durationWords(duration: string): string {
  const parts = durationParts(duration) ?? [];
  const words = parts.flatMap((part, index) => (part > 0 ? [`${part} ${UNITS[index]}`] : []));
  return words.length > 0 ? words.join(' ') : duration;
}
