/** How alike a query is to a title, or to a question that people ask: Dice coefficients, 0 to 1. */
import { HAN, pairs, stretches } from '../query/normalise.ts';
import { COMMON } from '../query/parse-query.ts';
import { WEIGHTS } from './weights.ts';

const LETTERS = /[\p{L}\p{N}]/gu;
/** Characters of which nearly every question has some. */
const ANYWHERE = new Set([...COMMON, ...'吗呢吧啊怎么什谁几多少哪请问办啥']);

/** How alike title and query are: the Dice coefficient of their pairs of characters, 0 to 1. */
export function dice(title: string, runs: string[]): number {
  const pairsOf = (all: string[]) => new Set(all.flatMap((run) => (HAN.test(run) ? pairs(run) : [run])));
  const asked = pairsOf(runs);
  const own = pairsOf(stretches(title));
  const both = [...asked].filter((pair) => own.has(pair)).length;
  return both === 0 ? 0 : (2 * both) / (asked.size + own.size);
}

/**
 * How alike two questions are as a whole, 0 to 1: the Dice coefficient of their characters. Everyday speech
 * has other words for the same, which often share a character and seldom a pair: 送修 and 修好.
 */
export function alike(one: string, other: string): number {
  const weighed = (text: Iterable<string>) =>
    [...text].reduce((sum, char) => sum + (ANYWHERE.has(char) ? WEIGHTS.page.charAnywhere : 1), 0);
  const [own, asked] = [new Set(one.match(LETTERS)), new Set(other.match(LETTERS))];
  const all = weighed(own) + weighed(asked);
  return all === 0 ? 0 : (2 * weighed([...own].filter((char) => asked.has(char)))) / all;
}
