/**
 * Line breaking for Chinese and mixed text, with widths that need no font.
 *
 * Mermaid breaks at spaces only, which Chinese has none of.
 */
import { CLOSING, NUMERALS, OPENING } from '#language/line-breaks/line-ends.ts';
import { LIST } from '#text/punctuation.ts';
import { KnownByTerms, type Terms } from './known-by-terms.ts';
import { split, textWidth } from './text-width.ts';
import { joined, NO_END, NO_START, unbreakable, wordsOf } from './whole-words.ts';

const NO_TERMS: Terms = [];

/**
 * Breaks text into balanced lines of at most `max` em: punctuation stays where Chinese wants it, words, numbers with
 * their unit and terms stay whole. Only a single word that is wider than `max` is cut or runs over.
 */
export const breakLines = (text: string, max: number, terms = NO_TERMS): string[] => [
  ...brokenBefore.get(terms, `${max} ${text}`, () =>
    text.split('\n').flatMap((one) => balanced(one.trim(), max, terms)),
  ),
];
const brokenBefore = new KnownByTerms<readonly string[]>();

/** How much wider the lines are tried, in em. */
const GROWTH = 0.5;

/**
 * Breaks text into lines of `max` em, or of up to `most` where that spares a word cut in two or a last line of one or
 * two characters, or of up to `forFew` where it spares a third line or words torn apart.
 */
export function wrapLines(
  text: string,
  max: number,
  most: number,
  terms = NO_TERMS,
  forFew = most,
): string[] {
  let best: { lines: string[]; faults: number; torn: number } | undefined;
  for (let step = 0; step === 0 || max + (step - 1) * GROWTH < most; step++) {
    const em = Math.min(max + step * GROWTH, most);
    const lines = breakLines(text, em, terms);
    const { bad, torn } = faultsOf(lines, terms);
    const faults = bad + (em <= forFew ? Math.max(0, lines.length - 2) : 0);
    const isLessTorn = best && faults === best.faults && torn < best.torn && em <= forFew;
    if (!best || faults < best.faults || isLessTorn) best = { lines, faults, torn };
    if (best.faults === 0 && (best.torn === 0 || em >= forFew)) break;
  }
  return best!.lines;
}

/** How bad breaks are, and how many of them tear words apart that are read together. */
function faultsOf(lines: readonly string[], terms: Terms): { bad: number; torn: number } {
  if (lines.length < 2) return { bad: 0, torn: 0 };
  const parts = wordsOf(lines.join(''), terms);
  /** The part that begins there. */
  const begins = new Map<number, number>();
  parts.reduce((at, part, index) => {
    begins.set(at, index);
    return at + part.length;
  }, 0);
  let at = 0;
  const breaks = lines.slice(0, -1).map((line) => begins.get((at += line.length)));
  const cut = breaks.filter((next) => next === undefined).length;
  const torn = breaks.filter((next) => next !== undefined && isTorn(parts, next)).length;
  const lost = Number(isShort(lines.at(-1)!)) + Number(lines.some(isSingle));
  return { bad: 30 * cut + 20 * lost, torn };
}

/** Whether the words on both sides of a break are read together. */
const isTorn = (parts: readonly string[], next: number): boolean =>
  OPENING.test(parts[next - 1]!) || NUMERALS.test(parts[next - 1]!) || CLOSING.test(parts[next]!);

/** A line of one or two characters: as a last one it looks lost. */
const isShort = (line: string): boolean => lettersIn(line) <= 2;
/** A line of one character looks lost wherever it stands. */
const isSingle = (line: string): boolean => lettersIn(line) <= 1;
const lettersIn = (line: string): number => split(line.replace(/[\p{P}\s]/gu, '')).length;

const AFTER_LIST = new RegExp(`(?<=${LIST})`);
const LIST_AT_END = new RegExp(`${LIST}$`);

/** Breaks a list after its marks only; a member is cut where it is wider than `max` by itself. */
export function breakList(text: string, max: number, terms = NO_TERMS): string[] {
  const lines: string[] = [];
  for (const member of text.split(AFTER_LIST)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + member) <= max) lines[lines.length - 1] = last + member;
    else
      lines.push(
        ...(textWidth(member.replace(LIST_AT_END, '')) <= max ? [member] : balanced(member, max, terms)),
      );
  }
  return lines;
}

/** What counts besides uneven lines, in em²: a last line that looks lost, words torn apart, a break after a comma. */
const LOST = 60;
const TORN = 40;
const AFTER_COMMA = -1;

function balanced(paragraph: string, max: number, terms: Terms): string[] {
  // A name that fits no line is broken between its words.
  const fits = (term: string) => textWidth(term) <= max;
  const fitting = terms.every(fits) ? terms : terms.filter(fits);
  const parts = wordsOf(paragraph, fitting).flatMap((word) =>
    textWidth(word) > max ? pieces(word, max) : [word],
  );
  const first = greedy(parts, max);
  if (first.length < 2) return first;
  // No line more than are needed, and of these breaks the best.
  return leastRagged(parts, max, first.length) ?? first;
}

/** A word that fits no line, in pieces of like length. */
function pieces(word: string, max: number): string[] {
  // Nobody parts a word of letters but where it has a hyphen: its box is as wide as it is, up to twice as much.
  if (/^\p{Script=Latin}+\P{L}*$/u.test(word) && textWidth(word) <= 2 * max) return [word];
  const parts = unbreakable(word).flatMap((part) => (textWidth(part) > max ? cutToWidth(part, max) : [part]));
  const even = textWidth(word) / Math.ceil(textWidth(word) / max);
  return joined(parts, (last, part) => textWidth(last + part) <= Math.min(max, even + 0.5));
}

/**
 * Total-fit line breaking (dynamic programming, after Knuth and Plass) into exactly so many lines: the least sum of
 * squared distances from the mean width, and of penalties. Mermaid and browsers fill line after line instead.
 */
function leastRagged(parts: string[], max: number, count: number): string[] | undefined {
  const mean = textWidth(parts.join('')) / count;
  const line = (from: number, to: number) => parts.slice(from, to).join('').trim();
  type Found = { cost: number; lines: string[] };
  // For each number of parts taken, the best way to lay them out in so many lines.
  let found: (Found | undefined)[] = [{ cost: 0, lines: [] }];
  for (let row = 0; row < count; row++) {
    const next: (Found | undefined)[] = [];
    found.forEach((before, from) => {
      if (!before) return;
      for (let to = from + 1; to <= parts.length; to++) {
        const text = line(from, to);
        const width = textWidth(text);
        if (width > max && to > from + 1) break;
        if (!text) continue;
        const isLost = to === parts.length ? isShort(text) : isSingle(text);
        const isInner = to < parts.length;
        const penalty =
          (isLost ? LOST : isInner && COMMA.test(text) ? AFTER_COMMA : 0) +
          (isInner && isTorn(parts, to) ? TORN : 0);
        const cost = before.cost + (width - mean) ** 2 + penalty;
        // Of equal ones the one whose first lines are longer.
        if (cost <= (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...before.lines, text] };
      }
    });
    found = next;
  }
  return found[parts.length]?.lines;
}
const COMMA = /[，。；：、！？]$/;

/** First-fit line breaking: as much as goes into each line. */
function greedy(parts: string[], max: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line.trim() && textWidth((line + part).trimEnd()) > max) {
      lines.push(line.trim());
      line = part === ' ' ? '' : part;
    } else line += part;
  }
  if (line.trim() || lines.length === 0) lines.push(line.trim());
  return lines;
}

/** A part that fits no line: cut, but never so that a piece begins with forbidden punctuation. */
function cutToWidth(part: string, max: number): string[] {
  return joined(
    split(part),
    (last, char) => textWidth(last + char) <= max || NO_START.test(char) || NO_END.test(last),
  );
}
