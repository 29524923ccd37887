import { parseFlowchart } from '../graph/parse.ts';
import type { FlowSource } from '../graph/to-mermaid.ts';
import { drawGraph, type Drawings, type DrawTask } from './draw-graph.ts';

/** The graph of a procedure, or the one that Mermaid's parser reads from a text. */
const graphOf = async ({ graph, text }: FlowSource) => graph ?? (await parseFlowchart(text));

/** Draws one flow in all its variants. Throws a `MermaidError` where the text is wrong or cannot be drawn. */
export async function draw(task: DrawTask): Promise<Drawings> {
  const { flow, lanes } = task;
  return drawGraph(task, { graph: await graphOf(flow), grouped: lanes && (await graphOf(lanes)) });
}
