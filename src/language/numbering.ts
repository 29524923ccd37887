/** How a part of a document is numbered, whatever language it is in. */

/** One manner of numbering. */
export interface Numbering {
  name: string;
  /** The mark, where a text has it: sticky; its first group is the number, none where nothing is counted. */
  mark: RegExp;
  /** Where a mark may stand: `line` at the beginning of a line, `gap` behind a stop or a blank too, `anywhere` within running text. */
  stands: 'line' | 'gap' | 'anywhere';
  /** How high it stands where that is certain: at the beginning of a line it never stands within one that has a larger number, or none. */
  rank?: number;
  /** True of one that counts on through the parts above it: the articles of all chapters. */
  runsThrough?: boolean;
  /** A text that begins so, and the number read. */
  examples: [text: string, ordinal: number][];
}

const CIRCLED = [...'①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** What a mark counts, apart from numerals in words; 0 of one that counts nothing. */
export function plainOrdinal(mark: string): number | undefined {
  if (mark === '') return 0;
  if (/^\d+$/.test(mark)) return Number(mark);
  // Of 2.3.1 the last number counts on.
  if (/^\d+(?:\.\d+)+$/.test(mark)) return Number(mark.split('.').at(-1));
  const circled = CIRCLED.indexOf(mark) + 1;
  if (circled > 0) return circled;
  const wide = mark.normalize('NFKC').toLowerCase();
  const roman = ROMAN.indexOf(wide) + 1;
  if (wide.length > 1 && roman > 0) return roman;
  return /^[a-z]$/.test(wide) ? wide.charCodeAt(0) - 96 : undefined;
}
