/**
 * What makes table programs take a cell for a formula: these signs at its start, the full-width ones
 * too, also after blanks and invisible characters.
 */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** What a table program takes for a number by itself: `-9.5`. */
const NUMBER = /^-?\d+(\.\d+)?$/;

/** One line of a table as CSV (RFC 4180); no text in it starts a formula, and numbers stay numbers. */
export function csvLine(cells: readonly (string | number)[]): string {
  return cells
    .map((cell) => {
      const text =
        typeof cell === 'string' && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : String(cell);
      return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** A table as a file; with a mark at its beginning Excel reads Chinese right. */
export const csvFile = (lines: readonly (readonly (string | number)[])[]) =>
  '\uFEFF' + lines.map((line) => `${csvLine(line)}\r\n`).join('');
