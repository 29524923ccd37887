import type { APIRoute } from 'astro';
import { listing } from '../indexes/model/export-json.ts';
import { allProcedures } from '../procedure/content/collection.ts';
import { url } from '../ui/url.ts';
import { allMeanings } from './_meanings.ts';

export const GET: APIRoute = async () => {
  const [procedures, meanings] = await Promise.all([allProcedures(), allMeanings()]);
  const approved = (slug: string) => {
    const { meaning, edition } = meanings.get(slug)!;
    return { meaning, approvedBy: edition?.approvedBy };
  };
  return Response.json(listing(procedures, url, approved));
};
