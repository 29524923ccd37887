/** Diagrams that are shown as images: one file for each text. */
import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { drawOther, fileOf } from '../../flowchart/build.ts';
import { isFlowchart } from '../../flowchart/parse.ts';

export async function getStaticPaths() {
  const texts = (await getCollection('procedures')).flatMap(({ data }) =>
    data.diagrams.map(({ text }) => text),
  );
  return [...new Set(texts)]
    .filter((text) => !isFlowchart(text))
    .map((text) => ({ params: { id: fileOf(text) }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = async ({ props }) => {
  const { svg } = await drawOther(props.text);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
