import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import { backEdges, topological, type Direction, type Graph, type GraphEdge } from './graph.ts';
import { LEADING, type Picture, type PlacedEdge, type Point, type Style, type TextLine } from './picture.ts';
import { shapeName, sizeFor, type Size } from './shapes.ts';
import { width, wrap } from './wrap.ts';

const elk = new ELK();
const ELK_DIRECTION: Record<Direction, string> = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' };
type Side = 'NORTH' | 'EAST' | 'SOUTH' | 'WEST';
/** Where the flow enters and leaves a node, and its two flanks (loops first take `left`). */
const SIDES: Record<Direction, { in: Side; out: Side; left: Side; right: Side }> = {
  TB: { in: 'NORTH', out: 'SOUTH', left: 'WEST', right: 'EAST' },
  BT: { in: 'SOUTH', out: 'NORTH', left: 'WEST', right: 'EAST' },
  LR: { in: 'WEST', out: 'EAST', left: 'NORTH', right: 'SOUTH' },
  RL: { in: 'EAST', out: 'WEST', left: 'NORTH', right: 'SOUTH' },
};

export interface LayoutOptions {
  style: Style;
  /** Node ids whose lines after the first are small (roles). */
  small?: ReadonlySet<string> | undefined;
}

interface Measured {
  shape: string;
  size: Size;
  lines: TextLine[];
}

/** Places a graph with ELK: first node on top, the main path straight, loops along the flanks. */
export async function layout(graph: Graph, options: LayoutOptions): Promise<Picture> {
  const { style } = options;
  const measured = new Map(
    graph.nodes.map((node) => [node.id, measure(node.label, node.shape, style, options.small?.has(node.id))]),
  );
  const order = topological(
    graph.nodes.map((node) => node.id),
    graph.edges,
  );
  const back = backEdges(
    graph.nodes.map((node) => node.id),
    graph.edges,
  );
  const main = mainEdges(graph, back);
  const spine = spineOf(order, main);
  const plan = ports(graph, back, main, measured);
  const nodeOf = (id: string): ElkNode => {
    const { size } = measured.get(id)!;
    return {
      id: `n:${id}`,
      ...size,
      ports: [...(plan.ports.get(id)?.values() ?? [])].map((side) => portAt(id, side, size)),
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    };
  };
  const root: ElkNode = {
    id: 'root',
    layoutOptions: { ...OPTIONS, 'elk.direction': ELK_DIRECTION[graph.direction], ...spacing(style) },
    children: order.map(nodeOf),
    edges: graph.edges.map((edge, index) =>
      elkEdge(edge, index, plan, back.has(edge), spine.has(edge) ? 20 : main.has(edge) ? 4 : 1, style),
    ),
  };
  const placed = await elk.layout(root);
  return picture(graph, placed, measured, back, style);
}

const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_UP',
  'elk.padding': '[top=6,left=6,bottom=6,right=6]',
  'elk.json.edgeCoords': 'ROOT',
  'elk.json.shapeCoords': 'ROOT',
};

function spacing(style: Style): Record<string, string> {
  return {
    'elk.spacing.nodeNode': `${style.gap}`,
    'elk.layered.spacing.nodeNodeBetweenLayers': `${style.rowGap}`,
    'elk.spacing.edgeNode': `${style.edgeGap}`,
    'elk.spacing.edgeEdge': `${style.edgeGap}`,
    'elk.layered.spacing.edgeNodeBetweenLayers': `${style.rowGap / 2}`,
    'elk.layered.spacing.edgeEdgeBetweenLayers': `${style.edgeGap}`,
    'elk.spacing.edgeLabel': '3',
  };
}

/** Wraps a label and sizes its outline. */
export function measure(label: string, mermaidShape: string, style: Style, small = false): Measured {
  const shape = shapeName(mermaidShape);
  const [first = '', ...rest] = small ? label.split('\n') : [label];
  const lines: TextLine[] = [
    ...wrap(first, shape === 'diamond' ? style.askEm : style.labelEm).map((text) => ({ text, small: false })),
    ...rest.flatMap((line) =>
      wrap(line, (style.labelEm * style.font) / style.small).map((text) => ({ text, small: true })),
    ),
  ];
  const size = (line: TextLine) => (line.small ? style.small : style.font);
  const text = {
    width: Math.max(...lines.map((line) => width(line.text) * size(line))),
    height: lines.reduce((sum, line) => sum + size(line) * LEADING, 0) - style.font * (LEADING - 1),
  };
  return { shape, lines, size: sizeFor(shape, text, style.flat) };
}

/** Of the ways out of each node the one that is drawn straight on: the longest way to the end. */
function mainEdges(graph: Graph, back: Set<GraphEdge>): Set<GraphEdge> {
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
    const best = ways.reduce<GraphEdge | undefined>(
      (a, b) => (a && (length.get(a.to) ?? 0) >= (length.get(b.to) ?? 0) ? a : b),
      undefined,
    );
    if (best) main.add(best);
  }
  return main;
}

/** The main edges from the first node on: the middle of the drawing. */
function spineOf(order: string[], main: Set<GraphEdge>): Set<GraphEdge> {
  const spine = new Set<GraphEdge>();
  for (let id = order[0]; id !== undefined;) {
    const edge = [...main].find((other) => other.from === id);
    if (edge) spine.add(edge);
    id = edge?.to;
  }
  return spine;
}

interface Plan {
  ports: Map<string, Set<Side>>;
  from: Map<GraphEdge, Side>;
  to: Map<GraphEdge, Side>;
}

/** The side at which each edge leaves and enters: straight on by default, by the flanks for other answers and loops. */
function ports(
  graph: Graph,
  back: Set<GraphEdge>,
  main: Set<GraphEdge>,
  measured: Map<string, Measured>,
): Plan {
  const sides = SIDES[graph.direction];
  const plan: Plan = { ports: new Map(), from: new Map(), to: new Map() };
  const taken = (id: string) => plan.ports.get(id) ?? plan.ports.set(id, new Set()).get(id)!;
  for (const { id } of graph.nodes) {
    const out = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
    const tips = measured.get(id)?.shape === 'diamond';
    const flanks = [sides.right, sides.left];
    for (const edge of out.filter((other) => !back.has(other))) {
      const side = main.has(edge) || !tips ? sides.out : (flanks.shift() ?? sides.out);
      plan.from.set(edge, side);
      taken(id).add(side);
    }
    for (const edge of out.filter((other) => back.has(other))) {
      const side = flanks.pop() ?? sides.left;
      plan.from.set(edge, side);
      taken(id).add(side);
    }
  }
  for (const edge of graph.edges) {
    if (edge.from === edge.to) {
      plan.from.set(edge, sides.right);
      plan.to.set(edge, sides.in);
      taken(edge.from).add(sides.right);
    } else if (back.has(edge)) {
      const leaving = plan.from.get(edge)!;
      const used = new Set(
        graph.edges.filter((other) => other.from === edge.to).map((other) => plan.from.get(other)),
      );
      const side = [leaving, sides.left, sides.right].find((flank) => !used.has(flank)) ?? sides.in;
      plan.to.set(edge, side);
    } else plan.to.set(edge, sides.in);
    taken(edge.to).add(plan.to.get(edge)!);
  }
  return plan;
}

function portAt(id: string, side: Side, { width: w, height: h }: Size): ElkPort {
  const x = side === 'WEST' ? 0 : side === 'EAST' ? w : w / 2;
  const y = side === 'NORTH' ? 0 : side === 'SOUTH' ? h : h / 2;
  return { id: `p:${id}:${side}`, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

function elkEdge(
  edge: GraphEdge,
  index: number,
  plan: Plan,
  isBack: boolean,
  weight: number,
  style: Style,
): ElkExtendedEdge {
  const from = `p:${edge.from}:${plan.from.get(edge)!}`;
  const to = `p:${edge.to}:${plan.to.get(edge)!}`;
  const lines = edge.label ? wrap(edge.label, style.answerEm) : [];
  return {
    id: `e:${index}`,
    sources: [isBack ? to : from],
    targets: [isBack ? from : to],
    labels: lines.length
      ? [
          {
            text: lines.join('\n'),
            width: Math.ceil(Math.max(...lines.map(width)) * style.answer) + 4,
            height: Math.ceil(lines.length * style.answer * LEADING),
            layoutOptions: { 'elk.edgeLabels.placement': isBack ? 'HEAD' : 'TAIL' },
          },
        ]
      : [],
    layoutOptions: {
      'elk.layered.priority.straightness': `${weight}`,
    },
  };
}

function picture(
  graph: Graph,
  root: ElkNode,
  measured: Map<string, Measured>,
  back: Set<GraphEdge>,
  style: Style,
): Picture {
  const at = new Map<string, ElkNode>();
  const collect = (node: ElkNode): void => {
    for (const child of node.children ?? []) {
      at.set(child.id, child);
      collect(child);
    }
  };
  collect(root);
  const nodes = graph.nodes.map((node) => {
    const { x = 0, y = 0, width: w = 0, height: h = 0 } = at.get(`n:${node.id}`)!;
    const { shape, lines } = measured.get(node.id)!;
    return { node, shape, lines, x: x + w / 2, y: y + h / 2, width: w, height: h };
  });
  const edges = (root.edges ?? []).flatMap((laid): PlacedEdge[] => {
    const index = Number(laid.id.slice(2));
    const edge = graph.edges[index]!;
    const section = laid.sections?.[0];
    if (!section) return [];
    const points: Point[] = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint].map(
      ({ x, y }) => ({ x, y }),
    );
    if (back.has(edge)) points.reverse();
    const label = laid.labels?.[0];
    const { x = 0, y = 0, width: w = 0, height: h = 0 } = label ?? {};
    return [
      {
        edge,
        index,
        points,
        label: label && {
          x: x + w / 2,
          y: y + h / 2,
          width: w,
          height: h,
          lines: (label.text ?? '').split('\n'),
        },
      },
    ];
  });
  return {
    width: Math.ceil(root.width ?? 0),
    height: Math.ceil(root.height ?? 0),
    style,
    nodes,
    edges,
    groups: [],
  };
}
