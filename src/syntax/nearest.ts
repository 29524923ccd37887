/**
 * The Damerau–Levenshtein distance in its restricted form (optimal string alignment): the number of
 * insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`, none touched twice.
 */
import { nearestMessages as say } from '#text/messages/syntax.ts';
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
      }
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

const isWithin = (a: string, b: string): boolean => {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
};

/** The known word that the author most likely meant, or undefined if none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  // Half of a short word is another word, and in Chinese all are short.
  const isHan = /\p{Script=Han}/u.test(word);
  const far = isHan || word.length < 6 ? 1 : 2;
  const limit = Math.max(far, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of known) {
    const shorter = Math.min(word.length, candidate.length);
    const contained = shorter > (isHan ? 1 : 2) && isWithin(word, candidate);
    if (!contained && Math.abs(word.length - candidate.length) > limit) continue;
    const apart = contained ? 1 : distance(word.toLowerCase(), candidate.toLowerCase());
    if (apart < least && apart < Math.max(word.length, candidate.length)) [best, least] = [candidate, apart];
  }
  return least <= limit ? best : undefined;
}

/** The question whether the nearest known word was meant, or nothing where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const match = nearest(word, known);
  return match === undefined ? '' : say.didYouMean(match);
}

/** Something that is written by its id, and what people call it. */
export interface Named {
  id: string;
  names: string[];
}

/** A step or section by what people call it. */
export const named = ({ id, name }: { id: string; name: string }): Named => ({
  id,
  names: name ? [name] : [],
});

/** Which id to write for a word that is none: that of the thing so named, else the nearest. */
export function whichId(word: string, known: Named[]): string {
  const bare = (text: string): string => text.replace(/\s/g, '').toLowerCase();
  const same = (name: string): boolean => bare(name) === bare(word);
  const named = known.filter(({ id, names }) => id && names.some(same));
  if (named.length) return say.writeIds(named.map(({ id }) => id));
  const byId = didYouMean(
    word,
    known.map(({ id }) => id),
  );
  if (byId) return byId;
  const name = nearest(
    word,
    known.flatMap(({ names }) => names),
  );
  const match = known.find(({ id, names }) => id && name !== undefined && names.includes(name));
  return match ? say.idOf(name!, match.id) : '';
}

/** How many ids a message lists. */
const LISTED = 8;

/** Which id to write for a word that is none, or all that there are where it is like none of them. */
export function whichOrAll(word: string, known: Named[]): string {
  const hint = whichId(word, known);
  if (hint || known.length === 0) return hint;
  const ids = known
    .slice(0, LISTED)
    .map(({ id, names: [name] }) => (name === undefined ? id : say.withName(id, name)));
  return known.length > LISTED ? say.andMore(ids, known.length - LISTED) : say.thereAre(ids);
}
