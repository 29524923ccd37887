import { LEADING } from '../layout/drawing-styles.ts';
import type { NodeMeaning, EdgeMeaning } from '../graph/to-mermaid.ts';
import { type Picture, type PlacedEdge, type PlacedNode } from '../layout/picture.ts';
import { fixed, rectangle, type Point } from '../shapes/path-data.ts';
import { isFilled, symbolRise, outlinePaths } from '../shapes/shapes.ts';
import { arrowhead } from './arrowhead.ts';
import { own } from '../../ui/own.ts';

/** What a drawing says besides its geometry. */
export interface SvgMeaning {
  /** Unique on the page: the prefix of the title's id. */
  id: string;
  /** `normal`, `compact` or `lanes`: the class of the drawing. */
  variant: string;
  title: string;
  description?: string | undefined;
  /** Whether columns on paper show parts of it: the group that holds all of it then has the id `<id>-g`. */
  shared?: boolean;
  nodes: Readonly<Record<string, NodeMeaning>>;
  edges: readonly EdgeMeaning[];
}

/** Writes a laid-out diagram as inline SVG: no style attributes, every node of a step a link to it. */
export function toSvg(picture: Picture, sense: SvgMeaning): string {
  const { width, height } = picture;
  const shown = picture.edges.filter(({ edge }) => edge.line !== 'invisible');
  return [
    `<svg class="flow ${sense.variant}" role="group" aria-labelledby="${sense.id}-t"`,
    sense.description ? ` aria-describedby="${sense.id}-d"` : '',
    ` viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${sense.id}-t">${escape(sense.title)}</title>`,
    sense.description ? `<desc id="${sense.id}-d">${escape(sense.description)}</desc>` : '',
    `<g class="flow-ink${sense.variant === 'normal' ? '' : ` ${sense.variant}`}"${sense.shared ? ` id="${sense.id}-g"` : ''}>`,
    // Outer groups first, so that they do not cover inner ones.
    ...[...picture.groups]
      .sort((a, b) => b.width * b.height - a.width * a.height)
      .map(
        (group) =>
          `<g class="fg"><path d="${rectangle(group.x, group.y, group, 8)}"/>${text(
            group.lines.map((line) => ({ text: line, small: false })),
            group.x + group.width / 2,
            group.y + 10 + (group.lines.length * picture.style.answer * LEADING) / 2,
            picture.style.answer,
            picture.style.answer,
          )}</g>`,
      ),
    '<g class="fe">',
    ...shown.map((edge) => path(edge, sense)),
    '</g>',
    ...picture.nodes.map((node) => shape(node, picture, sense)),
    '<g class="fl">',
    ...picture.edges.map((edge) => label(edge, picture, sense)),
    '</g></g></svg>',
  ].join('');
}

/** Text as XML character data or an attribute's value. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function data(index: number, sense: SvgMeaning): string {
  const meaning = sense.edges[index];
  if (!meaning) return '';
  const answer = meaning.answer ? ` data-answer="${escape(meaning.answer)}"` : '';
  // Which end, only where there are several.
  const ends = Object.values(sense.nodes).filter(({ kind }) => kind === 'end').length;
  const outcome = meaning.outcome && ends > 1 ? ` data-outcome="${escape(meaning.outcome)}"` : '';
  return ` data-from="${escape(meaning.from)}" data-to="${escape(meaning.to)}"${answer}${outcome}`;
}

function path({ edge, index, points }: PlacedEdge, sense: SvgMeaning): string {
  const line = edge.line === 'dotted' || edge.line === 'thick' ? ` class="${edge.line}"` : '';
  const [first, second] = points;
  const [last, beforeLast] = [points.at(-1), points.at(-2)];
  const start = first && second ? arrowhead(edge.start, first, second) : '';
  const end = last && beforeLast ? arrowhead(edge.end, last, beforeLast) : '';
  return `<path${line}${data(index, sense)} d="${roundedPath(points, 8)}"/>${start}${end}`;
}

/** Orthogonal path with rounded corners of at most `radius`. */
export function roundedPath(points: Point[], radius: number): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let d = `M${fixed(first.x)} ${fixed(first.y)}`;
  let before = first;
  rest.forEach((point, index) => {
    const after = rest[index + 1];
    const into = Math.hypot(point.x - before.x, point.y - before.y);
    const onward = after ? Math.hypot(after.x - point.x, after.y - point.y) : 0;
    const r = Math.min(radius, into / (index === 0 ? 1 : 2), onward / (index === rest.length - 2 ? 1 : 2));
    if (!after || r < 1) d += straight(before, point);
    else {
      const enter = {
        x: point.x - ((point.x - before.x) / into) * r,
        y: point.y - ((point.y - before.y) / into) * r,
      };
      const leave = {
        x: point.x + ((after.x - point.x) / onward) * r,
        y: point.y + ((after.y - point.y) / onward) * r,
      };
      d += `${straight(before, enter)}Q${fixed(point.x)} ${fixed(point.y)} ${fixed(leave.x)} ${fixed(leave.y)}`;
    }
    before = point;
  });
  return d;
}

function straight(from: Point, to: Point): string {
  if (Math.abs(from.x - to.x) < 0.05) return `V${fixed(to.y)}`;
  if (Math.abs(from.y - to.y) < 0.05) return `H${fixed(to.x)}`;
  return `L${fixed(to.x)} ${fixed(to.y)}`;
}

function shape(placed: PlacedNode, { style }: Picture, sense: SvgMeaning): string {
  const { node, x, y } = placed;
  const meaning = own(sense.nodes, node.id);
  const [first = '', ...inner] = outlinePaths(placed.shape, placed);
  const rise = symbolRise(placed.shape, placed);
  const moved = rise ? ` transform="translate(0 ${fixed(-rise)})"` : '';
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
  const place = `class="${classes.join(' ')}" transform="translate(${fixed(x)} ${fixed(y)})"`;
  if (meaning?.kind === 'start') return `<g data-start ${place}>${body}</g>`;
  if (meaning?.kind === 'end') return `<g data-end="${escape(meaning.outcome)}" ${place}>${body}</g>`;
  if (meaning) {
    const step = escape(meaning.step);
    return `<a data-step="${step}"${meaning.ask ? ' data-ask' : ''} href="#${step}" ${place}>${body}</a>`;
  }
  const tip = node.tooltip
    ? `<title>${escape(`${node.label.replace(/\n/g, '')}：${node.tooltip}`)}</title>`
    : '';
  return node.link && !/^\s*(javascript|data|vbscript):/i.test(node.link)
    ? `<a href="${escape(node.link)}" ${place}>${tip}${body}</a>`
    : `<g ${place}>${tip}${body}</g>`;
}

/** The classes that authors may give to nodes (`:::redline`). */
export const CLASSES: ReadonlySet<string> = new Set(['redline', 'done', 'current', 'off', 'time']);

function label({ index, label: placed }: PlacedEdge, { style }: Picture, sense: SvgMeaning): string {
  if (!placed) return '';
  const lines = placed.lines.map((line) => ({ text: line, small: true }));
  return text(lines, placed.x, placed.y, style.answer, style.answer, data(index, sense));
}

/** Text centred on a point; the baseline stands 0.36 em below the middle of a line of Chinese. */
function text(
  lines: { text: string; small: boolean }[],
  x: number,
  y: number,
  font: number,
  small: number,
  more = '',
): string {
  if (lines.length === 0) return '';
  const size = (line: { small: boolean }) => (line.small ? small : font);
  let top = y - lines.reduce((sum, line) => sum + size(line) * LEADING, 0) / 2;
  const spans = lines.map((line) => {
    const baseline = top + size(line) * (LEADING / 2 + 0.36);
    top += size(line) * LEADING;
    return { line, baseline };
  });
  const [only] = spans;
  if (spans.length === 1 && only)
    return `<text${more}${at(x, only.baseline)}>${escape(only.line.text)}</text>`;
  return `<text${more}>${spans
    .map(
      ({ line, baseline }) =>
        `<tspan${line.small && size(line) !== font ? ' class="by"' : ''} x="${fixed(x)}" y="${fixed(baseline)}">${escape(line.text)}</tspan>`,
    )
    .join('')}</text>`;
}

function at(x: number, y: number): string {
  return `${x === 0 ? '' : ` x="${fixed(x)}"`} y="${fixed(y)}"`;
}
