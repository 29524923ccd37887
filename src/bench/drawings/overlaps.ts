/** The plainest rules of a drawing: nothing stands on anything else, and lines end at borders. Each names what breaks it. */
import type { Point } from '../../flowchart/shapes/path-data.ts';
import { svgPathProperties } from 'svg-path-properties';
import { LEADING } from '../../flowchart/layout/drawing-styles.ts';
import { textWidth } from '../../flowchart/layout/words/text-width.ts';
import type { Picture, PlacedNode } from '../../flowchart/layout/picture.ts';
import { symbolRise, outlinePaths } from '../../flowchart/shapes/shapes.ts';
import { boxAround, type Box } from './shapes-and-lines.ts';

const meet = (a: Box, b: Box, by = 0.5) =>
  a.left + by < b.right && b.left + by < a.right && a.top + by < b.bottom && b.top + by < a.bottom;

export function overlappingNodes({ nodes }: Picture): string[] {
  return nodes.flatMap((one, index) =>
    nodes
      .slice(index + 1)
      .flatMap((other) =>
        meet(boxAround(one), boxAround(other)) ? [`${one.node.id} ${other.node.id}`] : [],
      ),
  );
}

export function labelsOverNodes({ nodes, edges }: Picture): string[] {
  return edges.flatMap(({ label }) =>
    nodes.flatMap((placed) =>
      label && meet(boxAround(label), placed.shape === 'diamond' ? core(placed) : boxAround(placed), 1)
        ? [`${label.lines.join('')} ${placed.node.id}`]
        : [],
    ),
  );
}

/** A label may stand in the empty corner of a diamond's box. */
function core({ x, y, width, height }: PlacedNode): Box {
  return boxAround({ x, y, width: width / 2, height: height / 2 });
}

/** Edges that run through a node which is not one of their ends. */
export function edgesThroughNodes({ nodes, edges }: Picture): string[] {
  return edges.flatMap(({ edge, points }) =>
    nodes
      .filter(({ node }) => node.id !== edge.from && node.id !== edge.to)
      .flatMap((placed) =>
        stretches(points).some((part) => meet(part, boxAround(placed), 1))
          ? [`${edge.from}→${edge.to} ${placed.node.id}`]
          : [],
      ),
  );
}

/** Between the border of a group and what belongs to it. */
const INSIDE = 4;

/** Groups beyond whose border something reaches that belongs to them: a node, or a group inside. */
export function groupsCut({ nodes, groups }: Picture): string[] {
  const around = new Map(groups.map(({ group }) => [group.id, group.group]));
  const isIn = (group: string | undefined, outer: string): boolean =>
    group !== undefined && (group === outer || isIn(around.get(group), outer));
  return groups.flatMap(({ group, x, y, width, height }) => {
    const within = [
      ...nodes
        .filter(({ node }) => isIn(node.group, group.id))
        .map((placed) => ({ name: placed.node.id, ...boxAround(placed) })),
      ...groups
        .filter((inner) => isIn(inner.group.group, group.id))
        .map((inner) => ({
          name: inner.group.label,
          ...{ left: inner.x, top: inner.y, right: inner.x + inner.width, bottom: inner.y + inner.height },
        })),
    ];
    return within
      .filter(
        ({ left, top, right, bottom }) =>
          Math.min(left - x, top - y, x + width - right, y + height - bottom) < INSIDE,
      )
      .map(({ name }) => `${group.label} ${name}`);
  });
}

/** Titles of groups on which something else stands: a node, an edge, words of an edge, or another title. */
export function titlesCovered(picture: Picture): string[] {
  const { nodes, edges, groups, style } = picture;
  const titles = groups.map(({ group, lines, titleX, y }) => {
    const height = lines.length * style.answer * LEADING;
    const width = Math.max(0, ...lines.map(textWidth)) * style.answer;
    return { name: group.label, box: boxAround({ x: titleX, y: y + 10 + height / 2, width, height }) };
  });
  const others = [
    ...nodes.map((placed) => ({ name: placed.node.id, box: boxAround(placed) })),
    ...edges.flatMap(({ label }) => (label ? [{ name: label.lines.join(''), box: boxAround(label) }] : [])),
    ...edges.flatMap(({ edge, points }) =>
      stretches(points).map((part) => ({ name: `${edge.from}→${edge.to}`, box: part })),
    ),
  ];
  return titles.flatMap((title, index) =>
    [...others, ...titles.slice(index + 1)].flatMap((other) =>
      meet(title.box, other.box, 1) ? [`${title.name} ${other.name}`] : [],
    ),
  );
}

/** The stretches of a line as boxes. */
function stretches(points: Point[]): Box[] {
  return points.slice(1).map((point, index) => {
    const before = points[index]!;
    // A line has no area: give it the width that the comparison takes away.
    return {
      left: Math.min(before.x, point.x) - 1,
      right: Math.max(before.x, point.x) + 1,
      top: Math.min(before.y, point.y) - 1,
      bottom: Math.max(before.y, point.y) + 1,
    };
  });
}

/** Ends of edges that do not stand on the border of their node (ends at groups are not looked at). */
export function endsOffBorders({ nodes, edges }: Picture): string[] {
  const at = new Map(nodes.map((placed) => [placed.node.id, placed]));
  return edges.flatMap(({ edge, points }) => {
    const off = (id: string, point: Point | undefined) => {
      const node = at.get(id);
      return node && point && distance(node, point) > 1.5 ? [`${edge.from}→${edge.to} at ${id}`] : [];
    };
    return [...off(edge.from, points[0]), ...off(edge.to, points.at(-1))];
  });
}

/** How far a point is from what is drawn of the node's outline. */
function distance({ shape, x, y, width, height }: PlacedNode, point: Point): number {
  const [border = ''] = outlinePaths(shape, { width, height });
  const box = `M${-width / 2} ${-height / 2}h${width}v${height}h${-width}z`;
  const rise = symbolRise(shape, { width, height });
  // The words below a mark are met at the border of their box.
  const drawn = (border && !rise ? border : box).split(/(?=M)/);
  return Math.min(
    ...drawn.map((part) => {
      const line = new svgPathProperties(part);
      const length = line.getTotalLength();
      return Math.min(
        ...Array.from({ length: Math.ceil(length) + 1 }, (_, at) => {
          const on = line.getPointAtLength(Math.min(at, length));
          return Math.hypot(on.x + x - point.x, on.y + y - point.y);
        }),
      );
    }),
  );
}
