/** A receptionist's first days: her job, and what opens at it from then on. */
import { axe, expect, noScript, open, test, type Page } from './site.ts';

const ask = (page: Page) => page.getByRole('group', { name: '你做什么工作？' });
const mine = (page: Page) => page.locator('my-post');

/** Says on the home page that one is a receptionist, or has another job. */
async function choose(page: Page, job = '接待员'): Promise<void> {
  await open(page, '');
  await page.getByRole('searchbox', { name: '找岗位' }).fill(job === '接待员' ? 'jdy' : job);
  await ask(page).getByRole('button', { name: job, exact: true }).click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
}

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('the home page asks nothing, and leads to the jobs', async ({ page }) => {
    await open(page, '');
    await expect(ask(page)).toBeHidden();
    await expect(page.getByRole('link', { name: /^全部 \d+ 个岗位$/ })).toBeVisible();
  });
});

test('on the first visit eight jobs are offered, and any is found by name, alias, pinyin or initials', async ({
  page,
}) => {
  await open(page, '');
  await expect(ask(page).getByRole('listitem')).toHaveCount(8);
  const field = page.getByRole('searchbox', { name: '找岗位' });
  for (const typed of ['接待员', '总台', 'jiedaiyuan', 'JDY']) {
    await field.fill(typed);
    await expect(ask(page).getByRole('button', { name: '接待员', exact: true })).toBeVisible();
  }
  await field.fill('宇航员');
  await expect(ask(page).getByRole('status')).toHaveText('没有这个叫法的岗位，换一个词，或看全部岗位。');
  await field.fill('');
  await expect(ask(page).getByRole('listitem')).toHaveCount(8);
});

test('the way on stands above the dock as soon as a job is chosen', async ({ page }) => {
  await open(page, '');
  await ask(page).getByRole('listitem').first().getByRole('button').click();
  const done = ask(page).getByRole('button', { name: '选好了' });
  await expect(done).toBeInViewport({ ratio: 1 });
  const isFree = await done.evaluate((button) => {
    const { left, right, top, bottom } = button.getBoundingClientRect();
    return [top + 1, bottom - 1].every(
      (y) => document.elementFromPoint((left + right) / 2, y)?.closest('button') === button,
    );
  });
  expect(isFree).toBe(true);
});

test('nothing moves under the finger while jobs are chosen, on the first visit and when the answer is changed', async ({
  page,
}) => {
  await open(page, '');
  const places = () =>
    ask(page)
      .locator('[data-role]')
      .evaluateAll((jobs) =>
        jobs.map((job) => [
          Math.round(job.getBoundingClientRect().x),
          Math.round(job.getBoundingClientRect().y + scrollY),
        ]),
      );
  const before = await places();
  expect(before).toHaveLength(8);
  for (const number of [0, 3]) await ask(page).getByRole('listitem').nth(number).getByRole('button').click();
  expect(await places()).toEqual(before);
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await page.goto('#post');
  await page.reload();
  const later = await places();
  for (const number of [0, 3]) await ask(page).getByRole('listitem').nth(number).getByRole('button').click();
  await expect(ask(page).getByRole('button', { pressed: true })).toHaveCount(0);
  expect(await places()).toEqual(later);
});

test('先看看 is an answer: the question does not come again, and the header still leads to it', async ({
  page,
}) => {
  await open(page, '');
  await ask(page).getByRole('button', { name: '先看看' }).click();
  await expect(ask(page)).toBeHidden();
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByRole('link', { name: '我的岗位 岗位' }).click();
  await expect(ask(page)).toBeVisible();
  await expect(page.getByRole('link', { name: /读.*从哪开始/ })).toBeVisible();
});

test('a job that is chosen stands in the header of every page, and can be changed there', async ({
  page,
}) => {
  await choose(page);
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByRole('link', { name: '我的岗位 接待员' }).click();
  await expect(ask(page)).toBeVisible();
  await page.getByRole('searchbox', { name: '找岗位' }).fill('syy');
  await ask(page).getByRole('button', { name: '收银员', exact: true }).click();
  await expect(ask(page).getByRole('status')).toHaveText('已选：接待员、收银员');
  await ask(page).getByRole('button', { name: '接待员', exact: true }).click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(ask(page)).toBeHidden();
  await open(page, 'runs/');
  await expect(page.getByRole('link', { name: '我的岗位 收银员' })).toBeVisible();
});

test('home is hers from then on: next lesson, procedures, red lines, limits, and no introductions', async ({
  page,
}) => {
  await choose(page);
  await page.reload();
  await expect(ask(page)).toBeHidden();
  await expect(
    mine(page).getByRole('link', { name: /^读「散客入住接待」 要学的第 1 份，共 \d+ 份$/ }),
  ).toBeVisible();
  await expect(mine(page).getByText('近七天还没有读过、测过、做过。')).toBeVisible();
  await expect(mine(page).getByRole('heading', { name: /^我的红线/ })).toBeVisible();
  await expect(mine(page).getByRole('heading', { name: /^我的时限/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: '一份规程，三种用法' })).toBeHidden();
  await axe(page);
});

test('from home to the first item of her commonest procedure it is two taps, and home knows of it', async ({
  page,
}) => {
  await choose(page);
  await mine(page).getByRole('link', { name: '酒店团体入住接待：照着做' }).click();
  await page.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/\?run=/);
  await open(page, '');
  const first = mine(page).getByRole('listitem').first();
  await expect(first).toContainText('酒店团体入住接待');
  await expect(first).toContainText('用过');
});

test('with the keyboard alone a job is found and chosen', async ({ page }) => {
  await open(page, '');
  await page.getByRole('searchbox', { name: '找岗位' }).focus();
  await page.keyboard.type('jdy');
  await expect(ask(page).getByRole('status')).toHaveText(/^找到 \d+ 个岗位$/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(ask(page).getByRole('button', { pressed: true })).toHaveText(['接待员']);
});

test('a job’s own page makes it hers, and drops it again', async ({ page }) => {
  await open(page, 'roles/receptionist/');
  await page.getByRole('button', { name: '设为我的岗位' }).click();
  await expect(page.getByRole('link', { name: '我的岗位 接待员' })).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: '不再是我的岗位' }).click();
  await expect(page.getByRole('button', { name: '设为我的岗位' })).toBeVisible();
  await expect(page.getByRole('link', { name: '我的岗位 岗位' })).toBeVisible();
});

test('what one must never do is one tap from home: red lines open at one’s job, with all of them one tap on', async ({
  page,
}) => {
  await choose(page, '宾馆服务员');
  await mine(page)
    .getByRole('heading', { name: /^我的红线/ })
    .getByRole('link')
    .click();
  await expect(page.getByRole('radio', { name: /^我的岗位（[1-9]/ })).toBeChecked();
  const entries = page.locator('.redlines [data-entry]');
  const own = await entries.locator('visible=true').count();
  expect(own).toBeGreaterThan(0);
  await expect(page.getByRole('radio', { name: `我的岗位（${own}）` })).toBeChecked();
  const all = await entries.count();
  expect(all).toBeGreaterThan(own);
  await page.getByText(`全部（${all}）`).click();
  // All of them stand folded by domain.
  await expect(page.locator('.redlines [data-entry]:not([hidden])')).toHaveCount(all);
  await expect(page).toHaveURL(/\?post=all$/);
  await page.getByText(`我的岗位（${own}）`).click();
  await expect(entries.locator('visible=true')).toHaveCount(own);
});

test('without a job a list is whole, and so is one that is asked for another role or leads to one entry', async ({
  page,
}) => {
  await open(page, 'limits/');
  await expect(page.getByRole('radio', { name: /^我的岗位/ })).toBeHidden();
  await choose(page);
  await open(page, 'limits/?role=receptionist');
  await expect(page.getByRole('radio', { name: /^我的岗位/ })).toBeHidden();
});

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('the page of a job leads to what it looks up, and offers nothing that needs script', async ({
    page,
  }) => {
    await open(page, 'roles/receptionist/');
    await expect(page.getByRole('heading', { name: /^时限/ })).toBeVisible();
    await expect(page.getByRole('button', { name: '设为我的岗位' })).toBeHidden();
    await expect(page.getByText(/要学的第 1 份/)).toBeHidden();
  });
});

test('the page of a job is its hub: its lists open at it with as many entries as it says, its terms, its next lesson', async ({
  page,
}) => {
  await open(page, 'roles/receptionist/');
  await expect(
    page.getByRole('link', { name: /^读「散客入住接待」 要学的第 1 份，共 \d+ 份$/ }),
  ).toBeVisible();
  await axe(page);
  for (const [job, name] of [
    ['receptionist', /^时限/],
    ['receptionist', /^表单/],
    ['supplier', /^红线/],
  ] as const) {
    await open(page, `roles/${job}/`);
    const all = page.getByRole('heading', { name }).getByRole('link');
    const count = /\d+/.exec((await all.textContent())!)![0];
    await all.click();
    await expect(page.locator('[data-entry]:not([hidden])')).toHaveCount(Number(count));
  }
  await open(page, 'roles/receptionist/');
  await page.getByRole('link', { name: '散客', exact: true }).click();
  await expect(page.locator(':target')).toContainText('散客');
});

test('the page of a job tells what was done with each of its pages, and how many of them are learnt', async ({
  page,
}) => {
  await open(page, 'roles/receptionist/');
  const part = page.getByRole('listitem').filter({ hasText: '散客入住接待' }).first();
  await expect(part.getByText('会了')).toBeHidden();
  await page.evaluate(() =>
    localStorage.setItem(
      'zhaozhang:/:quiz:hotel-walk-in-check-in',
      JSON.stringify({ version: 1, value: { best: { right: 9, total: 10, at: 1 } } }),
    ),
  );
  await page.reload();
  await expect(part.getByText('会了')).toBeVisible();
  await expect(part.getByText('用过')).toBeHidden();
  await expect(page.getByText(/^要学的 \d+ 份里会了 1 份。$/)).toBeVisible();
  await expect(
    page.getByRole('link', { name: /^读「酒店团体入住接待」 要学的第 2 份，共 \d+ 份$/ }),
  ).toBeVisible();
});

test('her first day on the phone: two lessons one after the other, a term, a first item in two taps; home knows it next day', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-12-01T09:00:00');
  await choose(page);
  // What concerns her: two procedures, read one after the other, each from the button that is next.
  for (const number of [1, 2]) {
    await mine(page)
      .getByRole('link', { name: new RegExp(`要学的第 ${number} 份，共 2 份`) })
      .click();
    await expect(page.locator('h1')).toBeVisible();
    const slug = /procedures\/([^/]+)\//.exec(page.url())![1]!;
    // She passes its quiz.
    await page.evaluate((name) => {
      const value = { best: { right: 10, total: 10, at: 1 } };
      localStorage.setItem(name, JSON.stringify({ version: 1, value }));
    }, `zhaozhang:/:quiz:${slug}`);
    await open(page, '');
    await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
  }
  await expect(
    mine(page)
      .getByText(/^\d+ 份都会了。$|要学的第/)
      .first(),
  ).toBeVisible();
  // A term, from the page of her job.
  await open(page, 'roles/receptionist/');
  await page.locator('#glossary').getByRole('link', { name: '散客', exact: true }).click();
  await expect(page.locator(':target')).toContainText('散客');
  // Two taps from home to a tick of her own.
  await open(page, '');
  await mine(page).getByRole('link', { name: '酒店团体入住接待：照着做' }).click();
  await page.getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/\?run=/);
  // The next day the procedure that she began stands first, and what she has learnt is told.
  await page.clock.setFixedTime('2026-12-02T09:00:00');
  await open(page, '');
  await expect(mine(page).getByRole('listitem').first()).toContainText('酒店团体入住接待');
  await expect(mine(page).getByText('会了', { exact: true })).toHaveCount(2);
});

test('what is to be settled, reviewed and practised opens at her job too, with all of it one tap away', async ({
  page,
}) => {
  await choose(page);
  for (const path of ['gaps/', 'reviews/']) {
    await open(page, path);
    const own = await page.locator('[data-entry]:not([hidden])').count();
    const all = await page.locator('[data-entry]').count();
    expect(own, path).toBeGreaterThan(0);
    expect(own, path).toBeLessThan(all);
    await expect(page.getByRole('radio', { name: `我的岗位（${own}）` })).toBeChecked();
    await page.getByText(`全部（${all}）`).click();
    await expect(page.locator('[data-entry]:not([hidden])')).toHaveCount(all);
  }
  await open(page, 'practice/');
  await expect(page.getByRole('radio', { name: /^我的岗位（[1-9]\d*）$/ })).toBeChecked();
  await expect(page.getByRole('combobox', { name: '岗位' })).toHaveValue('receptionist');
  await page.getByText(/^全部（\d+）$/).click();
  await expect(page.getByRole('combobox', { name: '岗位' })).toHaveValue('');
  await open(page, 'progress/');
  await expect(page.getByRole('combobox', { name: '我的岗位' })).toHaveValue('receptionist');
});

test('the counters of her learning are those of her job, and of all pages one tap later', async ({
  page,
}) => {
  await choose(page);
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.evaluate(() => {
    const value = {
      'hotel-walk-in-check-in': { value: true, at: 1 },
      'hot-work-permit': { value: true, at: 1 },
    };
    localStorage.setItem('zhaozhang:/:read:pages', JSON.stringify({ version: 2, value }));
  });
  await open(page, 'progress/');
  const read = page.locator('.progress-numbers li').first();
  await expect(read).toContainText(/^1\/\d+/);
  await page.getByText(/^全部（\d+）$/).click();
  await expect(read).toContainText(/^2\/\d+/);
});

test('home tells of a page that was changed after she had read it, and of none that was not', async ({
  page,
}) => {
  const told = page.getByRole('region', { name: '有变的规程' });
  await choose(page);
  await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
  await expect(told).toHaveCount(0);
  await page.evaluate(() => {
    const value = { 'hotel-walk-in-check-in': { value: true, at: 1 } };
    localStorage.setItem('zhaozhang:/:read:pages', JSON.stringify({ version: 2, value }));
  });
  await page.reload();
  await expect(told.getByRole('group')).toHaveText(/^散客入住接待/);
});

test('in the search roles stand under the names of domains, her own first', async ({ page }) => {
  await choose(page);
  await open(page, 'search/');
  const groups = page.getByRole('combobox', { name: '岗位' }).locator('optgroup');
  await expect(groups.first()).toHaveAttribute('label', '我的岗位');
  await expect(groups.first().locator('option')).toHaveText(['接待员']);
  expect(await groups.count()).toBeGreaterThan(5);
});
