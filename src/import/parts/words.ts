/** The sentences of a stretch of text, and the parts of a sentence, each with its place. */
import { ASK_LINE, CLAUSE_END, SENTENCE_END } from '#language/documents/sentences.ts';
import { trimmed, type Span } from './tree.ts';

export function sentencesIn(text: string, { start, end }: Span): Span[] {
  const said = text.slice(start, end);
  // A line that asks and says where its answers lead is one sentence.
  return /→|->|⇒/.test(said)
    ? linesIn(text, start, end).flatMap((line) =>
        ASK_LINE.test(text.slice(line.start, line.end))
          ? [line]
          : cut(text, line.start, line.end, SENTENCE_END, true),
      )
    : cut(text, start, end, SENTENCE_END, true);
}

const linesIn = (text: string, start: number, end: number): Span[] => cut(text, start, end, /(?!)/g, true);

/** The parts between commas; a comma within brackets or quotation marks parts nothing. */
export function clausesIn(text: string, { start, end }: Span): Span[] {
  return cut(text, start, end, CLAUSE_END, false);
}

function cut(text: string, start: number, end: number, at: RegExp, newline: boolean): Span[] {
  const said = text.slice(start, end);
  const ends: number[] = [];
  for (const { index, 0: stop } of said.matchAll(at))
    if (!isInside(said, index)) ends.push(index + stop.length);
  if (newline) for (const { index } of said.matchAll(/[\n\u2028]/g)) ends.push(index + 1);
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...new Set([...ends, said.length])].sort((a, b) => a - b)) {
    const span = trimmed(text, start + from, start + to);
    if (span.end > span.start) spans.push(span);
    from = to;
  }
  return spans;
}

/** What opens and what closes. */
const PAIRS: [open: RegExp, close: RegExp][] = [
  [/[(（]/g, /[)）]/],
  [/[“「]/g, /[”」]/],
  [/《/g, /》/],
];

/** True of a place within brackets that are closed before long. */
function isInside(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(at, at + 60);
  return PAIRS.some(([open, close]) => {
    const opened = [...before.matchAll(open)].at(-1);
    return opened !== undefined && !close.test(before.slice(opened.index)) && close.test(after);
  });
}

/** Without the stops around it. */
export const bare = (text: string): string =>
  text.replace(/^[\s。；;，,：:、.!！—–-]+/u, '').replace(/(?<![\s。；;，,：:、.])[\s。；;，,：:、.]+$/u, '');
