/**
 * Long Chinese is given line breaks before a diagram is drawn, since Mermaid breaks at spaces only; and every
 * text that Mermaid has read must come back in the drawing.
 */
import { labelText, unstyled } from '../../graph/label-text.ts';
import { breakLines } from '../../layout/words/line-breaking.ts';
import { textWidth } from '../../layout/words/text-width.ts';
import { BREAK, labelsOf } from './label-texts.ts';
import { literal, plain } from './literal-text.ts';
import type { Diagram } from './mermaid-database.ts';

/** Kinds whose labels are HTML in Mermaid, and SVG text here. */
const HTML = new Set(
  'stateDiagram classDiagram er mindmap kanban swimlane agentflow usecase block requirement'.split(' '),
);

/** Breaks the long labels of a diagram that is about to be drawn. Returns all texts that the drawing must contain. */
export function breakLabels(diagram: Diagram): string[] {
  const labels = labelsOf(diagram)
    .filter(({ text }) => text.trim())
    .map((label) =>
      label.put && HTML.has(diagram.type) ? { ...label, text: literal(unstyled(label.text)) } : label,
    );
  // Only the timeline reads no other form.
  const end = diagram.type === 'timeline' ? '<br>' : '<br/>';
  for (const { text, put, em } of labels) if (put && em) put(withBreaks(text, em, end));
  // A formula has other letters than its source.
  return labels.map(({ text }) => plain(text)).filter((text) => !text.includes('$$'));
}

/** Mermaid's stand-ins for entities; each counts as one character. */
const STAND_IN = /ﬂ°°?\+?\w+¶ß/g;
const PRIVATE = 0xe000;

/** A text with breaks, so that no line is longer than `em`; one that has markup of its own stays as it is. */
export function withBreaks(text: string, em: number, end: string): string {
  if (/[`$]|<(?!br\s*\/?>)/i.test(text)) return text;
  const kept: string[] = [];
  const signs = text.replace(STAND_IN, (found) => String.fromCharCode(PRIVATE + kept.push(found) - 1));
  const lines = signs
    .split(BREAK)
    .flatMap((line) => (textWidth(line.trim()) > em ? breakLines(line, em) : [line]));
  return lines.join(end).replace(/[\ue000-\uf0ff]/g, (stand) => kept[stand.charCodeAt(0) - PRIVATE] ?? stand);
}

/** An empty line is drawn as a blank of no width. */
const bare = (text: string) => text.replace(/[\s\u200b]+/g, '');

/** The first of the expected texts that is not among a drawing's words; undefined where none is missing. */
export function firstMissing(expected: readonly string[], words: string): string | undefined {
  const drawn = bare(words);
  return expected.find((text) => {
    const forms = [text, labelText(text), labelText(text, 'markdown')].map(bare);
    return !forms.some((form) => drawn.includes(form));
  });
}
