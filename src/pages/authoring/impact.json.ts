/** What a change of anything would touch; read by the page for it. */
import type { APIRoute } from 'astro';
import type { ImpactData } from '../../indexes/view/impact-data.ts';
import { impacts } from '../../indexes/model/impact.ts';
import { vocabulary, writtenPages } from '../../procedure/content/collection.ts';

export const GET: APIRoute = async () => {
  const { subjects, touched } = impacts(await writtenPages(), await vocabulary());
  const data: ImpactData = { subjects, touched: Object.fromEntries(touched) };
  return Response.json(data);
};
