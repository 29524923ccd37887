import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { browser } from '../tools/browser.ts';
import { siteHandler } from '../tools/static.ts';

/** Serves the site in a folder and gives `measure` a browser and the site's address. */
export async function openSite<Result>(
  folder: string,
  measure: (chrome: Browser, origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(siteHandler(resolve(folder), '/'));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const chrome = await chromium.launch(await browser());
  try {
    return await measure(chrome, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    await chrome.close();
    server.closeAllConnections();
    server.close();
  }
}
