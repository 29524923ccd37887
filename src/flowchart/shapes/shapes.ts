/** Outlines of nodes by Mermaid's names: how large they must be for their words, where these stand, and their paths. */
import { OUTLINES } from './outlines.ts';

export interface Size {
  width: number;
  height: number;
}

export interface Outline {
  /** Smallest outline around a text box. `flat` is the width of a diamond for a height of 1. */
  size: (text: Size, flat: number) => Size;
  /** Path data, centred on the origin. Further paths are drawn without fill; an empty first one is left out. */
  path: (size: Size) => string[];
  /** Moves the words down and to the right by this much, where the outline is not symmetric. */
  drop?: number;
  shift?: number;
  /** The place of the words, where that depends on the size. */
  place?: (size: Size, text: Size) => { x: number; y: number };
  /** The border meets the middle of each side of its box and nothing else of it. */
  tips?: boolean;
  /** The border stands inside the box at the middle of a side. */
  uneven?: boolean;
  /** Left and right sides are slanted. */
  slant?: boolean;
  /** A mark of this size, with its words below. */
  mark?: Size;
  filled?: boolean;
}

/** Mermaid's many names for the same outline. */
const NAMES: Record<string, string> = {
  rect: 'rect squareRect proc process rectangle labelRect composite rectWithTitle block_arrow note classBox erBox requirementBox usecaseJsonTable usecaseBusiness',
  rounded: 'rounded roundedRect event state kanbanItem defaultMindmapNode bpmn-activity',
  stadium: 'stadium pill terminal',
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
  Object.entries(NAMES).flatMap(([name, same]) =>
    same.split(' ').map((other): [string, string] => [other, name]),
  ),
);

/** The site's own name of a Mermaid shape. Undefined where the site does not know it. */
export function knownShape(mermaidName: string): string | undefined {
  return SAME.get(mermaidName);
}

/** The site's own name of a Mermaid shape; unknown ones are rectangles. */
export function shapeName(mermaidName: string): string {
  return knownShape(mermaidName) ?? 'rect';
}

const outlineOf = (shape: string): Outline => OUTLINES.get(shape) ?? OUTLINES.get('rect')!;
/** Space between a mark and the words below it. */
const BELOW = 5;

/** The size of a node for its text, rounded up to whole, even pixels. */
export function sizeFor(shape: string, text: Size, flat: number): Size {
  const { size, mark } = outlineOf(shape);
  const { width, height } = !mark
    ? size(text, flat)
    : text.height > 0
      ? { width: Math.max(mark.width, text.width + 4), height: mark.height + BELOW + text.height + 4 }
      : mark;
  return { width: 2 * Math.ceil(width / 2), height: 2 * Math.ceil(height / 2) };
}

/** Path data of a node around its centre: the outline first, then lines inside. */
export function outline(shape: string, size: Size): string[] {
  return outlineOf(shape).path(size);
}

/** How far a mark stands above the centre of its node, to leave room for words. */
export function markRise(shape: string, size: Size): number {
  const { mark } = outlineOf(shape);
  return mark ? (size.height - mark.height) / 2 : 0;
}

/** Where the middle of the words stands from the centre. */
export function textPlace(shape: string, size: Size, text: Size): { x: number; y: number } {
  const { drop = 0, shift = 0, place, mark } = outlineOf(shape);
  if (mark) return { x: 0, y: (mark.height + BELOW) / 2 };
  return place?.(size, text) ?? { x: shift, y: drop };
}

/** Shapes whose edges meet the middle of each side of their box and nothing else of it. */
export function hasTips(shape: string): boolean {
  const { tips, uneven, mark } = outlineOf(shape);
  return !!(tips || uneven || (mark && shape !== 'fork'));
}

/** Shapes whose border stands inside the box where an edge may come: the edge goes on to meet it. */
export function isUneven(shape: string): boolean {
  const { uneven, slant } = outlineOf(shape);
  return !!(uneven || slant);
}

/** True for a mark that says nothing by itself: Mermaid shows no words for it, the site only what an author wrote. */
export function isMark(mermaidName: string): boolean {
  return !!outlineOf(shapeName(mermaidName)).mark;
}

/** True for a shape that is one solid mark. */
export function isFilled(shape: string): boolean {
  return !!outlineOf(shape).filled;
}
