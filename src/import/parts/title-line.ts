/** Which lines are titles, by their words and by what stands around them. */
import { NO_TITLE, TITLE_END } from '#language/documents/titles.ts';
import type { Line } from '../document/cleaned.ts';
import { startsMark, type Mark } from './marks.ts';

const LONGEST_TITLE = 32;
/** The head of a column and what stands under it are short. */
const LONGEST_HEAD = 12;
/** Running text under a head that nothing numbers is no shorter. */
const LEAST_TEXT = 80;

/** True of a line that names what follows it: short, no sentence, and called as documents are. */
export function isTitleLine(
  said: string,
  text: string,
  line: Line,
  next: Line | undefined,
  marks: Mark[],
): boolean {
  if (said.length > LONGEST_TITLE || said.length < 3 || marks.some(({ before }) => before === 'line'))
    return false;
  if (NO_TITLE.test(said)) return false;
  if (said.length > 4 && (line.isSaidAgain || TITLE_END.test(said))) return true;
  const after = next === undefined ? '' : text.slice(next.start, next.end).trim();
  if (isHeadOver(said, after, next, text.slice(0, line.start).trimEnd())) return true;
  // A short one may be the head of a column.
  if (TITLE_END.test(said) && said.length === 4 && (startsMark(after) || after.length > LONGEST_HEAD))
    return true;
  return next !== undefined && after.startsWith(said);
}

/** True of a short line without stops between whole sentences, over running text. */
const isHeadOver = (said: string, after: string, next: Line | undefined, before: string): boolean =>
  said.length >= 4 &&
  said.length <= LONGEST_HEAD &&
  /^\p{L}+$/u.test(said) &&
  next?.kind === 'paragraph' &&
  after.length >= LEAST_TEXT &&
  !startsMark(after) &&
  (before === '' || /[。！？!?；;.”]$/u.test(before));
