import type { Part, Span } from './tree.ts';

/** Each part of some parts, with those below it. */
export const spansOf = (parts: readonly Part[]): Span[] =>
  parts.flatMap((part) => [{ start: part.mark.start, end: part.body.end }, ...spansOf(part.parts)]);
