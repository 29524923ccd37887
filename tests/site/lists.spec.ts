import { readFile } from 'node:fs/promises';
import { procedureCount } from './built.ts';
import { expect, open, test, type Page } from './site.ts';

/** What a filter has left, unfolded. */
const shown = (page: Page) => page.locator('[data-entry]').locator('visible=true');
/** What no filter has left out, folded or not. */
const listed = (page: Page) => page.locator('[data-entry]:not([hidden])');
const count = (page: Page) => page.locator('[data-count]');

test('the list is filtered without loading a page, and the address keeps the filter', async ({ page }) => {
  await open(page, 'procedures/');
  const all = await listed(page).count();
  expect(all).toBe(procedureCount());
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.getByRole('combobox', { name: '场景' }).selectOption('hotel-front-office');
  await page.locator('.filter-buttons label').filter({ hasText: '规范' }).click();
  await expect(page).toHaveURL(/\/procedures\/\?domain=hotel-front-office&kind=norm$/);
  const some = await shown(page).count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await expect(count(page)).toHaveText(`${all} 份里找到 ${some} 份`);
  expect(await page.evaluate(() => 'same' in window)).toBe(true);

  await page.reload();
  await expect(shown(page)).toHaveCount(some);
  await page.getByRole('button', { name: '清除筛选' }).click();
  await expect(listed(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/procedures\/$/);
});

for (const list of ['procedures', 'limits', 'gaps', 'redlines', 'records', 'glossary', 'sources']) {
  test(`on a narrow phone the filters of /${list}/ can be read whole @phone @content`, async ({ page }) => {
    await open(page, `${list}/`);
    const cut = await page.locator('.list-filters').evaluate((form) => {
      const edge = form.getBoundingClientRect();
      const named: [name: string, isCut: boolean][] = [
        ...form.querySelectorAll('.filter-buttons:not([hidden]) span'),
      ].map((button) => {
        const { left, right } = button.getBoundingClientRect();
        return [button.textContent, left < edge.left || right > edge.right];
      });
      for (const select of form.querySelectorAll('select')) {
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = font;
        const name = select.selectedOptions[0]!.text;
        // Widths are rounded to whole pixels.
        const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        named.push([name, context.measureText(name).width > room + 1]);
      }
      return named.filter(([, isCut]) => isCut).map(([name]) => name);
    });
    expect(cut).toEqual([]);
  });
}

test('what is typed before the script has come filters the list', async ({ page }) => {
  let arrived = () => {};
  const held = new Promise<void>((go) => (arrived = go));
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('procedures/', { waitUntil: 'commit' });
  await page.getByRole('searchbox').fill('散客入住');
  const filtered = page.locator('[data-filtered]');
  await expect(filtered).toHaveCount(0);
  arrived();
  await expect(filtered).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('散客入住');
  expect(await shown(page).count()).toBeLessThan(6);
  await expect(page).toHaveURL(/\?q=/);
});

for (const [list, most] of [
  ['procedures', 6000],
  ['roles', 6000],
  ['glossary', 6000],
  ['records', 6000],
  ['redlines', 6000],
  ['gaps', 6000],
  ['limits', 6000],
  ['reviews', 6000],
  ['sources', 6000],
] as const)
  test(`/${list}/ is no longer than ${most} px on a phone, and says what each fold holds @phone @content`, async ({
    page,
  }) => {
    await open(page, `${list}/`);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    const folds = page.locator('list-filter > .group-fold');
    const counts = await folds.locator('> summary [data-shown]').allTextContents();
    const sum = counts.reduce((total, count) => total + Number(count), 0);
    expect(sum).toBe(await page.locator('[data-entry]').count());
    for (const summary of await folds.locator('> summary').all())
      expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  });

test('a letter of the rail opens its fold and stays in sight @phone', async ({ page }) => {
  await open(page, 'glossary/');
  const rail = page.getByRole('navigation', { name: '跳到拼音字母' });
  const letter = rail.getByRole('link', { name: 'Y', exact: true });
  const box = (await letter.boundingBox())!;
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  await letter.click();
  const first = page.locator('#letter-y [data-entry]').first();
  await expect(first).toBeInViewport();
  await expect(rail).toBeInViewport();
  const head = page.locator('details:has(#letter-y) > summary');
  const [above, below] = [(await rail.boundingBox())!, (await head.boundingBox())!];
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
});

test('an address that names a term opens the fold in which it stands', async ({ page }) => {
  await open(page, `glossary/#${encodeURIComponent('接送卡')}`);
  await expect(page.locator('[id="接送卡"]')).toBeInViewport();
});

test('a whole line of a list is one link; what else can be done stands beside it', async ({ page }) => {
  await open(page, 'procedures/?q=散客入住接待');
  const row = shown(page).first();
  await row.scrollIntoViewIfNeeded();
  const facts = (await row.locator('.entry-facts').boundingBox())!;
  await page.mouse.click(facts.x + 2, facts.y + 2);
  await expect(page).toHaveURL(/\/procedures\/hotel-walk-in-check-in\/$/);
  await page.goBack();
  await shown(page)
    .first()
    .getByRole('link', { name: /照着做/ })
    .click();
  await expect(page).toHaveURL(/\/checklist\/$/);
});

test('the tiles of jobs stand beside each other at a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, 'roles/');
  await page.locator('.group-fold > summary').filter({ hasText: '酒店前厅' }).click();
  const widths = await page
    .locator('.group-fold[open] .tile')
    .locator('visible=true')
    .evaluateAll((tiles) => tiles.map((tile) => tile.getBoundingClientRect().width));
  expect(widths.length).toBeGreaterThan(3);
  expect(Math.max(...widths)).toBeLessThan(400);
});

test('limits and red lines are found by the pinyin of their procedure', async ({ page }) => {
  await open(page, 'limits/?q=tuantiruzhu');
  expect(await shown(page).count()).toBeGreaterThan(0);
  await open(page, 'redlines/?q=donghuoxukezheng');
  expect(await shown(page).count()).toBeGreaterThan(0);
});

test('the buttons of a filter keep their shape when one is pressed', async ({ page }) => {
  await open(page, 'procedures/');
  const buttons = page.locator('.filter-buttons');
  const before = await buttons.boundingBox();
  const norm = buttons.locator('label').filter({ hasText: '规范' });
  await norm.click();
  await expect(norm.getByRole('radio')).toBeFocused();
  expect(await buttons.boundingBox()).toMatchObject({ width: before!.width, height: before!.height });
  expect((await norm.getByRole('radio').boundingBox())!.width).toBeLessThanOrEqual(1);
});

for (const typed of ['散客入住', 'sanke', 'skrz', '开房', 'ＣＨＥＣＫ in']) {
  test(`typing ${typed} finds 散客入住接待`, async ({ page }) => {
    await open(page, 'procedures/');
    await page.getByRole('searchbox').fill(typed);
    await expect(page.getByRole('link', { name: '散客入住接待', exact: true })).toBeVisible();
    expect(await shown(page).count()).toBeLessThan(6);
  });
}

test('what finds nothing says so, and offers the search', async ({ page }) => {
  await open(page, 'procedures/');
  await page.getByRole('searchbox').fill('没有这种规程');
  await expect(page.getByText('没有符合的内容。')).toBeVisible();
  await expect(page.locator('main h2').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: '搜索全文' })).toBeVisible();
});

test('a filter of an address that means nothing shows everything', async ({ page }) => {
  await open(page, 'procedures/?domain=no-such-domain');
  await expect(listed(page)).toHaveCount(procedureCount());
});

test('the back button brings back the list as it was filtered', async ({ page }) => {
  await open(page, 'procedures/?kind=guide');
  const some = await shown(page).count();
  await shown(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('全部规程');
  await page.goBack();
  await expect(shown(page)).toHaveCount(some);
});

test('limits come the most urgent first in each domain, and can be put in another order', async ({
  page,
}) => {
  await open(page, 'limits/?domain=store');
  const limits = () => shown(page).locator('.card-key').allTextContents();
  const byLimit = await limits();
  expect(byLimit.length).toBeGreaterThan(5);
  const scales = await shown(page).evaluateAll((rows) => rows.map((row) => row.dataset.scale!));
  const order = ['minutes', 'hours', 'days', 'longer', 'open'];
  expect(scales).toEqual(scales.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  await page.getByRole('combobox', { name: '排序' }).selectOption('page');
  await expect(page).toHaveURL(/\/limits\/\?domain=store&sort=page$/);
  const byPage = await limits();
  expect(byPage).not.toEqual(byLimit);
  expect(byPage.toSorted()).toEqual(byLimit.toSorted());
  await page.getByRole('combobox', { name: '排序' }).selectOption('');
  expect(await limits()).toEqual(byLimit);
});

test('where a job is chosen, one’s own stand first, the others under their domains', async ({ page }) => {
  await open(page, 'roles/receptionist/');
  await page.getByRole('button', { name: '设为我的岗位' }).click();
  for (const list of ['procedures/', 'limits/', 'practice/']) {
    await open(page, list);
    const groups = page.getByRole('combobox', { name: '岗位' }).locator('optgroup');
    await expect(groups.first()).toHaveAttribute('label', '我的岗位');
    await expect(groups.first().locator('option')).toHaveText(['接待员']);
    expect(await groups.count()).toBeGreaterThan(3);
  }
});

test('a limit leads to its step', async ({ page }) => {
  await open(page, 'limits/?domain=hotel-front-office');
  const link = shown(page).first().getByRole('link').first();
  const name = await link.textContent();
  await link.click();
  await expect(page.locator('section:target')).toContainText(name!.trim());
});

test('a role’s page names its steps in order, each leading to the page', async ({ page }) => {
  await open(page, 'roles/receptionist/');
  const part = page.getByRole('listitem').filter({ hasText: '散客入住接待' }).first();
  const links = part.locator('.role-part-steps').getByRole('link');
  await expect(links.first()).toHaveAccessibleName(/^第 1 步/);
  const numbers = await part.locator('.role-part-number').allTextContents();
  expect(numbers.map(Number)).toEqual(numbers.map(Number).toSorted((a, b) => a - b));
  await part.locator('a[href$="#check-id"]').click();
  await expect(page).toHaveURL(/\/procedures\/hotel-walk-in-check-in\/#check-id$/);
});

test('what is to be settled leads to its place, and can be taken along as a table', async ({ page }) => {
  await open(page, 'gaps/');
  const total = await page.locator('.gap-place').count();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载表格（CSV）' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('待定事项.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(total + 1);
  await page.locator('.group-fold > summary').first().click();
  await shown(page).first().getByRole('link').click();
  await expect(page.locator(':target')).toBeVisible();
});

test('what is to be settled is folded by domain; a filter unfolds what it finds and counts it anew', async ({
  page,
}) => {
  await open(page, 'gaps/');
  await expect(page.locator('[data-entry]').first()).toBeHidden();
  await page.locator('.filter-buttons label').filter({ hasText: '须依法核对' }).click();
  const fold = page.locator('.group-fold:not([hidden])').first();
  const found = fold.locator('[data-entry]:not([hidden])');
  await expect(found.first()).toBeVisible();
  await expect(fold.locator('[data-shown]')).toHaveText(String(await found.count()));
});

test('the sources say where each part went, and which break off', async ({ page }) => {
  await open(page, 'sources/');
  const all = await listed(page).count();
  expect(all).toBe(30);
  await page.locator('.filter-buttons label').filter({ hasText: '只看断开的' }).click();
  const broken = shown(page);
  await expect(broken).toHaveCount(4);
  for (const entry of await broken.all()) await expect(entry).toContainText('原文到此断开');
});

test('other programs can read the list, each page and its flow', async ({ page, baseURL }) => {
  await open(page, '');
  const get = async (path: string) => page.request.get(new URL(path, baseURL).href);
  const { format, procedures } = (await (await get('procedures.json')).json()) as {
    format: number;
    procedures: { slug: string; title: string; json: string }[];
  };
  expect(format).toBe(1);
  const listed = procedures.find(({ slug }) => slug === 'hotel-walk-in-check-in')!;
  expect(listed.title).toBe('散客入住接待');
  const single = (await (await get(listed.json)).json()) as {
    title: string;
    steps: { id: string; name: string }[];
  };
  expect(single.title).toBe('散客入住接待');
  expect(single.steps[0]!.id).toBe('greet');
  const flow = await (await get('procedures/hotel-walk-in-check-in.mmd')).text();
  expect(flow).toMatch(/^flowchart /);
  expect(flow).toContain(single.steps[0]!.name);
});

test('on a phone of whatever width no part of a filter stands high beside another @phone', async ({
  page,
}) => {
  await open(page, '');
  await page.evaluate(() => {
    const value = { receptionist: { value: '接待员', at: Date.now() } };
    localStorage.setItem('zhaozhang:/:roles:mine', JSON.stringify({ version: 1, value }));
  });
  for (const list of ['limits/', 'redlines/', 'gaps/', 'records/', 'procedures/', 'glossary/']) {
    await open(page, list);
    for (const width of [320, 360, 390, 414, 480]) {
      await page.setViewportSize({ width, height: 844 });
      const high = await page.locator('.list-filters').evaluate((form) => {
        const boxes = [...form.children].map((part) => part.getBoundingClientRect());
        return boxes.filter(
          (box) =>
            box.height > 60 &&
            boxes.some(
              (other) => other.left >= box.right && other.top < box.bottom && other.bottom > box.top,
            ),
        ).length;
      });
      expect(high, `${list} ${width}`).toBe(0);
    }
  }
});
