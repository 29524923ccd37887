/** How text is made comparable: one spelling for full and half width, capitals and, given the data, script variants. */

/** A Chinese character; 〇 and 々 are signs to the index. */
export const HAN = /[\p{Script=Han}--[\u3007\u3005]]/v;

/** Turns one character into the one that stands for all its variants. */
export type Fold = (char: string) => string;

const asItIs: Fold = (char) => char;

/** The text in its comparable spelling; every UTF-16 unit keeps its place, so that positions carry over. */
export function comparable(text: string, fold: Fold = asItIs): string {
  let out = '';
  for (const char of text) {
    const plain = halfWidth(char).toLowerCase();
    out += plain.length === char.length ? foldTo(plain, fold) : char;
  }
  return out;
}

function foldTo(char: string, fold: Fold): string {
  const folded = fold(char);
  return folded.length === char.length ? folded : char;
}

function halfWidth(char: string): string {
  const code = char.charCodeAt(0);
  if (code === 0x3000) return ' ';
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}

/** The stretches of a comparable text that can be looked up: runs of Han characters, words of Latin letters and digits. */
export function stretches(text: string): string[] {
  return (
    text.match(/[\p{Script=Han}--[\u3007\u3005]]+|[[\p{L}\p{N}]--[\p{Script=Han}--[\u3007\u3005]]]+/gv) ?? []
  );
}

/** A Han run's adjacent pairs, as Pagefind's index holds them; a single character stays itself. */
export function pairs(run: string): string[] {
  const chars = [...run];
  if (chars.length === 1) return chars;
  return chars.slice(1).map((char, i) => chars[i]! + char);
}
