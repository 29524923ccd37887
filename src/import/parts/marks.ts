/** The marks in a text that number its parts: where they are, of which manner, and what they count. */
import { NUMBERINGS, ordinalOf } from '#language/documents/numbering.ts';

export interface Mark {
  manner: number;
  ordinal: number;
  start: number;
  /** Behind the mark and the blanks that follow it. */
  end: number;
  /** What stands before it: a line's beginning, a stop or blank, or a word. */
  before: 'line' | 'gap' | 'word';
}

const GAP = /[\s。；;：:！!？?，,）)」”》…]/u;

/** Every place of a line that could be a mark. */
export function marksIn(text: string, start: number, end: number): Mark[] {
  const found: Mark[] = [];
  let isFirst = true;
  for (let at = start; at < end; at++) {
    if (/\s/.test(text[at]!)) continue;
    const before = isFirst ? 'line' : GAP.test(text[at - 1]!) ? 'gap' : 'word';
    isFirst = false;
    const mark = markAt(text, at, before);
    if (!mark || mark.end > end) continue;
    found.push(mark);
    at = mark.end - 1;
  }
  return found;
}

function markAt(text: string, at: number, before: Mark['before']): Mark | undefined {
  for (const [manner, { mark, stands }] of NUMBERINGS.entries()) {
    if (stands === 'line' && before !== 'line') continue;
    if (stands === 'gap' && before === 'word') continue;
    mark.lastIndex = at;
    const found = mark.exec(text);
    if (!found) continue;
    const ordinal = ordinalOf(found[1]!);
    if (ordinal === undefined) continue;
    const blanks = /^[ \t\u3000]*/.exec(text.slice(mark.lastIndex, mark.lastIndex + 20))![0].length;
    return { manner, ordinal, start: at, end: at + found[0].length + blanks, before };
  }
  return undefined;
}

/** True of a text that begins with a mark. */
export const startsMark = (text: string): boolean => text !== '' && markAt(text, 0, 'line') !== undefined;
