import { url } from '../ui/url.ts';

/**
 * A file for table programs.
 *
 * @param write makes its text; the addresses in it are whole where the site knows its own
 */
export function csvResponse(
  site: URL | undefined,
  write: (address: (path: string) => string) => string,
): Response {
  const text = write((path) => (site ? new URL(url(path), site).href : url(path)));
  return new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
