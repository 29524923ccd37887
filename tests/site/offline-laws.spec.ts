/**
 * The offline copy under random histories: a small site on a host that lets it down in every way, a
 * reader who opens pages, keeps everything, deletes and breaks what is kept, and new versions meanwhile.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { listSite, buildWorker } from '../../src/offline/build.ts';
import type { CopyState } from '../../src/offline/messages.ts';
import { digest } from '../../src/offline/integrity.ts';
import { ANSWERS, host, LOGIN, type Answer, type Files } from './hostile.ts';

test.use({ serviceWorkers: 'allow' });

const BASE = '/kb/';
/** How many histories are tried: many under `npm run laws`, few in the ordinary run. */
const HISTORIES = process.env.LAWS ? 300 : 20;
const PARTS = process.env.LAWS ? 20 : 2;
const SLUGS = ['check-in', 'check-out', 'fire', 'handover'];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Workers' scripts by base, with a mark in place of the version: built once, used for all. */
const scripts = new Map<string, Promise<string>>();
function scriptOf(base: string): Promise<string> {
  if (!scripts.has(base)) scripts.set(base, buildWorker(base, 'VERSION-MARK', 'zhaozhang'));
  return scripts.get(base)!;
}

/** A small site in some edition: each file may differ from that of another edition. */
async function site(edition: (path: string) => number, base = BASE): Promise<Files> {
  const page = (path: string) =>
    `<!doctype html><meta charset="utf-8"><title>${path}</title><h1>${path} ${edition(path)}</h1>${' '.repeat(200)}`;
  const sources: Record<string, string> = {
    '_astro/site.js': `export const edition = ${edition('site')};`,
    'theme.js': `document.documentElement.dataset.edition = '${edition('theme')}';`,
    'favicon.svg': `<svg xmlns="http://www.w3.org/2000/svg"><title>${edition('icon')}</title></svg>`,
    'pagefind/entry.json': JSON.stringify({ edition: edition('entry') }),
    'licenses.txt': `Licence ${edition('licence')}`,
  };
  for (const path of ['', 'procedures/', 'search/', 'offline/']) sources[`${path}index.html`] = page(path);
  for (const slug of SLUGS) {
    for (const use of ['', 'checklist/', 'quiz/']) {
      sources[`procedures/${slug}/${use}index.html`] = page(`${slug}/${use}`);
    }
  }
  const folder = await mkdtemp(join(tmpdir(), 'small-site-'));
  try {
    for (const [path, text] of Object.entries(sources)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const listing = await listSite(folder);
    sources['offline.json'] = JSON.stringify(listing);
    sources['sw.js'] = (await scriptOf(base)).replaceAll('VERSION-MARK', listing.version);
  } finally {
    await rm(folder, { recursive: true });
  }
  return new Map(
    Object.entries(sources).map(([file, text]) => {
      const type = TYPES[/\.\w+$/.exec(file)![0]] ?? 'text/plain';
      return [file.replace(/(^|\/)index\.html$/, '$1'), { type, body: Buffer.from(text) }];
    }),
  );
}

/** Registers the worker, and waits until no new one is on its way any more. */
const register = (page: Page, base = BASE) =>
  page.evaluate(async (base) => {
    try {
      const registration = await navigator.serviceWorker.register(`${base}sw.js`, { updateViaCache: 'none' });
      await registration.update();
      const coming = registration.installing;
      if (coming) {
        await new Promise<void>((done) => {
          const look = () => coming.state !== 'installing' && done();
          coming.addEventListener('statechange', look);
          look();
        });
      }
    } catch {
      // the host has no script now
    }
  }, base);

/** Has the waiting version take over, and waits until it has. */
const takeOver = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const { waiting } = registration ?? {};
    waiting?.postMessage({ kind: 'take-over' });
    const { active } = registration ? await navigator.serviceWorker.ready : {};
    if (waiting && active !== waiting && waiting.state === 'installed') {
      await new Promise<void>((done) => {
        waiting.addEventListener('statechange', () => waiting.state === 'activated' && done());
      });
    }
  });

/** Asks the worker to keep this page or everything; what it said last, undefined without a worker. */
const keep = (page: Page, everything: boolean): Promise<CopyState | undefined> =>
  page.evaluate(async (everything) => {
    const active = (await navigator.serviceWorker.getRegistration())?.active;
    if (!active) return undefined;
    let last: CopyState | undefined;
    const listen = ({ data }: MessageEvent<CopyState>) => (last = data);
    navigator.serviceWorker.addEventListener('message', listen);
    navigator.serviceWorker.startMessages();
    for (let quiet = 0; quiet < 3; quiet++) {
      const before: unknown = last;
      if (quiet === 0) active.postMessage({ kind: 'keep', address: location.href, everything });
      await new Promise((done) => setTimeout(done, 60));
      if (last !== before) quiet = 0;
      if (last?.trouble || (last && last.kept === last.total)) break;
    }
    navigator.serviceWorker.removeEventListener('message', listen);
    return last;
  }, everything);

interface Entry {
  path: string;
  kept: string | null;
  body: string;
}

/** All that the device keeps of the site under this base. */
const kept = (page: Page, base = BASE): Promise<Entry[]> =>
  page.evaluate(async (base) => {
    const cache = await caches.open(`zhaozhang:${base}`);
    const entries = (await cache.keys()).map(async ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      // The worker may have dropped it in this moment.
      const body = await (await cache.match(url))?.text();
      if (body === undefined) return [];
      return [{ path: decodeURI(pathname).slice(base.length), kept: searchParams.get('kept'), body }];
    });
    return (await Promise.all(entries)).flat();
  }, base);

/** Breaks or deletes something that is kept. */
const spoil = (page: Page, how: 'delete' | 'break' | 'all', which: number) =>
  page.evaluate(
    async ([base, login, how, which]) => {
      const name = `zhaozhang:${base}`;
      if (how === 'all') return void (await caches.delete(name));
      const cache = await caches.open(name);
      const keys = await cache.keys();
      const key = keys[Math.floor(which * keys.length)];
      if (!key) return;
      if (how === 'delete') await cache.delete(key);
      else await cache.put(key, new Response(login, { headers: { 'Content-Type': 'text/html' } }));
    },
    [BASE, LOGIN, how, which] as const,
  );

/** One history. Ends with a sound network, and with exactly the files of the listing. */
async function live(browser: Browser, seed: number): Promise<void> {
  const chance = chanceOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)]!;
  const editions = new Map<string, number>();
  const at = await host(BASE, await site((path) => editions.get(path) ?? 0), 'max-age=60');
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  try {
    const pages = [await context.newPage(), await context.newPage()];
    // A way to run scripts on this origin, even where all that the host answers is broken.
    const opened = async (page: Page, path: string) => {
      const failed = await page.goto(at.address + path).then(
        () => false,
        () => true,
      );
      // The browser's page about the failure comes after it is told of, and would end the next way.
      if (failed) await page.waitForURL(/^chrome-error:/, { timeout: 1000 }).catch(() => {});
      // The browser's own page about a failure keeps the address, but is of no origin.
      const ours = await page.evaluate(() => self.origin !== 'null' && 'caches' in self).catch(() => false);
      if (!ours || !page.url().startsWith(at.address)) await page.goto(`${at.address}login`);
    };
    for (const page of pages) await opened(page, 'login');
    let spoiled = false;
    for (let step = 0; step < 8; step++) {
      const ill = chance() < 0.7 ? chance() * chance() : 0;
      const [usual, only] = [pick(ANSWERS), chance() < 0.3];
      at.answers = (): Answer => (chance() < ill ? (only ? usual : pick(ANSWERS)) : 'sound');
      const page = pick(pages);
      const act = chance();
      if (act < 0.25)
        await opened(page, pick(['', 'procedures/', ...SLUGS.map((slug) => `procedures/${slug}/`)]));
      else if (act < 0.5) await register(page);
      else if (act < 0.7) await keep(page, chance() < 0.7);
      else if (act < 0.8) {
        at.former = at.files;
        for (const path of [
          'site',
          'theme',
          'entry',
          '',
          'search/',
          pick(SLUGS) + '/',
          pick(SLUGS) + '/quiz/',
        ]) {
          if (chance() < 0.6) editions.set(path, (editions.get(path) ?? 0) + 1);
        }
        at.files = await site((path) => editions.get(path) ?? 0);
      } else if (act < 0.9) {
        spoiled = true;
        await spoil(page, pick(['delete', 'break', 'break', 'all']), chance());
      } else await takeOver(page);
      // Whatever happens, nothing that is kept is something else than was built.
      if (!spoiled) expect(await unsound(page), `after step ${step} of history ${seed}`).toEqual([]);
    }
    at.answers = () => 'sound';
    const page = pick(pages);
    await opened(page, 'login');
    await expect(async () => {
      await register(page);
      await takeOver(page);
      const last = await keep(page, true);
      expect(last).toMatchObject({ kept: 21, total: 21 });
      expect(last?.trouble).toBeUndefined();
    }, `the end of history ${seed}`).toPass({ timeout: 30_000 });
    const found = new Map((await kept(page)).map(({ path, body }) => [path, body]));
    const wanted = [...at.files]
      .filter(([path]) => path !== 'sw.js')
      .map(([path, { body }]) => [path, String(body)]);
    expect(Object.fromEntries(found), `kept after history ${seed}`).toEqual(Object.fromEntries(wanted));
  } finally {
    await context.close();
    await at.close();
  }
}

/** The files that are kept under the name of another content. */
async function unsound(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (const { path, kept: name, body } of await kept(page)) {
    if (name !== null && !(await digest(body)).startsWith(name)) wrong.push(path);
  }
  return wrong;
}

for (let part = 0; part < PARTS; part++) {
  test(`whatever the host and the reader do, the copy ends as the files of the listing (part ${part + 1} of ${PARTS}) @desktop`, async ({
    browser,
  }) => {
    test.setTimeout(600_000);
    for (let seed = part; seed < HISTORIES; seed += PARTS) await live(browser, seed);
  });
}

test('two sites on one origin, one within the other, and caches of others leave each other alone @desktop', async ({
  browser,
}) => {
  const both = async (edition: number): Promise<Files> => {
    const inner = await site(() => 0, '/kb/');
    return new Map([
      ...(await site(() => edition, '/')),
      ...[...inner].map(([path, file]) => [`kb/${path}`, file] as const),
    ]);
  };
  const at = await host('/', await both(1));
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const [outer, inner] = [await context.newPage(), await context.newPage()];
  await outer.goto(`${at.address}login`);
  await outer.evaluate(async () => {
    for (const name of ['zhaozhang:/other/', 'another']) {
      await (await caches.open(name)).put('/thing', new Response('thing'));
    }
  });
  await inner.goto(`${at.address}kb/`);
  for (const [page, base] of [
    [inner, '/kb/'],
    [outer, '/'],
  ] as const) {
    await register(page, base);
    await expect.poll(async () => (await keep(page, true))?.kept).toBe(21);
  }
  const before = await kept(inner, '/kb/');
  expect(before.length).toBe(22);
  at.files = await both(2);
  await register(outer, '/');
  await takeOver(outer);
  await expect.poll(async () => (await keep(outer, true))?.kept).toBe(21);
  expect((await kept(outer, '/')).find(({ path }) => path === 'theme.js')?.body).toContain("'2'");
  expect(await kept(inner, '/kb/')).toEqual(before);
  expect(await outer.evaluate(async () => (await caches.keys()).sort())).toEqual([
    'another',
    'zhaozhang:/',
    'zhaozhang:/kb/',
    'zhaozhang:/other/',
  ]);
  await context.close();
  await at.close();
});
