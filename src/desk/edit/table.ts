/** A table, cell by cell. */
import { shownWords, writtenWords } from '../document/words.ts';
import { textIn, type Change, type Span, type Written } from '../document/written.ts';

export interface Cell extends Span {
  text: string;
}

const isRule = (line: string): boolean => /^[ \t|:-]+$/.test(line) && line.includes('-');

/** The lines of a table with their cells; the line below the head, which says nothing, is left out. */
export function readTable(file: Written, span: Span): Cell[][] {
  const lines = textIn(file, span).split('\n');
  return lines.flatMap((line, index) => {
    if (index === 1 && isRule(line)) return [];
    const at = { line: span.from.line + index, column: index === 0 ? span.from.column : 1 };
    return [cellsOf(line, at.line, at.column)];
  });
}

function cellsOf(line: string, row: number, column: number): Cell[] {
  const bars = [...line.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const begins = /^\s*\|/.test(line) ? bars : [-1, ...bars];
  const ends = /\|\s*$/.test(line) ? begins : [...begins, line.length];
  return ends.slice(1).map((end, index) => {
    const begin = ends[index]! + 1;
    const raw = line.slice(begin, end);
    const lead = raw.trim() ? raw.length - raw.trimStart().length : Math.min(1, raw.length);
    const from = begin + lead;
    const to = Math.max(from, begin + raw.trimEnd().length);
    const place = (offset: number) => ({ line: row, column: column + offset });
    return { from: place(from), to: place(to), text: line.slice(from, to) };
  });
}

export const shownCell = (cell: Cell): string => shownWords(cell.text).replace(/\\\|/g, '|');

export function setCell(cell: Cell, shown: string): Change[] {
  if (shown === shownCell(cell)) return [];
  const text = writtenWords(shown).replace(/(?<!\\)\|/g, '\\|');
  return [{ from: cell.from, to: cell.to, text }];
}

const lineEnd = (file: Written, line: number) => ({ line, column: file.lines[line - 1]!.length + 1 });

/** A new line of empty cells at the end. */
export function addRow(file: Written, span: Span, columns: number): Change[] {
  const at = lineEnd(file, span.to.line);
  const indent = ' '.repeat(span.from.column - 1);
  return [{ from: at, to: at, text: `\n${indent}|${'  |'.repeat(columns)}` }];
}

export function removeRow(file: Written, cells: readonly Cell[]): Change[] {
  const { line } = cells[0]!.from;
  return [{ from: lineEnd(file, line - 1), to: lineEnd(file, line), text: '' }];
}
