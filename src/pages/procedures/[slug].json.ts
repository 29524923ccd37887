import type { APIRoute, GetStaticPaths } from 'astro';
import { single } from '../../indexes/model/export-json.ts';
import { allProcedures } from '../../procedure/content/collection.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { url } from '../../ui/url.ts';

export const getStaticPaths = (async () =>
  (await allProcedures()).map((procedure) => ({
    params: { slug: procedure.slug },
    props: { procedure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ procedure: Procedure }> = ({ props }) =>
  Response.json(single(props.procedure, url));
