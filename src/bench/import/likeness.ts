/** How like two texts are by their words, where one says the other in words of its own. */

import { common, grams } from '../../language/likeness.ts';
import { LENGTH } from '#language/numbers/lengths.ts';
import { NUMERAL_CHARS, readNumeral } from '#language/numbers/numerals.ts';

const SAID = new RegExp(`[${NUMERAL_CHARS}]+`, 'gu');

/** Which part of the words of one text the other has, from 0 to 1. */
export function containment(part: string, whole: string): number {
  const [one, other] = [grams(part), grams(whole)];
  return one.size === 0 ? 0 : common(one, other) / one.size;
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
