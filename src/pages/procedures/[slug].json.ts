import type { APIRoute } from 'astro';
import { single } from '../../indexes/model/export-json.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';
import { url } from '../../ui/url.ts';
import { pathsOf } from './_paths.ts';

export const getStaticPaths = () => pathsOf();

export const GET: APIRoute<{ procedure: Procedure }> = ({ props }) =>
  Response.json(single(props.procedure, url));
