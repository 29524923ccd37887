/** Drawings of procedures and of authors' diagrams, made in workers or taken from the cache. */
import { availableParallelism } from 'node:os';
import { flowchartText } from '#text/flowchart.ts';
import { CONTENT } from '../../procedure/content/content.ts';
import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { namesIn } from '../../procedure/model/vocabulary.ts';
import { titlesOf, type Titles } from '../graph/titles.ts';
import { lanesOf, toMermaid, toSwimlanes, type DrawnFlow } from '../graph/to-mermaid.ts';
import { printMode } from '../layout/print-columns.ts';
import { drawOtherInProcess } from '../other-diagrams/draw-in-process.ts';
import type { OtherSvg } from '../other-diagrams/draw-other.ts';
import { drawingPool } from '../workers/drawing-pool.ts';
import { cached } from './cache.ts';
import type { DrawTask, Drawings } from './draw-graph.ts';
import { escape } from './to-svg.ts';

export type DrawnProcedure = Pick<Procedure, 'title' | 'steps' | 'regions' | 'trigger' | 'outcome'>;

/** A procedure's flow: its drawings and its Mermaid text. */
export interface Flow extends Drawings {
  mermaid: string;
}

/** Draws a procedure, or takes its drawings from the cache. `roleName` gives the name of a role id. */
export async function drawProcedure(
  procedure: DrawnProcedure,
  roleName: (id: string) => string,
): Promise<Flow> {
  const task = taskOf(procedure, roleName);
  return { ...(await drawings(task)), mermaid: task.flow.text };
}

/**
 * Draws all procedures in parallel, so that pages that are rendered one by one find them in the cache. Large ones first:
 * none is left over for one thread when the others have nothing to do.
 */
export async function prewarm(procedures: DrawnProcedure[], roleName: (id: string) => string): Promise<void> {
  await Promise.all(
    procedures
      .filter(({ steps }) => !steps.every(isClocked))
      .sort((a, b) => b.steps.length - a.steps.length)
      // None is held until the last one is there.
      .map((procedure) => drawings(taskOf(procedure, roleName)).then(() => undefined)),
  );
}

/** Draws an author's flowchart. Throws a `MermaidError` where the text is wrong. */
export async function drawMermaid(text: string, title: string = flowchartText.diagram): Promise<Drawings> {
  return drawings({ title, flow: { text, nodes: {}, edges: [] } });
}

/** A diagram of another kind, and the links of its parts that stand beside it. */
export interface OtherDrawing extends Drawings {
  links: OtherSvg['links'];
}

/** Draws an author's diagram of another kind, with Mermaid. Throws a `MermaidError` where it cannot be drawn. */
export async function drawOther(text: string, titles: Titles = titlesOf(text)): Promise<OtherDrawing> {
  const drawn = await cached(['other', text], () => drawOtherInProcess(text));
  const { id, width, height, attributes, body, links } = drawn;
  const { title = flowchartText.diagram, description } = titles;
  const svg = [
    `<svg class="flow sketch" role="group" aria-labelledby="${id}-t"`,
    description ? ` aria-describedby="${id}-d"` : '',
    ` width="${width}" height="${height}" ${attributes}><title id="${id}-t">${escape(title)}</title>`,
    description ? `<desc id="${id}-d">${escape(description)}</desc>` : '',
    `${body}</svg>`,
  ].join('');
  return {
    normal: { svg, width, height },
    print: printMode(drawn) === 'below' ? 'below' : 'pages',
    links,
  };
}

/** What is drawn of a procedure. */
export function taskOf(
  procedure: DrawnProcedure,
  role: (id: string) => string,
): DrawTask & { flow: DrawnFlow } {
  const { start, end, gap } = flowchartText;
  const names = { role, start, end, gap };
  const several = lanesOf(procedure.steps.filter((step) => !isClocked(step))).length > 1;
  return {
    title: flowchartText.title(procedure.title),
    flow: toMermaid(procedure, names),
    ...(several && { lanes: toSwimlanes(procedure, names) }),
  };
}

/** Draws a flow in one of as many threads as there are cores. */
export const drawInThread = drawingPool<DrawTask, Drawings>({
  script: 'src/flowchart/draw/draw-flow-worker.ts',
  runtime: 'worker_threads',
  workers: availableParallelism(),
  limit: 600_000,
  textOf: ({ flow }) => flow.text,
});

/** Names of the organisation, which are not broken between lines. */
let names: Promise<string[]> | undefined;
const termsIn = async (text: string): Promise<string[]> => {
  names ??= readVocabulary(CONTENT).then(({ vocabulary }) => namesIn(vocabulary));
  return (await names).filter((name) => text.includes(name));
};

/** Drawings of a task, made in a thread or taken from the cache. */
export async function drawings(task: DrawTask): Promise<Drawings> {
  const terms = await termsIn(task.flow.text);
  const whole = { ...task, ...(terms.length > 0 && { terms }) };
  return cached(['draw', whole], () => drawInThread(whole));
}
