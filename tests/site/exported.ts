/** Files that the site hands over, for tests. */
import type { Download } from '@playwright/test';
import type { Page } from './site.ts';

/** Presses a button that hands over a file, and says who is here, which is asked before the first one. */
export async function exported(page: Page, button: string, name = '李敏'): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const asked = page.getByRole('dialog', { name: '写上姓名或工号' });
  await asked.getByLabel('姓名或工号').fill(name);
  await asked.getByRole('button', { name: '保存，继续' }).click();
  return coming;
}
