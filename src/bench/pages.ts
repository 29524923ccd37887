import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { browser } from '../tools/browser.ts';
import { siteHandler } from '../tools/static.ts';
import { kilobytes, table } from './table.ts';
import { total, weigh } from './weigh.ts';

const PAGES = ['hotel-walk-in-check-in', 'queue-structure-types'];

/** Bytes over the wire and requests of the page kinds, for the site in `dist`. */
export async function pages(dist: string): Promise<string> {
  const server = createServer(siteHandler(resolve(dist), '/'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const chrome = await chromium.launch(await browser());
  const paths = PAGES.flatMap((slug) =>
    ['', 'checklist/', 'quiz/'].map((use) => `procedures/${slug}/${use}`),
  );
  const rows: string[][] = [];
  for (const path of ['', 'procedures/', ...paths]) {
    if (!existsSync(`${dist}/${path}index.html`)) continue;
    // What an offline copy fetches afterwards is no part of the page.
    const context = await chrome.newContext({ serviceWorkers: 'block' });
    const fetched = await weigh(await context.newPage(), origin + path);
    await context.close();
    const size = (kind?: Parameters<typeof total>[1]) => kilobytes(total(fetched, kind));
    rows.push([
      `/${path}`,
      String(fetched.length),
      size('page'),
      size('style'),
      size('script'),
      size('picture'),
      size('other'),
      size(),
    ]);
  }
  await chrome.close();
  server.close();
  return table(['page', 'requests', 'HTML', 'CSS', 'script', 'pictures', 'other', 'total'], rows);
}
