/** Writes a graph as input of ELK, whose layered algorithm (after Sugiyama) places it row by row. */
import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk.bundled.js';
import {
  backEdges,
  directions,
  levels,
  ownDirections,
  topological,
  type Direction,
  type Graph,
  type GraphEdge,
} from '../../graph/graph.ts';
import type { Size } from '../../shapes/path-data.ts';
import { LEADING, type DrawingStyle } from '../drawing-styles.ts';
import { breakLines } from '../words/line-breaking.ts';
import { textWidth } from '../words/text-width.ts';
import { mainEdges, trunkOf } from '../main-path.ts';
import { measureAnswer, type MeasuredLabel } from '../words/measure-label.ts';
import { planPorts, type PortPlan, type Side } from './ports.ts';

const ELK_DIRECTION: Record<Direction, string> = { TB: 'DOWN', BT: 'UP', LR: 'RIGHT', RL: 'LEFT' };

/** Saves width at the cost of height. */
export interface WidthSaving {
  /** Answers stand beside the way down and not below the way sideways. */
  answersBelow?: boolean;
  /** The most nodes and passing edges in a row. */
  perRow?: number;
}

export interface LayoutOptions {
  style: DrawingStyle;
  /** Node ids whose lines after the first are small (roles). */
  small?: ReadonlySet<string> | undefined;
  /** Decisions whose side ways change sides. */
  exchanged?: ReadonlySet<string> | undefined;
  saveWidth?: WidthSaving | undefined;
}

/** What ELK is asked to keep to. */
export interface Constraints {
  /** The sides at which edges meet their nodes. */
  fixedPorts: boolean;
  /** The directions of groups, and how many nodes stand in a row. */
  groupDirections: boolean;
}

/** How strongly ELK keeps an edge straight. */
const STRAIGHTNESS = { trunk: 20, main: 4, other: 1 };

/** The graph for ELK, and the edges that were turned round for it because they run back against the flow. */
export function toElk(
  graph: Graph,
  measured: ReadonlyMap<string, MeasuredLabel>,
  { style, exchanged, saveWidth }: LayoutOptions,
  { fixedPorts, groupDirections }: Constraints,
): { root: ElkNode; back: Set<GraphEdge> } {
  const nesting = levels(graph);
  const apart = groupDirections ? ownDirections(graph) : new Map<string, Direction>();
  const back = new Set<GraphEdge>();
  for (const { members, edges } of nesting.values())
    for (const { edge } of backEdges(members, edges)) back.add(edge);
  const order = topological(
    graph.nodes.map((node) => node.id),
    graph.edges,
  );
  const main = mainEdges(graph, back);
  const trunk = trunkOf(order, main);
  const plan = planPorts(graph, back, main, measured, directions(graph, apart), exchanged);
  if (!fixedPorts) for (const { id } of [...graph.nodes, ...graph.groups]) plan.free.add(id);

  const nodeOf = (id: string): ElkNode => {
    const { size } = measured.get(id)!;
    if (plan.free.has(id)) return { id: `n:${id}`, ...size };
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
      ...(groupDirections &&
        saveWidth?.perRow && {
          'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
          'elk.layered.layering.coffmanGraham.layerBound': `${saveWidth.perRow}`,
        }),
    },
    children: membersOf(''),
    edges: graph.edges.map((edge, index) => {
      const isBack = back.has(edge);
      const inMiddle = !!saveWidth?.answersBelow && !main.has(edge) && !isBack;
      return {
        id: `e:${index}`,
        ...endsOf(edge, plan, isBack),
        labels: labelsOf(edge, plan, isBack, style, inMiddle),
        layoutOptions: {
          'elk.layered.priority.straightness': `${STRAIGHTNESS[trunk.has(edge) ? 'trunk' : main.has(edge) ? 'main' : 'other']}`,
        },
      };
    }),
  };
  return { root, back };
}

function portAt(id: string, side: Side, { width: w, height: h }: Size): ElkPort {
  const x = side === 'WEST' ? 0 : side === 'EAST' ? w : w / 2;
  const y = side === 'NORTH' ? 0 : side === 'SOUTH' ? h : h / 2;
  return { id: `p:${id}:${side}`, x, y, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } };
}

function endsOf(
  edge: GraphEdge,
  plan: PortPlan,
  isBack: boolean,
): Pick<ElkExtendedEdge, 'sources' | 'targets'> {
  const end = (id: string, side: Side | undefined) =>
    side && plan.ports.has(id) && !plan.free.has(id) ? `p:${id}:${side}` : `n:${id}`;
  const from = end(edge.from, plan.from.get(edge));
  const to = end(edge.to, plan.to.get(edge));
  return { sources: [isBack ? to : from], targets: [isBack ? from : to] };
}

function labelsOf(
  edge: GraphEdge,
  plan: PortPlan,
  isBack: boolean,
  style: DrawingStyle,
  inMiddle: boolean,
): NonNullable<ElkExtendedEdge['labels']> {
  if (!edge.label) return [];
  const { lines, width, height } = measureAnswer(edge.label, style);
  // ELK cannot place words at the ends of several loops at one node.
  const centred = plan.free.has(edge.from) || inMiddle || edge.from === edge.to;
  return [
    {
      text: lines.join('\n'),
      width: Math.ceil(width) + 4,
      height: Math.ceil(height),
      layoutOptions: { 'elk.edgeLabels.placement': centred ? 'CENTER' : isBack ? 'HEAD' : 'TAIL' },
    },
  ];
}

export const titleLines = (label: string, style: DrawingStyle): string[] =>
  label ? breakLines(label, 2 * style.labelEm, style.terms) : [];

/** A group leaves room for its title. */
function groupOptions(graph: Graph, id: string, style: DrawingStyle): Record<string, string> {
  const group = graph.groups.find((other) => other.id === id)!;
  const lines = titleLines(group.label, style);
  const wide = Math.max(0, ...lines.map(textWidth)) * style.answer + 28;
  return {
    'elk.padding': `[top=${Math.ceil(lines.length * style.answer * LEADING) + 20},left=${style.groupPad},bottom=14,right=${style.groupPad}]`,
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

function spacing(style: DrawingStyle): Record<string, string> {
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
