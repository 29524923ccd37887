import type { APIRoute } from 'astro';
import { single } from '../../indexes/model/export-json.ts';
import { current } from '../../procedure/content/collection.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { url } from '../../ui/url.ts';
import { pathsOf } from './_paths.ts';

export const getStaticPaths = () => pathsOf();

export const GET: APIRoute<{ procedure: Procedure }> = async ({ props }) =>
  Response.json(single(await current(props.procedure), url));
