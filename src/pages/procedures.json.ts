import type { APIRoute } from 'astro';
import { listing } from '../indexes/json.ts';
import { allProcedures } from '../procedure/collection.ts';
import { url } from '../site/url.ts';

export const GET: APIRoute = async () => Response.json(listing(await allProcedures(), url));
