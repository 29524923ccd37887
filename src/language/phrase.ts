/** What is said with an amount, whatever language says it. */
import { isSameAmount, type Amount } from './amount.ts';

/** `about` holds for both sides; `least` and `most` hold the amount itself, `over` and `under` do not. */
export type Bound = 'least' | 'most' | 'over' | 'under' | 'about';

export type Phrase =
  | { kind: 'amount'; amounts: Amount[] }
  | { kind: 'bound'; bound: Bound; amounts: Amount[] }
  | { kind: 'range'; from: Amount[]; to: Amount[] }
  /** `of` is what stands after the number: the 步 of 第三步. */
  | { kind: 'place'; number: number; of: string }
  /** Minutes since midnight. */
  | { kind: 'clock'; minutes: number };

/**
 * The first bound whose pattern takes the whole text with an amount inside.
 *
 * @param patterns the words of each bound around their amount, which is the first group
 * @param amounts reads an amount as the language writes it; empty where there is none
 */
export function boundOf(
  text: string,
  patterns: readonly [Bound, RegExp][],
  amounts: (text: string) => Amount[],
): { bound: Bound; amounts: Amount[] } | undefined {
  for (const [bound, pattern] of patterns) {
    const inner = pattern.exec(text)?.[1];
    const all = inner === undefined ? [] : amounts(inner);
    if (all.length > 0) return { bound, amounts: all };
  }
  return undefined;
}

/** True where both say the same, in whatever units and words. */
export function isSamePhrase(one: Phrase, other: Phrase): boolean {
  const others = new Map<string, Amount[] | string | number>(Object.entries(other));
  return Object.entries(one).every(([key, value]: [string, Amount[] | string | number]) => {
    const same = others.get(key);
    return Array.isArray(value) && Array.isArray(same) ? isSameAmount(value, same) : value === same;
  });
}
