import { procedureCount } from './built.ts';
import { expect, noScript, open, test, type Page } from './site.ts';

const PAGE = 'procedures/hotel-walk-in-check-in/';

/** Ticks the first two items of the example on its reading page. */
async function begin(page: Page): Promise<void> {
  await open(page, PAGE);
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await expect(page.locator('[data-count]')).toHaveText('2/38');
}

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('leads to domains, roles and indexes, and shows no dead controls', async ({ page }) => {
    await open(page, '');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('照章办事，心里有数');
    await expect(page.getByRole('link', { name: '酒店前厅' })).toBeVisible();
    await expect(page.getByRole('link', { name: /时限速查/ }).first()).toBeVisible();
    await expect(page.locator('theme-switch').first()).toBeHidden();
    await expect(page.getByRole('heading', { name: '正在做的单' })).toBeHidden();
  });

  test('the list of procedures is complete, without a form that does nothing', async ({ page }) => {
    await open(page, 'procedures/');
    await expect(page.locator('[data-entry]')).toHaveCount(procedureCount());
    await expect(page.locator('form')).toBeHidden();
  });

  test('the menu 更多 opens', async ({ page }) => {
    await open(page, '');
    await page.getByText('更多', { exact: true }).locator('visible=true').click();
    await expect(page.getByRole('link', { name: '红线', exact: true }).first()).toBeVisible();
  });
});

test('shows a newcomer what the site is, and nothing of his own', async ({ page }) => {
  await open(page, '');
  await expect(page.getByRole('heading', { name: '一份规程，三种用法' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '正在做的单' })).toBeHidden();
});

test('shows who has ticks his run first, and leads to where he stopped', async ({ page }) => {
  await begin(page);
  await open(page, '');
  const mine = page.getByRole('link', { name: /散客入住接待.*2 \/ 38 项.*继续：/ });
  await expect(mine).toBeVisible();
  await expect(page.getByRole('heading', { name: '一份规程，三种用法' })).toBeHidden();
  await mine.click();
  await expect(page).toHaveURL(/\/procedures\/hotel-walk-in-check-in\/checklist\/\?run=/);
  await expect(page.locator('[data-key="greet"] [data-answer]').first()).toBeFocused();
});

test('is two taps from a checklist', async ({ page }) => {
  await open(page, '');
  await page.getByRole('link', { name: '酒店前厅' }).first().click();
  await page.getByRole('link', { name: /^散客入住接待：\s*照着做/ }).click();
  await expect(page).toHaveURL(/\/procedures\/hotel-walk-in-check-in\/checklist\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('散客入住接待');
});

test('lists say how far one is', async ({ page }) => {
  await begin(page);
  await open(page, 'domains/hotel-front-office/');
  await expect(page.locator('[data-use-state="checklist"][data-slug="hotel-walk-in-check-in"]')).toHaveText(
    '2/38',
  );
});

test('every address of the header, the dock and the footer is there @desktop', async ({ page }) => {
  await open(page, '');
  const addresses = await page
    .locator('.site-header a, .site-dock a, .site-footer a')
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const response = await page.request.get(address);
    expect(response.status(), address).toBe(200);
  }
});
