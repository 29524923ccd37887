/** Which entries of a list are shown: the pure part of `<list-filter>`. */
import { LANGUAGE } from '#language/language.ts';
import { own } from '../../ui/own.ts';

/** So few entries need no folding: they are seen at a glance. */
const FEW = 24;
export const isFew = (entries: number): boolean => entries <= FEW;

/** What an entry can be found by. */
export interface Findable {
  /** All of its text and more words, as `plain` makes them. */
  text: string;
  /** Field → its values: `{ role: ['cashier', 'receptionist'] }`. */
  fields: Readonly<Record<string, readonly string[]>>;
}

/** What the form of the list holds: `q` is text, every other key a field. Empty values ask for nothing. */
export type Asked = Readonly<Record<string, string>>;

/** Text made comparable: one width, lower case, no spaces at the ends. */
export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** True if the entry has every word of `q` and the asked value of every field. */
export function matches(entry: Findable, asked: Asked): boolean {
  return Object.entries(asked).every(([key, value]) => {
    if (value === '') return true;
    if (key !== 'q') return own(entry.fields, key)?.includes(value) ?? false;
    return plain(value)
      .split(' ')
      .every((word) => entry.text.includes(word));
  });
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(LANGUAGE, { granularity: 'word' }) : undefined;

/** The words of a text, as far as the browser knows where they end: 酒店 and 前台. */
export const wordsIn = (text: string): string[] =>
  segmenter
    ? [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? segment : []))
    : text.split(' ');

/** How many of the words stand in the text, where each of them stands there or around it; else none. */
export function wordsMet(words: readonly string[], text: string, around: string): number {
  const met = words.filter((word) => text.includes(word)).length;
  return words.every((word) => text.includes(word) || around.includes(word)) ? met : 0;
}

/** The address's query for what is asked, without what asks for nothing: `?kind=norm`, or ``. */
export function query(asked: Asked): string {
  const given = Object.entries(asked).filter(([, value]) => value !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given)}`;
}
