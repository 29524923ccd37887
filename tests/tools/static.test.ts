import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHandler } from '../../src/tools/static.ts';

let outer = '';
let dir = '';
beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'zhaozhang-static-'));
  dir = join(outer, 'site');
  mkdirSync(join(dir, 'procedures', '入住'), { recursive: true });
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'not here');
  writeFileSync(join(dir, 'procedures', '入住', 'index.html'), 'page');
  writeFileSync(join(outer, 'outside.txt'), 'outside');
});
afterAll(() => rmSync(outer, { recursive: true }));

/** Asks a server of the folder under `base` for each path: status, then where it sends or what it says. */
async function answers(base: string, paths: string[]): Promise<string[]> {
  const server: Server = createServer(siteHandler(dir, base));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(origin + path, { redirect: 'manual' });
      return `${response.status} ${response.headers.get('location') ?? (await response.text())}`;
    }),
  );
  server.close();
  return said;
}

describe('at the root', () => {
  test('pages are served, folders get their slash, the rest is the 404 page', async () => {
    expect(
      await answers('/', [
        '/',
        '/procedures/%E5%85%A5%E4%BD%8F/?x=1',
        '/procedures/%E5%85%A5%E4%BD%8F?x=1',
        '/no/',
      ]),
    ).toEqual(['200 home', '200 page', '301 /procedures/%E5%85%A5%E4%BD%8F/?x=1', '404 not here']);
  });

  test('nothing outside the folder can be read', async () => {
    expect(await answers('/', ['/..%2foutside.txt', '/%2e%2e/outside.txt', '/%zz'])).toEqual([
      '404 not here',
      '404 not here',
      '404 not here',
    ]);
  });
});

describe('under a base path', () => {
  test('the root leads to the base, and nothing is served beside it', async () => {
    expect(await answers('/kb/', ['/', '/kb?q=1', '/kb/', '/procedures/', '/kbb/'])).toEqual([
      '302 /kb/',
      '301 /kb/?q=1',
      '200 home',
      '404 not here',
      '404 not here',
    ]);
  });
});
