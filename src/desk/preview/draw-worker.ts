/**
 * Draws a flow beside the page while it is written, by the layout of the build. Of several flows that come while one is
 * being drawn only the last is drawn.
 */
import { drawGraph, type Drawings } from '../../flowchart/draw/draw-graph.ts';
import type { DrawnFlow } from '../../flowchart/graph/to-mermaid.ts';
import { svgTree, type SvgPart } from './svg-tree.ts';

export interface Request {
  id: number;
  title: string;
  flow: DrawnFlow;
}

export interface Picture {
  svg: SvgPart;
  width: number;
  height: number;
}

export type Reply =
  | { id: number; normal: Picture; compact?: Picture }
  /** What the author is to be told. */
  | { id: number; failure: string };

let next: Request | undefined;
let drawing = false;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  next = data;
  if (!drawing) void drawAll();
});

async function drawAll(): Promise<void> {
  drawing = true;
  while (next) {
    const { id, title, flow } = next;
    next = undefined;
    const reply = await drawGraph({ title, flow }, flow).then(
      (drawn): Reply => ({ id, ...pictures(drawn) }),
      (error: unknown): Reply => ({ id, failure: (error as Error).message }),
    );
    // What came meanwhile has overtaken it.
    if (!next) postMessage(reply);
    // Messages are taken between two drawings.
    await new Promise((done) => setTimeout(done));
  }
  drawing = false;
}

const picture = ({ svg, width, height }: Drawings['normal']): Picture => ({
  svg: svgTree(svg),
  width,
  height,
});

const pictures = ({ normal, compact }: Drawings): Omit<Extract<Reply, { normal: Picture }>, 'id'> => ({
  normal: picture(normal),
  ...(compact && { compact: picture(compact) }),
});
