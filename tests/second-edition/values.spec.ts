/** What is written down while working: values that decide, photos and signatures, and what keeps them. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { expect, open, test, type Page } from '../site/site.ts';
import { answer, finish, photograph, reportText, row, said, sign, start, tick, write } from './list.ts';

/** Goes through a change of drivers up to the end. */
async function handOver(page: Page): Promise<void> {
  await start(page, 'ride-handover', '早班交夜班');
  await tick(page, 'meet');
  await answer(page, 'meet', '来了');
  await photograph(page, 'walk-round', '车身');
  await expect(row(page, 'walk-round').getByText(/^有照片（\d+ KB）$/)).toBeVisible();
}

test('a value decides, the person answers otherwise, photo and signature are kept and handed on @phone', async ({
  page,
}) => {
  await handOver(page);
  const shown = row(page, 'walk-round').locator('.value-picture img');
  expect(
    await shown.evaluate(async (picture: HTMLImageElement) => {
      await picture.decode();
      return [picture.naturalWidth, picture.naturalHeight];
    }),
  ).toEqual([1600, 1200]);
  await tick(page, 'walk-round');
  await write(page, 'meter', '里程', '120000');
  await tick(page, 'meter');
  await write(page, 'fuel', '油电', '20');
  await expect(said(page)).toContainText('按它选了「不够」');
  await answer(page, 'fuel', '够');
  await expect(row(page, 'fuel').getByText('按记下的值（20%）应是「不够」，由人另选。')).toBeVisible();
  await tick(page, 'fuel', 'lost');
  await row(page, 'state').getByRole('button', { name: '完好', exact: true }).first().click();
  await tick(page, 'state');
  await expect(row(page, 'sign')).toHaveAttribute('data-state', 'current');
  await write(page, 'sign', '交车', '18:05');
  await sign(page, 'sign', '接车');
  await expect(row(page, 'sign').getByText(/^已签名（\d+ KB）$/)).toBeVisible();
  await tick(page, 'sign');
  await finish(page);
  const report = await reportText(page);
  for (const line of [
    '\n   里程：120000 公里\n',
    '\n！按记下的值（20%）应是「不够」，由人另选\n',
    '\n   接车：已签名（',
    '\n   车身：有照片（',
  ])
    expect(report).toContain(line);
  await expect(page.locator('.run-table img')).toHaveCount(2);

  await open(page, 'data/');
  await expect(page.getByText('照片和签名')).toBeVisible();
  // Who has finished a run is known: nobody is asked for a name.
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '全部导出成一个文件' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.zip$/);
  const path = (await download.path())!;
  const files = Object.keys(unzipSync(await readFile(path)));
  expect(files.filter((name) => name.startsWith('pictures/'))).toHaveLength(2);
  await page.evaluate(async () => {
    window.localStorage.clear();
    for (const { name } of await indexedDB.databases())
      await new Promise((done) => (indexedDB.deleteDatabase(name!).onsuccess = done));
  });
  await page.reload();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: await readFile(path) });
  await page.getByText('这是我的').click();
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await expect(page.getByText('已导入').first()).toBeVisible();
  await open(page, 'runs/');
  await page.getByRole('link', { name: /早班交夜班/ }).click();
  await expect(page.locator('.run-table img')).toHaveCount(2);
});

for (const [state, breakIt, told] of [
  [
    'blocked',
    () => Object.defineProperty(window, 'indexedDB', { get: () => undefined }),
    '浏览器不让本站存图片，没有存下；其他记录都在。',
  ],
  [
    'full',
    () => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    '这台设备的空间满了，图片没有存下；其他记录都在。',
  ],
] as const)
  test(`pictures that cannot be kept are told, and nothing else is lost: ${state} @phone`, async ({
    page,
  }) => {
    await page.addInitScript(breakIt);
    await start(page, 'ride-handover', '早班');
    await tick(page, 'meet');
    await answer(page, 'meet', '来了');
    await photograph(page, 'walk-round', '车身');
    await expect(row(page, 'walk-round').getByText(told)).toBeVisible();
    await expect(row(page, 'walk-round').getByText(/^有照片/)).toBeHidden();
    await write(page, 'meter', '里程', '88000');
    await page.reload();
    await expect(row(page, 'meet')).toHaveAttribute('data-state', 'done');
    await expect(row(page, 'meter').getByLabel('里程', { exact: true })).toHaveValue('88000');
  });

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('pages, their pictures and a run go on @phone', async ({ page, context, allowed }) => {
    allowed.push(/ERR_INTERNET_DISCONNECTED/);
    await open(page, 'procedures/lift-trapped/');
    await expect(page.locator('offline-state')).toContainText('全部内容已存到这台设备', { timeout: 60_000 });
    await context.setOffline(true);
    await page.reload();
    const picture = page.getByRole('img', { name: '轿厢里的通话按钮，黄色，带电话图案' });
    await picture.scrollIntoViewIfNeeded();
    expect(
      await picture.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    await page.goto('procedures/ride-handover/checklist/');
    await handOver(page);
    await write(page, 'fuel', '油电', '20');
    await expect(said(page)).toContainText('按它选了「不够」');
    await page.reload();
    await expect(row(page, 'fuel').getByLabel('油电', { exact: true })).toHaveValue('20');
    await expect(row(page, 'walk-round').locator('.value-picture img')).toHaveCount(1);
  });
});
