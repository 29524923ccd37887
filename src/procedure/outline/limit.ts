/** From the attributes of a `<Limit>` or a `<Step>` to a time limit. */
import { durationMinutes, isoDuration } from '../../language/iso-duration.ts';
import { limitMinutes, saysAhead, saysLeast, saysWorkdays } from '../../language/zh/limits.ts';
import type { Limit } from '../model/procedure.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

/** The duration that is meant by a length in words: 3 天 is `P3D`. */
export const meantDuration = (written: string): string | undefined =>
  isoDuration(limitMinutes(written.normalize('NFKC')) ?? 0);

/** What the words of a limit may suggest, and only a flag decides. */
const FLAGS = [
  { flag: 'workdays', says: saysWorkdays, what: '按工作日算' },
  { flag: 'ahead', says: saysAhead, what: '在事情之前' },
  { flag: 'least', says: saysLeast, what: '至少这么久以后' },
];

/** @param text the limit as people read it; @param called the step that it stands in */
export function readLimit(
  attributes: Record<string, string>,
  text: string | undefined,
  node: SyntaxNode,
  reader: Reader,
  called: string,
): Limit | undefined {
  const { within, from } = attributes;
  const wrong = (where: string, what: string) =>
    reader.error('duration', reader.attributePlace(node, where), called || '无名', what);
  if (within !== undefined && durationMinutes(within) === undefined) {
    const meant = meantDuration(within);
    const right = meant ? `这里应写 within="${meant}"` : '3 天写 P3D，10 分钟写 PT10M';
    wrong('within', `的 within="${within}" 不是 100 年以内的 ISO 8601 时长。${right}`);
  }
  for (const flag of ['workdays', 'ahead', 'least']) {
    if (Object.hasOwn(attributes, flag) && within === undefined)
      wrong(flag, `写了 ${flag} 却没有 within，不知道是多长`);
  }
  if (!text) {
    if (within !== undefined) wrong('within', '写了 within 却没有 limit。limit 是给人读的时限');
    return undefined;
  }
  for (const { flag, says, what } of FLAGS) {
    if (within === undefined || Object.hasOwn(attributes, flag) || !says(text)) continue;
    // 至少提前 1 小时 is a latest time, counted back.
    if (flag === 'least' && Object.hasOwn(attributes, 'ahead')) continue;
    const where = reader.attributePlace(node, 'within');
    reader.warn('limit-flag', { ...where, add: flag }, called || '无名', text, flag, what);
  }
  return {
    text,
    within,
    ...('workdays' in attributes && { workdays: true }),
    ...('ahead' in attributes && { ahead: true }),
    ...('least' in attributes && { least: true }),
    for: attributes.for,
    from,
  };
}
