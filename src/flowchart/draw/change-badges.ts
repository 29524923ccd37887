/** The small signs in a drawing that say what of it is new, gone, changed or leads elsewhere, each where it hides least. */
import { changeBadges as words } from '#text/flowchart.ts';
import type { ChangeMark, ChangeMarks } from '../changes/change-marks.ts';
import { LEADING } from '../layout/drawing-styles.ts';
import type { Picture, PlacedNode } from '../layout/picture.ts';
import { textWidth } from '../layout/words/text-width.ts';
import { d, rectangle, type Point, type Size } from '../shapes/path-data.ts';
import { isFilled } from '../shapes/shapes.ts';
import { own } from '../../ui/own.ts';

/** A rectangle by its middle. */
interface Box extends Point, Size {}

/** How much of two boxes is one over the other. */
function overlap(a: Box, b: Box): number {
  const along = (x: number, y: number, one: number, other: number) =>
    Math.max(0, (one + other) / 2 - Math.abs(x - y));
  return along(a.x, b.x, a.width, b.width) * along(a.y, b.y, a.height, b.height);
}

/** Lines are wider than they are drawn, so that a sign beside one keeps clear of it. */
const LINE = 4;

const segmentBoxes = (points: readonly Point[]): Box[] =>
  points.slice(1).map((to, index) => {
    const from = points[index]!;
    return {
      x: (from.x + to.x) / 2,
      y: (from.y + to.y) / 2,
      width: Math.abs(from.x - to.x) + LINE,
      height: Math.abs(from.y - to.y) + LINE,
    };
  });

/** The words of a node; where there are none, all of it. */
function wordsBox({ x, y, textCentre, lines, width, height }: PlacedNode, { style }: Picture): Box {
  if (lines.length === 0) return { x, y, width, height };
  const size = (small: boolean) => (small ? style.small : style.font);
  return {
    x: x + textCentre.x,
    y: y + textCentre.y,
    width: Math.max(...lines.map((line) => textWidth(line.text) * size(line.small))),
    height: lines.reduce((sum, line) => sum + size(line.small) * LEADING, 0),
  };
}

/** Where a sign may stand at a node: over its border, at the upper left first. Those of a diamond lie near its tip. */
function aroundNode({ shape, x, y, width, height }: PlacedNode, sign: Size): Point[] {
  const isSlanted = shape === 'diamond' || shape === 'choice';
  const [dx, dy] = isSlanted
    ? [width / 8 + sign.width / 2, (height * 3) / 8 + sign.height / 2]
    : [Math.max(width / 2 - sign.width / 2 + 3, sign.width / 2), height / 2];
  return [
    { x: x - dx, y: y - dy },
    { x: x + dx, y: y - dy },
    { x: x - dx, y: y + dy },
    { x: x + dx, y: y + dy },
  ];
}

/** Where a sign may stand on a line: all along it, not on its ends. */
function alongEdge(points: readonly Point[], sign: Size): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index]!;
    const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
    const count = Math.max(1, Math.floor(length / (sign.height / 2)));
    return Array.from({ length: count }, (_, at) => {
      const part = (at + 0.5) / count;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    });
  });
}

/** @returns the signs as SVG, none where nothing is marked */
export function changeBadges(picture: Picture, marks: ChangeMarks): string {
  const { style, width, height } = picture;
  const labels = picture.edges.flatMap(({ label }) => (label ? [label] : []));
  const nodeWords = picture.nodes.map((node) => wordsBox(node, picture));
  const lines = picture.edges.map(({ points }) => segmentBoxes(points));
  const placed: Box[] = [];

  /** The first of these places where least is hidden. */
  function place(mark: ChangeMark, places: (sign: Size) => Point[], things: readonly Box[]): string {
    const em = textWidth(words[mark]);
    const sign = { width: (em + 0.5) * style.small, height: 1.25 * style.small };
    const hidden = (at: Box) => {
      const out = Math.max(
        0,
        sign.width / 2 - at.x,
        at.x + sign.width / 2 - width,
        sign.height / 2 - at.y,
        at.y + sign.height / 2 - height,
      );
      return [...labels, ...things, ...placed].reduce(
        (sum, thing) => sum + overlap(at, thing),
        out * sign.height,
      );
    };
    const costs = places(sign).map((at) => ({ at, cost: hidden({ ...at, ...sign }) }));
    const { at } = costs.reduce((best, one) => (one.cost < best.cost - 0.5 ? one : best));
    placed.push({ ...at, ...sign });
    const ground = rectangle(at.x - sign.width / 2, at.y - sign.height / 2, sign, 3);
    return d`<g data-change="${mark}"><path d="${ground}"/><text x="${at.x}" y="${at.y + 0.36 * style.small}">${words[mark]}</text></g>`;
  }

  const ofNodes = picture.nodes.flatMap((node) => {
    const mark = own(marks.nodes, node.node.id);
    // Bars say nothing of their own.
    return mark && !isFilled(node.shape)
      ? [place(mark, (sign) => aroundNode(node, sign), [...nodeWords, ...lines.flat()])]
      : [];
  });
  const ofGroups = picture.groups.flatMap((group) => {
    const mark = own(marks.groups, group.group.id);
    if (!mark) return [];
    const corners = ({ width: wide }: Size): Point[] =>
      [group.x + wide / 2 + 6, group.x + group.width - wide / 2 - 6].map((x) => ({ x, y: group.y }));
    return [place(mark, corners, [...nodeWords, ...lines.flat()])];
  });
  const ofEdges = picture.edges.flatMap(({ index, points }, at) => {
    const mark = marks.edges[index];
    if (!mark?.said) return [];
    const others = lines.filter((_, one) => one !== at).flat();
    return [place(mark.mark, (sign) => alongEdge(points, sign), [...picture.nodes, ...others])];
  });
  const signs = [...ofNodes, ...ofGroups, ...ofEdges];
  return signs.length > 0 ? `<g class="fm">${signs.join('')}</g>` : '';
}
