/** What becomes a step or a section, as stretches of the old text. */
import type { Span } from '../parts/tree.ts';

export interface Group {
  /** The words that name it, where there are any. */
  name: Span | undefined;
  sentences: Span[];
  /** The names of the parts around it, the nearest last. */
  within: Span[];
  /** The sentence above it that says who does it; the first below it keeps its words. */
  lead?: { span: Span; isFirst: boolean };
  /** It lists what holds, and is no step. */
  isSection: boolean;
  /** What columns of a table say: whom, by when, with what form, what is forbidden, and numbers. */
  by?: Span[];
  limits?: Span[];
  records?: Span[];
  forbidden?: Span[];
  numbers?: Span[];
  /** What columns say of a section, which has no such facts: cells with the heads above them. */
  lines?: { head: string; holds: string | undefined; span: Span }[];
}
