import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request, Response } from '@playwright/test';
import { own } from '../ui/own.ts';

/** What was measured: rows by their names, each with its figures by the names of the columns. */
export type Table = Map<string, Row>;
export type Row = Record<string, number>;

/** With one decimal. */
export const round = (value: number): number => Number(value.toFixed(1));
export const kilobytes = (bytes: number): number => round(bytes / 1000);

/** One thing that the browser fetched. Sizes in bytes. */
export interface Fetched {
  kind: 'page' | 'style' | 'script' | 'picture' | 'other';
  path: string;
  raw: number;
  /** What a host sends: brotli for text, the file itself for what is compressed already. */
  wire: number;
}

const KINDS: Record<string, Fetched['kind']> = {
  document: 'page',
  stylesheet: 'style',
  script: 'script',
  image: 'picture',
};

/** Opens an address in a real browser with an empty cache and weighs everything that it fetches until it rests. */
export const weigh = (page: Page, address: string): Promise<Fetched[]> =>
  weighWhile(page, async () => {
    await page.goto(address);
    // Scripts that wait for the first paint are asked for later than that on a busy machine; some pages have none.
    await page
      .waitForFunction(
        () => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('.js')),
        null,
        {
          timeout: 5000,
        },
      )
      .catch(() => undefined);
  });

/** In ms: a page that has asked for nothing for so long rests. */
const REST = 500;

/** Weighs everything that the browser fetches while something is done, and until it rests then, at whatever address. */
export async function weighWhile(page: Page, act: () => Promise<void>): Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  const add = (response: Response) => {
    const kind = own(KINDS, response.request().resourceType()) ?? 'other';
    const path = new URL(response.url()).pathname;
    fetched.push(response.body().then((body) => ({ kind, path, raw: body.length, wire: wire(path, body) })));
  };
  const open = new Set<Request>();
  let lastAt = performance.now();
  const begin = (request: Request) => void open.add(request);
  const end = (request: Request) => {
    open.delete(request);
    lastAt = performance.now();
  };
  // Those of workers too.
  const context = page.context();
  context.on('response', add).on('request', begin).on('requestfinished', end).on('requestfailed', end);
  await act();
  while (open.size > 0 || performance.now() - lastAt < REST) await page.waitForTimeout(REST / 10);
  context.off('response', add).off('request', begin).off('requestfinished', end).off('requestfailed', end);
  return Promise.all(fetched);
}

/** Bytes of a file as a static host sends it, compressed once at the highest level. */
function wire(path: string, body: Buffer): number {
  if (/\.(png|jpe?g|webp|avif|woff2|pagefind|pf_\w+)$/.test(path)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;
}

/** Sum of what goes over the wire, of one kind or of all. */
export function total(fetched: Fetched[], kind?: Fetched['kind']): number {
  return fetched.filter((one) => !kind || one.kind === kind).reduce((sum, { wire }) => sum + wire, 0);
}
