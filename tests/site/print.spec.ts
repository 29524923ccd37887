/** What is printed on A4. */
import { expect, open, test, type Page } from './site.ts';

const READING = 'procedures/hotel-walk-in-check-in/';

/** How many sheets a page takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length;
}

test('every sheet has the title, the version and the whole address @desktop', async ({ page, baseURL }) => {
  await open(page, READING);
  await page.emulateMedia({ media: 'print' });
  const root = page.locator('html');
  await expect(root).toHaveCSS('--printed-head', /^"散客入住接待 · 版本 2\.0\.0 · /);
  await expect(root).toHaveCSS('--printed-address', `"${new URL(READING, baseURL).href}"`);
  const edges = await page.evaluate(() => {
    const pages = (rules: CSSRuleList): CSSRule[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSPageRule ? [rule] : 'cssRules' in rule ? pages(rule.cssRules as CSSRuleList) : [],
      );
    return [...document.styleSheets]
      .flatMap((sheet) => pages(sheet.cssRules))
      .map(({ cssText }) => cssText)
      .join('\n');
  });
  expect(edges).toContain('counter(pages)');
  // What else would say it once more, at the end.
  await expect(page.locator('.site-printed')).toBeHidden();
});

test('the steps of a reading page stand in two columns @desktop', async ({ page }) => {
  await open(page, READING);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  const lefts = await page
    .locator('check-list > .step')
    .evaluateAll((steps) => [...new Set(steps.map((step) => Math.round(step.getBoundingClientRect().left)))]);
  expect(lefts).toHaveLength(2);
  await expect(page.locator('.step-link').first()).toBeHidden();
  // What it says stands at the edge of each sheet.
  await expect(page.locator('.manage')).toBeHidden();
  await expect(page.locator('.asked-more')).toBeHidden();
  expect(await sheets(page)).toBe(3);
});

test('no step of a reading page is cut in two, nor an answer coloured @desktop', async ({ page }) => {
  await open(page, READING);
  await page.emulateMedia({ media: 'print' });
  for (const step of await page.locator('check-list .step').all())
    await expect(step).toHaveCSS('break-inside', 'avoid');
  const ink = await page.locator('h1').evaluate((head) => getComputedStyle(head).color);
  await expect(page.locator('.answer').first()).toHaveCSS('color', ink);
});

test('a printed reading page has nothing of an open run @desktop', async ({ page }) => {
  /** How it is printed: what there is to see, with its colours. */
  const printed = async () => {
    await page.emulateMedia({ media: 'print' });
    const looks = await page.locator('.reading :not(script)').evaluateAll((all) =>
      all
        .filter(
          (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('check-list *:empty'),
        )
        .map((one) => {
          const { color, backgroundColor, backgroundImage, fill, stroke, opacity, textDecorationLine } =
            getComputedStyle(one);
          const own = [...one.childNodes].flatMap((node) => (node instanceof Text ? [node.data.trim()] : []));
          return [
            ...[one.tagName, own.join(''), color, backgroundColor, backgroundImage.slice(0, 20)],
            ...[fill, stroke, opacity, textDecorationLine],
          ].join(' ');
        }),
    );
    await page.emulateMedia({ media: 'screen' });
    return looks;
  };
  await open(page, READING);
  const blank = await printed();
  const step = (id: string) => page.locator(`check-list [data-step="${id}"]`);
  await step('greet').locator('.item').first().click();
  await expect(page.locator('.run-bar-count')).toHaveText('1/38');
  await step('greet').locator('.item').nth(1).click();
  await step('greet').locator('[data-answer]').nth(1).click();
  await expect(page.locator('.case-button')).not.toHaveCount(0);
  expect(await printed()).toEqual(blank);
});

test('an open run is printed with its name and how far it is, on one sheet @desktop', async ({ page }) => {
  await open(page, `${READING}checklist/`);
  await page.getByLabel('名称').fill('房号 801');
  await page.getByRole('button', { name: '开一单' }).click();
  await expect(page.getByRole('heading', { name: '房号 801' })).toBeVisible();
  const step = page.locator('[data-key="greet"]');
  for (const box of await step.locator('[data-item] > input').all()) await box.check();
  await step.locator('[data-answer]', { hasText: '没有' }).first().click();
  await expect(page.locator('[data-count]')).toHaveText('2/34');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.run-bar-name')).toHaveText('房号 801');
  await expect(page.locator('.run-bar-name')).toBeVisible();
  await expect(page.locator('[data-count]')).toBeVisible();
  await expect(page.locator('.run-menu')).toBeHidden();
  const ink = await page.locator('h1').evaluate((head) => getComputedStyle(head).color);
  await expect(step.locator('[aria-pressed="true"]')).toHaveCSS('color', ink);
  expect(await sheets(page)).toBe(1);
});

test('a blank checklist is one sheet, also one of 16 steps @desktop', async ({ page }) => {
  await open(page, 'procedures/hotel-group-check-in/checklist/');
  expect(await sheets(page)).toBe(1);
  await open(page, `${READING}checklist/`);
  expect(await sheets(page)).toBe(1);
});

test('the quiz is a paper with name, date and score, its key on a sheet of its own @desktop', async ({
  page,
}) => {
  await open(page, `${READING}quiz/`);
  await expect(page.locator('.paper-head')).toBeHidden();
  await expect(page.locator('.paper-key')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper-head')).toHaveText(/姓名.*日期.*得分.*\/ 7/);
  const key = page.locator('.paper-key');
  await expect(key.getByRole('heading')).toHaveText('《散客入住接待》测一测的答案');
  await expect(key.getByRole('listitem')).toHaveCount(7);
  await expect(key).toHaveCSS('break-before', 'page');
});

test('all reviews are printed without their filters @desktop @content', async ({ page }) => {
  await open(page, 'reviews/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.list-filters')).toBeHidden();
  await expect(page.locator('.list-files')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(9);
});
