/** How a query and a text are compared. Blanks do not part words, so they say nothing, and a word may stand anywhere. */

/** A text as it is compared. */
export const solid = (text: string): string => text.replace(/\s+/g, '');

/** Whether a solid text holds a word, or what all its forms begin with. */
export const holdsWord = (text: string, word: string): boolean => text.includes(word);

/** The place in a query where it names this, as it is written there; undefined where it does not. */
export const namedIn = (query: string, name: string): string | undefined =>
  query.includes(name) ? name : undefined;

/** What two questions have in common where they are alike: their characters. */
export const partsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** What of a query is looked for in as long pieces as can be, given its stretches. */
export const wholesOf = (_query: string, stretches: string[]): string[] => stretches;

/** Share of a run that a solid text holds in one piece, 0 to 1; two characters at least. */
export function longestShare(text: string, run: string): number {
  for (let length = run.length; length >= Math.min(2, run.length); length--) {
    for (let i = 0; i + length <= run.length; i++)
      if (text.includes(run.slice(i, i + length))) return length / run.length;
  }
  return 0;
}

/** True where a word that is written wrongly is told by its letters alone. */
export const IS_SPELLED: boolean = false;
