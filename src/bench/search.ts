import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { parse } from 'yaml';
import { buildIndex } from '../search/build/build-index.ts';
import { CONTENT } from '../procedure/content/content.ts';
import { readVocabulary } from '../procedure/content/vocabulary-lists.ts';
import { seeded } from '../questions/random.ts';
import { openSite } from './open-site.ts';
import { kilobytes, total, weighWhile, type Row, type Table } from './weigh.ts';

/** Where the queries of all kinds stand that the tests ask. */
const QUERIES = 'tests/content/queries.yaml';
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
export async function search(dist: string, sizes: number[]): Promise<Table> {
  const table: Table = new Map([['today', await measure(dist)]]);
  for (const size of sizes) {
    const site = await grown(dist, size);
    table.set(`${size} pages`, await measure(site));
    await rm(site, { recursive: true });
  }
  return table;
}

async function measure(site: string): Promise<Row> {
  const { cost, times } = await openSite(site, async (chrome, origin) => {
    const cost: number[] = [];
    for (const query of await queries(FIRST)) cost.push(await firstSearch(chrome, origin, query));
    return { cost: cost.sort((a, b) => a - b), times: await answerTimes(chrome, origin) };
  });
  const folder = (path: string) => bytes(join(site, path)).then(kilobytes);
  return {
    index: await folder('pagefind/index'),
    texts: await folder('pagefind/fragment'),
    sounds: await folder('search/pinyin'),
    'first search': kilobytes(cost[Math.floor(cost.length / 2)]!),
    'at most': kilobytes(cost.at(-1)!),
    ...times,
  };
}

/** Bytes from opening the dialog to its first answer, in a browser that has nothing of the search yet. */
export async function firstSearch(chrome: Browser, origin: string, query: string): Promise<number> {
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}offline/`, { waitUntil: 'networkidle' });
  const fetched = await weighWhile(page, async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(query);
    await page.locator('.search-hit, .search-what').first().waitFor();
  });
  await context.close();
  return total(fetched);
}

/** Median and 95th percentile of each query's first answer, and the median of its second, in ms. */
async function answerTimes(chrome: Browser, origin: string): Promise<Row> {
  const context = await chrome.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  let worker = '';
  page.on('worker', (started) => (worker = started.url()));
  await page.goto(`${origin}offline/`);
  await page.keyboard.press('Control+k');
  const [first = ''] = await queries(1);
  await page.getByRole('searchbox').fill(first);
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
      await ask(queries[0]!, 0);
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
  const at = (times: number[], share: number) => Math.round(times[Math.floor(times.length * share)]!);
  return { median: at(cold, 0.5), p95: at(cold, 0.95), 'once more': at(warm, 0.5) };
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
  await buildIndex(site, await readVocabulary(CONTENT));
  return site;
}

async function bytes(folder: string): Promise<number> {
  let sum = 0;
  for (const file of await readdir(folder)) sum += (await stat(join(folder, file))).size;
  return sum;
}
