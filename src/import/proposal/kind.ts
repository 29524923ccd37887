/** What a page is, by its title and by what it says. */
import { IN_ORDER, KIND_WORDS, NO_PROCEDURE } from '#language/documents/titles.ts';
import { CONDITION } from '#language/documents/sentences.ts';
import type { Kind } from '../../procedure/model/procedure.ts';

/**
 * The kind, and whether its title says it.
 *
 * @param tellsSteps true where its words say that steps follow
 * @param under the title of what it was cut from
 */
export function kindOf(
  title: string,
  sentences: string[],
  tellsSteps = false,
  under = '',
): { kind: Kind; isSure: boolean } {
  const said = (Object.keys(KIND_WORDS) as Kind[]).filter((kind) => KIND_WORDS[kind].test(title));
  const inOrder = sentences.filter((sentence) => IN_ORDER.test(sentence) || CONDITION.test(sentence)).length;
  if (isProcedure(title)) return { kind: 'procedure', isSure: said.length === 1 };
  if (tellsSteps && said.length === 0) return { kind: 'procedure', isSure: true };
  if (said.length === 0 && isProcedure(under)) return { kind: 'procedure', isSure: false };
  const isChain = inOrder >= 3 && inOrder * 5 >= sentences.length;
  const [first] = said.filter((kind) => kind !== 'procedure').sort((a, b) => last(b, title) - last(a, title));
  if (first !== undefined)
    return isChain && first !== 'policy'
      ? { kind: 'procedure', isSure: false }
      : { kind: first, isSure: !isChain };
  return { kind: isChain ? 'procedure' : 'norm', isSure: false };
}

/** True of a title that names something that is done in an order. */
export const isProcedure = (title: string): boolean =>
  KIND_WORDS.procedure.test(title) && !NO_PROCEDURE.test(title);

/** Where the last word of a kind stands in a title: the last one names it. */
function last(kind: Kind, title: string): number {
  const pattern = new RegExp(KIND_WORDS[kind].source, 'gu');
  return Math.max(-1, ...[...title.matchAll(pattern)].map(({ index }) => index));
}
