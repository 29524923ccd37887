/** Words as an author types and reads them, and as they stand in a file: what would be markup there stands for itself. */

/** What stands in a file where there is nothing to read yet, so that the place of it is kept. */
export const BLANK = '&nbsp;';

/** What would begin a block of another kind at the beginning of a line. */
const BEGINS =
  /^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|[>|]|`{3}|~{3}|[=-]+\s*$|([-_*])(?:\s*\1){2,}\s*$|\[[^\]]*\]:)/;
const NUMBERED = /^(\d{1,9})([.)])(?=\s|$)/;
const MODULE = /^(?:import|export)\b/;

/** Words within a line. */
export const writtenWords = (shown: string): string => shown.replace(/(?<!\\)[<{]/g, '\\$&');

/** Words as they are read: the signs that would begin a component or a comment stand for themselves. */
export const shownWords = (written: string): string =>
  written.trim() === BLANK ? '' : written.replace(/\\([<{])/g, '$1');

/** One line at its beginning. */
function writtenLine(line: string): string {
  const inner = writtenWords(line.trimStart());
  if (MODULE.test(inner)) return inner.replace(/^[ie]/, (letter) => `&#${letter.charCodeAt(0)};`);
  return NUMBERED.test(inner) ? inner.replace(NUMBERED, '$1\\$2') : inner.replace(BEGINS, '\\$&');
}

/** A paragraph: no line of it begins something else, and none is empty. */
export const writtenLines = (shown: string): string =>
  shown
    .split('\n')
    .filter((line) => line.trim())
    .map(writtenLine)
    .join('\n');

const shownLine = (line: string): string =>
  shownWords(line)
    .replace(/^\\(?=[#+*>|`~=_[-])/, '')
    .replace(/^(\d{1,9})\\(?=[.)])/, '$1')
    .replace(/^&#(105|101);(?=mport|xport)/, (_, code: string) => String.fromCharCode(Number(code)));

/** A paragraph as it is read; as it stands, where it was not written as `writtenLines` writes. */
export function shownLines(written: string): string {
  const shown = written.split('\n').map(shownLine).join('\n');
  return writtenLines(shown) === written || written.trim() === BLANK ? shown : shownWords(written);
}
