/** What the storage of the browser goes through: two tabs, names without a base path, two sites, no room. */
import { expect, inMenu, open, test, type Page } from './site.ts';

const READING = 'procedures/hotel-walk-in-check-in/';
const LIST = `${READING}checklist/`;
const FIRST = '微笑问好';

const box = (page: Page, name = FIRST) => page.getByRole('checkbox', { name });
const notice = (page: Page) => page.locator('storage-notice');
const said = (page: Page) => page.locator('[data-toast] [role=status]');
const count = (page: Page) => page.locator('[data-count]');
const names = (page: Page) => page.evaluate(() => Object.keys(window.localStorage).sort());
const scope = (baseURL: string | undefined) => `zhaozhang:${new URL(baseURL!).pathname}:`;

/** Ticks as the version before wrote them, under a name without a base path. */
const formerTicks = (item: string) =>
  JSON.stringify({
    version: 1,
    value: { ticks: { [item]: { value: true, at: 1_790_000_000_000 } }, choices: {}, overrides: {} },
  });

/** The id of the first item of the page. */
const firstItem = (page: Page) => page.locator('[data-item]').first().getAttribute('data-item');

test('ticks under a former name are there, become a run, and stay for others @base', async ({
  page,
  baseURL,
}) => {
  await open(page, READING);
  const text = formerTicks((await firstItem(page))!);
  await page.evaluate((ticks) => {
    window.localStorage.setItem('zhaozhang:marks:hotel-walk-in-check-in', ticks);
    window.localStorage.setItem('zhaozhang:/another/:marks:hotel-walk-in-check-in', 'of another site');
    window.localStorage.setItem('zhaozhang:settings:theme', JSON.stringify({ version: 1, value: 'dark' }));
  }, text);
  await page.reload();
  await expect(box(page)).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const key = `${scope(baseURL)}run:hotel-walk-in-check-in/marks`;
  await expect.poll(() => names(page)).toContain(key);
  await box(page, '问有没有预订').check();
  const kept = await page.evaluate(() => ({ ...window.localStorage }));
  expect(kept['zhaozhang:marks:hotel-walk-in-check-in']).toBe(text);
  expect(kept['zhaozhang:/another/:marks:hotel-walk-in-check-in']).toBe('of another site');
  expect(kept[key]).toContain('1790000000000');
  await page.reload();
  await expect(count(page)).toHaveText('2/38');
});

test('what a tab with the earlier version does meanwhile is not lost', async ({ page }) => {
  await open(page, READING);
  await box(page).check();
  const second = await page.locator('[data-item]').nth(1).getAttribute('data-item');
  const other = await page.context().newPage();
  await open(other, 'glossary/');
  await other.evaluate(
    (text) => window.localStorage.setItem('zhaozhang:marks:hotel-walk-in-check-in', text),
    formerTicks(second!),
  );
  // It is a run of its own: who ticks there does not know of the one that is open here.
  await expect(count(page)).toHaveText('1/38');
  await page.reload();
  await expect(page.locator('.run-bar-name')).toHaveText('有 2 单正在做');
  await open(page, LIST);
  await expect(page.locator('.run-line')).toHaveCount(2);
  // Erased is erased under both names.
  await open(page, 'data/');
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(said(page)).toContainText('已清除本机全部数据');
  await open(page, READING);
  await expect(box(page)).not.toBeChecked();
  expect((await names(page)).filter((name) => name.includes('marks'))).toEqual([]);
});

test('where there is no room for a run, the former ticks are still there, and that is said', async ({
  page,
}) => {
  await open(page, READING);
  const text = formerTicks((await firstItem(page))!);
  await page.evaluate((ticks) => {
    window.localStorage.setItem('zhaozhang:marks:hotel-walk-in-check-in', ticks);
  }, text);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  await expect(box(page)).toBeChecked();
  await box(page, '问有没有预订').check();
  await expect(count(page)).toHaveText('2/38');
  await expect(notice(page)).toContainText('存储空间已满');
  expect(
    await page.evaluate(() => window.localStorage.getItem('zhaozhang:marks:hotel-walk-in-check-in')),
  ).toBe(text);
});

test('a storage that was full says so until all is saved, and no longer', async ({ page }) => {
  await open(page, READING);
  await page.evaluate(() => {
    const write = Storage.prototype.setItem;
    let full = true;
    Object.assign(window, { free: () => (full = false) });
    Storage.prototype.setItem = function (key, text) {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, text);
    };
  });
  await box(page).check();
  await expect(notice(page)).toContainText('存储空间已满');
  await page.evaluate(() => (window as unknown as { free: () => void }).free());
  // Somebody makes room in another tab.
  const other = await page.context().newPage();
  await open(other, 'glossary/');
  await other.evaluate(() => window.localStorage.setItem('of-another-program', '1'));
  await expect(notice(page)).toBeEmpty();
  await page.reload();
  await expect(box(page)).toBeChecked();
});

test('ticks on a record of a newer version are said to be of this page alone, and the record stays', async ({
  page,
  baseURL,
}) => {
  const key = `${scope(baseURL)}run:hotel-walk-in-check-in/1`;
  const newer = '{"version":9,"value":{"ticks":[]}}';
  await page.addInitScript(([name, text]) => window.localStorage.setItem(name!, text!), [key, newer]);
  await open(page, READING);
  await box(page).check();
  await expect(notice(page)).toContainText('在这里对它做的改动只在关闭本页之前有效');
  await expect(box(page)).toBeChecked();
  expect(await page.evaluate((name) => window.localStorage.getItem(name), key)).toBe(newer);
});

test('undo in one tab leaves the note that another tab has put on the item since', async ({ page }) => {
  await open(page, LIST);
  await page.getByLabel('名称').fill('房号 901');
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await box(page).click();
  await expect(count(page)).toHaveText('1/38');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
  await other.getByRole('dialog').getByLabel('说明').fill('客人不要打扰');
  await other.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
  await expect(page.getByText('客人不要打扰')).toBeVisible();
  await page.locator('[data-toast]').getByRole('button', { name: '撤销' }).click();
  await expect(said(page)).toContainText('没有撤销：这一处后来在别的页面改过，保留后来的。');
  await expect(page.getByText('客人不要打扰')).toBeVisible();
  await other.reload();
  await expect(other.getByText('客人不要打扰')).toBeVisible();
});

test('a run that is erased in one tab while it is being renamed in another stays erased', async ({
  page,
}) => {
  await open(page, LIST);
  await page.getByLabel('名称').fill('房号 902');
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name: '房号 902' })).toBeVisible();
  await inMenu(page, '改名');
  await page.getByRole('dialog').getByLabel('名称').fill('房号 903');
  const other = await page.context().newPage();
  await open(other, 'data/');
  await other.getByRole('button', { name: '全部清除' }).click();
  await other.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(said(page)).toHaveText('这一单已在别处删除。');
  expect((await names(page)).filter((name) => name.includes(':run:'))).toEqual([]);
  // What was erased comes back whole.
  await other.getByRole('button', { name: '撤销' }).click();
  await open(page, LIST);
  await expect(page.locator('.run-line')).toContainText('房号 902');
});
