import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from '@playwright/test';
import { parse } from 'yaml';
import { buildIndex } from '../search/build/build-index.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';
import { seeded } from './generate.ts';
import { openSite } from './open-site.ts';
import { kilobytes, table } from './table.ts';

/** Where the queries of all kinds stand that the tests ask. */
const QUERIES = 'tests/search/queries.yaml';
/** How many of them are timed, and how many asked as the first ones of a visit. */
const TIMED = 60;
const FIRST = 30;

/** Queries of all kinds, spread over the list of the tests. */
async function queries(count: number): Promise<string[]> {
  const groups = parse(await readFile(QUERIES, 'utf8')) as Partial<Record<'texts' | 'pages', object>>[];
  const all = groups.flatMap(({ texts = {}, pages = {} }) =>
    [texts, pages].flatMap((list) =>
      Array.isArray(list) ? (list as unknown[]).map(String) : Object.keys(list),
    ),
  );
  return all.filter((_, i) => i % Math.floor(all.length / count) === 0);
}

/** What the first search costs over the wire in the median and at most, how long answers take, and how the index grows. */
export async function search(dist: string, sizes: number[]): Promise<string> {
  const rows = [await measure(dist, 'today')];
  for (const size of sizes) {
    const site = await grown(dist, size);
    rows.push(await measure(site, `${size} pages`));
    await rm(site, { recursive: true });
  }
  return table(
    ['search', 'index', 'texts', 'sounds', 'first search', 'at most', 'median', 'p95', 'once more'],
    rows,
  );
}

async function measure(site: string, name: string): Promise<string[]> {
  const { cost, times } = await openSite(site, async (chrome, origin) => {
    const cost: number[] = [];
    for (const query of await queries(FIRST)) cost.push(await firstSearch(chrome, origin, query));
    return { cost: cost.sort((a, b) => a - b), times: await answerTimes(chrome, origin) };
  });
  const folder = (path: string) => bytes(join(site, path)).then(kilobytes);
  return [
    name,
    await folder('pagefind/index'),
    await folder('pagefind/fragment'),
    await folder('search/pinyin'),
    kilobytes(cost[Math.floor(cost.length / 2)]!),
    kilobytes(cost.at(-1)!),
    ...times,
  ];
}

/** Bytes from opening the dialog to its first answer, in a browser that has nothing of the search yet. */
export async function firstSearch(chrome: Browser, origin: string, query: string): Promise<number> {
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}offline/`, { waitUntil: 'networkidle' });
  const fetched = new Map<string, Promise<number>>();
  context.on('response', (response) => fetched.set(response.url(), wire(response)));
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(query);
  await page.locator('.search-hit, .search-what').first().waitFor();
  await page.waitForLoadState('networkidle');
  const total = (await Promise.all(fetched.values())).reduce((sum, one) => sum + one, 0);
  await context.close();
  return total;
}

/** Bytes as a host sends them; Pagefind's own files are compressed already. */
async function wire(response: Response): Promise<number> {
  const body = await response.body().catch(() => Buffer.alloc(0));
  return /\.(js|json|css|html)$|\/$/.test(new URL(response.url()).pathname)
    ? brotliCompressSync(body).length
    : body.length;
}

/** Median and 95th percentile of each query's first answer, and the median of its second, in ms. */
async function answerTimes(chrome: Browser, origin: string): Promise<string[]> {
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let worker = '';
  page.on('worker', (started) => (worker = started.url()));
  await page.goto(`${origin}offline/`);
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('押金');
  await page.locator('.search-hit').first().waitFor();
  const [cold, warm] = await page.evaluate(
    async ({ worker, queries }) => {
      const thread = new Worker(worker, { type: 'module' });
      const ask = (text: string, id: number) =>
        new Promise<number>((done) => {
          const start = performance.now();
          thread.addEventListener('message', () => done(performance.now() - start), { once: true });
          thread.postMessage({ id, query: { text, filters: {}, from: 0, to: 10 } });
        });
      await ask('开场', 0);
      const rounds: number[][] = [];
      for (let round = 0; round < 2; round++) {
        const times: number[] = [];
        for (const [i, query] of queries.entries()) times.push(await ask(query, i));
        rounds.push(times.sort((a, b) => a - b));
      }
      return rounds as [number[], number[]];
    },
    { worker, queries: await queries(TIMED) },
  );
  await context.close();
  const at = (times: number[], share: number) => `${Math.round(times[Math.floor(times.length * share)]!)} ms`;
  return [at(cold, 0.5), at(cold, 0.95), at(warm, 0.5)];
}

/** A site of this many pages, put together from the parts of the real ones; with its index. */
async function grown(dist: string, size: number): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'search-bench-'));
  for (const part of ['_astro', 'offline', 'index.html', 'theme.js']) {
    await cp(join(dist, part), join(site, part), { recursive: true });
  }
  const titles: string[] = [];
  const parts: string[] = [];
  for (const slug of await readdir(join(dist, 'procedures'))) {
    const file = join(dist, 'procedures', slug, 'index.html');
    const html = await readFile(file, 'utf8').catch(() => '');
    titles.push(...[...html.matchAll(/<h1[^>]*>([^<]+)<\/h1>/g)].map((match) => match[1]!));
    parts.push(...(html.match(/<section class="(?:step|part)"[\s\S]*?<\/section>/g) ?? []));
  }
  const random = seeded(size);
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!;
  for (let i = 0; i < size; i++) {
    const folder = join(site, 'procedures', `measured-${i}`);
    await mkdir(folder, { recursive: true });
    const body = Array.from({ length: 9 }, () => pick(parts)).join('\n');
    await writeFile(
      join(folder, 'index.html'),
      `<html lang="zh-CN"><main data-pagefind-body><h1>${pick(titles)}${i}</h1>${body}</main></html>`,
    );
  }
  await buildIndex(site, await readVocabulary('content'));
  return site;
}

async function bytes(folder: string): Promise<number> {
  let sum = 0;
  for (const file of await readdir(folder)) sum += (await stat(join(folder, file))).size;
  return sum;
}
