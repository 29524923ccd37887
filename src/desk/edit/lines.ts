/** What single lines and comments of a page consist of: a heading, a picture, an item's own comment, a fence. */
import type { Change, Span, Written } from '../document/written.ts';
import { textIn } from '../document/written.ts';
import { shownWords, writtenWords } from '../document/words.ts';

/** The part of a span from and to these offsets, within its first line. */
const part = ({ from: { line, column } }: Span, from: number, to: number): Span => ({
  from: { line, column: column + from },
  to: { line, column: column + to },
});

/** The words of a heading; undefined where it is written in another way. */
export function headingWords(file: Written, span: Span): (Span & { text: string }) | undefined {
  const [all, begin = '', text = ''] =
    /^(#{1,6}[ \t]+)(.*?)(?:[ \t]+(?:\{#[^}]*\}|#+))?$/.exec(textIn(file, span)) ?? [];
  if (all === undefined) return undefined;
  return { ...part(span, begin.length, begin.length + text.length), text };
}

interface Picture {
  alt: string;
  source: string;
}

const PICTURE = /^!\[((?:\\.|[^\]\\\n])*)\]\(([^()\s]+)\)$/;

/** A paragraph that is a picture and nothing else. */
export function readPicture(file: Written, span: Span): Picture | undefined {
  const [all, alt = '', source = ''] = PICTURE.exec(textIn(file, span)) ?? [];
  return all === undefined ? undefined : { alt: shownWords(alt).replace(/\\([[\]])/g, '$1'), source };
}

const pictureText = ({ alt, source }: Picture): string =>
  `![${writtenWords(alt).replace(/(?<!\\)[[\]]/g, '\\$&')}](${source})`;

export function setPicture(file: Written, span: Span, now: Partial<Picture>): Change[] {
  const before = readPicture(file, span);
  return before ? [{ ...span, text: pictureText({ ...before, ...now }) }] : [];
}

/** `{/* when: … *\/}`: what it is and what it says. */
export function readComment(text: string): { key: string; value: string } | undefined {
  const [, key, value] = /^\{\/\*\s*([a-z]+):\s*([\s\S]*?)\s*\*\/\}$/.exec(text) ?? [];
  return key === undefined ? undefined : { key, value: value! };
}

export const commentText = (key: string, value: string): string =>
  `{/* ${key}: ${value.replaceAll('*/', '')} */}`;

/** The text of a fence, without the lines that begin and end it. */
export function fenceText(file: Written, span: Span): (Span & { text: string }) | undefined {
  if (!/^(?:`{3}|~{3})/.test(textIn(file, span)) || span.to.line - span.from.line < 2) return undefined;
  const [first, last] = [span.from.line + 1, span.to.line - 1];
  const inner = {
    from: { line: first, column: 1 },
    to: { line: last, column: file.lines[last - 1]!.length + 1 },
  };
  return { ...inner, text: textIn(file, inner) };
}
