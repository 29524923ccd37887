/** A finger that comes down twice, where the first tap puts something else under it. */
import type { Locator } from '@playwright/test';
import { expect, open, test, type Page } from './site.ts';

async function start(page: Page, name: string): Promise<void> {
  await open(page, 'procedures/hotel-walk-in-check-in/checklist/');
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: '开一单' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}
async function tapTwice(page: Page, what: Locator): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await what.boundingBox())!;
  for (let i = 0; i < 2; i++) await page.touchscreen.tap(x + width / 2, y + height / 2);
}
const ticks = (page: Page) => page.locator('.run-rows [data-item] > input:checked').count();

test('a double tap ends no run, and presses nothing in the dialog that the first tap opens @phone', async ({
  page,
}) => {
  await start(page, '801');
  await page.locator('.run-menu > summary').tap();
  await tapTwice(page, page.getByRole('button', { name: '提前结束…' }));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('还有');
  await tapTwice(page, dialog.getByRole('button', { name: '客人取消' }));
  await expect(dialog).toContainText('原因：客人取消');
  await expect(page.locator('.run-seal')).toHaveCount(0);
  await dialog.getByRole('button', { name: '不结束了', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  expect(await ticks(page)).toBe(0);
});

test('a double tap at an answer, at a note or in the menu ticks nothing below @phone', async ({ page }) => {
  await start(page, '802');
  await page.evaluate(() => (window.print = () => {}));
  await page.locator('.run-menu > summary').tap();
  await tapTwice(page, page.locator('.run-menu button', { hasText: '打印' }).first());
  expect(await ticks(page)).toBe(0);
  await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('说明').fill('听不清');
  await tapTwice(page, dialog.getByRole('button', { name: '有问题' }));
  await expect(dialog).toHaveCount(0);
  expect(await ticks(page)).toBe(0);
  const boxes = page.locator('[data-key=greet] [data-item] > input');
  for (let i = 1; i < (await boxes.count()); i++) await boxes.nth(i).tap();
  const ticked = await ticks(page);
  expect(ticked, 'quick taps at one box after the other').toBe((await boxes.count()) - 1);
  await tapTwice(page, page.locator('[data-key=greet] [data-answer]').first());
  await expect(page.locator('[data-key=greet] [aria-pressed=true]')).toHaveCount(1);
  expect(await ticks(page)).toBe(ticked);
});
