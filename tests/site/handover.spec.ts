/** 交给下一班: a run goes to a colleague's phone in a code or a line of text, with nothing in between. */
import { axe, expect, inMenu, noSidewaysScroll, open, test, type Page } from './site.ts';

const LIST = 'procedures/hotel-walk-in-check-in/checklist/';

/** Starts a run, ticks its first item, and opens 交给下一班. */
async function handOver(page: Page): Promise<void> {
  await open(page, LIST);
  await page.getByLabel('名称').fill('王女士');
  await page.getByRole('button', { name: '开一单' }).click();
  await page.getByRole('checkbox', { name: '微笑问好', exact: true }).check();
  // The menu of the run, not that of the blank list.
  await expect(page.getByRole('heading', { name: '王女士' })).toBeVisible();
  await inMenu(page, '交给下一班');
  await page.getByRole('textbox', { name: '姓名或工号' }).fill('李敏');
  await page.getByRole('button', { name: '保存，继续' }).click();
  await expect(page.getByRole('heading', { name: '把这一单交给下一班' })).toBeVisible();
}

/** The line that was copied for a chat. */
async function lineOf(page: Page): Promise<string> {
  await page.getByRole('button', { name: '复制文字' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('已复制');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a colleague opens the code, sees what it is, and goes on where it was left @phone', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await handOver(page);
  await expect(page.getByRole('img', { name: '这一单的二维码' })).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  const line = await lineOf(page);
  expect(line).toContain('【交接】散客入住接待 · 王女士 · 已做 1 / 38 项 · 李敏 交');
  const [address = ''] = /http\S+/.exec(line)!;
  expect(address.length).toBeLessThan(400);

  const other = await browser.newContext();
  const phone = await other.newPage();
  const sent: string[] = [];
  phone.on('request', (request) => sent.push(request.url()));
  // As a chat glues a full stop to it.
  await phone.goto(`${address}。`);
  const question = phone.getByRole('dialog', { name: '接手这一单？' });
  await expect(question).toBeVisible();
  // What was not answered is asked again.
  await phone.reload();
  await expect(question).toContainText('李敏 交来的「王女士」，已做 1 / 38 项');
  await question.getByText('先看看里面记了什么').click();
  await expect(question).toContainText(/☑ 微笑问好 \d/);
  await question.getByRole('button', { name: '接手', exact: true }).click();
  await expect(phone.getByRole('heading', { name: '王女士' })).toBeVisible();
  await expect(phone.getByRole('checkbox', { name: '微笑问好', exact: true })).toBeChecked();
  // No server has seen it.
  expect(sent.filter((url) => url.includes('take='))).toEqual([]);
  // A second look asks nothing, and the same code joins what is there.
  await phone.reload();
  await expect(phone.getByRole('heading', { name: '王女士' })).toBeVisible();
  await phone.goto(address);
  await expect(phone.getByRole('dialog')).toContainText(
    '你已经接过。这里已做 1 / 38 项；链接里已做 1 / 38 项，没有新内容',
  );
  await other.close();

  // What was copied and not sent is taken back where it was copied.
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: '拿回来自己做' }).click();
  await expect(dialog.getByRole('status')).toHaveText('已拿回来，可以接着做。');
  await lineOf(page);
  // At its giver it stands apart, and is taken back with one press.
  await page.getByLabel('交给谁（可不填）').fill('小王');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(page.getByText(/^已交给 小王，/)).toBeVisible();
  await open(page, 'runs/');
  await expect(page.getByText('现在没有正在做的单')).toBeVisible();
  await expect(page.getByRole('heading', { name: '已交出的单' })).toBeVisible();
  await page.getByRole('link', { name: /王女士/ }).click();
  await page.getByRole('button', { name: '拿回来自己做' }).click();
  await expect(page.getByText(/^已交给 小王，/)).toBeHidden();
});

test('a code that came only in part is told, and nothing is kept @phone', async ({ page }) => {
  await open(page, `${LIST}#take=10000000abc`);
  const told = page.getByRole('dialog', { name: '这一单打不开' });
  await expect(told).toContainText('码或链接不完整');
  await told.getByRole('button', { name: '知道了' }).click();
  await expect(page.getByRole('button', { name: '开一单' })).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':run:')))).toEqual(
    [],
  );
});
