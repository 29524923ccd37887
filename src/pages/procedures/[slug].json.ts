import type { APIRoute, GetStaticPaths } from 'astro';
import { single } from '../../indexes/json.ts';
import { allProcedures } from '../../procedure/collection.ts';
import type { Procedure } from '../../procedure/model.ts';
import { url } from '../../site/url.ts';

export const getStaticPaths = (async () =>
  (await allProcedures()).map((procedure) => ({
    params: { slug: procedure.slug },
    props: { procedure },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ procedure: Procedure }> = ({ props }) =>
  Response.json(single(props.procedure, url));
