/**
 * Draws a flow beside the page while it is written, by the layout of the build. Of several flows that come while one is
 * being drawn only the last is drawn.
 */
import { drawGraph, drawSoon } from '../../flowchart/draw/draw-graph.ts';
import type { DrawnFlow } from '../../flowchart/graph/to-mermaid.ts';
import { chartPieces, type ChartPiece } from '../../word/chart-pieces.ts';
import { svgTree, type SvgPart } from './svg-tree.ts';

export interface Request {
  id: number;
  title: string;
  flow: DrawnFlow;
  /** In pixels. */
  room: number;
  /** As soon as may be, as the build draws it, or in pieces for sheets of paper. */
  how: 'soon' | 'thorough' | 'paper';
}

/** What the author is to be told. */
interface Failure {
  id: number;
  failure: string;
}
export type Drawn = { id: number; svg: SvgPart } | Failure;
export type OnPaper = { id: number; pieces: ChartPiece[] } | Failure;

/** Wider rooms are those of a panel. */
const PHONE = 400;

let next: Request | undefined;
let drawing = false;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  next = data;
  if (!drawing) void drawAll();
});

async function drawAll(): Promise<void> {
  drawing = true;
  while (next) {
    const request = next;
    next = undefined;
    const { id } = request;
    const reply = await answerTo(request).catch((error: unknown): Failure => ({
      id,
      failure: (error as Error).message,
    }));
    // What came meanwhile has overtaken it.
    if (!next) postMessage(reply);
    // Messages are taken between two drawings.
    await new Promise((done) => setTimeout(done));
  }
  drawing = false;
}

async function answerTo(request: Request): Promise<Drawn | OnPaper> {
  const { id, title, flow, how } = request;
  if (how === 'paper') return { id, pieces: await chartPieces(title, flow) };
  return { id, svg: svgTree(await svgOf(request)) };
}

async function svgOf({ title, flow, room, how }: Request): Promise<string> {
  if (how === 'soon') return (await drawSoon({ title, flow }, flow, room < PHONE)).svg;
  const { normal, compact } = await drawGraph({ title, flow }, flow);
  return (compact && normal.width > room ? compact : normal).svg;
}
