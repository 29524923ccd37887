/** How words are joined: the marks, each with the space that belongs to it, and words that have been joined. */
import type * as zh from '../zh/punctuation.ts';

/** Between the things of a list. */
export const LIST = ', ';
/** Between the parts of a sentence. */
export const COMMA = ', ';
/** Between a name and what is said of it. */
export const COLON = ': ';
/** From one figure to another. */
export const RANGE = '–';
/** At the end of a sentence. */
export const STOP = '.';
/** Between two sentences. */
export const BLANK = ' ';
/** Between entries that are no sentences. */
export const SEMICOLON = '; ';
/** Between things of which one is chosen. */
export const EITHER = ' / ';
/** Around what is said by the way. */
export const OPEN = ' (';
export const CLOSE = ')';
/** Around the words of somebody. */
export const QUOTE = '‘';
export const UNQUOTE = '’';
/** What stands for a gap in a sentence that is printed. */
export const GAP = '____';

/** Words one after the other. */
export const listed: typeof zh.listed = (words) => words.join(LIST);

/** Parts of a sentence. */
export const clauses: typeof zh.clauses = (parts) => parts.join(COMMA);

/** Words of which one is meant. */
export const orOf: typeof zh.orOf = (words) => words.join(EITHER);

/** What is said, behind what it is said of. */
export const about: typeof zh.about = (name, said) => `${name}${COLON}${said}`;

/** What is said beside something. */
export const inBrackets: typeof zh.inBrackets = (said) => `${OPEN}${said}${CLOSE}`;
