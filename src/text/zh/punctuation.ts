/** How words are joined: the marks, each with the space that belongs to it, and words that have been joined. */

/** Between the things of a list. */
export const LIST = '、';
/** Between the parts of a sentence. */
export const COMMA = '，';
/** Between a name and what is said of it. */
export const COLON = '：';
/** From one figure to another. */
export const RANGE = '—';
/** At the end of a sentence. */
export const STOP = '。';
/** Between two sentences. */
export const BLANK = '';
/** Between entries that are no sentences. */
export const SEMICOLON = '；';
/** Between things of which one is chosen. */
export const EITHER = '／';
/** Around what is said by the way. */
export const OPEN = '（';
export const CLOSE = '）';
/** Around the words of somebody. */
export const QUOTE = '「';
export const UNQUOTE = '」';
/** What stands for a gap in a sentence that is printed. */
export const GAP = '＿＿';
/** Words one after the other. */
export const listed = (words: readonly string[]): string => words.join(LIST);

/** Parts of a sentence. */
export const clauses = (parts: readonly string[]): string => parts.join(COMMA);

/** Words of which one is meant. */
export const orOf = (words: readonly string[]): string => words.join(EITHER);

/** What is said, behind what it is said of. */
export const about = (name: string, said: string): string => `${name}${COLON}${said}`;

/** What is said beside something. */
export const inBrackets = (said: string): string => `${OPEN}${said}${CLOSE}`;
