/** A tick of a reading page is one of a run: of the one that is open, of a new one, or of the one that is chosen. */
import type { Locator } from '@playwright/test';
import { stepOf } from './built.ts';
import {
  axe,
  expect,
  inMenu,
  listen,
  noScript,
  noSidewaysScroll,
  open,
  test,
  type Page,
  openEarly,
} from './site.ts';

const SLUG = 'hotel-walk-in-check-in';
const READING = `procedures/${SLUG}/`;
const LIST = `${READING}checklist/`;

const item = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const step = (page: Page, id: string) => page.locator(`section[data-step="${id}"]`);
const answer = (page: Page, id: string, name: string) =>
  step(page, id).locator('[data-answer]', { hasText: name }).first();
const said = (page: Page) => page.locator('[data-toast] [role=status]');
const count = (page: Page) => page.locator('[data-count]');
const name = (page: Page) => page.locator('.run-bar-name');
const undo = (page: Page) => page.getByRole('button', { name: '撤销' });
const records = (page: Page) =>
  page.evaluate(() =>
    Object.keys(window.localStorage)
      .map((name) => name.replace(/^zhaozhang:.*?\/:/, '').split(':')[0]!)
      .filter((kind) => ['run', 'form', 'marks'].includes(kind))
      .sort(),
  );

/** Starts a run with a name on the page of the checklist. */
async function start(page: Page, name: string): Promise<void> {
  await open(page, LIST);
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

test.describe('where no run is open', () => {
  test('the first tick starts one and says so, and its undo leaves nothing', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(said(page)).toContainText('已开一单');
    await expect(count(page)).toHaveText('1/38');
    expect(await records(page)).toEqual(['form', 'run']);
    await undo(page).click();
    await expect(said(page)).toHaveText('已撤销，没有开单。');
    await expect(item(page, '微笑问好')).not.toBeChecked();
    await expect(count(page)).toHaveText('38 项');
    expect(await records(page)).toEqual([]);
    await page.reload();
    await expect(item(page, '微笑问好')).not.toBeChecked();
  });

  test('the run that the first tick starts can be given a name at once', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(said(page)).toHaveText(/^已开一单，勾选都记在里面。/);
    await page.getByRole('button', { name: '起名', exact: true }).click();
    await page.getByRole('dialog').getByLabel('名称').fill('房号 805');
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await expect(said(page)).toHaveText('已改名。');
    await expect(page.locator('.run-bar')).toContainText('房号 805');
    await expect(item(page, '微笑问好')).toBeFocused();
  });

  for (const path of [READING, LIST])
    test(`an answer only leads on: ${path}`, async ({ page }) => {
      await open(page, path);
      await answer(page, 'greet', '没有').click();
      await expect(page).toHaveURL(/#offer-room$/);
      // Behind a hold step too.
      await answer(page, 'prepare-card', '没有').click();
      await expect(page).toHaveURL(/#deposit$/);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await records(page)).toEqual([]);
    });

  test('nothing is greyed, locked or left out, on the screen and on paper', async ({ page }) => {
    await open(page, READING);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      await expect(page.locator('[data-waits], .reading-text [data-state]')).toHaveCount(0);
      await expect(page.locator('.step-off').locator('visible=true')).toHaveCount(0);
      const colours = await page
        .locator('.step [data-item]')
        .evaluateAll((items) => [...new Set(items.map((one) => getComputedStyle(one).color))]);
      expect(colours, media).toHaveLength(1);
    }
  });

  test('a tick after a hold step starts one, and says what is to be done first', async ({ page }) => {
    await open(page, READING);
    const later = step(page, 'fill-form').getByRole('checkbox').first();
    await later.click();
    await expect(said(page)).toContainText('已开一单');
    await expect(said(page)).toContainText(`「${stepOf(SLUG, 'check-id').name}」必须先做完，现在还没有做。`);
    await expect(later).toBeChecked();
    // From then on it is locked.
    await step(page, 'fill-form').getByRole('checkbox').nth(1).click();
    await expect(page.getByRole('dialog', { name: '前面有一步必须先做完' })).toBeVisible();
  });
});

test.describe('where one run is open', () => {
  test('ticks go on in it, and it is shown with the way to its list', async ({ page }) => {
    await start(page, '801');
    await item(page, '微笑问好').check();
    await open(page, READING);
    await expect(item(page, '微笑问好')).toBeChecked();
    await item(page, '问有没有预订').check();
    await answer(page, 'greet', '没有').click();
    await expect(name(page)).toHaveText('801');
    await expect(count(page)).toHaveText('2/34');
    // The bar is in sight while the list is.
    await expect(count(page)).toBeInViewport();
    await expect(page.locator('[data-use-state="checklist"]').first()).toHaveText('2/34');
    await expect(step(page, 'greet')).toHaveAttribute('data-state', 'done');
    await expect(step(page, 'offer-room')).toHaveAttribute('data-state', 'current');
    await expect(step(page, 'verify-booking').getByText('未走这条路')).toBeVisible();
    expect(await records(page)).toEqual(['form', 'run']);
    await page.locator('[data-along]').click();
    await expect(page.getByRole('heading', { name: '801' })).toBeVisible();
    await expect(count(page)).toHaveText('2/34');
  });

  test('照着做 opens the list at the step in view, with the run and without one', async ({ page }) => {
    const inView = async (how: string) => {
      await open(page, READING);
      await expect(count(page)).toHaveText(how);
      await step(page, 'deposit').evaluate((part) => part.scrollIntoView({ behavior: 'instant' }));
    };
    // Like a hand does: Playwright's own click scrolls what sticks to the window.
    const along = async () => {
      const { x, y, width, height } = (await page.locator('[data-along]').boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
    };
    await inView('38 项');
    await along();
    await expect(page).toHaveURL(/\/checklist\/#deposit$/);
    await expect(page.locator('#deposit')).toBeInViewport();
    await expect(page.locator('#greet')).not.toBeInViewport();
    await start(page, '801');
    await inView('0/38');
    await along();
    await expect(page).toHaveURL(/\/checklist\/\?run=.*#deposit$/);
    await expect(page.locator('[data-key="deposit"]').locator('summary').first()).toBeFocused();
    await expect(page.locator('[data-key="deposit"] [data-item]').first()).toBeInViewport();
    await expect(page.locator('[data-key="greet"]')).not.toBeInViewport();
  });

  test('照着做 opens the list at the step in view, wherever its page is scrolled to', async ({ page }) => {
    // Some of its steps stand in frames, one under a title, and between two of them there is a question.
    await open(page, READING);
    await expect(page.locator('html[data-settled]'), 'all steps are laid out').toHaveCount(1);
    const wrong = await page.evaluate(() => {
      const link = document.querySelector<HTMLAnchorElement>('[data-along]')!;
      link.addEventListener('click', (event) => event.preventDefault());
      const steps = [...document.querySelectorAll<HTMLElement>('check-list [data-step]')];
      const bottoms = steps.map((step) => step.getBoundingClientRect().bottom + scrollY);
      const faults: string[] = [];
      const last = bottoms.at(-1)! - 140;
      const first = document.querySelector('check-list')!.getBoundingClientRect().top + scrollY - 130;
      for (let y = Math.ceil(first); y < last; y += 16) {
        scrollTo({ top: y, behavior: 'instant' });
        // The page may end before.
        const expected = steps[bottoms.findIndex((bottom) => bottom > scrollY + 130)]!.dataset.step;
        link.click();
        if (link.hash !== `#${expected}`) faults.push(`${y}: ${link.hash} for ${expected}`);
      }
      return faults;
    });
    expect(wrong).toEqual([]);
  });

  test('照着做 from a step that an address names opens the list at that step, its name below the bar', async ({
    page,
  }) => {
    await start(page, '801');
    await item(page, '微笑问好').check();
    // Steps that wait for a hold get a note each, above the one that is asked for as well.
    for (const id of ['check-id', 'fill-form', 'review-form', 'offer-help']) {
      await page.goto('about:blank');
      await open(page, `${READING}#${id}`);
      await expect(count(page)).toHaveText('1/38');
      const top = () => step(page, id).evaluate((part) => Math.round(part.getBoundingClientRect().top));
      await expect.poll(top, `${id} stands where it was asked for`).toBeLessThan(150);
      const { x, y, width, height } = (await page.locator('[data-along]').boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
      await expect(page).toHaveURL(new RegExp(`/checklist/\\?run=.*#${id}$`));
      const name = page.locator(`[data-key="${id}"] summary`).first();
      await expect(name).toBeFocused();
      const under = await page
        .locator('.run-bar')
        .first()
        .evaluate((part) => part.getBoundingClientRect().bottom);
      await expect
        .poll(() => name.evaluate((part) => part.getBoundingClientRect().top))
        .toBeGreaterThanOrEqual(under - 1);
      await expect(page.locator(`[data-key="${id}"] [data-item]`).first()).toBeInViewport();
    }
  });

  test('a tick can be taken away and brought back', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(said(page)).toContainText('已开一单');
    await item(page, '微笑问好').uncheck();
    await expect(said(page)).toContainText('已取消「微笑问好」。');
    await undo(page).click();
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(said(page)).toContainText('已撤销，恢复原样。');
  });

  test('each change is said once, with the progress, and an undo gives the focus back', async ({ page }) => {
    await open(page, READING);
    const heard = await listen(page);
    await item(page, '微笑问好').press('Space');
    await expect(said(page)).toContainText('已开一单');
    expect(await heard()).toEqual(['已开一单，勾选都记在里面。已做 1 / 38 项']);
    await item(page, '问有没有预订').press('Space');
    await expect(said(page)).toContainText('问有没有预订');
    expect(await heard()).toEqual(['已勾选「问有没有预订」。已做 2 / 38 项']);
    await undo(page).press('Enter');
    await expect(item(page, '问有没有预订')).toBeFocused();
    expect(await heard()).toEqual(['已撤销，恢复原样。已做 1 / 38 项']);
  });

  test('works with the keyboard alone', async ({ page }) => {
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

  test('what comes after a hold step waits for it, or for a reason', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(page.locator('[data-waits]').first()).toBeAttached();
    const later = step(page, 'fill-form').getByRole('checkbox').first();
    await later.click();
    const dialog = page.getByRole('dialog', { name: '前面有一步必须先做完' });
    await dialog.getByRole('button', { name: '先去做这一步' }).click();
    await expect(later).not.toBeChecked();
    await later.click();
    await dialog.getByLabel('理由').fill('证件在复印');
    await dialog.getByRole('button', { name: '写明理由，继续' }).click();
    await expect(later).toBeChecked();
    await expect(page.locator('[data-waits]')).toHaveCount(0);
  });

  test('two tabs follow each other, and what becomes of the run elsewhere', async ({ page, context }) => {
    await open(page, READING);
    const other = await context.newPage();
    await open(other, READING);
    await item(page, '微笑问好').check();
    await expect(item(other, '微笑问好')).toBeChecked();
    await item(other, '问有没有预订').check();
    await expect(item(page, '问有没有预订')).toBeChecked();
    // The start is not undone with what another tab has done since.
    await expect(count(page)).toHaveText('2/38');
    await undo(page).click();
    await expect(item(page, '微笑问好')).not.toBeChecked();
    await expect(item(page, '问有没有预订')).toBeChecked();
    await other.locator('[data-along]').click();
    await expect(other).toHaveURL(/\/checklist\//);
    await expect(count(other)).toHaveText('1/38');
    await inMenu(other, '删除');
    await other.getByRole('dialog').getByRole('button', { name: '删除' }).click();
    await expect(item(page, '问有没有预订')).not.toBeChecked();
    await expect(count(page)).toHaveText('38 项');
    await undo(other).click();
    await expect(item(page, '问有没有预订')).toBeChecked();
  });

  test('has no violation of WCAG and no sideways scroll', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(said(page)).toContainText('已开一单');
    await axe(page);
    await noSidewaysScroll(page);
  });
});

test.describe('the list of a page, where runs are open', () => {
  test('is closed behind the open run and another one, and comes on paper', async ({ page }) => {
    await start(page, '801');
    await open(page, LIST);
    await expect(page.getByRole('link', { name: /801.*继续/ })).toBeVisible();
    await expect(item(page, '微笑问好')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(item(page, '微笑问好')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    expect((await records(page)).filter((kind) => kind === 'run')).toHaveLength(1);
    await page.getByRole('button', { name: '再开一单' }).click();
    await expect(count(page)).toHaveText('0/38');
    expect((await records(page)).filter((kind) => kind === 'run')).toHaveLength(2);
  });
});

test.describe('what was written of an item', () => {
  test('is on the reading page too, and a tick over it says what becomes of it', async ({ page }) => {
    await start(page, '801');
    await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
    await page.getByRole('dialog').getByLabel('说明').fill('客人在打电话');
    await page.getByRole('dialog').getByLabel('说明').press('Enter');
    await expect(page.getByRole('dialog'), 'Enter does not choose').toBeVisible();
    await page.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
    await open(page, READING);
    const line = step(page, 'greet').locator('[data-item]').first();
    await expect(line).toContainText('有问题：客人在打电话');
    await axe(page);
    await line.getByRole('checkbox').click();
    await expect(said(page)).toContainText('原来记的「有问题：客人在打电话」留在记录和报告里');
    await expect(line).toContainText(/有问题 \d{4}-\d\d-\d\d \d\d:\d\d：客人在打电话 → 已做/);
    await undo(page).click();
    await expect(line).toContainText('有问题：客人在打电话');
  });
});

test.describe('where several runs are open', () => {
  test('a new one can be started from the bar, and another be taken', async ({ page }) => {
    await start(page, '801');
    await start(page, '802');
    await open(page, READING);
    await page.getByRole('button', { name: '选一单接着做' }).click();
    const dialog = page.getByRole('dialog', { name: '记在哪一单里？' });
    await dialog.getByRole('button', { name: '再开一单' }).click();
    await expect(count(page)).toHaveText('0/38');
    await page.getByRole('button', { name: '换一单' }).click();
    await dialog.getByRole('button', { name: '802' }).click();
    await expect(name(page)).toHaveText('802');
    await expect(count(page)).toHaveText('0/38');
    await expect(page.getByRole('button', { name: '换一单' })).toBeInViewport();
  });

  test('it asks which, and offers a new one', async ({ page }) => {
    await start(page, '801');
    await start(page, '802');
    await open(page, READING);
    await expect(name(page)).toHaveText('有 2 单正在做');
    await item(page, '微笑问好').click();
    const dialog = page.getByRole('dialog', { name: '记在哪一单里？' });
    await expect(item(page, '微笑问好')).not.toBeChecked();
    await axe(page);
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(item(page, '微笑问好')).not.toBeChecked();
    await item(page, '微笑问好').click();
    await dialog.getByRole('button', { name: '802' }).click();
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(name(page)).toHaveText('802');
    await expect(count(page)).toHaveText('1/38');
    await page.reload();
    await page.getByRole('button', { name: '选一单接着做' }).click();
    await dialog.getByRole('button', { name: '802' }).click();
    await expect(name(page)).toHaveText('802');
    await expect(count(page)).toHaveText('1/38');
    await page.reload();
    await item(page, '问有没有预订').click();
    await dialog.getByRole('button', { name: '再开一单' }).click();
    await expect(count(page)).toHaveText('1/38');
    expect((await records(page)).filter((kind) => kind === 'run')).toHaveLength(3);
  });
});

// Many browsers ask for a module once: what did not come then comes only after the page is loaded again (HTML's module map).
test('code that does not come is said, nothing looks ticked, and the page works when it is loaded again', async ({
  page,
  allowed,
}) => {
  allowed.push(/ERR_FAILED/);
  await open(page, READING);
  await page.route(/reading-run/, (route) => route.abort());
  await item(page, '微笑问好').click();
  await expect(page.getByRole('alert')).toContainText(
    '没有装上，可能是网络断了。连上后再点一次；还是不行，就刷新这一页。',
  );
  await expect(item(page, '微笑问好')).not.toBeChecked();
  await page.unroute(/reading-run/);
  await open(page, READING);
  await item(page, '微笑问好').click();
  await expect(count(page)).toHaveText('1/38');
});

test('where the dialogs do not come, the page works when it is loaded again', async ({ page, allowed }) => {
  allowed.push(/ERR_FAILED/);
  await start(page, '801');
  await start(page, '802');
  await open(page, READING);
  await page.route(/questions\./, (route) => route.abort());
  await item(page, '微笑问好').click();
  await expect(page.getByRole('alert')).toContainText(
    '没有装上，可能是网络断了。连上后再点一次；还是不行，就刷新这一页。',
  );
  await expect(item(page, '微笑问好')).not.toBeChecked();
  await page.unroute(/questions\./);
  await open(page, READING);
  await item(page, '微笑问好').click();
  await page.getByRole('dialog').getByRole('button', { name: '801' }).click();
  await expect(name(page)).toHaveText('801');
  await expect(count(page)).toHaveText('1/38');
});

test('a long name gives way to how far the run is @phone', async ({ page }) => {
  await start(page, '房号 801 周先生一家三口与两位老人，晚到店，加两张床');
  await open(page, READING);
  await expect(count(page)).toHaveText('0/38');
  const isCut = (place: Locator) => place.evaluate((text) => text.scrollWidth > text.clientWidth);
  expect([await isCut(count(page)), await isCut(name(page))]).toEqual([false, true]);
  await noSidewaysScroll(page);
});

test.describe('marks of before', () => {
  /** As a reading page kept them: two ticks, an answer, and a reason at a hold step. */
  const keep = async (page: Page, name = `zhaozhang:/:marks:${SLUG}`) => {
    await open(page, READING);
    const [one, two] = await page
      .locator('#greet [data-item]')
      .evaluateAll((items) => items.map((each) => (each as HTMLElement).dataset.item!));
    const no = await answer(page, 'greet', '没有').getAttribute('data-answer');
    const at = 1_790_000_000_000;
    const value = {
      ticks: { [one!]: { value: true, at }, [two!]: { value: true, at: at + 1 } },
      choices: { greet: { value: no, at: at + 2 } },
      overrides: { 'check-id': { value: '证件在复印', at: at + 3 } },
    };
    await page.evaluate(
      ([key, text]) => window.localStorage.setItem(key!, text!),
      [name, JSON.stringify({ version: 1, value })],
    );
  };

  test('are a run at home and on every page, once, with all that was in them', async ({ page }) => {
    await keep(page);
    await open(page, '');
    const line = page.getByRole('link', { name: /散客入住接待.*已做 2 项/ });
    await expect(line).toBeVisible();
    expect(await records(page)).toEqual(['run']);
    await open(page, READING);
    await expect(count(page)).toHaveText('2/34');
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(step(page, 'verify-booking')).toHaveAttribute('data-state', 'off');
    await expect(step(page, 'check-id')).toContainText('理由：证件在复印');
    await open(page, '');
    await page.getByRole('link', { name: /散客入住接待.*已做 2 \/ 34 项/ }).click();
    await expect(page.locator('[data-key="greet"]')).toHaveAttribute('data-state', 'done');
    await expect(page.locator('[data-banner]')).toHaveCount(0);
    expect(await records(page)).toEqual(['form', 'run']);
  });

  test('are a run on the page of the checklist', async ({ page }) => {
    await keep(page);
    await open(page, LIST);
    await page.getByRole('link', { name: /已做 2 \/ 34 项/ }).click();
    await expect(page.locator('[data-key="greet"]')).toHaveAttribute('data-state', 'done');
  });

  test('that come in with an old file are a run too', async ({ page }) => {
    await keep(page);
    const text = await page.evaluate(() => {
      const records = Object.fromEntries(
        Object.entries(window.localStorage)
          .filter(([name]) => name.includes(':marks:'))
          .map(([name, record]) => [
            name.replace('zhaozhang:/:', ''),
            JSON.parse(record as string) as object,
          ]),
      );
      window.localStorage.clear();
      return JSON.stringify({ app: 'zhaozhang', format: 1, exported: '2026-01-01T00:00:00.000Z', records });
    });
    await open(page, 'data/');
    const file = { name: 'old.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('这是我的').check();
    await dialog.getByRole('button', { name: '导入' }).click();
    await expect(dialog).toBeHidden();
    await open(page, READING);
    await expect(item(page, '微笑问好')).toBeChecked();
    await expect(count(page)).toHaveText('2/34');
  });

  test('that cannot be read are set aside, and ticks start a run', async ({ page }) => {
    await page.addInitScript(() => {
      const key = 'zhaozhang:/:marks:hotel-walk-in-check-in';
      if (!Object.keys(window.localStorage).length) window.localStorage.setItem(key, '{"version":1,"val');
    });
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(said(page)).toContainText('已开一单');
    await page.reload();
    await expect(item(page, '微笑问好')).toBeChecked();
    const kept = await page.evaluate(() =>
      window.localStorage.getItem('zhaozhang:/:set-aside:marks:hotel-walk-in-check-in'),
    );
    expect(kept).toBe('{"version":1,"val');
  });
});

test.describe('the storage', () => {
  test('full: ticks go on in the page', async ({ page }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = function (...entry) {
        if (this === window.localStorage) throw new DOMException('full', 'QuotaExceededError');
        setItem.apply(this, entry);
      };
    });
    await open(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    await expect(count(page)).toHaveText('2/38');
    await page.evaluate(() => (window.onbeforeunload = null));
    await page.locator('[data-along]').click();
    await expect(page).toHaveURL(/run=/);
    await expect(count(page), 'taken along').toHaveText('2/38');
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
    await expect(count(page)).toHaveText('1/38');
    await page.evaluate(() => (window.onbeforeunload = null));
    await page.locator('[data-along]').click();
    await expect(count(page), 'taken along').toHaveText('1/38');
  });

  const blockAll = (page: Page) =>
    page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });

  test('blocked altogether: a tick whose code is on its way is noted before one goes to the list', async ({
    page,
  }) => {
    await blockAll(page);
    await open(page, READING);
    let come = () => {};
    const coming = new Promise<void>((done) => (come = done));
    await page.route(/reading-run/, async (route) => {
      await coming;
      await route.continue();
    });
    await item(page, '微笑问好').click();
    await page.locator('[data-along]').click();
    come();
    await expect(said(page)).toContainText('这一单没有存下来，只在这一页里');
    await expect(count(page)).toHaveText('1/38');
    await expect(item(page, '微笑问好')).toBeChecked();
  });

  test('blocked altogether: the bar leads nowhere and says why', async ({ page }) => {
    await blockAll(page);
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(count(page)).toHaveText('1/38');
    await page.locator('[data-along]').click();
    await expect(said(page)).toContainText('这一单没有存下来，只在这一页里');
    await expect(page).not.toHaveURL(/checklist/);
    await expect(item(page, '微笑问好')).toBeChecked();
  });
});

test.describe('without JavaScript', () => {
  test.use(noScript);
  test('items can be ticked and printed, and nothing is shown that does not work', async ({ page }) => {
    await open(page, READING);
    await item(page, '微笑问好').check();
    await expect(item(page, '微笑问好')).toBeChecked();
    await page.locator('[data-along]').click();
    await expect(page).toHaveURL(/checklist\/$/);
  });
});

test.describe('before the script has come', () => {
  /** Opens a page with the list before its scripts; they come when the returned function is called. */
  async function openList(page: Page, path: string): Promise<() => void> {
    const come = await openEarly(page, path);
    await expect(item(page, '微笑问好')).toBeVisible();
    return come;
  }

  test('ticks of the reading page start one run with them', async ({ page }) => {
    const come = await openList(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    come();
    await expect(count(page)).toHaveText('2/38');
    await page.reload();
    await expect(item(page, '微笑问好')).toBeChecked();
    expect(await records(page)).toEqual(['form', 'run']);
  });

  test('ticks of a run go into that run', async ({ page }) => {
    await start(page, '801');
    const address = page.url();
    const come = await openList(page, address);
    await item(page, '微笑问好').check();
    come();
    await expect(count(page)).toHaveText('1/38');
    expect(page.url()).toBe(address);
    expect(await records(page)).toEqual(['form', 'run']);
  });

  test('ticks of the reading page are taken along to the list', async ({ page }) => {
    await open(page, READING);
    // It never comes.
    await page.route(/reading-run/, () => {});
    await item(page, '微笑问好').click();
    await page.goto(LIST);
    await expect(count(page)).toHaveText('1/38');
  });

  test('ticks of the reading page go along with whoever goes on to the list', async ({ page }) => {
    const come = await openList(page, READING);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    await page.locator('[data-along]').evaluate((link: HTMLElement) => link.click());
    await expect(page).toHaveURL(/\/checklist\//);
    come();
    await expect(count(page)).toHaveText('2/38');
    expect(await records(page)).toEqual(['form', 'run']);
  });

  test('a run that is named and started there has its name', async ({ page }) => {
    const come = await openList(page, LIST);
    await page.getByLabel('名称').fill('801');
    await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
    await expect(page).toHaveURL(/name=801/);
    come();
    await expect(page.getByRole('heading', { name: '801' })).toBeVisible();
    await expect(page).toHaveURL(/checklist\/\?run=[^&]+$/);
    expect(await records(page)).toEqual(['form', 'run']);
  });

  test('ticks of the blank list start one run with them', async ({ page }) => {
    const come = await openList(page, LIST);
    await item(page, '微笑问好').check();
    await item(page, '问有没有预订').check();
    come();
    await expect(page).toHaveURL(/\?run=hotel-walk-in-check-in/);
    await expect(count(page)).toHaveText('2/38');
  });
});
