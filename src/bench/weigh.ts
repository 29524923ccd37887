import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { own } from '../ui/own.ts';

/** One thing that the browser fetched. Sizes in bytes. */
export interface Fetched {
  kind: 'page' | 'style' | 'script' | 'picture' | 'other';
  path: string;
  raw: number;
  /** What a host sends: brotli for text, the file itself for pictures that are compressed already. */
  wire: number;
}

const KINDS: Record<string, Fetched['kind']> = {
  document: 'page',
  stylesheet: 'style',
  script: 'script',
  image: 'picture',
};

/** Opens an address in a real browser with an empty cache and weighs everything that it fetches until it rests. */
export async function weigh(page: Page, address: string): Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  const add = (response: Response) => {
    const kind = own(KINDS, response.request().resourceType()) ?? 'other';
    const path = new URL(response.url()).pathname;
    fetched.push(response.body().then((body) => ({ kind, path, raw: body.length, wire: wire(path, body) })));
  };
  page.on('response', add);
  await page.goto(address, { waitUntil: 'networkidle' });
  // Some pages go on to another address.
  await page.waitForLoadState('networkidle');
  page.off('response', add);
  return Promise.all(fetched);
}

/** Bytes of a file as a static host sends it, compressed once at the highest level. */
function wire(path: string, body: Buffer): number {
  if (/\.(png|jpe?g|webp|avif|woff2)$/.test(path)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;
}

/** Sum of what goes over the wire, of one kind or of all. */
export function total(fetched: Fetched[], kind?: Fetched['kind']): number {
  return fetched.filter((one) => !kind || one.kind === kind).reduce((sum, { wire }) => sum + wire, 0);
}
