import type { APIRoute } from 'astro';
import { flowOf } from '../../procedure/model/flow.ts';
import { toMermaid } from '../../flowchart/graph/to-mermaid.ts';
import { current, namer, vocabulary } from '../../procedure/content/collection.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { flowchartText } from '#text/flowchart.ts';
import { pathsOf } from './_paths.ts';

/** Only pages with steps have a flow. */
export const getStaticPaths = () => pathsOf((procedure) => flowOf(procedure).length > 0);

export const GET: APIRoute<{ procedure: Procedure }> = async ({ props }) => {
  const { roles } = await vocabulary();
  const { start, end, gap } = flowchartText;
  const { text } = toMermaid(await current(props.procedure), { role: namer(roles), start, end, gap });
  return new Response(`${text.trimEnd()}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
