import type { APIRoute } from 'astro';
import { url } from '../ui/url.ts';

/** Everything may be indexed; the sitemap is named where the build knows the site's address. */
export const GET: APIRoute = ({ site }) => {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site) lines.push(`Sitemap: ${new URL(url('sitemap-index.xml'), site)}`);
  return new Response(`${lines.join('\n')}\n`);
};
