/** 交给班组长 and 班组账本: two phones, a file or a text between them, and nothing else. */
import type { Locator } from '@playwright/test';
import { start } from '../second-edition/list.ts';
import { axe, expect, noSidewaysScroll, open, test, type Page } from './site.ts';

const PAGE = 'procedures/hotel-walk-in-check-in/';

/** Reads a page, notes a problem in a run of it, and opens 交给班组长 under a name. */
async function openShare(page: Page): Promise<void> {
  await open(page, PAGE);
  await page.getByLabel('我读完了这一页').check();
  await start(page, 'hotel-walk-in-check-in', '王女士');
  await page.getByRole('checkbox', { name: '微笑问好', exact: true }).check();
  await open(page, 'progress/');
  await page.getByRole('button', { name: '交给班组长' }).click();
  await page.getByRole('textbox', { name: '姓名或工号' }).fill('小张');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '交给班组长', exact: true })).toBeVisible();
}

/** The code as a camera would have it from nearby, whatever the screen that it stands on. */
async function pictureOf(code: Locator): Promise<Buffer> {
  const bytes = await code.evaluate(async (shown) => {
    const side = Number(shown.getAttribute('viewBox')!.split(' ')[2]);
    const canvas = new OffscreenCanvas(side * 6, side * 6);
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = '#fff';
    brush.fillRect(0, 0, canvas.width, canvas.height);
    brush.setTransform(6, 0, 0, 6, 24, 24);
    brush.fillStyle = '#000';
    brush.fill(new Path2D(shown.querySelector('path')!.getAttribute('d')!));
    const picture = await canvas.convertToBlob();
    return [...new Uint8Array(await picture.arrayBuffer())];
  });
  return Buffer.from(bytes);
}

test('what a member hands over is listed before it is sent, and read by the leader; what changed on the way is not @phone', async ({
  page,
  browser,
}) => {
  await openShare(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('姓名或工号：小张');
  await expect(dialog.getByText('读过的规程 1 份')).toBeVisible();
  await dialog.getByText(/^单 1 张/).click();
  await expect(dialog).toContainText('散客入住接待 · 王女士');
  await axe(page);
  await noSidewaysScroll(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '存成文件' }).click(),
  ]);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await download.path(), 'utf8');

  await dialog.getByRole('button', { name: '让班组长扫码' }).click();
  const code = dialog.getByRole('img', { name: '交给班组长的二维码' });
  const picture = await pictureOf(code);

  const leader = await browser.newContext();
  const book = await leader.newPage();
  await open(book, 'team/');
  await expect(book.getByText('账本还是空的')).toBeVisible();
  await axe(book);
  const sent: string[] = [];
  book.on('request', (request) => sent.push(request.method() === 'GET' ? '' : request.url()));
  const choose = (name: string, content: string) =>
    book
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  await choose('changed.json', text.replace('王女士', '李女士'));
  await expect(book.getByText('内容和校验码对不上')).toBeVisible();
  await expect(book.getByText('账本还是空的')).toBeVisible();
  // The code as a picture of it, read without what the browser knows of codes itself.
  await book.evaluate(() => delete (globalThis as { BarcodeDetector?: unknown }).BarcodeDetector);
  await book
    .getByLabel('选码的图片')
    .setInputFiles({ name: 'code.png', mimeType: 'image/png', buffer: picture });
  await expect(book.getByText(/^小张：.+已读进来$/)).toBeVisible();
  await expect(book.getByText('账本还是空的')).toBeHidden();
  await choose('share.json', text);
  await book.getByRole('link', { name: /小张/ }).click();
  await expect(book.getByRole('heading', { name: '小张的一人一档' })).toBeVisible();
  await expect(book.getByText('读的就是现在的意思')).toBeVisible();
  await expect(book.getByText('王女士，做了 1/38 项')).toBeVisible();
  // The page is axe-clean and fits with somebody in the book, and it is still there when it is opened again.
  await axe(book);
  await noSidewaysScroll(book);
  await book.getByRole('link', { name: '按规程' }).click();
  await book.reload();
  await book.getByLabel('按名称找').fill('散客入住接待');
  await book.getByText(/^1 人 · 读 1/).click();
  await expect(book.getByRole('link', { name: '小张' })).toBeVisible();
  expect(sent.filter(Boolean)).toEqual([]);
  await leader.close();
});
