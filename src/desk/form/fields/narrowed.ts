/** What is meant by a few letters of its name, what begins with them first. */
import { LOCALE } from '#language/language.ts';
import type { Choice } from '../form-context.ts';

const folded = (text: string): string => text.toLowerCase().replace(/[\s-]+/g, '');

/** Those whose name, other names or id hold the letters; all of them where there are none. */
export function narrowed(choices: readonly Choice[], typed: string): readonly Choice[] {
  const wanted = folded(typed);
  if (!wanted) return choices;
  const rank = ({ id, name, aliases = [] }: Choice): number => {
    const at = folded(name).indexOf(wanted);
    if (at >= 0) return at === 0 ? (folded(name) === wanted ? 0 : 1) : 2;
    return [...aliases, id].some((other) => folded(other).includes(wanted)) ? 3 : 4;
  };
  const ranked = choices.map((choice) => ({ choice, rank: rank(choice) })).filter(({ rank }) => rank < 4);
  return ranked.sort((a, b) => a.rank - b.rank).map(({ choice }) => choice);
}

/** In the order of the language: Chinese by its sounds. */
export const inOrder = <One extends Choice>(choices: readonly One[]): One[] => {
  const { compare } = new Intl.Collator(LOCALE);
  return [...choices].sort((a, b) => compare(a.name, b.name));
};

/** Those that are likely first, in their order. */
export const likelyFirst = <One extends Choice>(
  choices: readonly One[],
  likely: ReadonlySet<string>,
): One[] => [...choices.filter(({ id }) => likely.has(id)), ...choices.filter(({ id }) => !likely.has(id))];
