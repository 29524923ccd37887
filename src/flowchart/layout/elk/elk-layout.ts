import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Graph, GraphEdge } from '../../graph/graph.ts';
import type { Point, Size } from '../../shapes/path-data.ts';
import type { DrawingStyle } from '../drawing-styles.ts';
import { titleLines, toElk, type Constraints, type LayoutOptions } from './elk-graph.ts';
import { measureLabel, type MeasuredLabel } from '../words/measure-label.ts';
import { reachBorders } from '../node-border.ts';
import type { Picture, PlacedEdge } from '../picture.ts';
import { titleX } from '../title-place.ts';

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

type Box = Point & Size;

/** A part's top left corner and size. */
const boxOf = ({ x = 0, y = 0, width = 0, height = 0 }: Partial<Box>): Box => ({ x, y, width, height });
/** The same with the middle in place of the corner. */
const centred = ({ x, y, ...size }: Box): Box => ({ x: x + size.width / 2, y: y + size.height / 2, ...size });
