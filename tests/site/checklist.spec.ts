import { expect, listen, noScript, open, test, type Page } from './site.ts';

const READING = 'procedures/hotel-walk-in-check-in/';

const item = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const step = (page: Page, id: string) => page.locator(`section[data-step="${id}"]`);
const answer = (page: Page, id: string, name: string) =>
  step(page, id).locator('[data-answer]', { hasText: name }).first();
const said = (page: Page) => page.locator('[data-undo-bar] [role=status]');

test.describe('personal ticks', () => {
  test('are kept over a reload, with the choice made', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    await answer(page, 'greet', '没有').click();
    await page.reload();
    await expect(page.locator('[data-count]')).toHaveText(/^已勾 2 \/ \d+ 项$/);
    await expect(step(page, 'greet')).toHaveAttribute('data-state', 'done');
    await expect(step(page, 'verify-booking')).toHaveAttribute('data-state', 'off');
    await expect(step(page, 'offer-room')).toHaveAttribute('data-state', 'current');
  });

  test('follow in another tab', async ({ page, context }) => {
    await open(page, READING);
    const other = await context.newPage();
    await open(other, READING);
    await item(page, '微笑问好').check();
    await expect(item(other, '微笑问好')).toBeChecked();
    await item(other, '问有没有预订').check();
    await expect(item(page, '问有没有预订')).toBeChecked();
    await expect(item(page, '微笑问好')).toBeChecked();
  });

  test('can be taken away and brought back', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '微笑问好').uncheck();
    await expect(said(page)).toHaveText('已取消勾选「微笑问好」。');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(said(page)).toHaveText('已撤销，恢复原样。');
  });

  test('can all be cleared and brought back', async ({ page }) => {
    await open(page, READING);
    await expect(page.getByRole('button', { name: '清空勾选' })).toBeDisabled();
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    await page.getByRole('button', { name: '清空勾选' }).click();
    await expect(page.locator('[data-item] input:checked')).toHaveCount(0);
    await expect(said(page)).toHaveText('已清空 2 项勾选和选择。');
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(page.locator('[data-item] input:checked')).toHaveCount(2);
  });

  test('are said once, with the progress, and an undo gives the focus back', async ({ page }) => {
    await open(page, READING);
    const heard = await listen(page);
    await item(page, '微笑问好').press('Space');
    expect(await heard()).toEqual([expect.stringMatching(/^已勾 1 \/ \d+ 项$/)]);
    await item(page, '微笑问好').press('Space');
    expect(await heard()).toEqual(['已取消勾选「微笑问好」。']);
    await page.getByRole('button', { name: '撤销' }).press('Enter');
    expect(await heard()).toEqual(['已撤销，恢复原样。']);
    await expect(item(page, '微笑问好')).toBeFocused();
    await page.getByRole('button', { name: '清空勾选' }).press('Enter');
    await expect(page.getByRole('button', { name: '撤销' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '清空勾选' })).toBeFocused();
  });

  test('can be made with the keyboard alone', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect(item(page, '问有没有预订')).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(step(page, 'offer-room')).toHaveAttribute('data-state', 'off');
    await expect(page).toHaveURL(/#verify-booking$/);
  });

  test('wait for a hold step, or for a reason', async ({ page }) => {
    await open(page, READING);
    const id = await page.locator('[data-waits] [data-item]').first().getAttribute('data-item');
    const later = page.locator(`[data-item="${id}"]`);
    await later.click();
    const dialog = page.getByRole('dialog', { name: '前面有一步必须先做完' });
    await expect(dialog).toContainText('「验证件」没有做完之前');
    await dialog.getByRole('button', { name: '先去做这一步' }).click();
    await expect(later.locator('input')).not.toBeChecked();
    await later.click();
    await dialog.getByLabel('理由').fill('证件在复印，客人先填表');
    await dialog.getByRole('button', { name: '写明理由，继续' }).click();
    await expect(later.locator('input')).toBeChecked();
    await expect(step(page, 'check-id')).toContainText('理由：证件在复印，客人先填表');
    await expect(page.locator('[data-waits]')).toHaveCount(0);
  });
});

test.describe('the storage', () => {
  test('full: ticks go on in the page', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    await expect(page.locator('[data-count]')).toHaveText(/^已勾 2 /);
  });

  test('blocked: ticks go on in the page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(page.locator('[data-count]')).toHaveText(/^已勾 1 /);
  });

  test('corrupt: the record is set aside and the list starts empty', async ({ page }) => {
    await page.addInitScript(() => {
      const key = 'zhaozhang:/:marks:hotel-walk-in-check-in';
      if (!Object.keys(window.localStorage).length) window.localStorage.setItem(key, '{"version":1,"val');
    });
    await open(page, READING);
    await item(page, '微笑问好').check();
    await page.reload();
    await expect(item(page, '微笑问好')).toBeChecked();
    const kept = await page.evaluate(() =>
      window.localStorage.getItem('zhaozhang:/:set-aside:marks:hotel-walk-in-check-in'),
    );
    expect(kept).toBe('{"version":1,"val');
  });
});

test.describe('without JavaScript', () => {
  test.use(noScript);
  test('items can be ticked and printed, and nothing is shown that does not work', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(page.locator('[data-bar]')).toBeHidden();
  });
});

test.describe('before the script has come', () => {
  /** Opens a page whose scripts come when the returned function is called. */
  async function openEarly(page: Page, path: string): Promise<() => void> {
    let come = () => {};
    const coming = new Promise<void>((done) => (come = done));
    await page.route(/_astro\/.*\.js/, async (route) => {
      await coming;
      await route.continue();
    });
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.getByRole('checkbox', { name: '微笑问好', exact: true })).toBeVisible();
    return come;
  }

  test('a tick of the reading page is kept', async ({ page }) => {
    const come = await openEarly(page, 'procedures/hotel-walk-in-check-in/');
    const box = page.getByRole('checkbox', { name: '微笑问好', exact: true });
    await box.check();
    come();
    await expect(page.locator('[data-step="greet"]').first()).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expect(box).toBeChecked();
    await page.reload();
    await expect(box).toBeChecked();
  });

  test('ticks of the blank list start one run with them', async ({ page }) => {
    const come = await openEarly(page, 'procedures/hotel-walk-in-check-in/checklist/');
    await page.getByRole('checkbox', { name: '微笑问好', exact: true }).check();
    await page.getByRole('checkbox', { name: '问有没有预订', exact: true }).check();
    come();
    await expect(page).toHaveURL(/\?run=hotel-walk-in-check-in/);
    await expect(page.locator('[data-count]')).toHaveText('已做 2 / 38 项');
  });
});
