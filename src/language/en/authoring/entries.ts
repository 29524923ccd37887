/** How entries of a list are begun by people who write no Markdown. */
import type * as zh from '../../zh/authoring/entries.ts';

/** The beginning of an entry that Markdown does not know: `1)`, `(2)`, `a)`, `•`. A line that has it stays a line. */
export const ENTRY: typeof zh.ENTRY =
  /^[ \t]*(?:\d+\)|\d+(?:\.\d+)+\.? |[A-Za-z]\)|\((?:\d+|[A-Za-z]|[ivx]+)\)|[①-⒛❶-❿]|[•●○■□◆◇▪▫►▶➢➤→※★☆·])/u;

/** The numerals that an entry may be numbered with. */
export const ENTRY_NUMERALS = '';

/** Characters that look like an empty box, where words follow: letters are none. */
export const BOX_LIKE = '';

/** Between several terms in one entry: L1 / L2. */
export const BETWEEN_TERMS: typeof zh.BETWEEN_TERMS = / \/ /;
