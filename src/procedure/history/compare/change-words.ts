/** What a value may be and how a limit counts, in words, for who is told that it has changed. */
import { COMMA, EITHER } from '#text/punctuation.ts';
import { runChangeText as words } from '#text/run-changes.ts';
import { durationWords } from '#language/numbers/duration-words.ts';
import type { Limit } from '../../model/procedure.ts';
import { valueHint } from '../../model/values/value-words.ts';
import type { Value } from '../../model/values/value.ts';

/** 300—500 毫米，必填; 合格／不合格，合格才算好 */
export function valueWords(value: Value): string {
  const hint = valueHint(value) || (value.kind === 'number' ? words.anyNumber : words.anyText);
  const fine = value.ok ? [words.isFine(value.ok.join(EITHER))] : [];
  return [hint, ...fine, ...(value.required ? [words.required] : [])].join(COMMA);
}

/** 3 天，按工作日，从「复尺」做完起算: what the limit's own words may not say. */
export function limitDetail(
  { within, workdays, ahead, least, from }: Limit,
  nameOf: (step: string) => string,
): string {
  const length =
    within === undefined
      ? []
      : [durationWords(within)].map((one) => (ahead ? words.ahead(one) : least ? words.least(one) : one));
  const since = from === undefined ? [] : [from === 'start' ? words.fromStart : words.fromStep(nameOf(from))];
  return [...length, ...(workdays ? [words.byWorkdays] : []), ...since].join(COMMA);
}
