/** A document without what scraping has put in: navigation, readings in brackets, titles said twice; and with lines that belong together joined. */
import { JUNK_LINES, PINYIN, TONELESS_PINYIN } from '#language/documents/junk.ts';
import { diceCoefficient } from '../../language/likeness.ts';
import { cellLines } from '../parts/cell-lines.ts';
import { startsMark } from '../parts/marks.ts';
import { NO_TITLE, TITLE_END, TITLE_GOES_ON } from '#language/documents/titles.ts';
import type { Block, OldDocument } from './old-document.ts';

/** A piece of the old text that is in no page, and why: a name of junk, or `reading`, `around` or `repeated-title`. */
export interface SetAside {
  start: number;
  end: number;
  why: string;
}

export interface Line {
  kind: Block['kind'];
  level: number;
  ordinal?: number | undefined;
  isHead?: boolean | undefined;
  /** True of a title that the next line says again. */
  isSaidAgain?: boolean;
  /** In the cleaned text. */
  start: number;
  end: number;
}

export interface Cleaned {
  text: string;
  /** For each character of the text, where it stands in the document. */
  origin: number[];
  lines: Line[];
  aside: SetAside[];
}

/** A line that ends without a stop, and is as long as a printed line, goes on. */
const PRINTED_LINE = 18;
/** More blanks side by side say nothing, and every pattern would try to begin at each of them. */
const MOST_BLANKS = 16;
const STOPPED = /[。！？!?；;：:」』”’）)》.]\s*$/u;

export function cleaned({ text, blocks }: OldDocument): Cleaned {
  const aside: SetAside[] = [];
  const kept: string[] = [];
  const origin: number[] = [];
  const lines: Line[] = [];
  const hasTones = (text.match(PINYIN)?.length ?? 0) > 2;
  let previous = '';
  /** Something was set aside since the last line. */
  let isInterrupted = false;
  const filled = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const cells = cellLines(
    filled.map(({ kind, start, end }) => (kind === 'paragraph' ? text.slice(start, end).trim() : '')),
  );
  for (const [index, block] of filled.entries()) {
    const { level, ordinal, isHead, aside: isAside, start, end } = block;
    const cell = cells.get(index);
    const kind = cell ? 'row' : block.kind;
    const line = text.slice(start, end);
    const after = filled[index + 1];
    const isSaidAgain =
      kind === 'paragraph' &&
      after?.kind === 'paragraph' &&
      saysAgain(line.trim(), text.slice(after.start, Math.min(after.end, after.start + 100)));
    const why =
      (isAside ? 'around' : junkOf(line, kind)) ??
      (kind !== 'row' && isRepeated(line, previous) ? 'repeated-title' : undefined);
    if (why !== undefined) {
      aside.push({ start, end, why });
      isInterrupted = true;
      continue;
    }
    const from = skipRepeated(line, previous);
    const last = lines.at(-1);
    if (from > 0) aside.push({ start, end: start + from, why: 'repeated-title' });
    previous = line.trim();
    const isWithin = cell === 'cell' || cell === 'more';
    if (isWithin) {
      kept.push(cell === 'cell' ? '\t' : '\u2028');
      origin.push(start - 1);
    }
    const joins =
      isWithin ||
      (!isInterrupted &&
        !isSaidAgain &&
        last !== undefined &&
        kind === 'paragraph' &&
        last.kind === 'paragraph' &&
        goesOn(kept, last, line));
    isInterrupted = false;
    if (!joins) {
      if (kept.length > 0) {
        kept.push('\n');
        origin.push(start - 1);
      }
      lines.push({ kind, level, ordinal, isHead, isSaidAgain, start: kept.length, end: kept.length });
    }
    let blanks = 0;
    for (let at = from; at < line.length;) {
      blanks = /\s/.test(line[at]!) ? blanks + 1 : 0;
      if (blanks > MOST_BLANKS && kind !== 'row') {
        at++;
        continue;
      }
      const end = hasTones ? readingAt(line, at) : undefined;
      if (end !== undefined) {
        aside.push({ start: start + at, end: start + end, why: 'reading' });
        at = end;
        continue;
      }
      kept.push(line[at]!);
      origin.push(start + at);
      at++;
    }
    lines.at(-1)!.end = kept.length;
  }
  return { text: kept.join(''), origin, lines, aside };
}

function junkOf(line: string, kind: Block['kind']): string | undefined {
  if (kind === 'row') return undefined;
  return JUNK_LINES.find(({ pattern }) => pattern.test(line.trim()))?.name;
}

const same = (text: string) => text.replace(/[\s.。:：]+/g, '');

/** True of a line that says the title above it again. */
const isRepeated = (line: string, previous: string): boolean =>
  previous !== '' && same(line) === same(previous) && same(line).length < 40 && !/[。；;]/.test(line);

/** How much of a line is the title above it, said again. */
function skipRepeated(line: string, previous: string): number {
  const title = previous.trim();
  if (title.length < 4 || title.length > 30 || NO_TITLE.test(title)) return 0;
  const blank = /^\s*/.exec(line)![0].length;
  if (!line.startsWith(title, blank) || line.trim().length <= title.length) return 0;
  // A title that goes on in the next line is another title, or the beginning of a sentence.
  const next = line.slice(blank + title.length);
  const isTitle =
    /^\s/.test(next) || startsMark(next) || (TITLE_END.test(title) && !TITLE_GOES_ON.test(next));
  return isTitle ? blank + title.length : 0;
}

/** A title and its line again are so alike, where the second is longer by so much. */
const ALIKE = 0.6;
const LONGER = 15;

/** True of a short line with whose words, or nearly so, the next one begins. */
function saysAgain(title: string, next: string): boolean {
  if (title.length < 5 || title.length > 30 || NO_TITLE.test(title) || startsMark(title)) return false;
  const said = next.trim();
  return said.length >= title.length + LONGER && diceCoefficient(title, said.slice(0, title.length)) >= ALIKE;
}

function goesOn(kept: readonly string[], last: Line, line: string): boolean {
  const before = kept.slice(Math.max(last.start, last.end - 200), last.end).join('');
  const tail = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
  if (tail.length < PRINTED_LINE || STOPPED.test(tail) || TITLE_END.test(tail)) return false;
  return (
    /^\s*[\p{Script=Han}\p{Ll}，,、）)]/u.test(line) &&
    !startsMark(line.trimStart()) &&
    !TITLE_END.test(line.trim())
  );
}

/** Each looked for at one place. */
const READINGS = [PINYIN, TONELESS_PINYIN].map(
  ({ source, flags }) => new RegExp(source, flags.replace('g', 'y')),
);

/** The end of a reading in brackets that begins here. */
function readingAt(line: string, at: number): number | undefined {
  if (!/[(（]/.test(line[at]!)) return undefined;
  for (const pattern of READINGS) {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) return at + found[0].length;
  }
  return undefined;
}
