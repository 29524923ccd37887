/** The front matter of a page, key by key, and changes that touch the lines of one key only. */
import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  stringify,
  type Node,
  type Pair,
} from 'yaml';
import { splitSource } from '../../procedure/source/split-source.ts';
import type { Place } from '../../syntax/node.ts';
import { plainText, type Change, type Written } from './written.ts';

/** A word, a list, or a list of records, each as it was written: nothing is read as a number or a day. */
export type MatterValue = string | readonly MatterValue[] | { readonly [key: string]: MatterValue };

export interface Matter {
  /** Undefined for a key that cannot be read. */
  values: ReadonlyMap<string, MatterValue>;
  /** Where the last line of it ends: behind it the body begins. */
  end: Place;
}

const OPTIONS = { schema: 'failsafe', prettyErrors: false, logLevel: 'error' } as const;

interface Read {
  pairs: Pair<Node, Node | null>[];
  /** Line of the file and column of an offset. */
  placeAt(offset: number): Place;
  text: string;
  firstLine: number;
}

function read(file: Written): Read {
  const { yaml = '', firstLine } = splitSource(plainText(file));
  const counter = new LineCounter();
  const { contents } = parseDocument(yaml, { ...OPTIONS, lineCounter: counter });
  const pairs = isMap(contents) ? (contents.items as Pair<Node, Node | null>[]) : [];
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return { pairs, placeAt, text: yaml, firstLine };
}

const keyOf = ({ key }: Pair<Node>): string => (isScalar(key) ? String(key.value) : '');

export function readMatter(file: Written): Matter {
  const { pairs, text, firstLine } = read(file);
  const values = new Map(
    pairs.map((pair) => [keyOf(pair), pair.value ? (pair.value.toJSON() as MatterValue) : '']),
  );
  const lines = text.split('\n').length - 1;
  const fence = file.lines[firstLine - 1 + lines];
  const line = fence === undefined ? file.lines.length : firstLine + lines;
  return { values, end: { line, column: file.lines[line - 1]!.length + 1 } };
}

/**
 * Gives a key another value, adds it or takes it away.
 *
 * @param order of the keys, for a new one
 */
export function setMatter(
  file: Written,
  key: string,
  value: MatterValue | undefined,
  order: readonly string[],
): Change[] {
  const { pairs, placeAt } = read(file);
  const index = pairs.findIndex((pair) => keyOf(pair) === key);
  const lineOf = (at: number): number => placeAt(pairs[at]!.key.range![0]).line;
  const lines = value === undefined ? '' : written(key, value);
  if (index < 0) {
    if (value === undefined) return [];
    // Before the first key that comes later, or at the end.
    const later = pairs.findIndex((pair) => order.indexOf(keyOf(pair)) > order.indexOf(key));
    const line = later < 0 ? readMatter(file).end.line : lineOf(later);
    return [{ from: { line, column: 1 }, to: { line, column: 1 }, text: `${lines}\n` }];
  }
  const pair = pairs[index]!;
  if (value === undefined) {
    const end = pairs[index + 1] ? lineOf(index + 1) : readMatter(file).end.line;
    return [{ from: { line: lineOf(index), column: 1 }, to: { line: end, column: 1 }, text: '' }];
  }
  if (JSON.stringify(pair.value?.toJSON() ?? '') === JSON.stringify(value)) return [];
  const [from, to] = pair.value?.range ?? [];
  // A value in one line changes within it; what follows it there, a comment, stays.
  const inLine = pair.value && (isScalar(pair.value) || (isCollection(pair.value) && pair.value.flow));
  if (
    inLine &&
    from !== undefined &&
    to !== undefined &&
    placeAt(from).line === placeAt(to).line &&
    from < to
  )
    return [{ from: placeAt(from), to: placeAt(to), text: lines.slice(key.length + 2) }];
  const start = { line: lineOf(index), column: 1 };
  const last = to === undefined ? lineOf(index) : lastLine(placeAt(to), start.line);
  const end = { line: last, column: file.lines[last - 1]!.length + 1 };
  return [{ from: start, to: end, text: lines }];
}

/** The last line of a value whose range may end at the beginning of the next. */
const lastLine = ({ line, column }: Place, first: number): number =>
  Math.max(first, column === 1 ? line - 1 : line);

/** One key and its value as lines: words and lists of words in one line, records and entries by name one to a line. */
function written(key: string, value: MatterValue): string {
  const one = (inner: MatterValue): string =>
    stringify(inner, {
      ...OPTIONS,
      // Words by themselves may hold a comma, which in a list would end them.
      ...(typeof inner !== 'string' && { collectionStyle: 'flow' }),
      // A text in a block of its own could hold a line that ends the front matter.
      blockQuote: false,
      lineWidth: 0,
      defaultKeyType: 'PLAIN',
    }).trimEnd();
  if (typeof value === 'string') return `${key}: ${one(value)}`;
  if (!Array.isArray(value))
    return [
      `${key}:`,
      ...Object.entries(value).map(([name, inner]) => `  ${one(name)}: ${one(inner as MatterValue)}`),
    ].join('\n');
  const entries = value as MatterValue[];
  // In one list, as what may stand in it bare is less than in a line of its own.
  if (entries.every((entry) => typeof entry === 'string'))
    return `${key}: ${one(entries).replace(/^\[ (.*) \]$/, '[$1]')}`;
  return [`${key}:`, ...entries.map((entry) => `  - ${one(entry)}`)].join('\n');
}
