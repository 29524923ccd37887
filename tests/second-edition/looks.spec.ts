/** The handbook's made-up pages in both themes, by their weight, and how they fit a phone. */
import { PAGE_KINDS } from '../../src/bench/limits.ts';
import { total, weigh } from '../../src/bench/weigh.ts';
import { axe, expect, noSidewaysScroll, open, test } from '../site/site.ts';
import { isServed } from '../site/built.ts';
import { row, start } from './list.ts';

const READING = [
  'cafe-bar-day',
  'dental-visit',
  'flower-delivery',
  'kindergarten-pickup',
  'lift-trapped',
  'ride-handover',
  'salon-guest',
  'warehouse-receiving',
].map((slug) => `procedures/${slug}/`);

test('there are eight procedures', () => {
  expect(READING.filter(isServed)).toHaveLength(8);
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of READING)
      test(`${path} has no violation of WCAG in ${colorScheme} and fits a phone @phone`, async ({ page }) => {
        await open(page, colorScheme === 'light' ? path : `${path}checklist/`);
        await axe(page);
        await noSidewaysScroll(page);
      });
    test(`an open run, the open points and a record have none either in ${colorScheme} @phone`, async ({
      page,
    }) => {
      await start(page, 'salon-guest', '周日');
      await row(page, 'mat').getByRole('button', { name: '这次没有：下雨' }).click();
      await axe(page);
      await noSidewaysScroll(page);
      for (const path of ['gaps/', 'records/receipt-note/']) {
        await open(page, path);
        await axe(page);
        await noSidewaysScroll(page);
      }
    });
  });

test('the widest pages have none on a large screen @desktop', async ({ page }) => {
  for (const path of ['procedures/warehouse-receiving/', 'procedures/salon-guest/checklist/', 'gaps/']) {
    await open(page, path);
    await axe(page);
    await noSidewaysScroll(page);
  }
});

test('a wide drawing with a time line or participants starts with its first @phone', async ({ page }) => {
  await open(page, 'procedures/ride-handover/');
  const view = page.locator('.flow-view', { has: page.locator('.sketch') });
  const [hidden, at] = await view.evaluate((each) => [each.scrollWidth - each.clientWidth, each.scrollLeft]);
  expect(hidden).toBeGreaterThan(0);
  expect(at).toBe(0);
});

const KINDS = PAGE_KINDS.filter(({ kind }) => ['reading', 'checklist', 'quiz'].includes(kind));
for (const { kind, path, script } of KINDS)
  test(`the script of each ${kind} page weighs at most ${script / 1000} kB, whatever it uses @desktop`, async ({
    browser,
    baseURL,
  }) => {
    const use = path.replace(/^procedures\/[^/]+\//, '');
    const heavy: string[] = [];
    for (const reading of READING) {
      const context = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
      const weight = total(await weigh(await context.newPage(), reading + use), 'script');
      await context.close();
      expect(weight).toBeGreaterThan(0);
      if (weight > script) heavy.push(`${weight} ${reading}${use}`);
    }
    expect(heavy).toEqual([]);
  });
