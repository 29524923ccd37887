import { LEADING, type Style, type TextLine } from './picture.ts';
import { shapeName, sizeFor, type Size } from './shapes.ts';
import { width, wrap, wrapList } from './wrap.ts';

/** A node's wrapped text and the size of its outline. */
export interface Measured {
  shape: string;
  size: Size;
  lines: TextLine[];
}

/** Wraps a label and sizes its outline. */
export function measure(label: string, mermaidShape: string, style: Style, small = false): Measured {
  const shape = shapeName(mermaidShape);
  const [first = '', ...rest] = small ? label.split('\n') : [label];
  const lines: TextLine[] = [
    ...wrap(first, shape === 'diamond' ? style.askEm : style.labelEm).map((text) => ({ text, small: false })),
    ...rest.flatMap((line) => wrapList(line, style.roleEm).map((text) => ({ text, small: true }))),
  ];
  const size = (line: TextLine) => (line.small ? style.small : style.font);
  const text = {
    width: Math.max(...lines.map((line) => width(line.text) * size(line))),
    height: lines.reduce((sum, line) => sum + size(line) * LEADING, 0) - style.font * (LEADING - 1),
  };
  return { shape, lines, size: sizeFor(shape, text, style.flat) };
}
