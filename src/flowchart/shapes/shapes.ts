/** The shapes of nodes by Mermaid's names: how large each must be for its words, where these stand, and its paths. */
import { DOCUMENT_SHAPES } from './document-shapes.ts';
import type { Outline } from './outline.ts';
import type { Point, Size } from './path-data.ts';
import { POLYGON_SHAPES } from './polygon-shapes.ts';
import { ROUND_SHAPES } from './round-shapes.ts';
import { SYMBOL_SHAPES } from './symbol-shapes.ts';

export const OUTLINES: ReadonlyMap<string, Outline> = new Map(
  Object.entries({ ...POLYGON_SHAPES, ...ROUND_SHAPES, ...DOCUMENT_SHAPES, ...SYMBOL_SHAPES }),
);

/** Mermaid's many names for the same outline. */
const NAMES: Record<string, string> = {
  rect: 'rect squareRect proc process rectangle labelRect composite rectWithTitle block_arrow note classBox erBox requirementBox usecaseJsonTable usecaseBusiness',
  rounded: 'rounded roundedRect event state kanbanItem defaultMindmapNode bpmn-activity',
  stadium: 'stadium pill terminal',
  refused: 'refused',
  stopped: 'stopped',
  text: 'text',
  diamond: 'diamond diam decision question',
  subroutine: 'subroutine fr-rect subprocess subproc framed-rectangle',
  cylinder: 'cylinder cyl db database bpmn-data-store',
  'lin-cyl': 'lin-cyl disk lined-cylinder',
  'h-cyl': 'h-cyl das horizontal-cylinder',
  datastore: 'datastore data-store',
  circle: 'circle circ mindmapCircle',
  dcircle: 'dcircle doublecircle dbl-circ double-circle',
  ellipse: 'ellipse usecaseEllipse',
  hexagon: 'hexagon hex prepare',
  lean_right: 'lean_right lean-r lean-right in-out',
  lean_left: 'lean_left lean-l lean-left out-in',
  trapezoid: 'trapezoid trap-b priority trapezoid-bottom',
  inv_trapezoid: 'inv_trapezoid trap-t manual trapezoid-top inv-trapezoid',
  odd: 'odd rect_left_inv_arrow',
  card: 'card notch-rect notched-rectangle bpmn-data',
  'lin-rect': 'lin-rect lined-rectangle lined-process lin-proc shaded-process',
  'div-rect': 'div-rect div-proc divided-rectangle divided-process',
  'win-pane': 'win-pane internal-storage window-pane',
  'tag-rect': 'tag-rect tagged-rectangle tag-proc tagged-process',
  console: 'console',
  browser: 'browser',
  folder: 'folder directory',
  bucket: 'bucket',
  person: 'person usecaseActor usecaseActorHollow usecaseActorAwesome usecaseActorIcon',
  cloud: 'cloud',
  bang: 'bang',
  'sl-rect': 'sl-rect manual-input sloped-rectangle',
  doc: 'doc document',
  'lin-doc': 'lin-doc lined-document',
  'tag-doc': 'tag-doc tagged-document',
  docs: 'docs documents st-doc stacked-document',
  'st-rect': 'st-rect procs processes stacked-rectangle collapsedGroup',
  delay: 'delay half-rounded-rectangle',
  'curv-trap': 'curv-trap display curved-trapezoid',
  tri: 'tri extract triangle',
  'flip-tri': 'flip-tri manual-file flipped-triangle',
  'notch-pent': 'notch-pent loop-limit notched-pentagon',
  'bow-rect': 'bow-rect stored-data bow-tie-rectangle',
  flag: 'flag paper-tape',
  brace: 'brace comment brace-l bpmn-annotation',
  'brace-r': 'brace-r',
  braces: 'braces',
  fork: 'fork join forkJoin',
  'sm-circ': 'sm-circ start small-circle stateStart bpmn-start',
  'f-circ': 'f-circ junction filled-circle anchor',
  'fr-circ': 'fr-circ stop framed-circle stateEnd bpmn-end bpmn-intermediate bpmn-boundary',
  'cross-circ': 'cross-circ summary crossed-circle',
  choice: 'choice bpmn-gateway',
  hourglass: 'hourglass collate',
  bolt: 'bolt com-link lightning-bolt',
  picture: 'picture imageSquare',
  icon: 'icon iconSquare iconRounded',
  'icon-circle': 'icon-circle iconCircle',
};

const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([name, same]) => same.split(' ').map((other) => [other, name] as const)),
);

/** True for the name of a shape that the site can draw. */
export const isKnownShape = (mermaidName: string): boolean => SAME.has(mermaidName);

/** The site's own name of a Mermaid shape; unknown ones are rectangles. */
export const shapeName = (mermaidName: string): string => SAME.get(mermaidName) ?? 'rect';

const outlineOf = (shape: string): Outline => OUTLINES.get(shape) ?? OUTLINES.get('rect')!;
/** Space between a symbol and the words below it. */
const BELOW = 5;

/** The size of a node for its text, rounded up to whole, even pixels. */
export function nodeSize(shape: string, text: Size, diamondRatio: number): Size {
  const { size, symbol } = outlineOf(shape);
  const { width, height } = !symbol
    ? size(text, diamondRatio)
    : text.height > 0
      ? { width: Math.max(symbol.width, text.width + 4), height: symbol.height + BELOW + text.height + 4 }
      : symbol;
  return { width: 2 * Math.ceil(width / 2), height: 2 * Math.ceil(height / 2) };
}

/** Path data of a node around its centre: the outline first, then lines inside. */
export function outlinePaths(shape: string, { width, height }: Size): string[] {
  const [r, b] = [width / 2, height / 2];
  return [outlineOf(shape).path({ width, height, l: -r, r, t: -b, b })].flat();
}

/** How far a symbol stands above the centre of its node, to leave room for words. */
export function symbolRise(shape: string, size: Size): number {
  const { symbol } = outlineOf(shape);
  return symbol ? (size.height - symbol.height) / 2 : 0;
}

/** Where the middle of the words stands from the centre. */
export function textCentreOf(shape: string, size: Size, text: Size): Point {
  const { textDown = 0, textRight = 0, textCentre, symbol } = outlineOf(shape);
  if (symbol) return { x: 0, y: (symbol.height + BELOW) / 2 };
  return textCentre?.(size, text) ?? { x: textRight, y: textDown };
}

/** Shapes whose edges meet the middle of each side of their box and nothing else of it. */
export function isPointed(shape: string): boolean {
  const { pointed, inset, symbol } = outlineOf(shape);
  return !!(pointed || inset || (symbol && shape !== 'fork'));
}

/** Shapes whose border stands inside the box where an edge may come: the edge goes on to meet it. */
export function isInset(shape: string): boolean {
  const { inset, slanted } = outlineOf(shape);
  return !!(inset || slanted);
}

/** True for a symbol that says nothing by itself: Mermaid shows no words for it, the site only what an author wrote. */
export function isSymbol(mermaidName: string): boolean {
  return !!outlineOf(shapeName(mermaidName)).symbol;
}

/** True for a shape that is one solid symbol. */
export function isFilled(shape: string): boolean {
  return !!outlineOf(shape).filled;
}
