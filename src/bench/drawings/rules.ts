/**
 * The rules of geometry that a flowchart is drawn by, each a function that names what breaks it. They look at the
 * picture alone, however it was made.
 */
import { backEdges } from '../../flowchart/graph/graph.ts';
import { mainEdges, trunkOf } from '../../flowchart/layout/main-path.ts';
import type { Picture, PlacedEdge } from '../../flowchart/layout/picture.ts';
import {
  areTogether,
  boxAround,
  crossingPairs,
  lineToBox,
  lineToNode,
  pointToBox,
  segmentsOf,
} from './shapes-and-lines.ts';

type Rule = (picture: Picture) => string[];

/** Between an answer's words and the point where its line leaves. */
const NEAR = 24;
/** Between a line and a node that it does not touch. */
const CLEAR = 6;

const named = ({ edge, label }: PlacedEdge) =>
  `${edge.from}→${edge.to}${label ? `: ${label.lines.join('')}` : ''}`;

/** Edges that lead back to what is earlier. */
function returnsOf({ nodes, edges }: Picture): Set<PlacedEdge> {
  const back = backEdges(
    nodes.map(({ node }) => node.id),
    edges.map(({ edge }) => edge),
  );
  return new Set(edges.filter(({ edge }) => back.has(edge)));
}

/** An answer's words stand within 24 px of where its line leaves, and no other line is nearer to them. */
export const answersAway: Rule = ({ edges }) =>
  edges
    .filter((placed) => {
      if (!placed.label) return false;
      const box = boxAround(placed.label);
      if (pointToBox(placed.points[0]!, box) > NEAR) return true;
      const to = (edge: PlacedEdge) => Math.min(...segmentsOf(edge).map((part) => lineToBox(part, box)));
      const own = to(placed);
      return edges.some((other) => other !== placed && to(other) < own - 0.5);
    })
    .map(named);

/** Of the answers of one question no two leave from one point. */
export const sharedPorts: Rule = ({ edges }) =>
  edges
    .filter(
      (one, index) =>
        one.edge.label &&
        edges.some(
          (other, place) =>
            place !== index &&
            other.edge.from === one.edge.from &&
            Math.hypot(other.points[0]!.x - one.points[0]!.x, other.points[0]!.y - one.points[0]!.y) < 4,
        ),
    )
    .map(named);

/** The side on which a line leaves; undefined for up and down. */
function sideOf({ points: [first, second] }: PlacedEdge): 'left' | 'right' | undefined {
  if (!first || !second || Math.abs(second.x - first.x) < 1) return undefined;
  return second.x > first.x ? 'right' : 'left';
}

/** A line that leaves to one side stays on it. */
export const turningBack: Rule = (picture) => {
  const at = new Map(picture.nodes.map((placed) => [placed.node.id, placed]));
  return picture.edges
    .filter((placed) => {
      const [side, from] = [sideOf(placed), at.get(placed.edge.from)];
      if (!side || !from) return false;
      const beyond = placed.points.map(({ x }) => (side === 'right' ? from.x - x : x - from.x));
      return Math.max(...beyond) > 1;
    })
    .map(named);
};

/** A line that leads back runs on one side: it neither leaves nor arrives across the way down. */
export const returnsAcross: Rule = (picture) => {
  const at = new Map(picture.nodes.map((placed) => [placed.node.id, placed]));
  return [...returnsOf(picture)]
    .filter((placed) => {
      const [from, to] = [at.get(placed.edge.from), at.get(placed.edge.to)];
      if (!from || !to) return false;
      const xs = placed.points.map(({ x }) => x);
      // A bar is met wherever its line runs.
      const ends = [from.x, to.shape === 'fork' ? placed.points.at(-1)!.x : to.x];
      const isLeft = Math.max(...xs) <= Math.max(...ends) + 1;
      const isRight = Math.min(...xs) >= Math.min(...ends) - 1;
      return !isLeft && !isRight;
    })
    .map(named);
};

export const crossing: Rule = (picture) =>
  crossingPairs(picture).map(([one, other]) => `${named(one)} × ${named(other)}`);

/** No line comes nearer than 6 px to a node that it does not touch. */
export const linesNearNodes: Rule = ({ nodes, edges }) =>
  edges.flatMap((placed) =>
    nodes
      .filter(
        (node) =>
          node.node.id !== placed.edge.from &&
          node.node.id !== placed.edge.to &&
          segmentsOf(placed).some((part) => lineToNode(part, node) < CLEAR - 0.05),
      )
      .map((node) => `${named(placed)} by ${node.node.id}`),
  );

/** The way from the start to the commonest end is one straight line; the parts that run side by side stand where they will. */
export const bentTrunk: Rule = (picture) => {
  const graph = {
    nodes: picture.nodes.map(({ node }) => node),
    edges: picture.edges.map(({ edge }) => edge),
  };
  const ids = graph.nodes.map(({ id }) => id);
  const back = backEdges(ids, graph.edges);
  const bars = new Set(picture.nodes.filter(({ shape }) => shape === 'fork').map(({ node }) => node.id));
  const trunk = trunkOf(ids, mainEdges({ ...graph, groups: [], direction: 'TB' }, back));
  return picture.edges
    .filter(({ edge }) => trunk.has(edge) && !bars.has(edge.from) && !bars.has(edge.to))
    .filter(({ points }) => Math.abs(points[0]!.x - points.at(-1)!.x) > 1)
    .map(named);
};

/** A bar reaches as far beyond the first of its lines as beyond the last; fork and join of a region are one as long as the other. */
export const barsAside: Rule = ({ nodes, edges }) => {
  const bars = nodes.filter(({ shape }) => shape === 'fork');
  return bars
    .filter((bar) => {
      const region = bars.filter(
        ({ node }) => node === bar.node || (node.group && node.group === bar.node.group),
      );
      const both = region.length === 2 ? region : [bar];
      const ends = both.flatMap(({ node }) =>
        edges.flatMap(({ edge, points }) => [
          ...(edge.from === node.id ? [points[0]!.x] : []),
          ...(edge.to === node.id ? [points.at(-1)!.x] : []),
        ]),
      );
      const [left, right] = [bar.x - bar.width / 2, bar.x + bar.width / 2];
      const over = [Math.min(...ends) - left, right - Math.max(...ends)];
      const isEven = Math.abs(over[0]! - over[1]!) < 1 && over[0]! >= 8;
      return (
        !isEven || both.some(({ x, width }) => Math.abs(x - bar.x) > 1 || Math.abs(width - bar.width) > 1)
      );
    })
    .map(({ node }) => node.id);
};

/** Lines lie on each other only where they join: on their way to one node, or from one bar. */
export const linesTogether: Rule = ({ nodes, edges }) => {
  const bars = new Set(nodes.filter(({ shape }) => shape === 'fork').map(({ node }) => node.id));
  return edges.flatMap((one, index) =>
    edges
      .slice(index + 1)
      .filter(({ edge }) => edge.to !== one.edge.to && (edge.from !== one.edge.from || !bars.has(edge.from)))
      .filter((other) => segmentsOf(one).some((a) => segmentsOf(other).some((b) => areTogether(a, b))))
      .map((other) => `${named(one)} on ${named(other)}`),
  );
};
