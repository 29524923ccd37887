/** How like two texts are by their characters, whatever language they are in (Dice's coefficient over pairs of neighbours). */

/** Letters and digits only. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Pairs of neighbouring characters. */
export function grams(text: string): Set<string> {
  const all = new Set<string>();
  for (const line of text.split('\n')) {
    const said = letters(line);
    for (let at = 0; at + 1 < said.length; at++) all.add(said.slice(at, at + 2));
  }
  return all;
}

export const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0;
  for (const gram of one) if (other.has(gram)) count++;
  return count;
};

/** Twice what they share by what both have, from 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [grams(one), grams(other)];
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}

/** Each of one list with one of the other, the likest first; none that have nothing in common. */
export function pairs<A, B>(ones: A[], others: B[], like: (one: A, other: B) => number): Map<A, B> {
  const all = ones.flatMap((one) => others.map((other) => ({ one, other, like: like(one, other) })));
  const found = new Map<A, B>();
  const taken = new Set<B>();
  for (const { one, other } of all.filter(({ like }) => like > 0).sort((a, b) => b.like - a.like)) {
    if (found.has(one) || taken.has(other)) continue;
    found.set(one, other);
    taken.add(other);
  }
  return found;
}
