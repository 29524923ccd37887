/** The flowcharts that are measured: those of a folder of content, and random ones. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { anyProcedure } from '../../../tests/procedure/any-outline.ts';
import { isFlowchart } from '../../flowchart/graph/parse.ts';
import {
  lanesOf,
  toMermaid,
  toSwimlanes,
  type FlowNames,
  type FlowSource,
} from '../../flowchart/graph/to-mermaid.ts';
import { isClocked } from '../../procedure/model/flow.ts';
import { readContent, today } from '../../procedure/content/content.ts';
import { flowchartText } from '#text/flowchart.ts';

export interface Chart {
  name: string;
  flow: FlowSource;
  /** The same flow by role, where several act. */
  lanes?: FlowSource | undefined;
}

const FENCE = /^```mermaid\n(.*?)^```/gms;

function chartOf(name: string, procedure: Parameters<typeof toMermaid>[0], names: FlowNames): Chart {
  const several = lanesOf(procedure.steps.filter((step) => !isClocked(step))).length > 1;
  return {
    name,
    flow: toMermaid(procedure, names),
    ...(several && { lanes: toSwimlanes(procedure, names) }),
  };
}

/** Every flowchart of a folder of content: of its procedures, and those that authors have drawn. */
export async function chartsOf(folder: string): Promise<Chart[]> {
  const { pages, vocabulary } = await readContent(folder, today(), () => Promise.resolve(undefined));
  const role = (id: string) => vocabulary.roles.find((one) => one.id === id)?.name ?? id;
  const { start, end, gap } = flowchartText;
  const charts = pages.map(async ({ file, slug, outline, matter }) => {
    const text = await readFile(file, 'utf8');
    const drawn = outline.steps.filter((step) => !isClocked(step));
    const own = [...text.matchAll(FENCE)]
      .map(([, written = '']) => written)
      .filter(isFlowchart)
      .map((written, index) => ({
        name: `${slug} ${index + 1}`,
        flow: { text: written, nodes: {}, edges: [] },
      }));
    if (drawn.length === 0) return own;
    return [chartOf(slug, { ...outline, ...matter }, { role, start, end, gap }), ...own];
  });
  return (await Promise.all(charts)).flat();
}

/** As many random flows, the same ones each time. */
export function randomCharts(count: number): Chart[] {
  const { start, end, gap } = flowchartText;
  const drawn = anyProcedure().filter(({ steps }) => steps.some((step) => !isClocked(step)));
  return fc
    .sample(drawn, { numRuns: count, seed: 15 })
    .map((procedure, index) =>
      chartOf(`random ${index + 1}`, procedure, { role: (id) => id, start, end, gap }),
    );
}
