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
  await expect(page.locator('.manage-more')).toBeHidden();
  await expect(page.locator('.manage-open')).toBeVisible();
  expect(await sheets(page)).toBeLessThanOrEqual(4);
});

test('a blank checklist is one sheet where it fits, and one of 16 steps two @desktop', async ({ page }) => {
  await open(page, 'procedures/hotel-group-check-in/checklist/');
  expect(await sheets(page)).toBe(1);
  await open(page, `${READING}checklist/`);
  expect(await sheets(page)).toBe(2);
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

test('all reviews are printed without their filters @desktop', async ({ page }) => {
  await open(page, 'reviews/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.list-filters')).toBeHidden();
  await expect(page.locator('.list-files')).toBeHidden();
  expect(await sheets(page)).toBeLessThanOrEqual(9);
});
