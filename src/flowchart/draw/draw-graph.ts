import { LIST } from '#text/punctuation.ts';
import type { ChangeMarks } from '../changes/change-marks.ts';
import { COMPACT } from '../layout/drawing-styles.ts';
import { columns, printedOf, printMode, type PrintMode } from '../layout/print-columns.ts';
import { hash } from '../../procedure/model/procedure.ts';
import type { FlowSource } from '../graph/to-mermaid.ts';
import { pictureSoon, picturesOf } from '../layout/pictures.ts';
import { inFileOrder } from '../layout/swimlanes/file-order.ts';
import { layoutSwimlanes } from '../layout/swimlanes/swimlane-layout.ts';
import { flowchartText } from '#text/flowchart.ts';
import { LayoutError } from '../layout/elk/elk-layout.ts';
import { missingParts } from './missing-parts.ts';
import { DrawingError } from '../graph/errors.ts';
import { readSource } from '../graph/read-source.ts';
import { type Picture } from '../layout/picture.ts';
import { toSvg, type SvgMeaning } from './to-svg.ts';
import type { Graph } from '../graph/graph.ts';

/** One flow to draw, as it is sent to a worker. */
export interface DrawTask {
  title: string;
  flow: FlowSource;
  /** The same flow grouped by role. */
  lanes?: FlowSource | undefined;
  /** Words that are not broken between lines. */
  terms?: readonly string[] | undefined;
  /** What is not the same in another version of the flow. */
  marks?: ChangeMarks | undefined;
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

/** What the texts of a task say. */
interface Graphs {
  graph: Graph;
  /** By role. */
  grouped?: Graph | undefined;
}

const smallIn = (flow: FlowSource) =>
  new Set(Object.entries(flow.nodes).flatMap(([node, { kind }]) => (kind === 'step' ? [node] : [])));

/** Throws a `DrawingError` where ELK fails. */
function tangled(flow: FlowSource) {
  return (error: unknown): never => {
    const { line } = readSource(flow.text);
    throw error instanceof LayoutError ? new DrawingError(flowchartText.tangled, line) : error;
  };
}

type How = Pick<SvgMeaning, 'id' | 'variant' | 'title' | 'shared' | 'marks'>;

/** A picture as SVG. Throws a `DrawingError` where a part of the flow is not in it. */
function finish(picture: Picture, source: FlowSource, of: Graph, how: How): Drawing {
  const { nodes, edges } = source;
  const svg = toSvg(picture, { ...how, description: of.description, nodes, edges });
  const lost = missingParts(of, picture, svg);
  if (lost.length > 0)
    throw new DrawingError(flowchartText.incomplete(lost.join(LIST)), readSource(source.text).line);
  return { svg, width: picture.width, height: picture.height };
}

/** Draws one flow once, as soon as may be, for a phone or for the panel beside the steps. */
export async function drawSoon(
  { title, flow }: DrawTask,
  { graph }: Graphs,
  phone: boolean,
): Promise<Drawing> {
  const picture = await pictureSoon(graph, smallIn(flow), phone).catch(tangled(flow));
  return finish(picture, flow, graph, {
    id: `f${hash(flow.text)}`,
    variant: phone ? 'compact' : 'normal',
    title: graph.title ?? title,
    shared: true,
  });
}

/** Draws one flow in all its variants. Throws a `DrawingError` where it cannot be drawn. */
export async function drawGraph(
  { title, flow, lanes, terms, marks }: DrawTask,
  { graph, grouped }: Graphs,
): Promise<Drawings> {
  const id = `f${hash(flow.text)}`;
  const { normal, compact } = await picturesOf(graph, smallIn(flow), terms).catch(tangled(flow));
  const printed = printedOf(normal, compact);
  const whole = printed === normal && printMode(normal) === 'below';
  const drawn = (picture: Picture, variant: SvgMeaning['variant'], source: FlowSource, of: Graph) =>
    finish(picture, source, of, {
      id: `${id}${variant[0]!}`,
      variant,
      title: of.title ?? title,
      shared: !whole && picture === printed,
      marks,
    });
  return {
    normal: drawn(normal, 'normal', flow, graph),
    ...(compact && { compact: drawn(compact, 'compact', flow, graph) }),
    ...(lanes &&
      grouped && {
        lanes: drawn(
          layoutSwimlanes(grouped, inFileOrder(lanes), { ...COMPACT, terms }),
          'lanes',
          lanes,
          grouped,
        ),
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
