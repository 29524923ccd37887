/** What of a text stays together when it is broken into lines. */
import { LANGUAGE } from '#language/language.ts';
import { LINKING, NUMBER_AND_UNIT, NUMERALS, PARTICLE, SINGLE } from '#language/line-breaks/line-ends.ts';
import { KnownByTerms, type Terms } from './known-by-terms.ts';
import { split } from './text-width.ts';

const words = new Intl.Segmenter(LANGUAGE, { granularity: 'word' });

/** Punctuation that may not begin a line. */
export const NO_START =
  /^[!%),.:;?\]}¢°·’”†‡›℃…—、。〃\u3005〉》」』】〕〗〞﹐﹑﹒﹔﹕﹖！＂％＇），．：；？］｜｝～ー]/u;
/** Punctuation that may not end a line. */
export const NO_END = /[([{£¥‘“〈《「『【〔〖〝＄（［｛￥]$/u;
const RUN = /[\x21-\x7e\u00c0-\u024f]+|\s+|[^\x21-\x7e\u00c0-\u024f\s]+/g;
const LATIN = /^[\x21-\x7e\u00c0-\u024f]/;

/** The parts of a line that stay together: words, numbers, single Han characters with their punctuation. */
export function unbreakable(line: string): string[] {
  const parts = Array.from(line.matchAll(RUN), ([run]) => run).flatMap((run) =>
    /^\s/.test(run) ? [' '] : LATIN.test(run) ? [run] : split(run),
  );
  return joined(
    parts,
    (last, part) => last !== ' ' && part !== ' ' && (NO_START.test(part) || NO_END.test(last)),
  );
}

/** Puts each part to what stands before it where the two stay together. */
export function joined(parts: string[], together: (last: string, part: string) => boolean): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last !== undefined && together(last, part)) kept[kept.length - 1] = last + part;
    else kept.push(part);
  }
  return kept;
}

/** The words of a line with their punctuation; a number and what it counts are one. */
export const wordsOf = (line: string, terms: Terms): readonly string[] =>
  partedBefore.get(terms, line, () => parted(line, terms));
const partedBefore = new KnownByTerms<readonly string[]>();

function parted(line: string, terms: Terms): string[] {
  const parts = unbreakable(line);
  const whole = parts.join('');
  const ends = new Set<number>();
  for (const { index, segment } of words.segment(whole)) ends.add(index + segment.length);
  for (const term of terms)
    for (let at = whole.indexOf(term); at >= 0; at = whole.indexOf(term, at + term.length))
      for (let inside = at + 1; inside < at + term.length; inside++) ends.delete(inside);
  for (const { index } of whole.matchAll(NUMBER_AND_UNIT)) {
    const digits = /^[\d.]+/.exec(whole.slice(index))![0].length;
    ends.delete(index + digits);
    if (whole[index + digits] === ' ') ends.delete(index + digits + 1);
  }
  let at = 0;
  let isEnd = true;
  const kept: string[] = [];
  for (const part of parts) {
    if (isEnd || kept.length === 0) kept.push(part);
    else kept[kept.length - 1] += part;
    at += part.length;
    isEnd = ends.has(at);
  }
  const paired = new Set<string>();
  return joined(kept, (last, word) => {
    if (PARTICLE.test(word) || (NUMERALS.test(last) && NUMERALS.test(word))) return true;
    if (paired.has(last) || !SINGLE.test(last) || !SINGLE.test(word)) return false;
    if (/\p{P}$/u.test(last) || LINKING.test(last) || LINKING.test(word)) return false;
    paired.add(last + word);
    return true;
  });
}
