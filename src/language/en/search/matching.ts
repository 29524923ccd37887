/** How a query and a text are compared: word by word, each by what all its forms begin with. */
import type * as zh from '../../zh/search/matching.ts';
import { ASKS, beginningOf } from './query-words.ts';

const LETTER = /[\p{L}\p{N}]/u;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Words that begin like longer ones of another meaning: pep and pepper, id and idle. */
const SHORT = 3;

export const solid: typeof zh.solid = (text) => text.replace(/\s+/g, ' ').trim();

/** A word stands at its beginning; a short one or a number as a whole, but for the s of several. */
export const holdsWord: typeof zh.holdsWord = (text, word) => {
  const isWhole = word.length <= SHORT || /^[0-9]+$/.test(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at > 0 && LETTER.test(text[at - 1]!)) continue;
    const rest = text.slice(at + word.length, at + word.length + 2).replace(/^s(?![\p{L}\p{N}])/u, '');
    if (!isWhole || !LETTER.test(rest[0] ?? '')) return true;
  }
  return false;
};

const isSameWord = (one: string, other: string) => beginningOf(one) === beginningOf(other);

/** Blacked out names what is called black out. */
export const namedIn: typeof zh.namedIn = (query, name) => {
  const asked = [...query.matchAll(WORDS)];
  const named = name.match(WORDS) ?? [];
  const at = asked.findIndex((_, i) => named.every((word, k) => isSameWord(asked[i + k]?.[0] ?? '', word)));
  if (at < 0 || named.length === 0) return undefined;
  const last = asked[at + named.length - 1]!;
  return query.slice(asked[at]!.index, last.index + last[0].length);
};

/** Their words, but for those that ask. */
export const partsOf: typeof zh.partsOf = (text) =>
  (text.replace(ASKS, ' ').match(WORDS) ?? []).map(beginningOf);

export const wholesOf: typeof zh.wholesOf = (query, _stretches) => [query];

/** Words that follow each other there as here, the last of them in any of its forms. */
export const longestShare: typeof zh.longestShare = (text, run) => {
  const words = run.match(WORDS) ?? [];
  for (let count = words.length; count > 0; count--) {
    for (let i = 0; i + count <= words.length; i++) {
      const piece = [...words.slice(i, i + count - 1), beginningOf(words[i + count - 1]!)].join(' ');
      if (holdsWord(text, piece)) return count / words.length;
    }
  }
  return 0;
};

export const IS_SPELLED: typeof zh.IS_SPELLED = true;
