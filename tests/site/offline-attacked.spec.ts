/** The built site on a host that sends something else than its files: what is kept, and what the reader is told. */
import { globSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import type { Listing } from '../../src/offline/listing.ts';
import { digest, withVersion } from '../../src/offline/integrity.ts';
import { BASE, DIST } from './built.ts';
import { onGoodLine } from './site.ts';
import { host, LOGIN, type Answer, type Files, type Host } from './hostile.ts';

test.use({ serviceWorkers: 'allow' });

const PAGE = 'procedures/hotel-walk-in-check-in/';
const CACHE = `zhaozhang:${BASE}`;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The files of the built site. */
const built: Files = new Map(
  globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const path = file.slice(join(DIST, '/').length).split(sep).join('/');
      const type = TYPES[extname(path)] ?? 'application/octet-stream';
      return [path.replace(/(^|\/)index\.html$/, '$1'), { type, body: readFileSync(file) }];
    }),
);
const whole = JSON.parse(built.get('offline.json')!.body.toString()) as Listing;
const worker = built.get('sw.js')!.body.toString();

/** Every ninth file, and those that the tests name: what holds for them holds for more, and takes longer. */
const NAMED = [PAGE, '', 'glossary/', 'redlines/', 'theme.js', 'offline/'];
const taken = new Set(
  Object.keys(whole.files).filter((path, index) => index % 9 === 0 || NAMED.includes(path)),
);
const listing = await withVersion({
  files: Object.fromEntries(Object.entries(whole.files).filter(([path]) => taken.has(path))),
  frame: whole.frame.filter((path) => taken.has(path)),
  bytes: 4_000_000,
});
list(built, listing);

/** Gives a site the listing of its files, and the worker of the listing's version. */
function list(files: Files, next: Listing): void {
  const put = (path: string, text: string) =>
    files.set(path, { ...built.get(path)!, body: Buffer.from(text) });
  put('offline.json', JSON.stringify(next));
  put('sw.js', worker.replaceAll(whole.version, next.version));
}

const isPage = (path: string) => path === '' || path.endsWith('/');

let at: Host;
test.beforeEach(async ({ context }) => {
  await onGoodLine(context);
  at = await host(BASE, new Map(built));
});
test.afterEach(() => at.close());

const state = (page: Page) => page.locator('offline-state');
const keepsAll = (page: Page) =>
  expect(state(page)).toContainText('全部内容已存到这台设备，断网也能用。', { timeout: 90_000 });
const retry = (page: Page) => state(page).getByRole('button', { name: '再试一次' }).click();
/** As where a copy was begun and the connection costs since then: only what was opened is kept unasked. */
const sparing = (context: BrowserContext) =>
  context.addInitScript(() => {
    const connection = {
      get saveData() {
        return navigator.serviceWorker.controller !== null;
      },
    };
    Object.defineProperty(navigator, 'connection', { value: connection });
  });

/** Paths of what is kept, and those of them whose content is not that of the listing. */
async function kept(page: Page, of: Listing = listing): Promise<{ paths: string[]; unsound: string[] }> {
  const entries = await page.evaluate(
    async ([name, base]) => {
      const cache = await caches.open(name);
      const found = await Promise.all(
        (await cache.keys()).map(async ({ url }) => {
          const path = decodeURI(new URL(url).pathname).slice(base.length);
          const response = await cache.match(url);
          // Thrown away meanwhile.
          if (!response) return [];
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
          return [{ path, hash: btoa(String.fromCharCode(...hash)) }];
        }),
      );
      return found.flat();
    },
    [CACHE, BASE] as const,
  );
  const files = entries.filter(({ path }) => path !== 'offline.json');
  return {
    paths: files.map(({ path }) => path).sort(),
    unsound: files
      .filter(({ path, hash }) => !hash.replaceAll('+', '-').replaceAll('/', '_').startsWith(of.files[path]!))
      .map(({ path }) => path),
  };
}

/** Another deployment: some pages say something else. */
async function deploy(
  change: (path: string, html: string) => string,
): Promise<{ files: Files; listing: Listing }> {
  const files = new Map(built);
  const hashes: Record<string, string> = {};
  for (const [path, hash] of Object.entries(listing.files)) {
    const { type, body } = built.get(path)!;
    hashes[path] = hash;
    if (!isPage(path)) continue;
    const html = change(path, body.toString());
    hashes[path] = await digest(html);
    files.set(path, { type, body: Buffer.from(html) });
  }
  const next = await withVersion({ ...listing, files: hashes });
  list(files, next);
  return { files, listing: next };
}

test('a login page in place of the listing is not kept, is named, and is over with the login @desktop', async ({
  page,
}) => {
  at.answers = (path) => (path === 'offline.json' ? 'login' : 'sound');
  await page.goto(at.address + PAGE);
  await expect(state(page)).toHaveText(
    '网络送来的不是本站的文件，多半是登录页，所以没有存。登录后能打开本站了，再试一次。再试一次',
  );
  expect((await kept(page)).paths).toEqual([]);
  at.answers = () => 'sound';
  await retry(page);
  await keepsAll(page);
  await expect.poll(() => kept(page)).toEqual({ paths: Object.keys(listing.files).sort(), unsound: [] });
});

for (const [answer, what] of [
  ['login', 'a login page that answers 200'],
  ['longer', 'a page that the host has changed'],
  ['empty', 'an empty body'],
  ['redirect', 'a redirect'],
] as [Answer, string][]) {
  test(`${what} in place of the pages at the first visit is not kept, and is named @desktop`, async ({
    page,
  }) => {
    at.answers = (path) => (isPage(path) && path !== PAGE ? answer : 'sound');
    await page.goto(at.address + PAGE);
    await expect(state(page)).toHaveText(
      '收到的文件和发布的不一样，没有存；联网时照常能用。过几分钟再试，还是这样就告诉网站管理员。再试一次',
    );
    const found = await kept(page);
    expect(found.unsound).toEqual([]);
    expect(found.paths.filter(isPage)).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    at.answers = () => 'sound';
    await page.reload();
    await keepsAll(page);
    expect((await kept(page)).unsound).toEqual([]);
  });
}

for (const answer of ['login', 'redirect', 'lost'] as Answer[]) {
  test(`an answer “${answer}” from the middle of 全部存下 on ends it; the next try fetches only the rest @desktop`, async ({
    page,
    context,
  }) => {
    await sparing(context);
    await page.goto(at.address + PAGE);
    const all = state(page).getByRole('button', { name: /^全部存下/ });
    await expect(all).toBeVisible();
    const opened = (await kept(page)).paths.length;
    let count = 0;
    at.answers = () => (count++ > 20 ? answer : 'sound');
    await all.click();
    await expect(state(page)).toContainText(
      answer === 'lost'
        ? '网络断了，没有存完。连上网再试，存好的不用重存。'
        : '网络送来的不是本站的文件，多半是登录页，所以没有存。',
    );
    // What the reader opens passes through, whatever it is, and is not kept.
    if (answer === 'redirect') {
      await page.goto(`${at.address}glossary/`);
      await expect(page.locator('h1')).toHaveText('请先登录');
      await page.goto(at.address + PAGE).catch(() => {});
    }
    const before = await kept(page);
    expect(before.unsound).toEqual([]);
    expect(before.paths.length).toBeGreaterThan(opened);
    expect(before.paths.length).toBeLessThan(Object.keys(listing.files).length);
    at.answers = () => 'sound';
    await page.goto(at.address + PAGE);
    await expect(all).toBeVisible();
    at.asked.length = 0;
    await all.click();
    await keepsAll(page);
    expect(at.asked.filter((path) => before.paths.includes(path))).toEqual([]);
    expect((await kept(page)).unsound).toEqual([]);
  });
}

test('a deployment of which half is there leaves the old copy whole, and is taken once it is complete @desktop', async ({
  page,
}) => {
  await page.goto(at.address + PAGE);
  await keepsAll(page);
  const next = await deploy((_, html) => html.replace('</h1>', '（新）</h1>'));
  at.files = new Map(next.files).set('', built.get('')!);
  await page.reload();
  await expect(state(page)).toContainText(
    '全部内容已存到这台设备，断网也能用。网站的新版本没有取完，现在用的还是这一版。收到的文件和发布的不一样，没有存',
  );
  await expect(page.locator('update-notice')).toBeHidden();
  const { paths } = await kept(page);
  expect(Object.keys(listing.files).filter((path) => !paths.includes(path))).toEqual([]);
  at.files = next.files;
  await page.reload();
  // The network shows the new page already; the new copy has taken over once the page is loaded anew.
  const loaded = page.waitForEvent('load');
  await page.locator('update-notice').getByRole('button', { name: '刷新' }).click();
  await loaded;
  await expect(page.locator('h1')).toContainText('（新）');
  await keepsAll(page);
  // What only the former version had is dropped after the new one has all.
  await expect
    .poll(() => kept(page, next.listing))
    .toEqual({
      paths: Object.keys(next.listing.files).sort(),
      unsound: [],
    });
});

test('a copy that a former version filled with login pages is mended, and the new version takes over at once @desktop', async ({
  page,
}) => {
  await page.goto(`${at.address}login`);
  // The former version: shorter hashes, and whatever came in place of half of the frame and some pages.
  const old = {
    ...listing,
    version: 'former0000',
    files: Object.fromEntries(Object.entries(listing.files).map(([path, hash]) => [path, hash.slice(0, 10)])),
  };
  const poisoned = [...listing.frame.slice(0, listing.frame.length / 2), PAGE, 'glossary/'];
  await page.evaluate(
    async ([name, base, text, files, login]) => {
      const cache = await caches.open(name);
      await cache.put(`${base}offline.json?version=former0000`, new Response(text));
      for (const [path, hash] of files) {
        const headers = { 'Content-Type': 'text/html' };
        await cache.put(`${base}${path}?kept=${hash}`, new Response(login, { headers }));
      }
    },
    [
      CACHE,
      BASE,
      JSON.stringify(old),
      poisoned.map((path) => [path, old.files[path]!] as const),
      LOGIN,
    ] as const,
  );
  const installed = page.evaluate(async (base) => {
    const registration = await navigator.serviceWorker.register(`${base}sw.js`);
    await navigator.serviceWorker.ready;
    return registration.waiting === null;
  }, BASE);
  expect(await installed).toBe(true);
  await expect
    .poll(() => kept(page))
    .toEqual({ paths: [...new Set([...listing.frame, PAGE, 'glossary/'])].sort(), unsound: [] });
});

test('a broken file is not shown, and is fetched again; so is what the browser threw away @desktop', async ({
  page,
  context,
}) => {
  await page.goto(at.address + PAGE);
  await keepsAll(page);
  const spoil = (paths: string[]) =>
    page.evaluate(
      async ([name, paths, login]) => {
        const cache = await caches.open(name);
        for (const { url } of await cache.keys()) {
          if (!paths.some((path) => url.includes(`${path}?kept=`))) continue;
          await cache.put(url, new Response(login, { headers: { 'Content-Type': 'text/html' } }));
        }
      },
      [CACHE, paths, LOGIN] as const,
    );
  await spoil(['/glossary/', '/theme.js']);
  expect((await kept(page)).unsound.sort()).toEqual(['glossary/', 'theme.js']);
  await context.setOffline(true);
  await page.goto(`${at.address}glossary/`);
  await expect(page.locator('h1')).toHaveText('现在打不开这一页');
  await context.setOffline(false);
  await page.goto(`${at.address}glossary/`);
  await expect(page.locator('h1')).toHaveText('术语');
  await keepsAll(page);
  await expect.poll(() => kept(page)).toEqual({ paths: Object.keys(listing.files).sort(), unsound: [] });

  await page.evaluate((name) => caches.delete(name), CACHE);
  await page.reload();
  await keepsAll(page);
  await expect.poll(() => kept(page)).toEqual({ paths: Object.keys(listing.files).sort(), unsound: [] });
});

test('what nobody opens is compared with the listing once a day @desktop', async ({ page }) => {
  await page.goto(at.address + PAGE);
  await keepsAll(page);
  await page.evaluate(
    async ([name, login]) => {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.includes('/redlines/?kept=')) await cache.put(url, new Response(login));
        if (!url.includes('/offline.json?version=')) continue;
        const text = await (await cache.match(url))!.text();
        const headers = { 'X-Compared': String(Date.now() - 90_000_000) };
        await cache.put(url, new Response(text, { headers }));
      }
    },
    [CACHE, LOGIN] as const,
  );
  expect((await kept(page)).unsound).toEqual(['redlines/']);
  await page.reload();
  await keepsAll(page);
  await expect.poll(() => kept(page)).toEqual({ paths: Object.keys(listing.files).sort(), unsound: [] });
});

test('a listing that became a login page in the cache is fetched again @desktop', async ({
  page,
  context,
}) => {
  await page.goto(at.address + PAGE);
  await keepsAll(page);
  await page.evaluate(
    async ([name, login]) => {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        if (url.includes('/offline.json?version=')) await cache.put(url, new Response(login));
      }
    },
    [CACHE, LOGIN] as const,
  );
  await page.reload();
  await keepsAll(page);
  await context.setOffline(true);
  await page.goto(`${at.address}glossary/`);
  await expect(page.locator('h1')).toHaveText('术语');
});

test('a device without room says so, and goes on once there is some @desktop', async ({ page, context }) => {
  const client = await context.newCDPSession(page);
  const { origin } = new URL(at.address);
  await sparing(context);
  await page.goto(at.address + PAGE);
  const all = state(page).getByRole('button', { name: /^全部存下/ });
  await expect(all).toBeVisible();
  const { usage } = await client.send('Storage.getUsageAndQuota', { origin });
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 300_000 });
  await all.click();
  await expect(state(page)).toContainText(
    '没有存完：这台设备的空间不够，或者浏览器不让本站存。清出空间、退出无痕浏览后再试。',
  );
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await retry(page);
  await keepsAll(page);
  expect((await kept(page)).unsound).toEqual([]);
});
