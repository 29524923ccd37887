import { flowchartText } from '#text/flowchart.ts';
import { DrawingError } from './errors.ts';
import { lineOf, readSource } from './read-source.ts';

/** What Mermaid sets as a formula, which takes a browser to lay out. */
const FORMULA = /\$\$.+\$\$/;

/** Throws a `DrawingError` for the first of these labels, as Mermaid has read them, that holds a formula. */
export function refuseFormulas(labels: readonly (string | undefined)[], text: string): void {
  for (const label of labels) {
    const [written] = FORMULA.exec(label ?? '') ?? [];
    if (written !== undefined)
      throw new DrawingError(flowchartText.formula(written), lineOf(written, readSource(text)));
  }
}
