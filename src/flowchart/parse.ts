import DOMPurify from 'dompurify';
import type { Direction, Graph, Line, Tip } from './graph.ts';
import { MermaidError } from './mistake.ts';
import { own } from '../site/own.ts';

// Mermaid's flowchart database calls DOMPurify on every label, and without a window DOMPurify is a
// bare factory. Everything is escaped when the drawing is written, so nothing needs sanitising here.
const purify = DOMPurify as unknown as Record<string, unknown>;
purify['sanitize'] ??= (text: string) => text;
purify['addHook'] ??= () => undefined;

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
  arrowTypeStart?: string;
  arrowTypeEnd?: string;
}
interface ParsedFlow {
  type: string;
  db: {
    getData(): { nodes: ParsedNode[]; edges: ParsedEdge[] };
    getDirection?(): string;
    getDiagramTitle?(): string;
    getAccTitle?(): string;
    getAccDescription?(): string;
  };
}
interface Internals {
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
    return api.mermaidAPI as unknown as Internals;
  });
  return mermaid;
}

/** The kind of diagram: the first word of the text after front matter, comments and directives. */
export function diagramType(text: string): { word: string; line: number } {
  const lines = text.split('\n');
  let index = 0;
  if (lines[0]?.trim() === '---') index = Math.max(lines.indexOf('---', 1) + 1, 1);
  while (index < lines.length && /^\s*(%%|$)/.test(lines[index]!)) index++;
  const word = /^\s*([\w-]+)/.exec(lines[index] ?? '')?.[1] ?? '';
  return { word, line: word ? index + 1 : 1 };
}

/** True for the text of a flowchart, which the site draws itself. */
export function isFlowchart(text: string): boolean {
  return /^(flowchart|graph)\b/.test(diagramType(text).word);
}

/** Mermaid text of a flowchart → its graph. Throws a `MermaidError` that names the line. */
export async function parseFlowchart(text: string): Promise<Graph> {
  const { db } = await parse(text);
  const { nodes, edges } = db.getData();
  // Mermaid lists groups last-declared first.
  const groups = nodes.filter((node) => node.isGroup).reverse();
  return {
    direction: direction(db.getDirection?.()) ?? 'TB',
    title: db.getAccTitle?.() || frontTitle(text),
    description: db.getAccDescription?.() || undefined,
    groups: groups.map((group) => ({
      id: group.id,
      label: plain(group),
      group: group.parentId,
      direction: direction(group.dir),
    })),
    nodes: nodes
      .filter((node) => !node.isGroup)
      .map((node) => ({
        id: node.id,
        label: plain(node),
        shape: node.shape ?? 'rect',
        group: node.parentId,
        classes: (node.cssClasses ?? '')
          .split(/\s+/)
          .filter((name) => name && !/^(default|clickable)$/.test(name)),
        link: node.link,
        tooltip: node.tooltip,
      })),
    edges: edges.map((edge) => ({
      from: edge.start,
      to: edge.end,
      label: plain(edge),
      line: own(LINES, edge.thickness ?? 'normal') ?? 'solid',
      start: own(TIPS, edge.arrowTypeStart ?? '') ?? 'none',
      end: own(TIPS, edge.arrowTypeEnd ?? '') ?? 'none',
    })),
  };
}

const LINES: Record<string, Line> = { dotted: 'dotted', thick: 'thick', invisible: 'invisible' };
const TIPS: Record<string, Tip> = { arrow_point: 'arrow', arrow_circle: 'circle', arrow_cross: 'cross' };

/** Parses Mermaid text of any kind, with its mistakes as `MermaidError`. */
export async function parse(text: string): Promise<ParsedFlow> {
  const api = await parser();
  try {
    return await api.getDiagramFromText(text);
  } catch (error) {
    throw mistake(error, text);
  }
}

/** Mermaid's jison and langium parsers tell the place of a mistake in different ways. */
function mistake(error: unknown, text: string): MermaidError {
  const kept = keptLines(text);
  const { message = String(error), hash } = error as {
    message?: string;
    hash?: { text?: string; loc?: { first_line?: number } };
  };
  const line = hash?.loc?.first_line ?? Number(/on line (\d+)/i.exec(message)?.[1] ?? 1);
  const token = hash?.text?.trim() ?? /(?:character: ->|but found `)([^<`]+)/.exec(message)?.[1] ?? '';
  const found = token.split('\n')[0]!.slice(0, 20);
  return new MermaidError(found, kept[Math.max(Math.min(line, kept.length), 1) - 1] ?? 1);
}

/** 1-based numbers of the lines that Mermaid's parsers see: it removes front matter, comments and blank first lines. */
function keptLines(text: string): number[] {
  const lines = text.split('\n');
  const front = lines[0]?.trim() === '---' ? lines.indexOf('---', 1) + 1 : 0;
  const kept = lines.flatMap((line, index) =>
    index < front || /^\s*%%(?!\{)./.test(line) ? [] : [index + 1],
  );
  const first = kept.findIndex((number) => lines[number - 1]?.trim());
  return kept.slice(Math.max(first, 0));
}

function direction(value: string | undefined): Direction | undefined {
  if (value === 'TD') return 'TB';
  return value === 'TB' || value === 'BT' || value === 'LR' || value === 'RL' ? value : undefined;
}

function frontTitle(text: string): string | undefined {
  return /^---\n(?:.*\n)*?title:\s*(.+)\n(?:.*\n)*?---/.exec(text)?.[1]?.trim();
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Mermaid hands labels over with its own stand-ins for entities, and HTML line breaks. */
function plain({ label = '', labelType }: { label?: string; labelType?: string }): string {
  let text = label.replace(/<br\s*\/?>|\\n/gi, '\n');
  if (labelType === 'markdown') text = text.replace(/(\*\*|__|\*|_)(.+?)\1/g, '$2');
  return text
    .replace(/ﬂ°°(\d+)¶ß|&#(\d+);/g, (_, a?: string, b?: string) => String.fromCodePoint(Number(a ?? b)))
    .replace(/ﬂ°(\w+)¶ß|&(\w+);/g, (all, a?: string, b?: string) => own(NAMED, a ?? b ?? '') ?? all)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
