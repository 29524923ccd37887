import DOMPurify from 'dompurify';
import type { Direction, Graph, Line, Arrowhead } from './graph.ts';
import { labelText } from './label-text.ts';
import { MermaidError } from './errors.ts';
import { refuseFormulas } from './formulas.ts';
import { own } from '../../ui/own.ts';
import { lineOf, readSource, type Source } from './read-source.ts';
import { isSymbol } from '../shapes/shapes.ts';
import { titlesOf } from './titles.ts';

// Mermaid's flowchart database calls DOMPurify on every label, and without a window DOMPurify is a
// bare factory. Everything is escaped when the drawing is written, so nothing needs sanitising here.
const withoutWindow: object = { sanitize: (text: string) => text, addHook: () => undefined };
if (!DOMPurify.isSupported) Object.assign(DOMPurify, withoutWindow);

/** What of Mermaid's `getData()` the drawing uses; a test holds its shape. */
interface ParsedNode {
  id: string;
  label?: string;
  labelType?: string;
  shape?: string;
  parentId?: string;
  isGroup: boolean;
  cssClasses?: string;
  dir?: string;
  link?: string;
  tooltip?: string;
}
interface ParsedEdge {
  start: string;
  end: string;
  label?: string;
  labelType?: string;
  thickness?: string;
  classes?: string;
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
}
/** Nodes (groups among them) and edges as Mermaid hands them over. */
export interface ParsedData {
  nodes: ParsedNode[];
  edges: ParsedEdge[];
}
interface ParsedFlow {
  type: string;
  db: {
    getData(): ParsedData;
    getDirection?(): string;
  };
}
interface Internals {
  parse(text: string): Promise<unknown>;
  reset(): void;
  getDiagramFromText(text: string): Promise<ParsedFlow>;
}

let mermaid: Promise<Internals> | undefined;

/** Mermaid's own parser, loaded once. */
export function parser(): Promise<Internals> {
  mermaid ??= import('mermaid').then(({ default: api }) => {
    api.initialize({
      startOnLoad: false,
      securityLevel: 'strict',
      htmlLabels: false,
      suppressErrorRendering: true,
    });
    // Its published types leave out what is used here; a test holds it.
    const internals: object = api.mermaidAPI;
    return internals as Internals;
  });
  return mermaid;
}

/** True for the text of a flowchart, which the site draws itself. */
export function isFlowchart(text: string): boolean {
  return /^(flowchart|graph)\b/.test(readSource(text).word);
}

/** Mermaid text of a flowchart → its graph. Throws a `MermaidError` that names the line. */
export async function parseFlowchart(text: string): Promise<Graph> {
  const { db } = await parse(text);
  const { nodes, edges } = db.getData();
  refuseFormulas(
    [...nodes, ...edges].map(({ label }) => label),
    text,
  );
  // Mermaid lists groups last-declared first.
  const groups = nodes.filter((node) => node.isGroup).reverse();
  const round = groups.find(({ id }) => isInside(id, id, nodes));
  if (round) throw new MermaidError(round.id, readSource(text).line);
  return {
    direction: direction(db.getDirection?.()) ?? 'TB',
    ...titlesOf(text),
    groups: groups.map((group) => ({
      id: group.id,
      label: labelText(group.label ?? '', group.labelType),
      group: group.parentId,
      direction: direction(group.dir),
    })),
    nodes: nodes
      .filter((node) => !node.isGroup)
      .map((node) => ({
        id: node.id,
        // A mark without words of its own has its id as label, which Mermaid does not show.
        label:
          isSymbol(node.shape ?? '') && node.label === node.id
            ? ''
            : labelText(node.label ?? '', node.labelType),
        shape: shapeOf(node),
        group: node.parentId,
        classes: (node.cssClasses ?? '')
          .split(/\s+/)
          .filter((name) => name && !/^(default|clickable)$/.test(name)),
        link: node.link,
        tooltip: node.tooltip && labelText(node.tooltip),
      })),
    edges: edges.map((edge) => ({
      from: edge.start,
      to: edge.end,
      label: labelText(edge.label ?? '', edge.labelType),
      line: own(LINES, edge.thickness ?? 'normal') ?? 'solid',
      start: own(TIPS, edge.arrowTypeStart ?? '') ?? 'none',
      end: own(TIPS, edge.arrowTypeEnd ?? '') ?? 'none',
    })),
  };
}

/** True where a group stands, over others, within itself. */
function isInside(id: string, group: string, nodes: ParsedNode[], seen = new Set<string>()): boolean {
  const above = nodes.find((node) => node.id === id)?.parentId;
  if (above === undefined || seen.has(above)) return false;
  return above === group || isInside(above, group, nodes, seen.add(above));
}

const LINES: Record<string, Line> = { dotted: 'dotted', thick: 'thick', invisible: 'invisible' };
const TIPS: Record<string, Arrowhead> = {
  arrow_point: 'arrow',
  arrow_circle: 'circle',
  arrow_cross: 'cross',
};

let last: Promise<unknown> = Promise.resolve();

/**
 * Parses Mermaid text of any kind, with its mistakes as `MermaidError`. One at a time: Mermaid keeps the
 * settings of the text that it reads in one place for all.
 */
export function parse(text: string): Promise<ParsedFlow> {
  const parsed = last.then(() => parseNow(text));
  last = parsed.catch(() => undefined);
  return parsed;
}

async function parseNow(text: string): Promise<ParsedFlow> {
  const api = await parser();
  const source = readSource(text);
  try {
    // Settings of the text are only read by the other entrance.
    if (source.settings) await api.parse(text);
    return await api.getDiagramFromText(text);
  } catch (error) {
    const body = source.body.trimStart();
    const skipped = source.body.slice(0, source.body.length - body.length).split('\n').length - 1;
    // Again without what Mermaid takes out before it parses, so that it counts the lines as the author does.
    const again =
      body &&
      (await api.getDiagramFromText(body).then(
        () => undefined,
        (found: unknown) => found,
      ));
    throw again ? mistake(again, skipped, source) : mistake(error, undefined, source);
  } finally {
    if (source.settings) api.reset();
  }
}

/** Mermaid's jison and langium parsers tell the place of a mistake in different ways. */
function mistake(error: unknown, skipped: number | undefined, source: Source): MermaidError {
  const { body, line: first } = source;
  const { message = String(error), hash } = error as {
    message?: string;
    hash?: { text?: string; loc?: { first_line?: number } };
  };
  const told = hash?.loc?.first_line ?? Number(/on line (\d+)/i.exec(message)?.[1] ?? NaN);
  // Or what a message ends with, where that is the author's.
  const last = /:\s*([^:]+)$/.exec(message)?.[1]?.trim() ?? '';
  const token =
    hash?.text?.trim() ??
    /(?:character: ->|but found `)([^<`]+)/.exec(message)?.[1] ??
    (body.includes(last) ? last : '');
  const found = token.split('\n')[0]!.slice(0, 20);
  if (skipped === undefined) return new MermaidError(found, first);
  // What Mermaid finds wrong after it has read the text is told without a line.
  if (Number.isNaN(told)) return new MermaidError(found, lineOf(found, source));
  // A mistake at the end is told for the line after it.
  const end = body.trimEnd().split('\n').length;
  return new MermaidError(found, Math.max(first, Math.min(skipped + told, end)));
}

function direction(value: string | undefined): Direction | undefined {
  if (value === 'TD') return 'TB';
  return value === 'TB' || value === 'BT' || value === 'LR' || value === 'RL' ? value : undefined;
}

/** An end that is refused or stopped has a mark: it stands in the class, as Mermaid has no such shapes. */
function shapeOf({ shape = 'rect', cssClasses = '' }: ParsedData['nodes'][number]): string {
  const mark = /(?:^| )(refused|stopped)(?: |$)/.exec(cssClasses)?.[1];
  return mark && shape === 'stadium' ? mark : shape;
}
