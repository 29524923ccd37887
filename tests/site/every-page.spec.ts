/** What holds for all pages, whatever they show. */
import { builtPages, oneOfEachKind } from './built.ts';
import { axe, axeColours, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const kinds = oneOfEachKind();
const READING = 'procedures/hotel-walk-in-check-in/';

test.describe('one page of each kind', () => {
  for (const path of kinds) {
    test(`/${path} has no accessibility violation in light and in dark @phone @desktop`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await open(page, path);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await axe(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await axeColours(page);
    });
  }
});

test('one page of each kind opens without a problem @desktop @base @content', async ({ page }) => {
  test.slow();
  for (const path of kinds) {
    await open(page, path);
    // But in what can be folded: a checklist fetches it at the first touch.
    await expect(page.locator('flow-chart:not(:defined, details *)'), path).toHaveCount(0);
  }
});

// All pages but of those that are alike, the checklists, quizzes, versions and jobs, every eighth; in parts that run beside each other.
const swept = builtPages().filter(
  (path, index) => !/\/(checklist|quiz|versions)\/$|^roles\/./.test(path) || index % 8 === 0,
);
const PARTS = 4;
for (let part = 0; part < PARTS; part++) {
  test(`no page scrolls sideways, with letters twice as large either, or reports a problem (part ${part + 1} of ${PARTS}) @phone @content`, async ({
    page,
  }) => {
    test.slow();
    for (const path of swept.filter((_, index) => index % PARTS === part)) {
      await open(page, path);
      await noSidewaysScroll(page);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await noSidewaysScroll(page);
    }
  });
}

for (const path of kinds) {
  test(`/${path} fits the screen of a tablet @tablet @content`, async ({ page }) => {
    await open(page, path);
    await noSidewaysScroll(page);
  });
}

test('one page of each kind fits a phone on which letters are twice as large @phone @content', async ({
  page,
}) => {
  test.slow();
  await page.addInitScript(() => {
    const value = { receptionist: { value: '接待员', at: 1 }, 'aftersales-dept': { value: '售后部', at: 2 } };
    localStorage.setItem('zhaozhang:/:roles:mine', JSON.stringify({ version: 1, value }));
  });
  await page.setViewportSize({ width: 360, height: 780 });
  for (const path of kinds) {
    await open(page, path);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await noSidewaysScroll(page);
  }
});

test('boxes and the numbers of steps are twice as large where letters are @phone', async ({ page }) => {
  for (const path of ['procedures/hotel-walk-in-check-in/', 'procedures/hotel-walk-in-check-in/checklist/']) {
    await open(page, path);
    const sizes = () =>
      page.evaluate(() =>
        ['[data-item] input', '.step-number, .checklist-number'].map((what) => {
          const { width, height } = document.querySelector(what)!.getBoundingClientRect();
          return [width, height];
        }),
      );
    const before = await sizes();
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await sizes(), path).toEqual(before.map((size) => size.map((side) => 2 * side)));
  }
});

/** Notes what moves on a page by itself. */
async function shiftsOf(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[]) {
        shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
}

test('nothing on the reading page moves while it loads, even with ticks to restore @phone @desktop', async ({
  page,
}) => {
  const shifts = await shiftsOf(page);
  await open(page, READING);
  await page.waitForLoadState('networkidle');
  expect(await shifts()).toEqual([]);
  const box = page.locator('[data-item] input[type=checkbox]').first();
  await box.check();
  await expect(page.locator('[data-mark=done]')).toHaveCount(1);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(box).toBeChecked();
  expect(await shifts()).toEqual([]);
});

for (const use of ['checklist', 'quiz'])
  test(`nothing on the ${use} moves while it loads @phone @desktop`, async ({ page }) => {
    const shifts = await shiftsOf(page);
    await open(page, `${READING}${use}/`);
    await page.waitForLoadState('networkidle');
    expect(await shifts()).toEqual([]);
  });

test('every step of a reading page stands in its flowchart @desktop @base', async ({ page }) => {
  await open(page, READING);
  const drawn = await page
    .locator('[data-flowchart] svg [data-step]')
    .evaluateAll((nodes) => [...new Set(nodes.map((node) => node.getAttribute('data-step')))]);
  const written = await page
    .locator('section[data-step]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step')));
  expect(written.length).toBeGreaterThan(8);
  expect(written.filter((step) => !drawn.includes(step))).toEqual([]);
});

test('the printed reading page shows the whole flowchart on A4 @desktop', async ({ page }) => {
  await open(page, READING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.reading-turn')).toBeHidden();
  // A4 less 14 mm at either side, at 96 px to the inch.
  await page.setViewportSize({ width: 680, height: 1000 });
  const drawing = page.locator('[data-flowchart] svg').filter({ visible: true }).first();
  const cut = await drawing.evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const problems = box.width > 680 ? [`wider than the paper: ${box.width}`] : [];
    for (let outer = svg.parentElement; outer; outer = outer.parentElement) {
      const clips = getComputedStyle(outer).overflow !== 'visible';
      const own = outer.getBoundingClientRect();
      if (
        clips &&
        outer !== document.documentElement &&
        (own.bottom < box.bottom - 1 || own.right < box.right - 1)
      ) {
        problems.push(`cut by ${outer.tagName}.${outer.className}`);
      }
    }
    return problems;
  });
  expect(cut).toEqual([]);
  const pdf = await page.pdf({ format: 'A4', printBackground: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  expect(sheets.length).toBeLessThanOrEqual(8);
});

test('an address that is not there gets the 404 page, with the way home @base', async ({ page, allowed }) => {
  allowed.push(/404/);
  const response = await page.goto('procedures/no-such-procedure/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('main a').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use(noScript);

  test('the reading page shows every step and the flowchart, whose nodes lead to them @base', async ({
    page,
  }) => {
    await open(page, READING);
    await expect(page.locator('[data-flowchart] svg').filter({ visible: true }).first()).toBeVisible();
    const steps = page.locator('section[data-step]');
    for (const step of await steps.all()) await expect(step).toBeVisible();
    await page
      .locator('[data-flowchart] svg a[data-step="check-id"]')
      .filter({ visible: true })
      .first()
      .click();
    await expect(page).toHaveURL(/#check-id$/);
    await expect(page.locator('section#check-id')).toBeInViewport();
  });

  test('the quiz shows each answer and its reason on demand', async ({ page }) => {
    await open(page, `${READING}quiz/`);
    const details = page.locator('main details').first();
    await details.locator('summary').click();
    await expect(details).toHaveAttribute('open', '');
  });

  test('the checklist page lists every item', async ({ page }) => {
    await open(page, `${READING}checklist/`);
    const items = page.locator('[data-item]');
    expect(await items.count()).toBeGreaterThan(10);
    await expect(items.first()).toBeVisible();
  });
});
