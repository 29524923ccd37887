import { LEADING, type Point, type Style, type TextLine } from './picture.ts';
import { shapeName, sizeFor, textPlace, type Size } from '../shapes/shapes.ts';
import { width, wrap, wrapList } from './wrap.ts';

/** A node's wrapped text and the size of its outline. */
export interface Measured {
  shape: string;
  size: Size;
  lines: TextLine[];
  /** Middle of the words, from the middle of the outline. */
  words: Point;
}

/** Wraps a label and sizes its outline. */
export function measure(label: string, mermaidShape: string, style: Style, small = false): Measured {
  const shape = shapeName(mermaidShape);
  const [first = '', ...rest] = small ? label.split('\n') : [label];
  const lines: TextLine[] = label
    ? [
        ...wrap(first, shape === 'diamond' ? style.askEm : style.labelEm).map((text) => ({
          text,
          small: false,
        })),
        ...rest.flatMap((line) => wrapList(line, style.roleEm).map((text) => ({ text, small: true }))),
      ]
    : [];
  const size = (line: TextLine) => (line.small ? style.small : style.font);
  const text = {
    width: Math.max(0, ...lines.map((line) => width(line.text) * size(line))),
    height: Math.max(
      0,
      lines.reduce((sum, line) => sum + size(line) * LEADING, 0) - style.font * (LEADING - 1),
    ),
  };
  const outer = sizeFor(shape, text, style.flat);
  return { shape, lines, size: outer, words: textPlace(shape, outer, text) };
}
