import { PRINT_ZOOM } from '../../layout/print-columns.ts';
import { COMPACT, NARROW, NORMAL, QUERIED_WIDTHS, type DrawingStyle } from '../../layout/drawing-styles.ts';

/** Room on either side of a drawing in its figure, in pixels; on a phone that of the drawing itself is enough. */
const PADDING = 4;
const PHONE = { below: 400, padding: 0 };

/**
 * Replaces `@flowchart-sizes` in a stylesheet by what follows from the measures of the drawings: type sizes, and
 * the container queries that choose between a figure's drawings (a container query takes no custom property).
 */
export const flowchartSizes = {
  postcssPlugin: 'flowchart-sizes',
  AtRule: {
    'flowchart-sizes': (rule: Rule, { postcss }: Helpers) =>
      rule.replaceWith(postcss.parse(sizes(), { from: rule.source?.input.file })),
  },
};

/** As much of PostCSS as is used here. */
interface Rule {
  source?: { input: { file?: string } };
  replaceWith: (parsed: unknown) => void;
}
interface Helpers {
  postcss: { parse: (css: string, options: { from: string | undefined }) => unknown };
}

function sizes(): string {
  return [
    `.flow-ink, .flow.sketch { ${typeSizes(NORMAL)} }`,
    `.flow-ink:is(.compact, .lanes) { ${typeSizes(COMPACT)} }`,
    `.flow-ink.narrow { ${typeSizes(NARROW)} }`,
    `.flow-columns { zoom: ${PRINT_ZOOM} }`,
    `.flowchart { --flow-padding: ${PADDING}px }`,
    `@container flowchart (width < ${PHONE.below}px) { .flow-view { --flow-padding: ${PHONE.padding}px } }`,
    `[data-fits] .flow.normal, .flow-hint { display: none }`,
    ...QUERIED_WIDTHS.flatMap((width) => [
      // The normal drawing as soon as it has room at its natural size.
      `@container flowchart (width >= ${width + 2 * PADDING}px) {
         [data-fits='${width}'] .flow { &.normal { display: block } &.compact { display: none } }
       }`,
      // What is wider than its box says that it can be moved.
      `@container flowchart (width < ${width + 2 * PADDING}px) {
         [data-room='${width}'] .flow-hint { display: block }
       }`,
    ]),
  ].join('\n');
}

const typeSizes = ({ font, small, answer }: DrawingStyle) =>
  `--flow-font: ${font}px; --flow-small: ${small}px; --flow-answer: ${answer}px`;
