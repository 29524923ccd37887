/** The question for the job and what follows from it, where code, data or the job itself are missing. */
import { expect, open, test, type Page } from './site.ts';

const ask = (page: Page) => page.getByRole('group', { name: '你做什么工作？' });
const mine = (page: Page) => page.locator('my-post');
const job = (page: Page, name: string) => ask(page).getByRole('button', { name, exact: true });
const keep = (page: Page, value: unknown) =>
  page.addInitScript(
    (text) => {
      if (!localStorage.getItem('zhaozhang:/:roles:mine'))
        localStorage.setItem('zhaozhang:/:roles:mine', text);
    },
    JSON.stringify({ version: 1, value }),
  );

/** Holds the code of the page back until it is called. */
async function heldBack(page: Page): Promise<() => void> {
  let come = () => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route('**/_astro/*.js', async (route) => {
    await coming;
    await route.continue();
  });
  return come;
}

test('what is pressed in the question before its code has come is taken up', async ({ page }) => {
  const come = await heldBack(page);
  await page.goto('', { waitUntil: 'commit' });
  await job(page, '护士').click();
  await job(page, '接待员').click();
  await job(page, '护士').click();
  await expect(ask(page).getByRole('button', { pressed: true })).toHaveText(['接待员']);
  come();
  await expect(ask(page).getByRole('status')).toHaveText('已选：接待员');
  await expect(ask(page).getByRole('button', { pressed: true })).toHaveText(['接待员']);
});

test('先看看 before the code has come is taken up too', async ({ page }) => {
  const come = await heldBack(page);
  await page.goto('', { waitUntil: 'commit' });
  await ask(page).getByRole('button', { name: '先看看' }).click();
  come();
  await expect(ask(page)).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-post', 'none');
});

test('after 选好了 the page is at its top, and Back leads to the page before, not to the same once more', async ({
  page,
}) => {
  const top = () => page.evaluate(() => scrollY);
  await open(page, 'limits/');
  await open(page, '');
  await job(page, '接待员').click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
  await expect.poll(top).toBe(0);
  // Changed from the header of home itself.
  await page.locator('.site-post').click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(ask(page)).toBeHidden();
  await expect.poll(top).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/limits\/$/);
  // And from another page.
  await page.locator('.site-post').click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(ask(page)).toBeHidden();
  await expect.poll(top).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/limits\/$/);
});

test('where the network fails after a job was chosen home says so until it is back', async ({
  page,
  allowed,
}) => {
  allowed.push(/ERR_INTERNET_DISCONNECTED/);
  await open(page, '');
  // Its code is here: without it, the question could not be answered offline at all.
  await expect(page.locator('ask-post:defined')).toBeVisible();
  await page.context().setOffline(true);
  await job(page, '接待员').click();
  await ask(page).getByRole('button', { name: '选好了' }).click();
  await expect(mine(page).getByText('没有网络，你岗位的规程没有取到。')).toBeVisible();
  const { height } = (await mine(page).boundingBox())!;
  expect(height).toBeLessThan(200);
  await mine(page).getByRole('button', { name: '再试一次' }).click();
  await expect(mine(page).getByText('没有网络，你岗位的规程没有取到。')).toBeVisible();
  await page.context().setOffline(false);
  await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
});

test('where the jobs cannot be fetched the field says so, and finds them when the network is back', async ({
  page,
  allowed,
}) => {
  allowed.push(/ERR_INTERNET_DISCONNECTED/);
  await open(page, '');
  await expect(page.locator('ask-post:defined')).toBeVisible();
  await page.context().setOffline(true);
  await page.getByRole('searchbox', { name: '找岗位' }).fill('jdy');
  await expect(ask(page).getByRole('status')).toHaveText('没有网络，岗位没有取到。');
  await expect(ask(page).getByRole('button', { name: '再试一次' })).toBeVisible();
  await expect(ask(page).getByRole('listitem')).toHaveCount(8);
  await page.context().setOffline(false);
  await expect(ask(page).getByRole('status')).toHaveText(/^找到 \d+ 个岗位$/);
  await expect(ask(page).getByRole('button', { name: '再试一次' })).toBeHidden();
  await expect(job(page, '接待员')).toBeVisible();
});

test('where the code of the question does not come it says so, and it is there once it can come @phone', async ({
  page,
  allowed,
}) => {
  allowed.push(/ERR_FAILED/);
  const code = '**/_astro/ask-post.*.js';
  const field = page.getByRole('searchbox', { name: '找岗位' });
  await page.route(code, (route) => route.abort());
  await open(page, '');
  await field.fill('jdy');
  await expect(ask(page).getByRole('status')).toHaveText('没有网络，岗位没有取到。');
  await page.unroute(code);
  await ask(page).getByRole('button', { name: '再试一次' }).click();
  await expect(page.locator('ask-post:defined')).toBeVisible();
  await expect(ask(page).getByRole('button', { name: '再试一次' })).toBeHidden();
  await field.fill('jdy');
  await expect(ask(page).getByRole('status')).toHaveText(/^找到 \d+ 个岗位$/);
  await expect(job(page, '接待员')).toBeVisible();
});

test('a job that the site has no more stands behind the others, is told of at home and dropped there', async ({
  page,
}) => {
  await keep(page, { 'gone-job': { value: '夜班', at: 5 }, receptionist: { value: '接待员', at: 6 } });
  await open(page, '');
  await expect(mine(page).getByText('这里已经没有这个岗位了：夜班。')).toBeVisible();
  await expect(mine(page).getByRole('heading', { name: '我的规程' })).toBeVisible();
  await expect(page.getByRole('link', { name: '我的岗位 接待员 +1' })).toBeVisible();
  await mine(page).getByRole('button', { name: '从我的岗位里去掉' }).click();
  await expect(mine(page).getByText('这里已经没有这个岗位了')).toBeHidden();
  await expect(page.getByRole('link', { name: '我的岗位 接待员', exact: true })).toBeVisible();
});

test('where no other is left home offers to choose one', async ({ page }) => {
  await keep(page, { 'gone-job': { value: '夜班', at: 5 } });
  await open(page, '');
  await mine(page).getByRole('link', { name: '选岗位' }).click();
  await expect(ask(page)).toBeVisible();
});

test('the header of a page follows a job that is chosen in another tab', async ({ page, context }) => {
  await open(page, 'glossary/');
  const other = await context.newPage();
  await open(other, '');
  await job(other, '接待员').click();
  await expect(page.getByRole('link', { name: '我的岗位 接待员' })).toBeVisible();
});
