import ELK, { type ElkExtendedEdge, type ElkNode, type ElkPort } from 'elkjs/lib/elk.bundled.js';
import {
  backEdges,
  directions,
  levels,
  ownDirections,
  topological,
  type Direction,
  type Graph,
  type GraphEdge,
} from '../graph/graph.ts';
import { meet } from './border.ts';
import {
  LEADING,
  type Picture,
  type PlacedEdge,
  type PlacedNode,
  type Point,
  type Style,
} from './picture.ts';
import { measure, type Measured } from './measure.ts';
import { hasTips, isUneven, type Size } from '../shapes/shapes.ts';
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
  /** Decisions whose side ways change sides. */
  flipped?: ReadonlySet<string> | undefined;
  /** Saves width at the cost of height: answers stand in rows of their own, or rows hold few nodes. */
  thrift?: Thrift | undefined;
}

/** Ways to save width, see `LayoutOptions`. */
export interface Thrift {
  /** Answers stand beside the way down and not below the way sideways. */
  answersBelow?: boolean;
  /** The most nodes and passing edges in a row. */
  perRow?: number;
}

/** What ELK is asked to keep to. */
interface Demands {
  /** The sides at which edges meet their nodes. */
  sides: boolean;
  /** The directions of groups, and how many stand in a row. */
  turns: boolean;
}

/** ELK gives up on some graphs: then it is asked for less, which draws as much. */
const DEMANDS: Demands[] = [
  { sides: true, turns: true },
  { sides: false, turns: true },
  { sides: false, turns: false },
];

/** Of a graph that ELK gives up on, however little it is asked. */
export class Unplaced extends Error {}

/** Places a graph with ELK: first node on top, the main path straight, loops along the flanks. */
export async function layout(graph: Graph, options: LayoutOptions): Promise<Picture> {
  for (const demands of DEMANDS) {
    const placed = await place(graph, options, demands);
    if (placed) return placed;
  }
  throw new Unplaced();
}

/** Undefined where ELK gives up. */
async function place(graph: Graph, options: LayoutOptions, demands: Demands): Promise<Picture | undefined> {
  const { style } = options;
  const measured = new Map(
    graph.nodes.map((node) => [node.id, measure(node.label, node.shape, style, options.small?.has(node.id))]),
  );
  const nesting = levels(graph);
  const apart = demands.turns ? ownDirections(graph) : new Map<string, Direction>();
  const toward = directions(graph, apart);
  const back = new Set<GraphEdge>();
  for (const { members, edges } of nesting.values())
    for (const { edge } of backEdges(members, edges)) back.add(edge);
  const order = topological(
    graph.nodes.map((node) => node.id),
    graph.edges,
  );
  const main = mainEdges(graph, back);
  const spine = spineOf(order, main);
  const plan = ports(graph, back, main, measured, toward, options.flipped);
  if (!demands.sides) for (const { id } of [...graph.nodes, ...graph.groups]) plan.loose.add(id);

  const nodeOf = (id: string): ElkNode => {
    const { size } = measured.get(id)!;
    if (plan.loose.has(id)) return { id: `n:${id}`, ...size };
    return {
      id: `n:${id}`,
      ...size,
      ports: [...(plan.ports.get(id)?.values() ?? [])].map((side) => portAt(id, side, size)),
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
    };
  };
  const membersOf = (id: string): ElkNode[] => {
    const { members, edges } = nesting.get(id)!;
    return topological(members, edges).map((member) =>
      nesting.has(member) ? groupOf(member) : nodeOf(member),
    );
  };
  const groupOf = (id: string): ElkNode => {
    const own = apart.get(id);
    const node = { id: `n:${id}`, layoutOptions: groupOptions(graph, id, style) };
    if (!own) return { ...node, children: membersOf(id) };
    // Laid out by itself, with all that it holds: edges may cross the borders of the groups inside.
    const inside: ElkNode = {
      id: `i:${id}`,
      children: membersOf(id),
      layoutOptions: {
        ...OPTIONS,
        ...spacing(style),
        'elk.padding': '[top=0,left=0,bottom=0,right=0]',
        'elk.direction': ELK_DIRECTION[own],
      },
    };
    const separate = { ...OPTIONS, ...node.layoutOptions, 'elk.hierarchyHandling': 'SEPARATE_CHILDREN' };
    return { ...node, layoutOptions: separate, children: [inside] };
  };
  const root: ElkNode = {
    id: 'root',
    layoutOptions: {
      ...OPTIONS,
      'elk.direction': ELK_DIRECTION[graph.direction],
      ...spacing(style),
      ...(demands.turns &&
        options.thrift?.perRow && {
          'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
          'elk.layered.layering.coffmanGraham.layerBound': `${options.thrift.perRow}`,
        }),
    },
    children: membersOf(''),
    edges: graph.edges.map((edge, index) =>
      elkEdge(
        edge,
        index,
        plan,
        back.has(edge),
        spine.has(edge) ? 20 : main.has(edge) ? 4 : 1,
        style,
        !!options.thrift?.answersBelow && !main.has(edge) && !back.has(edge),
      ),
    ),
  };
  const laid = await ask(graph, root);
  return laid && picture(graph, laid, measured, back, style);
}

/** What ELK has answered, graph by graph: of many ways to lay one out some ask the same. */
const answers = new WeakMap<Graph, Map<string, Promise<ElkNode | undefined>>>();

function ask(graph: Graph, root: ElkNode): Promise<ElkNode | undefined> {
  const known = answers.get(graph) ?? new Map<string, Promise<ElkNode | undefined>>();
  answers.set(graph, known);
  const key = JSON.stringify(root);
  const answer = known.get(key) ?? elk.layout(root).catch(() => undefined);
  known.set(key, answer);
  return answer;
}

const groupLines = (label: string, style: Style) => (label ? wrap(label, 2 * style.labelEm) : []);

/** A group leaves room for its title. */
function groupOptions(graph: Graph, id: string, style: Style): Record<string, string> {
  const group = graph.groups.find((other) => other.id === id)!;
  const lines = groupLines(group.label, style);
  const wide = Math.max(0, ...lines.map(width)) * style.answer + 28;
  return {
    'elk.padding': `[top=${Math.ceil(lines.length * style.answer * LEADING) + 20},left=14,bottom=14,right=14]`,
    'elk.nodeSize.constraints': 'MINIMUM_SIZE',
    'elk.nodeSize.minimum': `(${Math.ceil(wide)},60)`,
  };
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
  /** Nodes and groups whose edges find their own places on the border. */
  loose: Set<string>;
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
  toward: Map<string, Direction>,
  flipped: ReadonlySet<string> = new Set(),
): Plan {
  const sidesAt = (id: string) => SIDES[toward.get(id) ?? graph.direction];
  const plan: Plan = { loose: new Set(), ports: new Map(), from: new Map(), to: new Map() };
  const isNode = new Set(graph.nodes.map((node) => node.id));
  const taken = (id: string) => {
    const known = plan.ports.get(id) ?? new Set<Side>();
    if (isNode.has(id)) plan.ports.set(id, known);
    return known;
  };
  for (const { id } of graph.nodes) {
    const sides = sidesAt(id);
    const out = graph.edges.filter((edge) => edge.from === id && edge.to !== id);
    const tips = hasTips(measured.get(id)?.shape ?? '');
    const alike = new Set(out.map((edge) => edge.line)).size < 2 && !out.some((edge) => edge.label);
    if (out.length > 1 && !alike && !tips) plan.loose.add(id);
    const onward = out.filter((other) => !back.has(other));
    const aside = onward.filter((edge) => !main.has(edge));
    // In the author's order from left to right; a loop takes what is left.
    const first = onward[0] !== undefined && !main.has(onward[0]);
    const flanks = first || aside.length > 1 ? [sides.left, sides.right] : [sides.right, sides.left];
    if (flipped.has(id)) flanks.reverse();
    for (const edge of onward) {
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
    const sides = sidesAt(edge.to);
    if (edge.from === edge.to) {
      plan.from.set(edge, sides.right);
      plan.to.set(edge, sides.in);
      taken(edge.from).add(sides.right);
    } else if (back.has(edge)) {
      const leaving = plan.from.get(edge) ?? sides.left;
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
  below: boolean,
): ElkExtendedEdge {
  const end = (id: string, side: Side | undefined) =>
    side && plan.ports.has(id) && !plan.loose.has(id) ? `p:${id}:${side}` : `n:${id}`;
  const from = end(edge.from, plan.from.get(edge));
  const to = end(edge.to, plan.to.get(edge));
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
            layoutOptions: {
              // ELK cannot place words at the ends of several loops at one node.
              'elk.edgeLabels.placement':
                plan.loose.has(edge.from) || below || edge.from === edge.to
                  ? 'CENTER'
                  : isBack
                    ? 'HEAD'
                    : 'TAIL',
            },
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
    const { shape, lines, words } = measured.get(node.id)!;
    return { node, shape, lines, words, x: x + w / 2, y: y + h / 2, width: w, height: h };
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
    reachEnds(points, placed.get(edge.from), placed.get(edge.to));
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
    groups: graph.groups.map((group) => {
      const { x = 0, y = 0, width: w = 0, height: h = 0 } = at.get(`n:${group.id}`)!;
      return { group, x, y, width: w, height: h, lines: groupLines(group.label, style) };
    }),
  };
}

/** Some borders stand a little inside their box: an edge goes on to meet them. */
function reachEnds(points: Point[], from: PlacedNode | undefined, to: PlacedNode | undefined): void {
  const reach = (end: number, inner: number, node: PlacedNode | undefined): void => {
    const [at, before] = [points.at(end), points.at(inner)];
    if (!at || !before || !node || !isUneven(node.shape)) return;
    const seen = (point: Point) => ({ x: point.x - node.x, y: point.y - node.y });
    const met = meet(node.shape, node, seen(before), seen(at));
    points[end < 0 ? points.length + end : end] = { x: node.x + met.x, y: node.y + met.y };
  };
  reach(0, 1, from);
  reach(-1, -2, to);
}
