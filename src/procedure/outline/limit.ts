/** From the attributes of a `<Limit>` or a `<Step>` to a time limit. */
import { limitMessages as say } from '#text/messages/outline/step.ts';
import { durationMinutes, isoDuration } from '../../language/iso-duration.ts';
import { limitMinutes, saysAhead, saysLeast, saysWorkdays } from '#language/numbers/limits.ts';
import type { Limit } from '../model/procedure.ts';
import type { SyntaxNode } from '../../syntax/node.ts';
import type { Reader } from '../../syntax/reader.ts';

/** The duration that is meant by a length in words: 3 天 is `P3D`. */
export const meantDuration = (written: string): string | undefined =>
  isoDuration(limitMinutes(written.normalize('NFKC')) ?? 0);

/** What the words of a limit may suggest, and only a flag decides. */
const FLAGS = [
  { flag: 'workdays', says: saysWorkdays, what: say.workdays },
  { flag: 'ahead', says: saysAhead, what: say.ahead },
  { flag: 'least', says: saysLeast, what: say.least },
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
    reader.error('duration', reader.attributePlace(node, where), called || say.nameless, what);
  if (within !== undefined && durationMinutes(within) === undefined) {
    const meant = meantDuration(within);
    wrong('within', meant ? say.durationMeant(within, meant) : say.notADuration(within));
  }
  for (const flag of ['workdays', 'ahead', 'least']) {
    if (Object.hasOwn(attributes, flag) && within === undefined) wrong(flag, say.noLength(flag));
  }
  if (!text) {
    if (within !== undefined) wrong('within', say.noLimit);
    return undefined;
  }
  for (const { flag, says, what } of FLAGS) {
    if (within === undefined || Object.hasOwn(attributes, flag) || !says(text)) continue;
    // 至少提前 1 小时 is a latest time, counted back.
    if (flag === 'least' && Object.hasOwn(attributes, 'ahead')) continue;
    const where = reader.attributePlace(node, 'within');
    reader.warn('limit-flag', { ...where, add: flag }, called || say.nameless, text, flag, what);
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
