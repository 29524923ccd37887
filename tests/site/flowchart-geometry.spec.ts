/** What only a browser can tell of the drawings: where letters really stand. */
import { readFile } from 'node:fs/promises';
import { axe, expect, noScript, open, test, type Page } from './site.ts';

const PAGES = [
  'hotel-walk-in-check-in',
  'property-goods-exit-permit',
  'renovation-delivery-installation-onsite',
];

/** Corners of text lines that stand outside the outline of their node, and labels over nodes, as words. */
const astray = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left + 2 < b.right && b.left + 2 < a.right && a.top + 2 < b.bottom && b.top + 2 < a.bottom;
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg.flow')) {
      if (!svg.checkVisibility()) continue;
      const nodes = [...svg.querySelectorAll<SVGGElement>('.fn')];
      for (const node of nodes) {
        const outline = node.querySelector<SVGPathElement>('path')!;
        for (const line of node.querySelectorAll<SVGTextContentElement>('text:not(:has(tspan)), tspan')) {
          for (const index of [0, line.getNumberOfChars() - 1]) {
            const { x, y, width, height } = line.getExtentOfChar(index);
            // The letter itself, without the space that a font keeps above and below it.
            for (const [px, py] of [
              [index ? x + width : x, y + height * 0.25],
              [index ? x + width : x, y + height * 0.8],
            ] as const)
              if (!outline.isPointInFill(new DOMPoint(px, py)))
                found.push(`${line.textContent} leaves its shape`);
          }
        }
      }
      for (const label of svg.querySelectorAll('.fl text'))
        for (const node of nodes) {
          // A bar where ways part or meet again has no text.
          const text = (node.querySelector('text') ?? node).getBoundingClientRect();
          if (meet(label.getBoundingClientRect(), text))
            found.push(`${label.textContent} over ${node.textContent}`);
        }
    }
    return found;
  });

for (const slug of PAGES) {
  test(`keeps every letter of ${slug} inside its shape`, async ({ page }) => {
    await open(page, `procedures/${slug}/`);
    await expect(page.locator('svg.flow').filter({ visible: true })).toHaveCount(1);
    expect(await astray(page)).toEqual([]);
  });
}

test('shows letters of at least 12 px on a phone', { tag: '@phone' }, async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<SVGElement>('svg.flow :is(text, tspan)')]
      .filter((line) => line.checkVisibility())
      .map((line) => {
        const svg = line.closest('svg')!;
        return (
          parseFloat(getComputedStyle(line).fontSize) *
          (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
        );
      }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('grows, shrinks and returns with the keys', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const svg = page.locator('svg.flow').filter({ visible: true });
  const natural = (await svg.boundingBox())!.width;
  await page.locator('.flow-view').filter({ visible: true }).focus();
  await page.keyboard.press('+');
  expect((await svg.boundingBox())!.width).toBeCloseTo(natural * 1.25, 0);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect((await svg.boundingBox())!.width).toBeCloseTo(natural * 0.8, 0);
  await page.keyboard.press('0');
  expect((await svg.boundingBox())!.width).toBeCloseTo(natural, 0);
});

test('grows where two fingers spread @phone', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const svg = page.locator('svg.flow').filter({ visible: true });
  const natural = (await svg.boundingBox())!.width;
  const view = (await page.locator('.flow-view').filter({ visible: true }).boundingBox())!;
  const [x, y] = [view.x + view.width / 2, view.y + 120];
  const touch = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart / 2, y, id: 0 },
    { x: x + apart / 2, y, id: 1 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(80) });
  for (const apart of [100, 120, 140, 160])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(async () => (await svg.boundingBox())!.width).toBeCloseTo(natural * 2, -1);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('grows with the wheel while Ctrl is held, and the page stays as it is @desktop', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const svg = page.locator('svg.flow').filter({ visible: true });
  const natural = (await svg.boundingBox())!.width;
  await page.locator('.flow-view').filter({ visible: true }).hover();
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(async () => (await svg.boundingBox())!.width).toBeCloseTo(natural * Math.exp(0.5), 0);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

test('copies the Mermaid text @desktop', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.locator('.flow-more summary').first().click();
  await page.getByRole('button', { name: '复制 Mermaid 源码' }).click();
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^flowchart TD\n/);
});

test('a high drawing is printed in columns beside each other @desktop', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const parts = page.locator('.flow-columns svg');
  await expect(parts.first()).toBeHidden();
  await page.setViewportSize({ width: 680, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(parts).toHaveCount(2);
  const [first, second] = [(await parts.nth(0).boundingBox())!, (await parts.nth(1).boundingBox())!];
  expect(second.x).toBeGreaterThan(first.x + first.width);
  expect(second.y).toBe(first.y);
  const lines = await page
    .locator('.flow-columns > div')
    .evaluateAll((all) =>
      all.map((column) =>
        [...column.children].map(({ textContent, tagName }) =>
          tagName === 'P' ? textContent!.trim() : 'drawing',
        ),
      ),
    );
  expect(lines).toEqual([
    ['', 'drawing', '接下文'],
    ['接上文', 'drawing'],
  ]);
  // A sheet of its own, with the lines above and below it.
  expect(first.height).toBeLessThan(920);
  expect(first.height).toBeGreaterThan(740);
});

test('in full screen a drawing is as large as the screen allows with all of it in view @desktop', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1250 });
  await open(page, 'procedures/property-goods-exit-permit/');
  const svg = page.locator('svg.flow').filter({ visible: true });
  await page.getByRole('button', { name: '全屏' }).first().click();
  const view = (await page.locator('.flow-full .flow-view').filter({ visible: true }).boundingBox())!;
  const drawing = (await svg.boundingBox())!;
  expect(drawing.y + drawing.height).toBeLessThanOrEqual(view.y + view.height);
  expect(drawing.height).toBeGreaterThan(0.85 * view.height);
  await page.keyboard.press('Escape');
  const natural = await svg.evaluate((one: SVGSVGElement) => one.viewBox.baseVal.width);
  await expect.poll(async () => (await svg.boundingBox())!.width).toBeLessThanOrEqual(natural);
});

test('the arrow keys walk along the edges', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const svg = page.locator('svg.flow').filter({ visible: true });
  const focused = () =>
    page.evaluate(() => [
      document.activeElement?.getAttribute('data-step'),
      document.activeElement?.hasAttribute('data-ask'),
    ]);
  await svg.locator('[data-step="greet"]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toEqual(['greet', true]);
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toEqual(['verify-booking', false]);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(focused).toEqual(['offer-room', false]);
  await page.keyboard.press('ArrowUp');
  await expect.poll(focused).toEqual(['greet', true]);
});

test('opens over the whole window and closes with Escape', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByRole('button', { name: '全屏' }).first().click();
  const dialog = page.locator('dialog.flow-full');
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('svg.flow').filter({ visible: true })).toHaveCount(1);
  // What leaves it says so in a word, in a phone too.
  const close = dialog.getByRole('button', { name: '关闭' });
  await expect(close.locator('svg')).toBeHidden();
  expect((await close.locator('span').boundingBox())!.width).toBeGreaterThan(20);
  // On request all of it stands in view, however small.
  await dialog.getByRole('button', { name: '全图' }).click();
  const view = dialog.locator('.flow-view').filter({ visible: true });
  await expect.poll(() => view.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('flow-chart > figure')).toHaveCount(1);
  await expect(page.getByRole('button', { name: '全屏' }).first()).toBeFocused();
});

test('shows lanes by role', async ({ page }) => {
  await open(page, 'procedures/property-goods-exit-permit/');
  const lanes = page.locator('svg.lanes');
  await expect(lanes).toBeHidden();
  await page.getByRole('button', { name: '按岗位' }).click();
  await expect(lanes).toBeVisible();
});

test('is accessible with lanes and over the whole window', async ({ page }) => {
  await open(page, 'procedures/property-goods-exit-permit/');
  await page.getByRole('button', { name: '按岗位' }).click();
  await axe(page);
  const dialog = page.locator('dialog.flow-full');
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: '全屏' }).first().click();
  await expect(dialog).toBeVisible();
  await axe(page);
});

test.describe('on a phone', { tag: '@phone' }, () => {
  test('keeps the tools on one line, each large enough for a finger', async ({ page }) => {
    await open(page, 'procedures/property-goods-exit-permit/');
    const tools = page
      .locator('.flow-tools')
      .first()
      .locator('> button, > details > summary')
      .filter({ visible: true });
    const boxes = await tools.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(5);
    expect(new Set(boxes.map(({ y }) => Math.round(y))).size).toBe(1);
    for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    expect((await page.locator('.flow-head').first().boundingBox())!.height).toBeLessThanOrEqual(48);
  });

  test('a tap unfolds the whole drawing, another folds it', async ({ page }) => {
    await open(page, 'procedures/hotel-walk-in-check-in/');
    const view = page.locator('.flow-view').first();
    const hidden = () => view.evaluate((one) => one.scrollHeight - one.clientHeight);
    expect(await hidden()).toBeGreaterThan(100);
    await page.getByRole('button', { name: '展开全图' }).tap();
    expect(await hidden()).toBe(0);
    await page.getByRole('button', { name: '收起' }).tap();
    expect(await hidden()).toBeGreaterThan(100);
  });

  test('moves nothing when the script takes over', async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(page, 'procedures/property-goods-exit-permit/');
    await expect(page.locator('.flow-tools').first()).toBeVisible();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([]);
  });
});

test('colours the work that is done', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByRole('checkbox', { name: '微笑问好', exact: true }).check();
  const node = page.locator('svg.flow').filter({ visible: true }).locator('a[data-step="greet"]').first();
  await expect(node).toHaveAttribute('data-state', 'current');
});

test('downloads the drawing as a file that carries its colours', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.locator('.flow-more summary').first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 SVG' }).first().click(),
  ]);
  expect(file.suggestedFilename()).toBe('散客入住接待-2.0.0.svg');
  const svg = await readFile(await file.path(), 'utf8');
  expect(svg).toContain('散客入住接待');
  expect(svg).not.toContain('context-stroke');
  expect(svg).toMatch(/<path[^>]* fill="rgb\(\d+, \d+, \d+\)"/);
});

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('shows all of the drawing, with links and text, and no tools', async ({ page }) => {
    await page.goto('procedures/hotel-walk-in-check-in/');
    const svg = page.locator('svg.flow').filter({ visible: true });
    await expect(svg).toHaveCount(1);
    await expect(page.locator('.flow-tools').first()).toBeHidden();
    await page.locator('.flow-text > summary').click();
    await expect(page.locator('.flow-text')).toContainText('如果「没有」，则');
    const [view, drawing] = [await page.locator('.flow-view').first().boundingBox(), await svg.boundingBox()];
    expect(drawing!.height).toBeLessThanOrEqual(view!.height);
  });
});
