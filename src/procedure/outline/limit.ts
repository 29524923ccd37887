/** From the attributes of a `<Limit>` or a `<Step>` to a time limit. */
import { durationMinutes } from '../../language/iso-duration.ts';
import type { Limit } from '../model/procedure.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

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
    wrong('within', `的 within="${within}" 不是 100 年以内的 ISO 8601 时长。3 天写 P3D，10 分钟写 PT10M`);
  }
  for (const flag of ['workdays', 'ahead']) {
    if (Object.hasOwn(attributes, flag) && within === undefined)
      wrong(flag, `写了 ${flag} 却没有 within，不知道是多长`);
  }
  if (!text) {
    if (within !== undefined) wrong('within', '写了 within 却没有 limit。limit 是给人读的时限');
    return undefined;
  }
  return {
    text,
    within,
    ...('workdays' in attributes && { workdays: true }),
    ...('ahead' in attributes && { ahead: true }),
    for: attributes.for,
    from,
  };
}
