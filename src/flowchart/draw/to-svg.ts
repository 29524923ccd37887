import { COLON } from '#text/punctuation.ts';
import { LEADING } from '../layout/drawing-styles.ts';
import type { NodeMeaning, EdgeMeaning } from '../graph/to-mermaid.ts';
import type { Picture, PlacedEdge, PlacedNode, TextLine } from '../layout/picture.ts';
import { d, rectangle, type Point } from '../shapes/path-data.ts';
import { isFilled, symbolRise, outlinePaths } from '../shapes/shapes.ts';
import type { ChangeMark, ChangeMarks } from '../changes/change-marks.ts';
import { arrowhead } from './arrowhead.ts';
import { changeBadges } from './change-badges.ts';
import { own } from '../../ui/own.ts';

/** What a drawing says besides its geometry. */
export interface SvgMeaning {
  /** Unique on the page: the prefix of the title's id. */
  id: string;
  /** `normal`, `compact` or `lanes`: the class of the drawing. */
  variant: 'normal' | 'compact' | 'lanes';
  title: string;
  description?: string | undefined;
  /** Whether columns on paper show parts of it: the group that holds all of it then has the id `<id>-g`. */
  shared?: boolean;
  nodes: Readonly<Record<string, NodeMeaning>>;
  edges: readonly EdgeMeaning[];
  /** What is not the same in another version of the flow. */
  marks?: ChangeMarks | undefined;
}

/** Writes a laid-out diagram as inline SVG: no style attributes, every node of a step a link to it. */
export function toSvg(picture: Picture, meaning: SvgMeaning): string {
  const { width, height } = picture;
  const shown = picture.edges.filter(({ edge }) => edge.line !== 'invisible');
  return [
    `<svg class="flow ${meaning.variant}" role="group" aria-labelledby="${meaning.id}-t"`,
    meaning.description ? ` aria-describedby="${meaning.id}-d"` : '',
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${meaning.id}-t">${escape(meaning.title)}</title>`,
    meaning.description ? `<desc id="${meaning.id}-d">${escape(meaning.description)}</desc>` : '',
    `<g class="flow-ink${inkOf(picture, meaning)}"${meaning.shared ? ` id="${meaning.id}-g"` : ''}>`,
    // Outer groups first, so that they do not cover inner ones.
    ...[...picture.groups]
      .sort((a, b) => b.width * b.height - a.width * a.height)
      .map(
        (group) =>
          `<g class="fg"${changeOf(own(meaning.marks?.groups ?? {}, group.group.id))}><path d="${rectangle(group.x, group.y, group, 8)}"/>${text(
            group.lines.map((line) => ({ text: line, small: false })),
            group.titleX,
            group.y + 10 + (group.lines.length * picture.style.answer * LEADING) / 2,
            picture.style.answer,
            picture.style.answer,
          )}</g>`,
      ),
    '<g class="fe">',
    ...shown.map((edge) => path(edge, meaning)),
    '</g>',
    ...picture.nodes.map((node) => shape(node, picture, meaning)),
    '<g class="fl">',
    ...picture.edges.map((edge) => label(edge, picture, meaning)),
    '</g>',
    meaning.marks ? changeBadges(picture, meaning.marks) : '',
    '</g></svg>',
  ].join('');
}

/** The class that brings a drawing its sizes of type, where these are not the normal ones. */
function inkOf({ style }: Picture, { variant }: SvgMeaning): string {
  if (variant === 'lanes') return ' lanes';
  return style.name === 'normal' ? '' : ` ${style.name}`;
}

/** Text as XML character data or an attribute's value. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** What of a part is not the same in another version of the flow. */
const changeOf = (mark: ChangeMark | undefined): string => (mark ? ` data-change="${mark}"` : '');

function data(index: number, meaning: SvgMeaning): string {
  const edge = meaning.edges[index];
  if (!edge) return '';
  const answer = edge.answer ? ` data-answer="${escape(edge.answer)}"` : '';
  // Which end, only where there are several.
  const ends = Object.values(meaning.nodes).filter(({ kind }) => kind === 'end').length;
  const outcome = edge.outcome && ends > 1 ? ` data-outcome="${escape(edge.outcome)}"` : '';
  return ` data-from="${escape(edge.from)}" data-to="${escape(edge.to)}"${answer}${outcome}`;
}

function path({ edge, index, points }: PlacedEdge, meaning: SvgMeaning): string {
  const line = edge.line === 'dotted' || edge.line === 'thick' ? ` class="${edge.line}"` : '';
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  const start = first && second ? arrowhead(edge.start, first, second) : '';
  const end = last && beforeLast ? arrowhead(edge.end, last, beforeLast) : '';
  return `<path${line}${changeOf(meaning.marks?.edges[index]?.mark)}${data(index, meaning)} d="${roundedPath(points, 8)}"/>${start}${end}`;
}

/** Orthogonal path with rounded corners of at most `radius`. */
export function roundedPath(points: Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = d`M${first.x} ${first.y}`;
  let before = first;
  rest.forEach((point, index) => {
    const after = rest[index + 1] ?? point;
    const [into, onward] = [distance(point, before), distance(point, after)];
    const r = Math.min(radius, into / (index === 0 ? 1 : 2), onward / (index === rest.length - 2 ? 1 : 2));
    if (r < 1) path += straight(before, point);
    else {
      const [enter, leave] = [toward(before, point, r / into), toward(after, point, r / onward)];
      path += d`${straight(before, enter)}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
    }
    before = point;
  });
  return path;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point that lies this part of the way from `start` to `end`. */
const toward = (end: Point, start: Point, part: number): Point => ({
  x: start.x + (end.x - start.x) * part,
  y: start.y + (end.y - start.y) * part,
});

function straight(from: Point, to: Point): string {
  if (Math.abs(from.x - to.x) < 0.05) return d`V${to.y}`;
  if (Math.abs(from.y - to.y) < 0.05) return d`H${to.x}`;
  return d`L${to.x} ${to.y}`;
}

function shape(placed: PlacedNode, { style }: Picture, meaning: SvgMeaning): string {
  const { node, x, y } = placed;
  const part = own(meaning.nodes, node.id);
  const [first = '', ...inner] = outlinePaths(placed.shape, placed);
  const rise = symbolRise(placed.shape, placed);
  const moved = rise ? d` transform="translate(0 ${-rise})"` : '';
  const body = [
    first && `<path${moved} d="${first}"/>`,
    ...inner.map((line) => `<path class="in"${moved} d="${line}"/>`),
    text(placed.lines, placed.textCentre.x, placed.textCentre.y, style.font, style.small),
  ].join('');
  const classes = [
    'fn',
    ...node.classes.filter((name) => CLASSES.has(name)),
    ...(isFilled(placed.shape) ? ['bar'] : []),
  ];
  const change = changeOf(own(meaning.marks?.nodes ?? {}, node.id));
  const place = d`class="${classes.join(' ')}" transform="translate(${x} ${y})"${change}`;
  if (part?.kind === 'start') return `<g data-start ${place}>${body}</g>`;
  if (part?.kind === 'end' || part?.kind === 'gap')
    return `<g data-${part.kind}="${escape(part.outcome)}" ${place}>${body}</g>`;
  if (part?.kind === 'node') {
    const data = `data-node="${escape(part.node)}"`;
    // A bar says nothing that one could follow.
    return isFilled(placed.shape)
      ? `<g ${data} ${place}>${body}</g>`
      : `<a ${data}${part.name ? ` aria-label="${escape(part.name)}"` : ''} href="#${escape(part.of)}" ${place}>${body}</a>`;
  }
  if (part) {
    const step = escape(part.step);
    return `<a data-step="${step}"${part.ask ? ' data-ask' : ''} href="#${step}" ${place}>${body}</a>`;
  }
  const tip = node.tooltip
    ? `<title>${escape(`${node.label.replace(/\n/g, '')}${COLON}${node.tooltip}`)}</title>`
    : '';
  return node.link && !/^\s*(javascript|data|vbscript):/i.test(node.link)
    ? `<a href="${escape(node.link)}" ${place}>${tip}${body}</a>`
    : `<g ${place}>${tip}${body}</g>`;
}

/** The classes that authors may give to nodes (`:::redline`). */
export const CLASSES: ReadonlySet<string> = new Set([
  'redline',
  'done',
  'current',
  'off',
  'time',
  'gap',
  'refused',
  'stopped',
]);

function label({ index, label: placed }: PlacedEdge, { style }: Picture, meaning: SvgMeaning): string {
  if (!placed) return '';
  const lines = placed.lines.map((line) => ({ text: line, small: true }));
  return text(lines, placed.x, placed.y, style.answer, style.answer, data(index, meaning));
}

/** Text centred on a point; the baseline stands 0.36 em below the middle of a line of Chinese. */
function text(lines: TextLine[], x: number, y: number, font: number, small: number, more = ''): string {
  const size = (line: TextLine) => (line.small ? small : font);
  let top = y - lines.reduce((sum, line) => sum + size(line) * LEADING, 0) / 2;
  const spans = lines.map((line) => {
    const baseline = top + size(line) * (LEADING / 2 + 0.36);
    top += size(line) * LEADING;
    const by = line.small && small !== font ? ' class="by"' : '';
    return { by, baseline, words: escape(line.text) };
  });
  const [only, ...further] = spans;
  if (!only) return '';
  if (further.length === 0) {
    const across = x === 0 ? '' : d` x="${x}"`;
    return d`<text${more}${across} y="${only.baseline}">${only.words}</text>`;
  }
  const inner = spans.map(
    ({ by, baseline, words }) => d`<tspan${by} x="${x}" y="${baseline}">${words}</tspan>`,
  );
  return `<text${more}>${inner.join('')}</text>`;
}
