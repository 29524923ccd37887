/** Chooses and marks what of a page's text is shown under a hit. */
import type { Piece } from '../query/model.ts';
import { BETWEEN_BLOCKS, LEAD, LENGTH } from '#language/search/query-words.ts';
import { comparable, type Fold } from '../query/normalise.ts';

/** The stretch of `text` that holds most of `needles` (comparable spelling), with each of them marked. */
export function snippet(text: string, needles: string[], fold?: Fold): Piece[] {
  const marks = marksOf(comparable(text, fold), needles);
  const start = densest(marks);
  const first = marks.findIndex((weight, i) => i >= start && weight > 0);
  const from = first < 0 ? 0 : sentenceStart(text, first);
  const to = wordEnd(text, Math.min(text.length, from + LENGTH));
  return cut(text, marks, from, to);
}

/** How `text` begins, with each of `needles` marked. */
export function beginning(text: string, needles: string[], fold?: Fold): Piece[] {
  const to = wordEnd(text, Math.min(text.length, LENGTH));
  return cut(text, marksOf(comparable(text, fold), needles), 0, to);
}

/** The whole text with every needle marked: for names and titles. */
export function marked(text: string, needles: string[], fold?: Fold): Piece[] {
  return cut(text, marksOf(comparable(text, fold), needles), 0, text.length);
}

/** For each character 0, or the length of the longest needle that covers it. Blanks in the text do not part a match. */
function marksOf(text: string, needles: string[]): Uint16Array {
  const places = Array.from({ length: text.length }, (_, i) => i).filter((i) => !/\s/.test(text[i]!));
  const solid = places.map((i) => text[i]).join('');
  const marks = new Uint16Array(text.length);
  for (const written of needles) {
    const needle = written.replace(/\s+/g, '');
    if (needle === '') continue;
    const isNumber = /^[0-9]+$/.test(needle);
    const isWord = /^[a-z]/.test(needle);
    for (let i = solid.indexOf(needle); i >= 0; i = solid.indexOf(needle, i + 1)) {
      // 3 is no part of 30.
      if (isNumber && (isDigit(text[places[i]! - 1]) || isDigit(text[places[i + needle.length - 1]! + 1])))
        continue;
      // Id is no part of lid.
      if (isWord && LETTER.test(text[places[i]! - 1] ?? '')) continue;
      let last = places[i + needle.length - 1]!;
      // All of the word: what was asked for is how it begins.
      if (isWord) while (LETTER.test(text[last + 1] ?? '')) last++;
      for (let k = places[i]!; k <= last; k++) marks[k] = Math.max(marks[k]!, needle.length);
    }
  }
  return marks;
}

const LETTER = /[a-z]/i;
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** Start of the stretch of LENGTH characters whose marks weigh most (a sliding window). */
function densest(marks: Uint16Array): number {
  let sum = 0;
  let best = 0;
  let heaviest = 0;
  for (let i = 0; i < marks.length; i++) {
    sum += marks[i]! - (i >= LENGTH ? marks[i - LENGTH]! : 0);
    if (sum > heaviest) {
      heaviest = sum;
      best = Math.max(0, i - LENGTH + 1);
    }
  }
  return best;
}

/** The start of the text or of the sentence around `at`, if it is near, else a little before it. */
function sentenceStart(text: string, at: number): number {
  if (at <= LEAD) return 0;
  for (let i = at; i > at - LEAD; i--) {
    if (/[。！？；!?;\n]$|\.\s+$/.test(text.slice(Math.max(0, i - 2), i))) return skipBlanks(text, i);
  }
  return wordStart(text, at - LEAD);
}

/** Whether this place is within a character that takes two units of UTF-16, as rare characters and emoji do. */
const splits = (text: string, at: number): boolean => at > 0 && text.codePointAt(at - 1)! > 0xffff;

/** The beginning of the next word where this place is inside one of letters. */
function wordStart(text: string, at: number): number {
  let i = splits(text, at) ? at + 1 : at;
  while (i < text.length && /^[a-z]{2}$/i.test(text.slice(i - 1, i + 1))) i++;
  return skipBlanks(text, i);
}

/** The end of the word before this place, where it is inside one of letters. */
function wordEnd(text: string, at: number): number {
  let i = splits(text, at) ? at - 1 : at;
  while (i > 0 && i < text.length && /^[a-z]{2}$/i.test(text.slice(i - 1, i + 1))) i--;
  return i;
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}

function cut(text: string, marks: Uint16Array, from: number, to: number): Piece[] {
  const shown = tidy(text);
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const isMarked = marks[i]! > 0;
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += shown[i]!;
    else pieces.push({ text: shown[i]!, marked: isMarked });
  }
  if (from > 0) pieces.unshift({ text: '…', marked: false });
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Pagefind ends every block with a full stop; between Chinese words a semicolon reads better, and takes the same room. */
function tidy(text: string): string {
  return text.replace(/(?<=[^\x00-\x7f])\.(?= )/g, BETWEEN_BLOCKS);
}
