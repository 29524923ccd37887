import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Graph, GraphEdge } from '../graph/graph.ts';
import type { Point, Size } from '../shapes/path-data.ts';
import { isInset } from '../shapes/shapes.ts';
import { LEADING, type DrawingStyle } from './drawing-styles.ts';
import { titleLines, toElk, type Constraints, type LayoutOptions } from './elk-graph.ts';
import { textWidth } from './line-breaking.ts';
import { measureLabel, type MeasuredLabel } from './measure-label.ts';
import { meetBorder } from './node-border.ts';
import type { Picture, PlacedEdge, PlacedNode } from './picture.ts';

const elk = new ELK();

/** ELK fails on some graphs: then it is asked to keep to less, which draws as much. */
const CONSTRAINTS: Constraints[] = [
  { fixedPorts: true, groupDirections: true },
  { fixedPorts: false, groupDirections: true },
  { fixedPorts: false, groupDirections: false },
];

/** Thrown for a graph on which ELK fails, however little it is asked to keep to. */
export class LayoutError extends Error {}

/** Places a graph with ELK: first node on top, the main path straight, loops along the flanks. */
export async function layout(graph: Graph, options: LayoutOptions): Promise<Picture> {
  const { style, small } = options;
  const measured = new Map(
    graph.nodes.map(({ id, label, shape }) => [id, measureLabel(label, shape, style, small?.has(id))]),
  );
  for (const constraints of CONSTRAINTS) {
    const { root, back } = toElk(graph, measured, options, constraints);
    const placed = await askElk(graph, root);
    if (placed) return toPicture(graph, placed, measured, back, style);
  }
  throw new LayoutError();
}

/** What ELK has answered, graph by graph: of the many ways to lay one out some come to the same question. */
const answers = new WeakMap<Graph, Map<string, Promise<ElkNode | undefined>>>();

/** Undefined where ELK fails. */
function askElk(graph: Graph, root: ElkNode): Promise<ElkNode | undefined> {
  const known = answers.get(graph) ?? new Map<string, Promise<ElkNode | undefined>>();
  answers.set(graph, known);
  const key = JSON.stringify(root);
  const answer = known.get(key) ?? elk.layout(root).catch(() => undefined);
  known.set(key, answer);
  return answer;
}

function toPicture(
  graph: Graph,
  root: ElkNode,
  measured: ReadonlyMap<string, MeasuredLabel>,
  back: ReadonlySet<GraphEdge>,
  style: DrawingStyle,
): Picture {
  const at = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    for (const child of node.children ?? []) {
      at.set(child.id, boxOf(child));
      collect(child);
    }
  };
  collect(root);
  const nodes = graph.nodes.map((node) => {
    const { shape, lines, textCentre } = measured.get(node.id)!;
    return { node, shape, lines, textCentre, ...centred(at.get(`n:${node.id}`)!) };
  });
  const placed = new Map(nodes.map((node) => [node.node.id, node]));
  const edges = (root.edges ?? []).flatMap((laid): PlacedEdge[] => {
    const index = Number(laid.id.slice(2));
    const edge = graph.edges[index]!;
    const section = laid.sections?.[0];
    if (!section) return [];
    const points: Point[] = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(
      ({ x, y }) => ({ x, y }),
    );
    if (back.has(edge)) points.reverse();
    reachBorders(points, placed.get(edge.from), placed.get(edge.to));
    const label = laid.labels?.[0];
    const lines = (label?.text ?? '').split('\n');
    return [{ edge, index, points, label: label && { ...centred(boxOf(label)), lines } }];
  });
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    style,
    nodes,
    edges,
    groups: graph.groups.map((group) => {
      const box = at.get(`n:${group.id}`)!;
      const lines = titleLines(group.label, style);
      return { group, ...box, lines, titleX: titleX(box, lines, edges, style) };
    }),
  };
}

/** Where a group's title stands in it: on the left, but not on an edge. */
function titleX(
  { x, y, width }: Box,
  lines: string[],
  edges: readonly PlacedEdge[],
  style: DrawingStyle,
): number {
  const half = (Math.max(0, ...lines.map(textWidth)) * style.answer) / 2;
  const bottom = y + 10 + lines.length * style.answer * LEADING;
  const places = [x + 12 + half, x + width - 12 - half, x + width / 2];
  const isFree = (middle: number) =>
    edges.every(({ points, label }) => {
      const isIn = (left: number, right: number, from: number, to: number) =>
        left < middle + half + 3 && right > middle - half - 3 && from < bottom && to > y + 10;
      const crosses = points.slice(1).some((point, index) => {
        const before = points[index]!;
        const [left, right] = [Math.min(point.x, before.x), Math.max(point.x, before.x)];
        return isIn(left, right, Math.min(point.y, before.y), Math.max(point.y, before.y));
      });
      const [w, h] = [(label?.width ?? 0) / 2, (label?.height ?? 0) / 2];
      return !crosses && !(label && isIn(label.x - w, label.x + w, label.y - h, label.y + h));
    });
  return places.find(isFree) ?? places[0]!;
}

type Box = Point & Size;

/** A part's top left corner and size. */
const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });
/** The same with the middle in place of the corner. */
const centred = ({ x, y, ...size }: Box): Box => ({ x: x + size.width / 2, y: y + size.height / 2, ...size });

/** Some borders stand a little inside their box, where ELK ends its edges: these go on to meet the border. */
function reachBorders(points: Point[], from: PlacedNode | undefined, to: PlacedNode | undefined): void {
  const reach = (end: number, inner: number, node: PlacedNode | undefined): void => {
    const [at, before] = [points.at(end), points.at(inner)];
    if (!at || !before || !node || !isInset(node.shape)) return;
    const seen = (point: Point) => ({ x: point.x - node.x, y: point.y - node.y });
    const met = meetBorder(node.shape, node, seen(before), seen(at));
    points[end < 0 ? points.length + end : end] = { x: node.x + met.x, y: node.y + met.y };
  };
  reach(0, 1, from);
  reach(-1, -2, to);
}
