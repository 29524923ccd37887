/** English in alphabetical order: by the letters of a text itself, whatever their case and accents. */
import type * as zh from '../zh/order.ts';

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What a text is sorted by. */
export const sortKey: typeof zh.sortKey = (text) => plain(text).replace(/^[^\p{L}\p{N}]+/u, '');

/** The letter that a text stands under, `#` for digits and signs. */
export const letter: typeof zh.letter = (text) => {
  const first = sortKey(text)[0] ?? '#';
  return /[a-z]/.test(first) ? first.toUpperCase() : '#';
};

/** Other ways to type a text: without accents, and its initials. */
export const typed: typeof zh.typed = (text) => {
  const words = plain(text).match(/[a-z0-9]+/g) ?? [];
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : '';
  return plain(text) === text.toLowerCase()
    ? initials
    : [words.join(' '), initials].filter(Boolean).join(' ');
};

/** Sorted by what `text` says of each. */
export const inOrder: typeof zh.inOrder = (list, text) =>
  list.toSorted((a, b) => sortKey(text(a)).localeCompare(sortKey(text(b)), 'en', { numeric: true }));
