/** What a part is called, and how much it holds. */
import { NUMBERINGS } from '#language/documents/numbering.ts';
import { HEAD, NO_TITLE } from '#language/documents/titles.ts';
import { DOER_LABEL } from '#language/documents/people.ts';
import type { Part, Span } from '../../parts/tree.ts';
import { bare } from '../../parts/words.ts';

export const LONGEST_NAME = 26;

/** Manners whose parts are called by name. */
const NAMED_MANNERS = new Set(
  NUMBERINGS.filter(({ rank, runsThrough }) => rank !== undefined || runsThrough).map(({ name }) => name),
);

/** How many characters stand below a part. */
export const weight = (part: Part): number =>
  part.parts.reduce((sum, inner) => sum + (inner.body.end - inner.body.start) + weight(inner), 0);

/** The name of a part: its words where they are a name, or the label that they begin with. */
export function nameOf(text: string, part: Part): Span | undefined {
  const { start, end } = part.body;
  const said = text.slice(start, end);
  if (part.named) return part.body;
  const label = /^([^。；;，,：:！？!?\n]{1,25}[^。；;，,：:！？!?\n\d])\s*[:：](?=\s*\D|$)/u.exec(said);
  if (label && !DOER_LABEL.test(label[1]!)) return { start, end: start + label[1]!.length };
  const head = NAMED_MANNERS.has(part.manner) ? HEAD.exec(said)?.[0] : undefined;
  if (head !== undefined && !NO_TITLE.test(head)) return { start, end: start + head.length };
  const short = bare(said);
  if (part.parts.length > 0 && short.length <= LONGEST_NAME && short.length > 1 && !NO_TITLE.test(short))
    return part.body;
  return undefined;
}
