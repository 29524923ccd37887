import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listSite } from '../../src/offline/build.ts';
import { siteHandler } from '../../src/tools/static.ts';
import { DIST } from './built.ts';
import { axe, expect, noSidewaysScroll, open, test, type Page } from './site.ts';

test.use({ serviceWorkers: 'allow' });

const PAGE = 'procedures/hotel-walk-in-check-in/';

/** Opens a page and waits until the device keeps the whole site. */
async function keepAll(page: Page): Promise<void> {
  await open(page, PAGE);
  await expect(page.locator('offline-state')).toContainText('全部内容已存到这台设备', { timeout: 60_000 });
}

test('every page, written in any way, and the search work without a network @desktop @base @content', async ({
  page,
  context,
  allowed,
}) => {
  allowed.push(/ERR_INTERNET_DISCONNECTED/);
  test.setTimeout(120_000);
  await keepAll(page);
  await context.setOffline(true);
  for (const address of [
    PAGE,
    PAGE.slice(0, -1),
    `${PAGE}index.html?from=qr#greet`,
    `${PAGE}checklist/`,
    `${PAGE}quiz/`,
    '',
  ]) {
    await page.goto(address);
    await expect(page.locator('h1')).not.toHaveText('现在打不开这一页');
  }
  await page.goto(`${PAGE}checklist/`);
  await page.getByRole('checkbox', { name: '微笑问好', exact: true }).check();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: '微笑问好', exact: true })).toBeChecked();

  // What concerns a job is kept too: whoever chooses one without a network finds it at home.
  await page.goto('roles/receptionist/');
  await page.getByRole('button', { name: '设为我的岗位' }).click();
  await page.goto('');
  await expect(page.locator('my-post').getByRole('heading', { name: '我的规程' })).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: '搜什么' }).fill('押金');
  await expect(page.locator('.search-hit').first()).toContainText('押金');
});

test('a page that is not kept says so and offers what there is @desktop', async ({
  page,
  context,
  allowed,
}) => {
  allowed.push(/ERR_INTERNET_DISCONNECTED/);
  await open(page, PAGE);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto('procedures/nowhere/');
  await expect(page.locator('h1')).toHaveText('现在打不开这一页');
  await expect(page.getByRole('link', { name: '再试一次' })).toBeVisible();
  await noSidewaysScroll(page);
  await axe(page);
});

test.describe('a new version @desktop', () => {
  let folder: string;
  let server: Server;
  let address: string;

  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'update-'));
    await cp(DIST, folder, { recursive: true });
    const base = process.env.BASE ?? '/';
    server = createServer(siteHandler(folder, base));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`;
  });
  test.afterEach(async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await rm(folder, { recursive: true });
  });

  /** Changes the page's heading as a new build would. */
  async function publish(heading: string): Promise<void> {
    const file = join(folder, PAGE, 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace(/(<h1[^>]*>)[^<]*/, `$1${heading}`));
    const before = JSON.parse(await readFile(join(folder, 'offline.json'), 'utf8')) as { version: string };
    const listing = await listSite(folder);
    await writeFile(join(folder, 'offline.json'), JSON.stringify(listing));
    const script = await readFile(join(folder, 'sw.js'), 'utf8');
    await writeFile(join(folder, 'sw.js'), script.replaceAll(before.version, listing.version));
  }

  test('is announced, waits, and takes over when the reader says so', async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(address + PAGE);
    await expect(page.locator('offline-state')).toContainText('全部内容', { timeout: 60_000 });
    const requested: string[] = [];
    server.on('request', ({ url = '' }) => requested.push(url));
    await publish('新版标题');
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());

    const notice = page.locator('update-notice');
    await expect(notice).toBeVisible();
    await expect(notice).toContainText('有新版本，刷新后使用。');
    await expect(page.locator('h1')).not.toHaveText('新版标题');
    // Of the kept files only the changed one is fetched again.
    expect(requested.filter((url) => !/sw\.js|offline\.json/.test(url))).toEqual([
      new URL(address + PAGE).pathname,
    ]);
    await axe(page);

    await notice.getByRole('button', { name: '刷新' }).click();
    await expect(page.locator('h1')).toHaveText('新版标题');
    await expect(notice).toBeHidden();
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('h1')).toHaveText('新版标题');
    await context.close();
  });
});

/** How many files the device keeps. */
const kept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    return (await Promise.all(opened.map((cache) => cache.keys()))).flat().length;
  });

for (const connection of [{ saveData: true }, { type: 'cellular' }, { effectiveType: '3g' }])
  test(`on a connection with ${JSON.stringify(connection)} nothing is kept until the reader asks, with one press @desktop`, async ({
    page,
  }) => {
    await page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value });
    }, connection);
    await open(page, PAGE);
    const state = page.locator('offline-state');
    await expect(state).toContainText('还没有存到这台设备');
    expect(
      await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)),
    ).toBe(0);
    await state.scrollIntoViewIfNeeded();
    await axe(page);
    await state.getByRole('button', { name: '全部存下' }).click();
    await expect.poll(() => kept(page)).toBeGreaterThan(20);
    // What was begun comes to its end, whatever the connection is called.
    if (connection.saveData) await expect(state).toContainText('全部内容已存到这台设备', { timeout: 60_000 });
  });

test('where a copy was begun and the connection costs now, the rest waits until the reader asks for it @desktop', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const connection = {
      get saveData() {
        return navigator.serviceWorker.controller !== null;
      },
    };
    Object.defineProperty(navigator, 'connection', { value: connection });
  });
  await open(page, PAGE);
  const state = page.locator('offline-state');
  await expect(state).toContainText('断网时只能打开存好的页');
  await state.getByRole('button', { name: /^全部存下（约 [\d.]+ MB）$/ }).click();
  await expect(state).toContainText('全部内容已存到这台设备', { timeout: 60_000 });
});

test('nothing is fetched for later while somebody is using the page @desktop', async ({ page }) => {
  await page.clock.install();
  const workers = () =>
    page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));
  await open(page, PAGE);
  await page.waitForLoadState('load');
  for (let touch = 0; touch < 8; touch++) {
    await page.clock.runFor(2000);
    await page.keyboard.press('Shift');
  }
  expect(await workers()).toBe(0);
  await page.clock.runFor(4000);
  await expect.poll(workers).toBe(1);
});
