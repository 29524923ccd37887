/** How like two texts are by their words, where one says the other in words of its own. */

import { LENGTH } from '#language/numbers/lengths.ts';
import { NUMERAL_CHARS, readNumeral } from '#language/numbers/numerals.ts';

const SAID = new RegExp(`[${NUMERAL_CHARS}]+`, 'gu');

/** Letters and digits only. */
export const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** Pairs of neighbouring characters. */
function grams(text: string): Set<string> {
  const all = new Set<string>();
  for (const line of text.split('\n')) {
    const said = letters(line);
    for (let at = 0; at + 1 < said.length; at++) all.add(said.slice(at, at + 2));
  }
  return all;
}

const common = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let count = 0;
  for (const gram of one) if (other.has(gram)) count++;
  return count;
};

/** Which part of the words of one text the other has, from 0 to 1. */
export function containment(part: string, whole: string): number {
  const [one, other] = [grams(part), grams(whole)];
  return one.size === 0 ? 0 : common(one, other) / one.size;
}

/** Both ways at once: twice what they share by what both have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [grams(one), grams(other)];
  return a.size + b.size === 0 ? 0 : (2 * common(a, b)) / (a.size + b.size);
}

const AMOUNT = new RegExp(LENGTH, 'gu');

/** Every figure in a text, those of lengths of time in words among them. */
export const figures = (text: string): string[] => [
  ...[...text.normalize('NFKC').matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => String(Number(figure))),
  ...[...text.matchAll(AMOUNT)].flatMap(([words]) =>
    [...words.matchAll(SAID)].flatMap(([said]) => {
      const value = readNumeral(said);
      return value === undefined ? [] : String(value);
    }),
  ),
];
