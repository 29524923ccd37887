/** How like two texts are by their characters, whatever language they are in. */

/** How alike two texts are: Dice's coefficient of their pairs of neighbouring characters. */
export function diceCoefficient(one: string, other: string): number {
  const pairs = (text: string) => new Set([...text].map((char, i, all) => char + (all[i + 1] ?? '')));
  const [a, b] = [pairs(one), pairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}

/** Texts that have less in common are not two wordings of one thing. */
const ALIKE = 0.4;

export const isReworded = (one: string, other: string): boolean => diceCoefficient(one, other) >= ALIKE;

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
