/** Which edges of a graph are its trunk: they are drawn as one straight line. */
import { topological, type Graph, type GraphEdge } from '../graph/graph.ts';

/** Of the ways out of each node the one that is drawn straight on: the first edge of the longest path to an end. */
export function mainEdges(graph: Graph, back: ReadonlySet<GraphEdge>): Set<GraphEdge> {
  const ahead = graph.edges.filter((edge) => !back.has(edge) && edge.from !== edge.to);
  const length = new Map<string, number>();
  for (const id of topological(
    graph.nodes.map((node) => node.id),
    graph.edges,
  ).reverse()) {
    const ways = ahead.filter((edge) => edge.from === id);
    length.set(id, Math.max(0, ...ways.map((edge) => (length.get(edge.to) ?? 0) + 1)));
  }
  const main = new Set<GraphEdge>();
  for (const { id } of graph.nodes) {
    const ways = ahead.filter((edge) => edge.from === id);
    const farthest = Math.max(...ways.map((edge) => length.get(edge.to) ?? 0));
    // Of ways that are as long the one in the middle, so that the others keep their order on its two sides.
    const off = (edge: GraphEdge) => Math.abs(ways.indexOf(edge) - (ways.length - 1) / 2);
    const [best] = ways
      .filter((edge) => (length.get(edge.to) ?? 0) === farthest)
      .sort((a, b) => off(a) - off(b));
    if (best) main.add(best);
  }
  return main;
}

/** The main edges from the first node on: the trunk in the middle of the drawing. */
export function trunkOf(order: string[], main: Set<GraphEdge>): Set<GraphEdge> {
  const trunk = new Set<GraphEdge>();
  for (let id = order[0]; id !== undefined;) {
    const edge = [...main].find((other) => other.from === id);
    if (edge) trunk.add(edge);
    id = edge?.to;
  }
  return trunk;
}
