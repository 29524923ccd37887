/**
 * A file as somebody wrote it: its lines, each with what ends it, so that whatever is not changed stays byte by byte.
 * Places are those of the messages: line and column from 1, in UTF-16 units.
 */
import type { Place } from '../../syntax/node.ts';
import { comparePlaces } from './place.ts';

export interface Written {
  /** It begins with a byte order mark. */
  bom: boolean;
  lines: readonly string[];
  /** What ends each line: `\n`, `\r\n` or `\r`, and nothing behind the last. */
  ends: readonly string[];
}

export interface Span {
  from: Place;
  to: Place;
}

/** What stands in a span becomes this text, whose lines are parted by `\n`. */
export interface Change extends Span {
  text: string;
}

const BOM = '\u{feff}';

export function written(text: string): Written {
  const bom = text.startsWith(BOM);
  const parts = (bom ? text.slice(1) : text).split(/(\r\n?|\n)/);
  return {
    bom,
    lines: parts.filter((_, index) => index % 2 === 0),
    ends: [...parts.filter((_, index) => index % 2 === 1), ''],
  };
}

/** The file, byte by byte. */
export const fileText = ({ bom, lines, ends }: Written): string =>
  (bom ? BOM : '') + lines.map((line, index) => line + ends[index]!).join('');

/** What the reading of the language takes: lines parted by `\n`. */
export const plainText = ({ lines }: Written): string => lines.join('\n');

export function textIn({ lines }: Written, { from, to }: Span): string {
  if (from.line === to.line) return lines[from.line - 1]!.slice(from.column - 1, to.column - 1);
  const inner = lines.slice(from.line, to.line - 1);
  return [
    lines[from.line - 1]!.slice(from.column - 1),
    ...inner,
    lines[to.line - 1]!.slice(0, to.column - 1),
  ].join('\n');
}

/** The file with a change made. New lines end as most of its lines do. */
function changed(file: Written, { from, to, text }: Change): Written {
  const { lines, ends } = file;
  const before = lines[from.line - 1]!.slice(0, from.column - 1);
  const behind = lines[to.line - 1]!.slice(to.column - 1);
  const inner = text.split('\n');
  const own = inner.map(
    (line, index) => (index === 0 ? before : '') + line + (index === inner.length - 1 ? behind : ''),
  );
  // A line that stays keeps its end; what is new ends like the rest.
  const kept = ends.slice(from.line - 1, to.line - 1);
  const end = commonEnd(ends);
  const ownEnds = own.map((_, index) =>
    index === own.length - 1 ? ends[to.line - 1]! : (kept[index] ?? end),
  );
  return {
    ...file,
    lines: [...lines.slice(0, from.line - 1), ...own, ...lines.slice(to.line)],
    ends: [...ends.slice(0, from.line - 1), ...ownEnds, ...ends.slice(to.line)],
  };
}

/** The file with several changes made, of which none overlaps another. */
export const withChanges = (file: Written, changes: readonly Change[]): Written =>
  [...changes]
    .sort((a, b) => comparePlaces(b.from, a.from) || comparePlaces(b.to, a.to))
    .reduce(changed, file);

function commonEnd(ends: readonly string[]): string {
  const count = (end: string) => ends.filter((one) => one === end).length;
  return ['\n', '\r\n', '\r'].reduce((most, end) => (count(end) > count(most) ? end : most));
}
