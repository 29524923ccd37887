/** Figures that were changed where the work is told, and that the page still says elsewhere. */
import { figuresIn } from '#language/cues/meaning.ts';
import { finding, type Finding } from '../../syntax/diagnostic.ts';
import type { EditionPart } from './edition.ts';

/** What of a step or section says figures that people act by. */
type Part = Pick<EditionPart, 'name' | 'limits' | 'items'>;

/**
 * A limit may be changed while an item still says it as it was, so limits are compared by themselves too.
 *
 * @param before the parts of the page as it was
 * @param now those of the page as it is
 * @param text of the whole file as it is
 * @returns one finding for each line that says a figure which no limit, or no step, says any more
 */
export function staleFigures(before: readonly Part[], now: readonly Part[], text: string): Finding[] {
  const gone = new Map([
    ...missing(before.flatMap(limitsOf), now.flatMap(limitsOf)),
    ...missing(before.flatMap(wordsOf), now.flatMap(wordsOf)),
  ]);
  if (gone.size === 0) return [];
  return text.split('\n').flatMap((line, index) => {
    const stale = figuresIn(line).find(({ amount }) => gone.has(amount));
    return stale ? [finding('stale-figure', { line: index + 1, column: 1 }, stale.said)] : [];
  });
}

const limitsOf = ({ limits = [] }: Part): string[] => limits.map(({ text }) => text);
const wordsOf = (part: Part): string[] => [
  part.name,
  ...(part.items ?? []).map(({ text }) => text),
  ...limitsOf(part),
];

/** The figures with a unit that texts said and say no longer: amount → as it was written. */
function missing(before: string[], now: string[]): Map<string, string> {
  const said = new Set(now.flatMap(figuresIn).map(({ amount }) => amount));
  return new Map(
    before
      .flatMap(figuresIn)
      .filter(({ amount, hasUnit }) => hasUnit && !said.has(amount))
      .map((figure) => [figure.amount, figure.said]),
  );
}
