/** `/changes.xml`: what has lately changed, for a reader of feeds. */
import type { APIRoute } from 'astro';
import { LANGUAGE } from '#language/language.ts';
import { changesFeed } from '../indexes/changes-feed.ts';
import { allProcedures } from '../procedure/content/collection.ts';
import { NAME, PREFIX } from '../site/site.ts';
import { url } from '../ui/url.ts';
import { allChanges } from './changes/_all.ts';

export const GET: APIRoute = async ({ site }) => {
  const [changes, procedures] = await Promise.all([allChanges(), allProcedures()]);
  const since = procedures
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const text = changesFeed(changes, {
    ...{ name: NAME, language: LANGUAGE, site: site?.href ?? PREFIX },
    since: since ?? '1970-01-01',
    address: (path) => (site ? new URL(url(path), site).href : url(path)),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
