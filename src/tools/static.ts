import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests from a folder of built pages under a base path (`/` or `/kb/`).
 *
 * Like the common static hosts: a folder without its slash is redirected to the address with it, and
 * what is not there gets `404.html` with status 404.
 */
export function siteHandler(
  dir: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse) => void {
  // `dev` reads the folder anew for each request, so that a rebuild is seen without a restart.
  const files = sirv(dir, { dev: true, etag: true });
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const search = query === undefined ? '' : `?${query}`;
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (path === '/' && base !== '/') return redirect(response, 302, base);
    if (`${path}/` === base) return redirect(response, 301, base + search);
    if (!path.startsWith(base)) return notFound(dir, response);
    const inner = path.slice(base.length - 1);
    if (!inner.endsWith('/') && isFolder(dir, inner)) return redirect(response, 301, `${path}/${search}`);
    request.url = inner + search;
    files(request, response, () => notFound(dir, response));
  };
}

function isFolder(dir: string, path: string): boolean {
  try {
    const decoded = decodeURIComponent(path);
    return !decoded.includes('..') && existsSync(join(dir, decoded, 'index.html'));
  } catch {
    return false; // not valid percent-encoding
  }
}

function redirect(response: ServerResponse, status: number, to: string): void {
  response.writeHead(status, { Location: to }).end();
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}
