/** Tables that were copied with a line for each cell: 序号 / 要点 / 内容 / 1 / … / 2 / … */
import { COLUMNS } from '#language/documents/columns.ts';

/** What a line is of such a table: the first cell of a row, another one, or what goes on in the last. */
export type CellLine = 'row' | 'cell' | 'more';

const LONGEST_HEAD = 14;
/** The last cell of a row goes on over no more lines. */
const MOST_LINES = 8;

const isNumberHead = (line: string): boolean =>
  COLUMNS.find(({ head }) => head.test(line))?.holds === 'number';
const isHead = (line: string): boolean =>
  line.length <= LONGEST_HEAD && COLUMNS.some(({ head }) => head.test(line));

/** By their place; those of no table have none. */
export function cellLines(lines: readonly string[]): Map<number, CellLine> {
  const found = new Map<number, CellLine>();
  for (let at = 0; at < lines.length; at++) {
    if (!isNumberHead(lines[at]!)) continue;
    let first = at + 1;
    while (first < lines.length && isHead(lines[first]!)) first++;
    const width = first - at;
    if (width < 2 || lines[first] !== '1') continue;
    const row = (start: number) => {
      for (let cell = 0; cell < width; cell++) found.set(start + cell, cell === 0 ? 'row' : 'cell');
    };
    row(at);
    for (let number = 1; lines[first] === String(number); number++) {
      if (first + width > lines.length) break;
      row(first);
      first += width;
      const next = lines.slice(first, first + MOST_LINES).indexOf(String(number + 1));
      for (let more = 0; more < next; more++) found.set(first + more, 'more');
      first += Math.max(0, next);
    }
    at = first - 1;
  }
  return found;
}
