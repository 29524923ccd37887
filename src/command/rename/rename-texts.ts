/** What a text says once a name in it is another one. */
import { finderOf, otherCase } from '../../procedure/model/name-finder.ts';

/** A place of a name in a file; both 1-based. */
export interface NamePlace {
  file: string;
  line: number;
  column: number;
  /** The whole line, as it is. */
  text: string;
}

/** What is no text for people, whatever it looks like: where links lead, and ids. */
const NO_TEXT = [
  /\]\(\s*[^\s)]+/g,
  /\b(?:id|by|to|step|next|calls|kind|region|from)=(?:"[^"]*"|'[^']*')/g,
  /\{\/\*\s*id:.*?\*\/\}/g,
  /^(?:domain|kind|roles|sources|related|language|prefix):.*$/gm,
  /(?:^|[{,-])\s*(?:id|within|domain|kind|step):[^,}\n]*/gm,
];

const noText = (text: string): [start: number, end: number][] =>
  NO_TEXT.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }): [number, number] => [index, index + found.length]),
  );

interface Found {
  index: number;
  name: string;
}

/** The names in a text one after the other; a shorter one inside a longer one is none. */
function namesIn(text: string, names: readonly string[]): Found[] {
  const apart = noText(text);
  return [...text.matchAll(finderOf(names))]
    .map(({ 0: found, index }) => ({ index, name: found }))
    .filter(({ index }) => !apart.some(([start, end]) => index >= start && index < end));
}

/** Where one of them stands. */
const findName = (text: string, names: readonly string[], name: string): Found[] =>
  text.includes(name) || text.includes(otherCase(name))
    ? namesIn(text, names).filter((found) => isOf(found.name, name))
    : [];

const isOf = (found: string, name: string): boolean => found === name || found === otherCase(name);

/** Of a name that begins a sentence, the other one begins it too. */
const takes = (found: string, old: string, now: string): string => (found === old ? now : otherCase(now));

export function renameText(text: string, names: readonly string[], old: string, now: string): string {
  let renamed = '';
  let last = 0;
  for (const { index, name } of findName(text, names, old)) {
    renamed += text.slice(last, index) + takes(name, old, now);
    last = index + name.length;
  }
  return renamed + text.slice(last);
}

export function placesOf(file: string, text: string, names: readonly string[], name: string): NamePlace[] {
  const lines = text.split('\n');
  return findName(text, names, name).map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    const line = before.length;
    return { file, line, column: before.at(-1)!.length + 1, text: lines[line - 1]!.trim() };
  });
}

/** True where each text has the same names in the same order as before, but for the one. */
export function keepsNames(
  before: string,
  after: string,
  names: readonly string[],
  old: string,
  now: string,
): boolean {
  const was = namesIn(before, names).map(({ name }) => (isOf(name, old) ? takes(name, old, now) : name));
  const others = names.map((name) => (name === old ? now : name));
  const is = namesIn(after, others).map(({ name }) => name);
  return was.join('\n') === is.join('\n');
}
