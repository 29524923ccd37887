/** How alike a query is to a title, or to a question that people ask: Dice coefficients, 0 to 1. */
import { HAN, pairs, stretches } from '../query/normalise.ts';
import { partsOf } from '#language/search/matching.ts';
import { ASKED_ANYWHERE, beginningOf, COMMON } from '#language/search/query-words.ts';
import { WEIGHTS } from './weights.ts';

/** Characters of which nearly every question has some. */
const ANYWHERE = new Set([...COMMON, ...ASKED_ANYWHERE]);

/** How alike title and query are: the Dice coefficient of their pairs of characters and their words, 0 to 1. */
export function dice(title: string, runs: string[]): number {
  const pairsOf = (all: string[]) =>
    new Set(all.flatMap((run) => (HAN.test(run) ? pairs(run) : [beginningOf(run)])));
  const asked = pairsOf(runs);
  const own = pairsOf(stretches(title));
  const both = [...asked].filter((pair) => own.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (asked.size + own.size);
}

/**
 * How alike two questions are as a whole, 0 to 1: the Dice coefficient of what they are made of. Everyday speech
 * has other words for the same, which often share a character and seldom a pair: 送修 and 修好.
 */
export function alike(one: string, other: string): number {
  const weighed = (text: Iterable<string>) =>
    [...text].reduce((sum, char) => sum + (ANYWHERE.has(char) ? WEIGHTS.page.charAnywhere : 1), 0);
  const [own, asked] = [new Set(partsOf(one)), new Set(partsOf(other))];
  const all = weighed(own) + weighed(asked);
  return all === 0 ? 0 : (2 * weighed([...own].filter((char) => asked.has(char)))) / all;
}
