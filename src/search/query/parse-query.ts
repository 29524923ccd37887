/** What somebody typed, taken apart: the words that carry meaning, and the units that the index is asked for. */
import { LANGUAGE } from '#language/language.ts';
import {
  ASKS,
  beginningOf,
  COMMON,
  COUNTING,
  ENDS,
  FUNCTION,
  NEGATION,
  PARTICLE,
  SPOKEN,
} from '#language/search/query-words.ts';
import { comparable, HAN, stretches, type Fold } from './normalise.ts';
import { WEIGHTS } from '../rank/weights.ts';

/** One thing to look up in the index. */
export interface Unit {
  /** `pair`: two adjacent Han characters; `char`: a single one; `word`: Latin letters and digits. */
  kind: 'pair' | 'char' | 'word';
  text: string;
  /** Of a word, what all its forms begin with. */
  beginning?: string;
  /** Which stretch of the query it belongs to; units of one stretch follow each other. */
  stretch: number;
  /** How much it says: less where the pair only joins two words. */
  weight: number;
}

/** The comparable spelling of what was typed, with one blank for each gap. */
export function normalised(text: string, fold: Fold): string {
  return comparable(text.normalize('NFC'), fold).replace(/\s+/g, ' ').trim();
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(LANGUAGE, { granularity: 'word' }) : undefined;

/** The text without its ends of sentences, and without the particle where it is no part of a word. */
function withoutParticles(text: string): string {
  const bare = text.replace(ENDS, ' ');
  if (!segmenter || !bare.includes(PARTICLE)) return bare;
  return [...segmenter.segment(bare)].map(({ segment }) => (segment === PARTICLE ? ' ' : segment)).join('');
}

/** The query without the words that only make it a question; the query itself where nothing would be left. */
export function core(query: string): string {
  const left = withoutParticles(query).replace(ASKS, ' ').replace(/\s+/g, ' ').trim();
  return [...left].filter((char) => HAN.test(char)).length >= 2 || /[a-z0-9]{2}/.test(left) ? left : query;
}

/** True where the query asks for a number or a time. */
export const asksNumber = (query: string): boolean => COUNTING.test(query);

/** The words of a run, as far as the browser knows where they end. */
export const segments = (run: string): string[] =>
  segmenter ? [...segmenter.segment(run)].map(({ segment }) => segment) : [];

/** For each place in a run where one word ends and the next begins, how many of the two are longer than one character. */
function borders(run: string): Map<number, number> {
  const words = segmenter ? [...segmenter.segment(run)] : [];
  const long = (word: { segment: string } | undefined) => Number((word?.segment.length ?? 0) > 1);
  return new Map(words.map((word, i) => [word.index, long(words[i - 1]) + long(word)]));
}

/** What a pair of characters says; `longWords` of the two words that meet in it, if they are two, are longer than one character. */
function weightOf(first: string, second: string, longWords: number | undefined): number {
  const weight = WEIGHTS.unit.acrossWords[longWords ?? -1] ?? 1;
  const common = Number(COMMON.has(first)) + Number(COMMON.has(second));
  const across = longWords !== undefined;
  // A word of two common characters says little; that something is not (没有, 不做) says something.
  const isBare = common === 2 && (across || !NEGATION.test(first));
  const saysLittle =
    isBare ||
    SPOKEN.has(first + second) ||
    (common === 1 && across && longWords > 0) ||
    FUNCTION.has(first) ||
    FUNCTION.has(second);
  return saysLittle ? Math.min(weight, WEIGHTS.unit.common) : weight;
}

/** The units of a normalised query, in its order. */
export function units(query: string): Unit[] {
  const all = stretches(query);
  return all.flatMap((text, stretch): Unit[] => {
    if (!HAN.test(text)) return [{ kind: 'word', text, beginning: beginningOf(text), stretch, weight: 1 }];
    const chars = [...text];
    if (chars.length === 1) {
      const beside = WEIGHTS.unit[COMMON.has(text) ? 'commonCharacter' : 'singleCharacter'];
      return [{ kind: 'char', text, stretch, weight: all.length > 1 ? beside : 1 }];
    }
    const between = borders(text);
    return chars.slice(1).map((char, i) => ({
      kind: 'pair' as const,
      text: chars[i]! + char,
      stretch,
      weight: weightOf(chars[i]!, char, between.get(i + 1)),
    }));
  });
}
