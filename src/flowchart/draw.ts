import { hash } from '../procedure/model.ts';
import type { FlowSource } from './mermaid.ts';
import { crossings, layoutForPhone } from './better.ts';
import { layLanes } from './lanes.ts';
import { layout } from './layout.ts';
import { parseFlowchart } from './parse.ts';
import { COMPACT, NARROW, NORMAL, PHONE, type Picture } from './picture.ts';
import { toSvg } from './svg.ts';
import type { Graph } from './graph.ts';

/** One flow to draw. It goes to a worker as JSON. */
export interface DrawTask {
  title: string;
  flow: FlowSource;
  /** The same flow grouped by role. */
  lanes?: FlowSource | undefined;
}

/** One SVG and its natural size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

export interface Drawings {
  normal: Drawing;
  /** For narrow screens; absent where the normal one is narrow enough. */
  compact?: Drawing | undefined;
  lanes?: Drawing | undefined;
}

/** Draws one flow in all its variants. Throws a `MermaidError` where the text is wrong. */
export async function draw({ title, flow, lanes }: DrawTask): Promise<Drawings> {
  const id = `f${hash(flow.text)}`;
  const graph = await parseFlowchart(flow.text);
  const small = new Set(Object.keys(flow.nodes).filter((node) => flow.nodes[node]?.kind === 'step'));
  const finish = (picture: Picture, variant: string, source: FlowSource, of: Graph): Drawing => ({
    svg: toSvg(picture, {
      id: `${id}${variant[0] ?? ''}`,
      variant,
      title: of.title ?? title,
      description: of.description,
      nodes: source.nodes,
      edges: source.edges,
    }),
    width: picture.width,
    height: picture.height,
  });
  let normal = await layout(graph, { style: NORMAL, small });
  const drawings: Drawings = { normal: finish(normal, 'normal', flow, graph) };
  if (normal.width > PHONE || crossings(normal) > 0) {
    const { picture: compact, flipped } = await layoutForPhone(graph, small);
    normal = await layout(graph, { style: NORMAL, small, flipped });
    drawings.normal = finish(normal, 'normal', flow, graph);
    const variant = compact.style === NARROW ? 'compact narrow' : 'compact';
    if (normal.width > PHONE && compact.width < normal.width)
      drawings.compact = finish(compact, variant, flow, graph);
  }
  if (lanes) {
    const grouped = await parseFlowchart(lanes.text);
    drawings.lanes = finish(layLanes(grouped, inFileOrder(flow), COMPACT), 'lanes', lanes, grouped);
  }
  return drawings;
}

/** Node ids along the file: the lanes' text lists them role by role. */
function inFileOrder(flow: FlowSource): string[] {
  const rank = { start: 0, step: 1, end: 2 };
  return Object.entries(flow.nodes)
    .sort(([, a], [, b]) => rank[a.kind] - rank[b.kind])
    .map(([id]) => id);
}
