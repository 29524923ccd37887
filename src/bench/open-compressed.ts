import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { browser } from '../tools/browser.ts';
import { own } from '../ui/own.ts';

/** One answer of the server: its type, and its bytes as they went over the wire. */
export interface Served {
  path: string;
  type: string;
  bytes: number;
}

export interface Site {
  origin: string;
  /** Puts a page of its own beside those of the site. */
  add: (path: string, html: string) => void;
  /** What was answered since this was last emptied. */
  served: Served[];
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A key and a certificate for this machine and this day; browsers speak HTTP/2 with no server that has none. */
const certificate = () =>
  execFileSync(
    'openssl',
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=127.0.0.1 -keyout - -out -'.split(
      ' ',
    ),
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );

/**
 * Serves the site in a folder as hosts do, over HTTP/2 and compressed beforehand, to a browser whose contexts must
 * ignore that nobody has signed its certificate. Wants openssl.
 */
export async function openCompressed<Result>(
  folder: string,
  measure: (chrome: Browser, site: Site) => Promise<Result>,
): Promise<Result> {
  const kept = new Map<string, { type: string; body: Buffer }>();
  const served: Served[] = [];
  const keep = (path: string, type: string, content: Buffer | string) => {
    const file = { type, body: brotliCompressSync(content) };
    kept.set(path, file);
    return file;
  };
  const fileOf = async (path: string) => {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content = await readFile(join(resolve(folder), name));
    return keep(path, own(TYPES, extname(name)) ?? 'application/octet-stream', content);
  };
  const pem = certificate();
  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const path = decodeURI(new URL(request.url, 'http://site').pathname);
    Promise.resolve(kept.get(path) ?? fileOf(path)).then(
      ({ type, body }) => {
        served.push({ path, type, bytes: body.length });
        response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br' });
        response.end(body);
      },
      () => {
        response.writeHead(404);
        response.end();
      },
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const chrome = await chromium.launch(await browser());
  try {
    return await measure(chrome, {
      ...{ origin, served },
      add: (path, html) => void keep(`/${path}`, TYPES['.html']!, html),
    });
  } finally {
    await chrome.close();
    // The browser has closed all that was open.
    server.close();
  }
}
