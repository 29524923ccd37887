import { LIST } from '#text/punctuation.ts';
import type { Point, Size } from '../../shapes/path-data.ts';
import { LEADING, type DrawingStyle } from '../drawing-styles.ts';
import { type TextLine } from '../picture.ts';
import { shapeName, nodeSize, textCentreOf } from '../../shapes/shapes.ts';
import { breakList, wrapLines } from './line-breaking.ts';
import { textWidth } from './text-width.ts';

/** A node's wrapped text and the size of its outline. */
export interface MeasuredLabel {
  shape: string;
  size: Size;
  lines: TextLine[];
  /** Middle of the words, from the middle of the outline. */
  textCentre: Point;
}

/** How much longer lines may be where a word would be cut, or a last one look lost. */
const MOST = 1.7;
const wrap = (text: string, em: number, { growth, terms }: DrawingStyle): string[] =>
  wrapLines(text, em, em * MOST, terms, em * growth);

/** How wide the names of roles may be: a long one is rather not broken. */
const roleEm = (list: string, style: DrawingStyle): number =>
  Math.min(style.roleEm * style.roleGrowth, Math.max(style.roleEm, ...list.split(LIST).map(textWidth)));

/** An answer's lines and their size. */
export function measureAnswer(answer: string, style: DrawingStyle): Size & { lines: string[] } {
  const lines = wrap(answer, style.answerEm, style);
  return {
    lines,
    width: Math.max(...lines.map(textWidth)) * style.answer,
    height: lines.length * style.answer * LEADING,
  };
}

/** Wraps a label and sizes its outline. */
export function measureLabel(
  label: string,
  mermaidShape: string,
  style: DrawingStyle,
  small = false,
): MeasuredLabel {
  const shape = shapeName(mermaidShape);
  const [first = '', ...rest] = small ? label.split('\n') : [label];
  const em = shape === 'diamond' ? style.askEm : style.labelEm;
  const lines: TextLine[] = label
    ? [
        ...wrap(first, em, style).map((text) => ({ text, small: false })),
        ...rest.flatMap((line) =>
          breakList(line, roleEm(line, style), style.terms).map((text) => ({ text, small: true })),
        ),
      ]
    : [];
  const size = (line: TextLine) => (line.small ? style.small : style.font);
  const text = {
    width: Math.max(0, ...lines.map((line) => textWidth(line.text) * size(line))),
    height: Math.max(
      0,
      lines.reduce((sum, line) => sum + size(line) * LEADING, 0) - style.font * (LEADING - 1),
    ),
  };
  const outer = nodeSize(shape, text, style.diamondRatio);
  return { shape, lines, size: outer, textCentre: textCentreOf(shape, outer, text) };
}
