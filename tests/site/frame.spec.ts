import { expect, noSidewaysScroll, open, test, type Page } from './site.ts';

const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

test('the theme follows the system until the reader chooses, and the choice lasts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, 'glossary/');
  expect(await theme(page)).toBe('dark');
  const button = page.locator('.site-footer theme-switch button');
  await expect(button).toHaveText('外观：跟随系统');
  await button.click();
  await expect(button).toHaveText('外观：浅色');
  expect(await theme(page)).toBe('light');
  await page.reload();
  await expect(button).toHaveText('外观：浅色');
  expect(await theme(page)).toBe('light');
  await button.click();
  await expect(button).toHaveText('外观：深色');
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await theme(page)).toBe('dark');
});

test('the theme stands before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('zhaozhang:/:settings:theme', JSON.stringify({ version: 1, value: 'dark' }));
  });
  // Without any other script of the site, the blocking one alone must do it.
  await page.route(/_astro\/.*\.js/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await open(page, 'glossary/');
  expect(await theme(page)).toBe('dark');
});

test('a theme that cannot be read leaves the page as the system wants it', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('zhaozhang:/:settings:theme', '{broken'));
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, 'glossary/');
  expect(await theme(page)).toBe('light');
});

test('the first press of the tab key offers the way past the header @desktop', async ({ page }) => {
  await open(page, 'glossary/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the navigation is in the words of work, on a phone and at a desk @phone @desktop', async ({ page }) => {
  await open(page, 'glossary/');
  const nav = page.getByRole('navigation', { name: '主要栏目' });
  expect((await nav.locator('> a, > details > summary').allInnerTexts()).map((name) => name.trim())).toEqual([
    '首页',
    '规程',
    '照着做',
    '学习',
    '更多',
  ]);
  await expect(
    page.getByRole('banner').getByRole('link', { name: '搜规程、步骤、表单、时限' }),
  ).toBeVisible();
});

test('no group of a menu has more than eleven links, and each has a name @phone @desktop', async ({
  page,
}) => {
  await open(page, 'glossary/');
  const nav = page.getByRole('navigation', { name: '主要栏目' });
  await nav.getByText('更多', { exact: true }).click();
  const groups = nav.getByRole('list');
  const sizes = await groups.evaluateAll((lists) =>
    lists.map((list) => [list.getAttribute('aria-label'), list.querySelectorAll('a').length]),
  );
  expect(sizes.map(([name]) => name)).toEqual(['找规程', '速查', '学习', '关于本手册']);
  for (const [name, size] of sizes) expect(size, String(name)).toBeLessThanOrEqual(11);
  expect(await nav.locator('details a').count()).toBe(await groups.getByRole('link').count());
});

for (const [path, section] of [
  ['', '首页'],
  ['roles/', '规程'],
  ['runs/', '照着做'],
  ['progress/', '学习'],
  ['review/', '学习'],
  ['practice/', '学习'],
])
  test(`/${path} stands under ${section} @phone @desktop`, async ({ page }) => {
    await open(page, path!);
    await expect(page.getByRole('navigation', { name: '主要栏目' }).locator('> [aria-current]')).toHaveText(
      section!,
    );
  });

test('each page of 学习 leads to the others', async ({ page }) => {
  for (const path of ['progress/', 'review/', 'practice/']) {
    await open(page, path);
    const tabs = page.getByRole('main').getByRole('navigation', { name: '学习' });
    await expect(tabs.getByRole('link')).toHaveText(['学习进度', '复习', '练习与测验']);
    await expect(tabs.locator('[aria-current=page]')).toHaveAttribute('href', new RegExp(`/${path}$`));
  }
});

test('照着做 begins any procedure in two taps', async ({ page }) => {
  await open(page, 'runs/');
  await page.locator('summary').filter({ hasText: '酒店前厅' }).click();
  await page.getByRole('main').getByRole('link', { name: '散客入住接待', exact: true }).click();
  await expect(page).toHaveURL(/\/procedures\/hotel-walk-in-check-in\/checklist\/$/);
});

test('the menu 更多 closes on Escape, and when one goes elsewhere', async ({ page }) => {
  await open(page, 'glossary/');
  const menu = page.locator('details.site-menu').locator('visible=true').first();
  const summary = menu.locator('summary');
  await summary.click();
  await expect(menu).toHaveAttribute('open', '');
  await page.keyboard.press('Escape');
  await expect(menu).not.toHaveAttribute('open', '');
  await expect(summary).toBeFocused();
  await summary.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(menu).not.toHaveAttribute('open', '');
});

test('the bar at the thumb does not cover the end of a page @phone', async ({ page }) => {
  await open(page, 'glossary/');
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const dock = (await page.locator('.site-dock').boundingBox())!;
  const last = (await page.locator('.site-footer li').last().boundingBox())!;
  expect(last.y + last.height).toBeLessThanOrEqual(dock.y);
});

for (const path of ['procedures/', 'procedures/aftersales-call-handling/', 'progress/', 'limits/'])
  test(`letters twice as large make nothing of /${path} scroll sideways @phone`, async ({ page }) => {
    await open(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await noSidewaysScroll(page);
    for (const entry of await page.locator('.site-dock > *').all())
      expect((await entry.boundingBox())!.width).toBeLessThanOrEqual(73);
  });

test('print leaves the frame away and names the address @desktop', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of ['.site-header', '.site-footer', '.site-dock']) {
    await expect(page.locator(part)).toBeHidden();
  }
  await expect(page.locator('.site-printed')).toContainText('/procedures/hotel-walk-in-check-in/');
  await expect(page.locator('.site-printed')).toContainText('版本 2.0.0');
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
});

for (const [dialog, path, show] of [
  ['the search', 'limits/', (page: Page) => page.keyboard.press('/')],
  [
    'the whole chart',
    'procedures/hotel-walk-in-check-in/',
    (page: Page) => page.getByRole('button', { name: '全屏' }).first().click(),
  ],
] as const)
  test(`after a reload Back passes by the entry of ${dialog}`, async ({ page }) => {
    const layer = () => page.evaluate(() => (history.state as { layer?: number } | null)?.layer ?? 0);
    await open(page, 'glossary/');
    await open(page, path);
    await show(page);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(layer).toBe(1);
    await page.reload();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect.poll(layer).toBe(0);
    await page.goBack();
    await expect(page).toHaveURL(/\/glossary\/$/);
  });
