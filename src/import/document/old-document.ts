/** An old document as a text with its blocks, whatever file it came in. */

export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'row';
  /** Of a heading 1 to 6, of an entry of a list how deep it stands, from 1. */
  level: number;
  /** Of an entry that its file numbers itself. */
  ordinal?: number;
  /** True of a row that its file sets as the head of its table. */
  isHead?: boolean;
  /** True of what stands around the matter of a page: its navigation. */
  aside?: boolean;
  /** Where it stands in the text of the document. */
  start: number;
  end: number;
}

export interface OldDocument {
  /** The name of its file. */
  name: string;
  /** All words, a line a block. */
  text: string;
  blocks: Block[];
  /** What its file holds and its text cannot: pictures, changes that are not accepted. For people. */
  notes: string[];
}

/** Of a file that comes in, in bytes; what is larger is told at once and not read. */
export const LARGEST_FILE = 40_000_000;

/** 1-based line and column of a place in a text. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Where each line of a text begins, for `placeAt`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function placeAt(starts: readonly number[], offset: number): TextPlace {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}
