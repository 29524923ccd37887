import { COMPACT, NARROW, NORMAL, PHONE_WIDTH } from '../layout/drawing-styles.ts';
import { columns, printMode, type PrintMode } from '../layout/print-columns.ts';
import { hash } from '../../procedure/model/procedure.ts';
import type { FlowSource } from '../graph/to-mermaid.ts';
import { crossings, optimiseForPhone } from '../layout/optimise.ts';
import { layoutSwimlanes } from '../layout/swimlane-layout.ts';
import { flowchartText } from '#text/flowchart.ts';
import { layout, LayoutError } from '../layout/elk-layout.ts';
import { missingParts } from './missing-parts.ts';
import { DrawingError } from '../graph/errors.ts';
import { parseFlowchart } from '../graph/parse.ts';
import { readSource } from '../graph/read-source.ts';
import { type Picture } from '../layout/picture.ts';
import { toSvg } from './to-svg.ts';
import type { Graph } from '../graph/graph.ts';

/** One flow to draw, as it is sent to a worker. */
export interface DrawTask {
  title: string;
  flow: FlowSource;
  /** The same flow grouped by role. */
  lanes?: FlowSource | undefined;
}

/** One SVG and its natural size in pixels. */
interface Drawing {
  svg: string;
  width: number;
  height: number;
}

/** The parts of a drawing that is too high for paper: the id of the group that holds all of it, and each column. */
interface Paper {
  group: string;
  width: number;
  columns: { top: number; height: number }[];
}

export interface Drawings {
  normal: Drawing;
  /** For narrow screens; absent where the normal one is narrow enough. */
  compact?: Drawing | undefined;
  lanes?: Drawing | undefined;
  print: PrintMode;
  paper?: Paper | undefined;
}

/** Draws one flow in all its variants. Throws a `MermaidError` where the text is wrong or cannot be drawn. */
export async function draw({ title, flow, lanes }: DrawTask): Promise<Drawings> {
  const { line } = readSource(flow.text);
  const id = `f${hash(flow.text)}`;
  const graph = await parseFlowchart(flow.text);
  const small = new Set(
    Object.entries(flow.nodes).flatMap(([node, { kind }]) => (kind === 'step' ? [node] : [])),
  );
  const { normal, compact } = await pictures(graph, small).catch((error: unknown) => {
    throw error instanceof LayoutError ? new DrawingError(flowchartText.tangled, line) : error;
  });
  // The larger type, where it fits.
  const printed =
    compact && printMode(normal) === 'pages' && printMode(compact) !== 'pages' ? compact : normal;
  const whole = printMode(normal) === 'below';
  const finish = (picture: Picture, variant: string, source: FlowSource, of: Graph): Drawing => {
    const svg = toSvg(picture, {
      id: `${id}${variant[0] ?? ''}`,
      variant,
      title: of.title ?? title,
      description: of.description,
      shared: !whole && picture === printed,
      nodes: source.nodes,
      edges: source.edges,
    });
    const lost = missingParts(of, picture, svg);
    if (lost.length > 0) throw new DrawingError(flowchartText.incomplete(lost.join('、')), line);
    return { svg, width: picture.width, height: picture.height };
  };
  const grouped = lanes && (await parseFlowchart(lanes.text));
  return {
    normal: finish(normal, 'normal', flow, graph),
    ...(compact && {
      compact: finish(compact, compact.style === NARROW ? 'compact narrow' : 'compact', flow, graph),
    }),
    ...(lanes &&
      grouped && {
        lanes: finish(layoutSwimlanes(grouped, inFileOrder(flow), COMPACT), 'lanes', lanes, grouped),
      }),
    print: whole ? 'below' : printMode(printed) === 'pages' ? 'pages' : 'columns',
    ...(!whole && {
      paper: {
        group: `${id}${printed === normal ? 'n' : 'c'}-g`,
        width: printed.width,
        columns: columns(printed),
      },
    }),
  };
}

/** The normal picture and, where that does not suit a phone, a narrower one. */
async function pictures(
  graph: Graph,
  small: ReadonlySet<string>,
): Promise<{ normal: Picture; compact?: Picture }> {
  const normal = await layout(graph, { style: NORMAL, small });
  if (normal.width <= PHONE_WIDTH && crossings(normal) === 0) return { normal };
  const { picture: compact, exchanged } = await optimiseForPhone(graph, small);
  const better = await layout(graph, { style: NORMAL, small, exchanged });
  return better.width > PHONE_WIDTH && compact.width < better.width
    ? { normal: better, compact }
    : { normal: better };
}

/** Node ids along the file: the lanes' text lists them role by role. */
function inFileOrder(flow: FlowSource): string[] {
  const rank = { start: 0, step: 1, node: 1, end: 2, gap: 2 };
  return Object.entries(flow.nodes)
    .sort(([, a], [, b]) => rank[a.kind] - rank[b.kind])
    .map(([id]) => id);
}
