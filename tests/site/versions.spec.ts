/** The page of a procedure's versions: what changed in the flowchart, and one version on paper. */
import { axe, expect, noScript, test } from './site.ts';

const PAGE = 'procedures/renovation-extension/versions/';

test.describe('without script', () => {
  test.use(noScript);

  test('the flowchart is shown after and before, by the keyboard too, and on paper both @phone', async ({
    page,
  }) => {
    await page.goto(PAGE);
    const [after, before] = ['after', 'before'].map((side) =>
      page.locator(`[data-side=${side}] .flow-view`).first(),
    );
    await expect(after!).toBeVisible();
    await expect(before!).toBeHidden();
    await page.getByRole('radio', { name: '改以后（2.0.0 版）' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(before!).toBeVisible();
    await expect(after!).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.flow-columns:visible, .flow-view:visible')).toHaveCount(2);
  });
});

test('one version is printed alone, with all that it said @phone', async ({ page }) => {
  await page.addInitScript(() => (window.print = () => {}));
  await page.goto(PAGE);
  await axe(page);
  await page.getByRole('button', { name: '打印 1.0.0 版' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: '1.0.0 版' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '2.0.0 版' })).toBeHidden();
  await expect(page.getByText('这是以前的版本，不要再按它做。现在是 2.0.0 版。')).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { name: '2.0.0 版' })).toBeVisible();
});
