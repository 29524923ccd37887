/**
 * Geometry of SVG for a DOM that has no layout (jsdom): what Mermaid asks of a browser when it draws.
 * Exact for rectangles, circles, lines, polygons and paths; text by the widths table.
 */
import { svgPathBbox } from 'svg-path-bbox';
import { svgPathProperties } from 'svg-path-properties';
import svgpath from 'svgpath';
import { textWidth as em } from '../layout/words/text-width.ts';
import { fontSize, rulesOf, widthOf, styleOf } from './text-style.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const ASCENT = 1.16;
const DESCENT = 0.288;
/** How far the base of a line lies below where it is put, in em. */
const BASELINES = new Map([
  ['middle', 0.36],
  ['central', 0.36],
  ['hanging', 0.8],
  ['text-before-edge', ASCENT],
  ['text-after-edge', -DESCENT],
]);
const UNDRAWN = /^(defs|marker|style|title|desc|script|lineargradient|filter|clippath|symbol|mask|pattern)$/;
const NOTHING: Box = { x: 0, y: 0, width: 0, height: 0 };

const number = (element: Element, name: string) => parseFloat(element.getAttribute(name) ?? '') || 0;
const tag = (element: Element) => element.tagName.toLowerCase();

export function union(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

function length(value: string | null, size: number): number {
  const parsed = parseFloat(value ?? '') || 0;
  return value?.endsWith('em') ? parsed * size : parsed;
}

/** The lines of a text element, each with its box. */
export function textLines(element: Element): (Box & { text: string })[] {
  const rules = rulesOf(element);
  const found: (Box & { text: string })[] = [];
  const line = (node: Element, x: number, baseline: number, size: number) => {
    const text = node.textContent;
    if (!text) return;
    const y = baseline + (BASELINES.get(styleOf(node, 'dominant-baseline', rules) ?? '') ?? 0) * size;
    const width = widthOf(node, rules);
    const anchor = styleOf(node, 'text-anchor', rules);
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const ascent = Math.round(ASCENT * size);
    found.push({ text, x: left, y: y - ascent, width, height: ascent + Math.round(DESCENT * size) });
  };
  const size = fontSize(element, rules);
  const x = length(element.getAttribute('x'), size);
  let y = length(element.getAttribute('y'), size);
  const lines = [...element.children].filter(
    (child) => tag(child) === 'tspan' && ['x', 'y', 'dy'].some((name) => child.hasAttribute(name)),
  );
  if (lines.length === 0) line(element, x, y + length(element.getAttribute('dy'), size), size);
  for (const span of lines) {
    const own = fontSize(span, rules);
    if (span.hasAttribute('y')) y = length(span.getAttribute('y'), own);
    y += length(span.getAttribute('dy'), own);
    line(span, span.hasAttribute('x') ? length(span.getAttribute('x'), own) : x, y, own);
  }
  return found;
}

function textBox(element: Element): Box | undefined {
  return textLines(element).reduce<Box | undefined>(
    (box, { x, y, width, height }) => union(box, { x, y, width, height }),
    undefined,
  );
}

/** The box around a box that an SVG transform moves. */
function moved({ x, y, width: w, height: h }: Box, transform: string): Box {
  const corners = `M${x} ${y}L${x + w} ${y}L${x + w} ${y + h}L${x} ${y + h}`;
  return pathBox(svgpath(corners).transform(transform).toString())!;
}

/** A box of an element in the coordinates of the whole drawing. */
export function inDrawing(element: Element, box: Box): Box {
  let found = box;
  for (let at: Element | null = element; at && tag(at) !== 'svg'; at = at.parentElement) {
    const transform = at.getAttribute('transform');
    if (transform) found = moved(found, transform);
  }
  return found;
}

/** Words in HTML inside the drawing: a block of lines. */
function htmlBox(element: Element): Box {
  const size = 16;
  const most =
    parseFloat(/max-width:\s*([\d.]+)px/.exec(element.getAttribute('style') ?? '')?.[1] ?? '') || Infinity;
  const lines = (element.textContent ?? '')
    .trim()
    .split('\n')
    .map((line) => em(line.trim()) * size);
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line / most)), 0);
  return { x: 0, y: 0, width: Math.min(Math.max(0, ...lines), most), height: count * size * 1.5 };
}

export function boxOf(element: Element): Box | undefined {
  const name = tag(element);
  if (UNDRAWN.test(name) || /display\s*:\s*none/.test(element.getAttribute('style') ?? '')) return undefined;
  const n = (attribute: string) => number(element, attribute);
  switch (name) {
    case 'rect':
    case 'image':
    case 'use':
    case 'foreignobject':
      return n('width') > 0 && n('height') > 0
        ? { x: n('x'), y: n('y'), width: n('width'), height: n('height') }
        : undefined;
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = name === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      return { x: n('cx') - rx, y: n('cy') - ry, width: 2 * rx, height: 2 * ry };
    }
    case 'line':
      return pathBox(`M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`);
    case 'polygon':
    case 'polyline':
      return pathBox(`M${element.getAttribute('points') ?? ''}`);
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    case 'text':
    case 'tspan':
      return textBox(element);
    case 'div':
    case 'span':
    case 'p':
      return htmlBox(element);
    default: {
      let box: Box | undefined;
      for (const child of element.children) {
        const own = boxOf(child);
        const transform = child.getAttribute('transform');
        if (own) box = union(box, transform ? moved(own, transform) : own);
      }
      return box;
    }
  }
}

function pathBox(d: string): Box | undefined {
  if (!d) return undefined;
  const [x, y, right, bottom] = svgPathBbox(d);
  return Number.isFinite(x) ? { x, y, width: right - x, height: bottom - y } : undefined;
}

const pathOf = (element: Element) => new svgPathProperties(element.getAttribute('d') ?? '');

/** Methods to put on `Element.prototype`. */
export const GEOMETRY = {
  getBBox(this: Element): Box {
    return { ...(boxOf(this) ?? NOTHING) };
  },
  getBoundingClientRect(this: Element) {
    const box = boxOf(this) ?? NOTHING;
    return { ...box, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
  },
  getComputedTextLength(this: Element): number {
    return widthOf(this, rulesOf(this));
  },
  getTotalLength(this: Element): number {
    return pathOf(this).getTotalLength();
  },
  getPointAtLength(this: Element, at: number) {
    return pathOf(this).getPointAtLength(at);
  },
};
