/**
 * Draws a flow beside the page while it is written, by the layout of the build. Of several flows that come while one is
 * being drawn only the last is drawn.
 */
import { drawGraph, drawSoon } from '../../flowchart/draw/draw-graph.ts';
import type { DrawnFlow } from '../../flowchart/graph/to-mermaid.ts';
import { svgTree, type SvgPart } from './svg-tree.ts';

export interface Request {
  id: number;
  title: string;
  flow: DrawnFlow;
  /** In pixels. */
  room: number;
  /** As the build draws it; else as soon as may be. */
  thorough: boolean;
}

export type Reply =
  | { id: number; svg: SvgPart }
  /** What the author is to be told. */
  | { id: number; failure: string };

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
    const reply = await svgOf(request).then(
      (svg): Reply => ({ id, svg: svgTree(svg) }),
      (error: unknown): Reply => ({ id, failure: (error as Error).message }),
    );
    // What came meanwhile has overtaken it.
    if (!next) postMessage(reply);
    // Messages are taken between two drawings.
    await new Promise((done) => setTimeout(done));
  }
  drawing = false;
}

async function svgOf({ title, flow, room, thorough }: Request): Promise<string> {
  if (!thorough) return (await drawSoon({ title, flow }, flow, room < PHONE)).svg;
  const { normal, compact } = await drawGraph({ title, flow }, flow);
  return (compact && normal.width > room ? compact : normal).svg;
}
