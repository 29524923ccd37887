/** What the one who answers for a page needs of it: its foot, its tools, and when it is due. */
import { readFile } from 'node:fs/promises';
import { readRemarks } from '../../src/remarks/read-remarks.ts';
import { procedureCount, stepOf } from './built.ts';
import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const PAGE = 'procedures/hotel-walk-in-check-in/';
const STEP = stepOf('hotel-walk-in-check-in', 'deposit').name;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const unfold = (page: Page) => page.locator('.manage-more > summary').click();

/** Width and height out of a PNG's first chunk. */
async function sizeOf(path: string): Promise<[width: number, height: number]> {
  const bytes = await readFile(path);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('the foot says who answers for the page; behind 管理 stand version, review and sources', async ({
    page,
  }) => {
    await open(page, PAGE);
    const foot = page.getByRole('region', { name: '这一页的管理' });
    await expect(foot).toContainText('前厅部负责');
    await expect(foot.getByRole('button')).toHaveCount(0);
    await expect(foot.getByText('版本', { exact: true })).toBeHidden();
    await unfold(page);
    await expect(foot.getByText('版本', { exact: true })).toBeVisible();
    await expect(foot.getByRole('link', { name: '历次版本' })).toHaveAttribute('href', /\/versions\/$/);
    await expect(foot.getByText('2027-11-21')).toBeVisible();
    await foot.getByText('来源').click();
    await expect(foot.locator('li a')).toHaveAttribute('href', /\/sources\/#hotel-walk-in-check-in$/);
    await expect(foot).not.toContainText('.txt');
  });
});

test('the foot has no accessibility problem, unfolded too', async ({ page }) => {
  await open(page, PAGE);
  await unfold(page);
  await axe(page);
  await noSidewaysScroll(page);
});

test.describe('copying a link', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('to a step stands in its menu, a target of 44 px, by keyboard too', async ({ page, baseURL }) => {
    await open(page, PAGE);
    const link = page.locator('#deposit').getByRole('link', { name: `「${STEP}」的菜单` });
    const { width, height } = (await link.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: STEP })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-tool-said]')).toHaveText('已复制链接');
    expect(await clipboard(page)).toBe(new URL(`${PAGE}#deposit`, baseURL).href);
    await expect(page).toHaveURL(new URL(PAGE, baseURL).href);
  });

  test('to the page leaves out where one has just been', async ({ page, baseURL }) => {
    await open(page, `${PAGE}#deposit`);
    await unfold(page);
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator('[data-tool-said]')).toHaveText('已复制链接');
    expect(await clipboard(page)).toBe(new URL(PAGE, baseURL).href);
  });
});

test('the chart is taken along as a light picture of two pixels each, with its page’s name below', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, PAGE);
  await unfold(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载流程图（图片）' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('散客入住接待-2.0.0.png');
  const path = await file.path();
  const boxes = await page
    .locator('.flow-columns svg')
    .evaluateAll((all) =>
      (all as SVGSVGElement[]).map(({ viewBox: { baseVal } }) => [baseVal.width, baseVal.height] as const),
    );
  expect(boxes.length).toBeGreaterThan(1);
  const [width, height] = await sizeOf(path);
  expect(width).toBeGreaterThanOrEqual(2 * boxes.reduce((sum, [wide]) => sum + wide, 0));
  expect(height).toBeGreaterThanOrEqual(2 * Math.max(...boxes.map(([, high]) => high)));
  // Of a dark page too it is dark on white: 255 at the corner, and hardly anything between.
  const shades = await page.evaluate(
    async (data) => {
      const picture = new Image();
      picture.src = `data:image/png;base64,${data}`;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(picture, 0, 0);
      const { data: pixels } = pen.getImageData(0, 0, picture.width, picture.height);
      let [white, dark] = [0, 0];
      for (let at = 0; at < pixels.length; at += 4) {
        if (pixels[at]! > 240) white += 1;
        else if (pixels[at]! < 80) dark += 1;
      }
      // In the lines of 20 px below the edge of 16 px stand the title with the version, and the address.
      const line = (nth: number) => {
        const { data } = pen.getImageData(0, picture.height - 32 - 40 * nth, picture.width, 40);
        return data.filter((shade, at) => at % 4 === 0 && shade < 140).length;
      };
      return { white: white / (pixels.length / 4), dark, corner: pixels[0], lines: [line(1), line(2)] };
    },
    (await readFile(path)).toString('base64'),
  );
  expect(shades.corner).toBe(255);
  expect(shades.white).toBeGreaterThan(0.8);
  expect(shades.dark).toBeGreaterThan(1000);
  for (const inked of shades.lines) expect(inked).toBeGreaterThan(100);
});

test('the QR code leads to the page, its checklist or a step, as a picture and as one sheet', async ({
  page,
  baseURL,
}) => {
  await open(page, PAGE);
  await unfold(page);
  await page.getByRole('button', { name: '二维码' }).click();
  const dialog = page.getByRole('dialog', { name: '二维码' });
  await expect(dialog.locator('.sign-address')).toHaveText(new URL(PAGE, baseURL).href);
  const path = () => dialog.locator('.sign path').getAttribute('d');
  const before = await path();
  await dialog.getByLabel('扫了打开').selectOption({ label: STEP });
  await expect(dialog.locator('.sign-address')).toHaveText(new URL(`${PAGE}#deposit`, baseURL).href);
  expect(await path()).not.toBe(before);
  await axe(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: '下载图片' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe(`散客入住接待-${STEP}.png`);
  expect((await sizeOf(await file.path()))[0]).toBeGreaterThan(800);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '二维码' })).toBeFocused();
});

test('a remark on a step is written, copied and shown again; the focus returns', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  const link = page.locator('#deposit').getByRole('link', { name: `「${STEP}」的菜单` });
  await link.click();
  await page.getByRole('dialog', { name: STEP }).getByRole('button', { name: '这一步不对' }).click();
  const dialog = page.getByRole('dialog', { name: '这一步不对' });
  await expect(dialog.getByLabel('在哪里')).toHaveValue('deposit');
  await dialog.getByLabel('哪一项').selectOption({ index: 1 });
  await dialog.getByLabel('哪里不对，应该是怎样').fill('押金写少了');
  await dialog.getByRole('button', { name: '复制' }).click();
  await page.getByRole('button', { name: '不写名字，继续' }).click();
  await expect(dialog.getByText('已复制，可以发给前厅部了。')).toBeVisible();
  const [remark] = readRemarks(await clipboard(page)).found;
  expect(remark).toMatchObject({ slug: 'hotel-walk-in-check-in', text: '押金写少了' });
  expect(remark!.place).toMatch(/^deposit\//);
  await dialog.getByRole('button', { name: '二维码' }).click();
  await expect(dialog.getByRole('img', { name: '这条意见的二维码' })).toBeVisible();
  await axe(page);
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(link).toBeFocused();
  await expect(page.getByRole('region', { name: '你提的' })).toContainText('押金写少了');
  await axe(page);
});

test('all pages stand by the day of their review, and as a table', async ({ page }) => {
  await page.clock.setFixedTime('2100-01-01T09:00:00+08:00');
  await open(page, PAGE);
  await unfold(page);
  await page.getByRole('link', { name: '全部复核日程' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('复核日程');
  const entries = page.locator('[data-entry]');
  const count = procedureCount();
  await expect(entries).toHaveCount(count);
  await expect(page.getByText(`${count} 份已过复核日`)).toBeVisible();
  await expect(entries.first()).toContainText('已过期');
  const days = await entries.locator('time').allTextContents();
  expect(days).toEqual([...days].sort());
  await page.getByRole('combobox', { name: '负责部门' }).selectOption('前厅部');
  for (const entry of await entries.filter({ visible: true }).all())
    await expect(entry).toContainText('前厅部');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载表格（CSV）' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('复核日程.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(count + 1);
});
