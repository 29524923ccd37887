/** At which side of its nodes each edge leaves and enters. */
import type { Direction, Graph, GraphEdge } from '../../graph/graph.ts';
import { isPointed } from '../../shapes/shapes.ts';
import type { MeasuredLabel } from '../words/measure-label.ts';

export type Side = 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';

/** Where the flow enters and leaves a node, and its two flanks (loops first take `left`). */
const SIDES: Record<Direction, { in: Side; out: Side; left: Side; right: Side }> = {
  TB: { in: 'NORTH', out: 'SOUTH', left: 'WEST', right: 'EAST' },
  BT: { in: 'SOUTH', out: 'NORTH', left: 'WEST', right: 'EAST' },
  LR: { in: 'WEST', out: 'EAST', left: 'NORTH', right: 'SOUTH' },
  RL: { in: 'EAST', out: 'WEST', left: 'NORTH', right: 'SOUTH' },
};

export interface PortPlan {
  /** Nodes and groups without fixed ports: ELK chooses where their edges meet the border. */
  free: Set<string>;
  /** The sides of each node at which an edge leaves or enters. */
  ports: Map<string, Set<Side>>;
  /** The side at which each edge leaves its first node and enters its last. */
  from: Map<GraphEdge, Side>;
  to: Map<GraphEdge, Side>;
}

/**
 * Chooses the sides: straight on by default, the flanks for other answers and for loops. `toward` is the
 * direction in which each node lies, `exchanged` are the decisions whose two flanks are exchanged.
 */
export function planPorts(
  graph: Graph,
  back: ReadonlySet<GraphEdge>,
  main: ReadonlySet<GraphEdge>,
  measured: ReadonlyMap<string, MeasuredLabel>,
  toward: ReadonlyMap<string, Direction>,
  exchanged: ReadonlySet<string> = new Set(),
): PortPlan {
  const sidesAt = (id: string) => SIDES[toward.get(id) ?? graph.direction];
  const plan: PortPlan = { free: new Set(), ports: new Map(), from: new Map(), to: new Map() };
  const isNode = new Set(graph.nodes.map((node) => node.id));
  const takenAt = (id: string) => {
    const known = plan.ports.get(id) ?? new Set<Side>();
    if (isNode.has(id)) plan.ports.set(id, known);
    return known;
  };
  for (const { id } of graph.nodes) {
    const sides = sidesAt(id);
    const out = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
    const pointed = isPointed(measured.get(id)?.shape ?? '');
    const alike = new Set(out.map((edge) => edge.line)).size < 2 && !out.some((edge) => edge.label);
    const isBar = measured.get(id)?.shape === 'fork';
    if (isBar || (out.length > 1 && !alike && !pointed)) plan.free.add(id);
    const onward = out.filter((other) => !back.has(other));
    const aside = onward.filter((edge) => !main.has(edge));
    // In the author's order from left to right; a loop takes what is left.
    const first = onward[0] !== undefined && !main.has(onward[0]);
    const flanks = first || aside.length > 1 ? [sides.left, sides.right] : [sides.right, sides.left];
    if (exchanged.has(id)) flanks.reverse();
    for (const edge of onward) {
      const side = main.has(edge) || !pointed ? sides.out : (flanks.shift() ?? sides.out);
      plan.from.set(edge, side);
      takenAt(id).add(side);
    }
    for (const edge of out.filter((other) => back.has(other))) {
      const side = flanks.pop() ?? sides.left;
      plan.from.set(edge, side);
      takenAt(id).add(side);
    }
  }
  for (const edge of graph.edges) {
    const sides = sidesAt(edge.to);
    if (edge.from === edge.to) {
      plan.from.set(edge, sides.right);
      plan.to.set(edge, sides.in);
      takenAt(edge.from).add(sides.right);
    } else if (back.has(edge)) {
      const leaving = plan.from.get(edge) ?? sides.left;
      const used = new Set(
        graph.edges.filter((other) => other.from === edge.to).map((other) => plan.from.get(other)),
      );
      const side = [leaving, sides.left, sides.right].find((flank) => !used.has(flank)) ?? sides.in;
      plan.to.set(edge, side);
    } else plan.to.set(edge, sides.in);
    takenAt(edge.to).add(plan.to.get(edge)!);
  }
  return plan;
}
