/** The two parts of a page's text: front matter between two lines of `---`, and the body. */
import { frontMatterMessages as say } from '#text/messages/source/front-matter.ts';
import { finding, type Finding } from '../../syntax/diagnostic.ts';

export interface Source {
  /** The lines of the front matter; undefined where there is none. */
  yaml: string | undefined;
  /** Line of the file at which the front matter begins, 1-based. */
  firstLine: number;
  /** The whole text with blank lines in place of the front matter, so that places stay. */
  body: string;
  findings: Finding[];
}

const FENCE = /^---[ \t]*$/;
/** What was plainly meant as a fence: two or four hyphens, dashes, full-width signs, dots. */
const NEARLY_FENCE = /^[ \t]*([-—–―－]{2,}|—)[ \t]*$|^\.\.\.[ \t]*$/;
/** A line that front matter may consist of. */
const MATTER_LINE = /^\s*$|^[ \t]|^[A-Za-z]+[ \t]*[:：]|^-[ \t]|^#/;

/** @param text with lines that end with \n */
export function splitSource(text: string): Source {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim());
  const findings: Finding[] = [];
  const report = (line: number, message: string) =>
    findings.push(finding('matter', { line, column: 1 }, message));
  const opening = lines[first] ?? '';
  const fenced = FENCE.test(opening);
  if (!fenced && !NEARLY_FENCE.test(opening) && !/^[A-Za-z]+[ \t]*[:：]/.test(opening)) {
    report(1, say.none);
    return { yaml: undefined, firstLine: 1, body: text, findings };
  }
  const begin = fenced || NEARLY_FENCE.test(opening) ? first + 1 : first;
  if (!fenced) report(first + 1, say.noOpening);
  let end = lines.findIndex((line, index) => index >= begin && (FENCE.test(line) || NEARLY_FENCE.test(line)));
  // Where the closing fence is missing, the front matter ends at the first line that cannot belong to it.
  const stop = lines.findIndex((line, index) => index >= begin && !MATTER_LINE.test(line));
  const after = stop < 0 ? lines.length : stop;
  let next = end + 1;
  if (end < 0 || (end > after && !FENCE.test(lines[end]!))) {
    report(Math.min(after, lines.length - 1) + 1, say.noEnd);
    [end, next] = [after, after];
  } else if (!FENCE.test(lines[end]!)) {
    report(end + 1, say.closing);
  }
  return {
    yaml: lines
      .slice(begin, end)
      .map((line) => `${line}\n`)
      .join(''),
    firstLine: Math.min(begin + 1, lines.length),
    body: '\n'.repeat(next) + lines.slice(next).join('\n'),
    findings,
  };
}
