import type { APIRoute, GetStaticPaths } from 'astro';
import { toMermaid } from '../../flowchart/graph/to-mermaid.ts';
import { allProcedures, namer, vocabulary } from '../../procedure/content/collection.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { flowchartText } from '#text/flowchart.ts';

/** Only pages with steps have a flow. */
export const getStaticPaths = (async () =>
  (await allProcedures())
    .filter(({ steps }) => steps.length > 0)
    .map((procedure) => ({
      params: { slug: procedure.slug },
      props: { procedure },
    }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ procedure: Procedure }> = async ({ props }) => {
  const { roles } = await vocabulary();
  const { start, end, nobody } = flowchartText;
  const { text } = toMermaid(props.procedure, { role: namer(roles), start, end, nobody });
  return new Response(`${text.trimEnd()}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
