/** The entries of a list: put in, taken out, moved, ticked. */
import type { Block, Entry } from '../document/blocks.ts';
import { textIn, type Change, type Written } from '../document/written.ts';

type List = Extract<Block, { type: 'list' }>;

const MARK = /^(?:([-*+])|(\d+)([.)]))([ \t]+)(?:\[([ xX])\][ \t]+)?/;

const markOf = (file: Written, { from }: Entry) =>
  MARK.exec(file.lines[from.line - 1]!.slice(from.column - 1));

/** True of a list that is put in order. */
export const isOrdered = (file: Written, { entries: [first] }: List): boolean =>
  first !== undefined && markOf(file, first)?.[2] !== undefined;

/** What a new entry begins with, like those beside it. */
function newMark(file: Written, list: List, index: number): string {
  const [, bullet, , behind = '.', space = ' ', box] = markOf(file, list.entries[0]!) ?? [];
  return `${bullet ?? `${index + 1}${behind}`}${space}${box === undefined ? '' : '[ ] '}`;
}

const indentOf = ({ entries: [first] }: List): string => ' '.repeat((first?.from.column ?? 1) - 1);

function put(list: List, index: number, text: string): Change[] {
  const before = list.entries[index - 1]?.to;
  const at = before ?? list.entries[0]!.from;
  const line = before ? `\n${indentOf(list)}${text}` : `${text}\n${indentOf(list)}`;
  return [{ from: at, to: at, text: line }];
}

/** @param texts of the new entries, the first of which comes to stand at this index */
export const insertEntries = (file: Written, list: List, index: number, texts: readonly string[]): Change[] =>
  put(
    list,
    index,
    texts.map((text, each) => newMark(file, list, index + each) + text).join(`\n${indentOf(list)}`),
  );

/** Not for the only entry, with which the list goes. */
export function removeEntry({ entries }: List, index: number): Change[] {
  const before = entries[index - 1];
  if (before) return [{ from: before.to, to: entries[index]!.to, text: '' }];
  return [{ from: entries[index]!.from, to: entries[index + 1]!.from, text: '' }];
}

/** @param before the index, as they stand now, of the entry that it is to stand before */
export function moveEntry(file: Written, list: List, index: number, before: number): Change[] {
  if (before === index || before === index + 1) return [];
  return [...removeEntry(list, index), ...put(list, before, textIn(file, list.entries[index]!))];
}

/** Ticks the box of an entry, or takes the tick away. */
export function setTicked(file: Written, entry: Entry, ticked: boolean): Change[] {
  const at = markOf(file, entry)?.[0].lastIndexOf(']') ?? -1;
  if (at < 0 || entry.checked === ticked) return [];
  const { line, column } = entry.from;
  const span = { from: { line, column: column + at - 1 }, to: { line, column: column + at } };
  return [{ ...span, text: ticked ? 'x' : ' ' }];
}
