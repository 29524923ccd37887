/** The text of an entry in its parts: words, components in it, and comments that name or condition it. */
import type { Block } from './blocks.ts';
import { isBefore, placeBehind } from './place.ts';
import { shownLines, shownWords, writtenLines, writtenWords } from './words.ts';
import { textIn, type Change, type Span, type Written } from './written.ts';

export interface Segment extends Span {
  kind: 'words' | 'element' | 'comment';
  /** As it is written. */
  text: string;
}

/** What holds words: the text of an entry, a paragraph, what stands between two tags. */
export interface Line {
  content: Span;
  /** Components in it, among other things. */
  children: readonly Block[];
}

export function segments(file: Written, entry: Line): Segment[] {
  const { from, to } = entry.content;
  const isInside = (span: Span) => isBefore(span.from, to) && !isBefore(span.from, from);
  const elements = entry.children.filter((block) => block.type === 'element' && isInside(block));
  const parts: Segment[] = [];
  let at = from;
  for (const element of elements) {
    parts.push(...words(file, { from: at, to: element.from }));
    parts.push({ kind: 'element', from: element.from, to: element.to, text: textIn(file, element) });
    at = element.to;
  }
  return [...parts, ...words(file, { from: at, to })];
}

const COMMENT = /(\{\/\*[\s\S]*?\*\/\})/;

/** What stands between two components: words and comments. */
function words(file: Written, span: Span): Segment[] {
  let at = span.from;
  return textIn(file, span)
    .split(COMMENT)
    .flatMap((text, index) => {
      const from = at;
      at = placeBehind(from, text);
      return text ? [{ kind: index % 2 ? 'comment' : 'words', from, to: at, text } as const] : [];
    });
}

/**
 * Words in the place of what is written. What has not changed stays as it was.
 *
 * @param begins true for the words that a paragraph begins with
 */
export function setWords(segment: Span & { text: string }, shown: string, begins = false): Change[] {
  if (shown === (begins ? shownLines : shownWords)(segment.text)) return [];
  return [{ from: segment.from, to: segment.to, text: (begins ? writtenLines : writtenWords)(shown) }];
}
