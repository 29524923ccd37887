import type { APIRoute } from 'astro';
import { listing } from '../indexes/model/export-json.ts';
import { allProcedures } from '../procedure/content/collection.ts';
import { url } from '../ui/url.ts';

export const GET: APIRoute = async () => Response.json(listing(await allProcedures(), url));
