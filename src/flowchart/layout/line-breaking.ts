/**
 * Line breaking for Chinese and mixed text, with widths that need no font.
 *
 * Mermaid breaks at spaces only, which Chinese has none of.
 */

/**
 * Advance widths of U+0020…U+007E in 1/1000 em: the largest among Noto Sans CJK, Liberation Sans
 * (Arial's widths) and DejaVu Sans, so that text is never wider than reckoned with any of them.
 */
const ASCII = [
  318, 401, 474, 838, 636, 950, 780, 278, 390, 390, 500, 838, 318, 361, 318, 392, 636, 636, 636, 636, 636,
  636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 556, 1015, 684, 686, 722, 770, 667, 611, 778, 752, 295,
  535, 667, 557, 863, 748, 787, 667, 787, 722, 667, 611, 732, 684, 989, 685, 667, 685, 390, 392, 390, 838,
  559, 606, 613, 635, 550, 635, 615, 352, 635, 634, 278, 278, 579, 284, 974, 634, 612, 635, 635, 411, 521,
  392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
];
const ZERO_WIDTH = /^[\u0300-\u036f\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/;
/** Letters outside ASCII that are narrower than a Han character: Latin, Greek, Cyrillic… */
const FIRST_WIDE = 0x2000;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const split = (text: string) => Array.from(graphemes.segment(text), ({ segment }) => segment);

/** Width of a line in em. */
export function textWidth(text: string): number {
  let em = 0;
  for (const char of split(text)) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 32 && code < 127) em += (ASCII[code - 32] ?? 636) / 1000;
    else if (!ZERO_WIDTH.test(char)) em += code < FIRST_WIDE ? 0.72 : 1;
  }
  return em;
}

/** Punctuation that may not begin a line. */
export const NO_START =
  /^[!%),.:;?\]}¢°·’”†‡›℃…—、。〃々〉》」』】〕〗〞﹐﹑﹒﹔﹕﹖！＂％＇），．：；？］｜｝～ー]/u;
/** Punctuation that may not end a line. */
export const NO_END = /[([{£¥‘“〈《「『【〔〖〝＄（［｛￥]$/u;
const RUN = /[\x21-\x7e\u00c0-\u024f]+|\s+|[^\x21-\x7e\u00c0-\u024f\s]+/g;
const LATIN = /^[\x21-\x7e\u00c0-\u024f]/;

/** The parts of a line that stay together: words, numbers, single Han characters with their punctuation. */
function unbreakable(line: string): string[] {
  const parts = Array.from(line.matchAll(RUN), ([run]) => run).flatMap((run) =>
    /^\s/.test(run) ? [' '] : LATIN.test(run) ? [run] : split(run),
  );
  return joined(
    parts,
    (last, part) => last !== ' ' && part !== ' ' && (NO_START.test(part) || NO_END.test(last)),
  );
}

/** Puts each part to what stands before it where the two stay together. */
function joined(parts: string[], together: (last: string, part: string) => boolean): string[] {
  const kept: string[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (last !== undefined && together(last, part)) kept[kept.length - 1] = last + part;
    else kept.push(part);
  }
  return kept;
}

/**
 * Breaks text into balanced lines of at most `max` em: punctuation stays where Chinese wants it, Latin
 * words and numbers stay whole, Chinese words where there is room. Only a single part that is wider than
 * `max` is cut or runs over.
 */
export function breakLines(text: string, max: number): string[] {
  const key = `${max} ${text}`;
  const lines = known.get(key) ?? text.split('\n').flatMap((one) => balanced(one.trim(), max));
  known.set(key, lines);
  return [...lines];
}
/** Texts broken before: a graph is laid out in many ways with the same labels. */
const known = new Map<string, readonly string[]>();

/** Breaks a list after its 、 only; a member is cut where it is wider than `max` by itself. */
export function breakList(text: string, max: number): string[] {
  const lines: string[] = [];
  for (const member of text.split(/(?<=、)/)) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + member) <= max) lines[lines.length - 1] = last + member;
    else lines.push(...(textWidth(member.replace(/、$/, '')) <= max ? [member] : balanced(member, max)));
  }
  return lines;
}

/** What counts besides uneven lines, in em²: a break inside a word, a line of a single character, a break after a comma. */
const SPLIT = 6;
const ALONE = 6;
const AFTER_COMMA = -1;

function balanced(paragraph: string, max: number): string[] {
  const parts = unbreakable(paragraph).flatMap((part) =>
    textWidth(part) > max ? cutToWidth(part, max) : [part],
  );
  const first = greedy(parts, max);
  if (first.length < 2) return first;
  // No line more than are needed, and of these breaks the best.
  return leastRagged(parts, max, first.length) ?? first;
}

/**
 * Total-fit line breaking (dynamic programming, after Knuth and Plass) into exactly so many lines: the least sum of
 * squared distances from the mean width, and of penalties. Mermaid and browsers fill line after line instead.
 */
function leastRagged(parts: string[], max: number, count: number): string[] | undefined {
  const mean = textWidth(parts.join('')) / count;
  const boundaries = wordEnds(parts);
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
        if (textWidth(text) > max && to > from + 1) break;
        if (!text) continue;
        const cost =
          before.cost + (textWidth(text) - mean) ** 2 + penalty(text, to, parts.length, boundaries);
        // Of equal ones the one whose first lines are longer.
        if (cost <= (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...before.lines, text] };
      }
    });
    found = next;
  }
  return found[parts.length]?.lines;
}

function penalty(text: string, to: number, last: number, boundaries: Set<number>): number {
  const alone = split(text).length === 1 ? ALONE : 0;
  if (to === last) return alone;
  return alone + (boundaries.has(to) ? (/[，。；：、！？]$/.test(text) ? AFTER_COMMA : 0) : SPLIT);
}

/** Numbers of parts after which a word ends. */
function wordEnds(parts: string[]): Set<number> {
  const ends = new Set<number>();
  for (const { index, segment } of words.segment(parts.join(''))) ends.add(index + segment.length);
  let at = 0;
  return new Set(parts.flatMap((part, index) => (ends.has((at += part.length)) ? [index + 1] : [])));
}

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
