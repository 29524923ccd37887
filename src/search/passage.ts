/** Chooses and marks what of a page's text is shown under a hit. */
import type { Piece } from './model.ts';
import { comparable, type Fold } from './normal.ts';

/** About how many characters a passage shows. */
const LENGTH = 72;
/** How many of them may stand before the first mark. */
const LEAD = 16;

export interface Passage {
  /** Where in the text the first marked character stands. */
  at: number;
  pieces: Piece[];
}

/** The stretch of `text` that holds most of `needles` (comparable spelling), with each of them marked. */
export function passage(text: string, needles: string[], fold?: Fold): Passage {
  const marks = marksOf(comparable(text, fold), needles);
  const start = densest(marks);
  const first = marks.findIndex((weight, i) => i >= start && weight > 0);
  const at = Math.max(first, 0);
  const from = first < 0 ? 0 : sentenceStart(text, at);
  const to = Math.min(text.length, from + LENGTH);
  return { at, pieces: cut(text, marks, from, to) };
}

/** The whole text with every needle marked: for names and titles. */
export function marked(text: string, needles: string[], fold?: Fold): Piece[] {
  return cut(text, marksOf(comparable(text, fold), needles), 0, text.length);
}

/** For each character 0, or the length of the longest needle that covers it. */
function marksOf(text: string, needles: string[]): Uint16Array {
  const marks = new Uint16Array(text.length);
  for (const needle of needles) {
    if (needle === '') continue;
    for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) {
      for (let k = i; k < i + needle.length; k++) marks[k] = Math.max(marks[k]!, needle.length);
    }
  }
  return marks;
}

/** Start of the window of LENGTH characters whose marks weigh most. */
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
  return at - LEAD;
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && /\s/.test(text[i]!)) i++;
  return i;
}

function cut(text: string, marks: Uint16Array, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const isMarked = marks[i]! > 0;
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += text[i]!;
    else pieces.push({ text: text[i]!, marked: isMarked });
  }
  for (const piece of pieces) piece.text = tidy(piece.text);
  if (from > 0) pieces.unshift({ text: '…', marked: false });
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Pagefind ends every block with a full stop; between Chinese words a middle dot reads better. */
function tidy(text: string): string {
  return text.replace(/(?<=[^\x00-\x7f])\. ?(?=\S|$)/g, ' · ');
}
