import { expect, open, test } from './site.ts';

test('home is there @base', async ({ page }) => {
  await open(page, '');
  await expect(page.locator('h1')).toBeVisible();
});
