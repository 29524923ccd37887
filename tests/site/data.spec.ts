import { readFile, writeFile } from 'node:fs/promises';
import { exported } from './exported.ts';
import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const LIST = 'procedures/hotel-walk-in-check-in/checklist/';
const said = (page: Page) => page.locator('[data-toast] [role=status]');
const runs = (page: Page) => page.locator('.run-line');

/** Starts a run by ticking its first item. */
async function tickFirst(page: Page): Promise<void> {
  await open(page, LIST);
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  await expect(page.locator('[data-count]')).toHaveText('1/38');
}

const importing = (page: Page) => page.getByRole('dialog', { name: /^导入「/ });

/** Chooses a file to import: what it holds is shown, and nothing is done yet. */
async function choose(page: Page, file: string): Promise<void> {
  await page.getByLabel('从文件导入').setInputFiles(file);
  await expect(importing(page)).toBeVisible();
}

const exportAll = async (page: Page, name?: string) =>
  (await exported(page, '全部导出成一个文件', name)).path();

test('an export comes back whole on another device', async ({ page, browser, baseURL }) => {
  await tickFirst(page);
  await open(page, 'data/');
  await expect(page.getByRole('row', { name: /^照着做的单 1 / })).toBeVisible();
  const file = await exportAll(page);
  expect(await readFile(file, 'utf8')).toContain('"person:self"');
  const context = await browser.newContext({ baseURL: baseURL! });
  const other = await context.newPage();
  await open(other, 'data/');
  await choose(other, file);
  await expect(importing(other)).toContainText('来自不认得的设备');
  await expect(importing(other).getByRole('group', { name: '「李敏」是谁？' })).toBeVisible();
  await expect(importing(other).locator('.device-outcome')).toHaveText('先选这份数据是谁的。');
  await expect(importing(other).getByRole('button', { name: '导入' })).toBeDisabled();
  await importing(other).getByLabel('这是我的').check();
  await importing(other).getByRole('button', { name: '导入' }).click();
  await expect(said(other)).toHaveText(/^已导入：新增 \d+ 条，合并 0 条，原来就一样的 0 条。$/);
  await expect(other.getByRole('listitem').filter({ hasText: '李敏' })).toContainText('正在用');
  // Who is here once is known by every file.
  await choose(other, file);
  await expect(importing(other)).toContainText('来自你的另一台设备');
  await expect(importing(other)).toContainText('「李敏」的记录：这台设备上有这个人，逐项合并，不会重复。');
  await importing(other).getByRole('button', { name: '导入' }).click();
  await expect(said(other)).toHaveText(/^已导入：新增 0 条，合并 0 条，原来就一样的 \d+ 条。$/);
  await open(other, LIST);
  await other.getByRole('link', { name: /继续：问有没有预订/ }).click();
  await expect(other.getByRole('checkbox', { name: '微笑问好' })).toBeChecked();
  await context.close();
});

const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(window.localStorage).sort()));

test('a file that cannot be read changes nothing and says why', async ({ page }, info) => {
  await tickFirst(page);
  await open(page, 'data/');
  const good = JSON.parse(await readFile(await exportAll(page), 'utf8'));
  const before = await kept(page);
  const files: [string | Buffer, string][] = [
    [JSON.stringify(good).slice(0, 200), '没有导入：这个文件不完整，或者不是 JSON。'],
    ['{"tasks":[]}', '没有导入：这不是本站导出的文件。'],
    [JSON.stringify({ ...good, format: 9 }), '没有导入：文件是更新版本的本站导出的（9）'],
    [JSON.stringify({ ...good, records: {} }), '没有导入：文件里什么都没有。'],
    ['', '没有导入：文件是空的。'],
    [Buffer.from('504b030414000000', 'hex'), '没有导入：这个文件不完整'],
    [Buffer.from('89504e470d0a1a0a0000', 'hex'), '没有导入：这不是文本，可能是别处的压缩包或图片。'],
    [Buffer.from('7bd1babdf07d', 'hex'), '没有导入：文件的编码读不懂'],
    [Buffer.alloc(50_000_000, '['), '没有导入：文件太大，不会是本站导出的。'],
  ];
  for (const [content, reason] of files) {
    const path = info.outputPath('import.json');
    await writeFile(path, content);
    await page.getByLabel('从文件导入').setInputFiles(path);
    await expect(said(page)).toContainText(reason);
  }
  expect(await kept(page)).toBe(before);
});

/** A file of before people had ids, as a colleague's device would export it: a run, and all that is the colleague's own. */
async function colleagues(page: Page, path: string): Promise<string> {
  await tickFirst(page);
  await open(page, 'data/');
  const file = JSON.parse(await readFile(await exportAll(page), 'utf8'));
  const at = 1_790_000_000_000;
  const run = Object.keys(file.records).find((key) => key.startsWith('run:'))!;
  file.records[run].value.words.name = { value: '房号 801', at };
  delete file.records['person:self'];
  Object.assign(file.records, {
    'read:pages': { version: 1, value: { 'hotel-walk-in-check-in': { at, read: true } } },
    'settings:theme': { version: 1, value: 'dark' },
    'slip:name': { version: 1, value: '王芳' },
    'profiles:all': {
      version: 1,
      value: { p9: { value: '王芳', at }, current: { value: 'p9', at } },
    },
    'run:later/1': { version: 99, value: {} },
  });
  file.from = { device: 'another', person: 'p9', name: '王芳', site: 'https://example.org/' };
  await writeFile(path, JSON.stringify(file));
  await page.evaluate(() => window.localStorage.clear());
  await page.reload();
  return path;
}

test('another person’s file brings runs alone, and says what it leaves and why', async ({ page }, info) => {
  const path = await colleagues(page, info.outputPath('colleague.json'));
  const theme = await page.evaluate(() => document.documentElement.dataset.theme);
  await choose(page, path);
  const dialog = importing(page);
  await expect(dialog.locator('.device-facts')).toHaveText(
    /^来自不认得的设备当时使用人王芳导出时间.+网站另一个网站：https:\/\/example\.org\/$/,
  );
  await dialog.getByLabel('别人的').check();
  await expect(dialog.getByLabel(/^照着做的单/)).toBeChecked();
  await expect(dialog.getByText('1 条：散客入住接待 · 房号 801')).toBeVisible();
  await expect(dialog.getByText('是别人自己的记录，不并入：读过的页 1。')).toBeVisible();
  for (const name of [/^设置/, /^成绩单上的姓名/, /^使用人/])
    await expect(dialog.getByLabel(name)).not.toBeChecked();
  await expect(dialog.getByText('有 1 条在这里用不了')).toBeVisible();
  await expect(dialog.getByText('run:later/1：更新版本的本站写的')).toBeVisible();
  await expect(dialog.locator('.device-outcome')).toHaveText('将新增 1 条，合并 0 条；0 条原来就一样。');
  await axe(page);
  await noSidewaysScroll(page);
  await dialog.getByRole('button', { name: '导入' }).click();
  await expect(said(page)).toHaveText(
    '已导入：新增 1 条，合并 0 条，原来就一样的 0 条。文件里另有 5 条没有并入。',
  );
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  await expect(page.getByRole('listitem').filter({ hasText: '本机（不分人）' })).toContainText('正在用');
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await expect(page.getByLabel('我读完了这一页')).not.toBeChecked();
  await open(page, LIST);
  await expect(runs(page)).toContainText('房号 801');
});

test('an import is taken back after a reload, and what was done since stays', async ({ page }, info) => {
  const path = await colleagues(page, info.outputPath('colleague.json'));
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByLabel('我读完了这一页').check();
  await open(page, 'data/');
  const before = await kept(page);
  await choose(page, path);
  await importing(page).getByLabel('别人的').check();
  await importing(page).getByLabel(/^设置/).check();
  await importing(page).getByRole('button', { name: '导入' }).click();
  await expect(said(page)).toContainText('已导入：新增 2 条');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await page.getByRole('button', { name: '撤销导入「colleague.json」' }).click();
  await expect(said(page)).toHaveText('已撤销导入，恢复了 3 条。');
  await expect(page.getByRole('heading', { name: '导出和导入' })).toBeFocused();
  expect(await kept(page)).toBe(before);
  await expect(page.getByRole('button', { name: /^撤销导入/ })).toHaveCount(0);
});

test('a file can be chosen, looked at and left with the keyboard', async ({ page }, info) => {
  const path = await colleagues(page, info.outputPath('colleague.json'));
  const before = await kept(page);
  await page.getByLabel('从文件导入').focus();
  await choose(page, path);
  await page.keyboard.press('Escape');
  await expect(importing(page)).toHaveCount(0);
  await expect(said(page)).toHaveText('没有导入，本机数据没有变。');
  expect(await kept(page)).toBe(before);
  await choose(page, path);
  await page.keyboard.press('Space');
  await expect(importing(page).getByLabel('这是我的')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(importing(page).getByLabel(/^照着做的单/)).not.toBeChecked();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('已导入：');
});

test('finished runs are moved into a file, and come back from it', async ({ page }) => {
  await tickFirst(page);
  await open(page, 'data/');
  await expect(page.getByRole('button', { name: '没有做完的单' })).toBeDisabled();
  await page.evaluate(() => {
    const store = window.localStorage;
    const key = Object.keys(store).find((name) => name.startsWith('zhaozhang:/:run:'))!;
    const run = JSON.parse(store.getItem(key)!);
    const at = Date.now();
    run.value.times.finished = { value: at, at };
    run.value.words.name = { value: '房号 901', at };
    store.setItem(key, JSON.stringify(run));
  });
  await page.reload();
  const file = await exported(page, '归档 1 单');
  expect(file.suggestedFilename()).toMatch(/^照章-归档-\d{4}-\d\d-\d\d\.json$/);
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await expect(page.getByRole('row', { name: /^照着做的单 1 / })).toBeVisible();
  await page.getByRole('button', { name: '归档 1 单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '文件已存好，移走' }).click();
  await expect(said(page)).toHaveText('已从本机移走 1 单，文件里都有。');
  await expect(page.getByRole('row', { name: /^照着做的单 1 / })).toHaveCount(0);
  await choose(page, await file.path());
  await expect(importing(page)).toContainText('来自这台设备');
  await importing(page).getByRole('button', { name: '导入' }).click();
  await expect(said(page)).toHaveText('已导入：新增 1 条，合并 0 条，原来就一样的 0 条。');
  await open(page, 'runs/');
  await expect(runs(page)).toContainText('房号 901');
});

test('a deleted run is told of, is nothing to archive, and can be erased', async ({ page }) => {
  await tickFirst(page);
  await page.evaluate(() => {
    const store = window.localStorage;
    const key = Object.keys(store).find((name) => name.startsWith('zhaozhang:/:run:'))!;
    const run = JSON.parse(store.getItem(key)!);
    run.value.times.deleted = { value: Date.now(), at: Date.now() };
    store.setItem(key, JSON.stringify(run));
  });
  await open(page, 'data/');
  await expect(page.getByRole('button', { name: '没有做完的单' })).toBeDisabled();
  await expect(page.getByText('删除了的单 1 个：不再列出，但还存在这台设备上。')).toBeVisible();
  await page.getByRole('button', { name: '清除删除了的单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(page.getByRole('row', { name: /^照着做的单/ })).toHaveCount(0);
  // The form that only this run needed has gone with it.
  const kept = await page.evaluate(() => Object.keys(window.localStorage).join());
  expect(kept).not.toContain(':form:');
  await expect(page.getByRole('heading', { name: '清除' })).toBeFocused();
});

test('the holiday table keeps what another page has entered since', async ({ page }) => {
  await open(page, 'data/');
  const table = page.getByLabel('节假日和调休');
  await table.fill('2027-02-14 班');
  const other = await page.context().newPage();
  await open(other, 'data/');
  await other.getByLabel('节假日和调休').fill('2027-02-08 休');
  await other.getByRole('button', { name: '保存节假日表' }).click();
  await expect(other.locator('#holidays [role=status]')).toContainText('已保存：休 1 天');
  await other.close();
  await page.getByRole('button', { name: '保存节假日表' }).click();
  await expect(page.locator('#holidays [role=status]')).toHaveText('已保存：休 1 天，调休上班 1 天。');
});

test('a finished run that was changed after it went into the file stays', async ({ page }) => {
  const finished = (name: string) => {
    const key = Object.keys(window.localStorage).find((each) => each.startsWith('zhaozhang:/:run:'))!;
    const run = JSON.parse(window.localStorage.getItem(key)!);
    run.value.times.finished ??= { value: Date.now(), at: Date.now() };
    run.value.words.name = { value: name, at: Date.now() };
    window.localStorage.setItem(key, JSON.stringify(run));
  };
  await tickFirst(page);
  await page.evaluate(finished, '房号 901');
  await open(page, 'data/');
  await exported(page, '归档 1 单');
  const other = await page.context().newPage();
  await open(other, 'data/');
  await other.evaluate(finished, '房号 902');
  await other.close();
  await page.getByRole('dialog').getByRole('button', { name: '文件已存好，移走' }).click();
  await expect(said(page)).toHaveText(
    '已从本机移走 0 单，文件里都有。有 1 单存进文件以后又改过，留着没有动。',
  );
  await expect(page.getByRole('row', { name: /^照着做的单 1 / })).toBeVisible();
});

test('a room that is nearly used up is told of when a run is begun', async ({ page }) => {
  await page.addInitScript(() => {
    if (!window.localStorage.length)
      window.localStorage.setItem('zhaozhang:/:set-aside:run:x', 'x'.repeat(4_300_000));
  });
  await tickFirst(page);
  const notice = page.locator('storage-notice');
  await expect(notice).toContainText('存储空间快用完了');
  await expect(notice.getByRole('button', { name: '马上导出' })).toBeVisible();
  await notice.getByRole('link', { name: '打开「本机数据」' }).click();
  await expect(page.getByText('空间快用完了。先导出一份留底，再把做完的单归档')).toBeVisible();
});

test('one procedure, or everything, can be erased and brought back', async ({ page }) => {
  await tickFirst(page);
  await open(page, 'data/');
  await expect(page.getByLabel('一份规程的记录')).toHaveValue('hotel-walk-in-check-in');
  await page.locator('[data-erase=page]').click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(said(page)).toHaveText('已清除「散客入住接待」的记录，共 2 条。');
  await expect(page.getByRole('row', { name: /^照着做的单/ })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('row', { name: /^照着做的单 1 / })).toBeVisible();
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(said(page)).toHaveText(/^已清除/);
  await open(page, LIST);
  await expect(runs(page)).toHaveCount(0);
});

test('what another page does while a file is looked at outlasts the import', async ({ page }, info) => {
  await tickFirst(page);
  const address = page.url();
  await open(page, 'data/');
  const file = JSON.parse(await readFile(await exportAll(page), 'utf8'));
  const run = Object.keys(file.records).find((key) => key.startsWith('run:'))!;
  file.records[run].value.words.name = { value: '房号 801', at: Date.now() };
  const path = info.outputPath('named.json');
  await writeFile(path, JSON.stringify(file));
  await choose(page, path);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByRole('checkbox', { name: '问有没有预订' }).click();
  await expect(other.locator('[data-count]')).toHaveText('2/38');
  await other.close();
  await importing(page).getByRole('button', { name: '导入' }).click();
  await expect(said(page)).toHaveText('已导入：新增 0 条，合并 1 条，原来就一样的 0 条。');
  await page.goto(address);
  await expect(page.getByRole('heading', { name: '房号 801' })).toBeVisible();
  await expect(page.locator('[data-count]')).toHaveText('2/38');
});

test('what another page does after erasing stays when that is taken back', async ({ page }) => {
  const READING = 'procedures/hotel-walk-in-check-in/';
  const read = (of: Page) => of.getByLabel('我读完了这一页');
  await open(page, READING);
  await read(page).check();
  await open(page, 'data/');
  await page.getByRole('button', { name: '全部清除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  const other = await page.context().newPage();
  await open(other, 'procedures/hotel-group-check-in/');
  await read(other).check();
  await other.close();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(said(page)).toHaveText('已撤销，记录都恢复了。');
  for (const path of [READING, 'procedures/hotel-group-check-in/']) {
    await open(page, path);
    await expect(read(page)).toBeChecked();
  }
});

test('an erased name comes back with its records, beside names that came since', async ({ page }) => {
  await open(page, 'data/');
  await page.getByLabel('新名字').fill('早班小李');
  await page.getByRole('button', { name: '添加并换用' }).click();
  await page.getByLabel('一个人的记录').selectOption({ label: '早班小李' });
  await page.locator('[data-erase=profile]').click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  const named = (name: string) => page.getByRole('listitem').filter({ hasText: name });
  await expect(named('早班小李')).toHaveCount(0);
  const other = await page.context().newPage();
  await open(other, 'data/');
  await other.getByLabel('新名字').fill('晚班小王');
  await other.getByRole('button', { name: '添加并换用' }).click();
  await expect(other.getByRole('listitem').filter({ hasText: '晚班小王' })).toContainText('正在用');
  await other.close();
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(named('早班小李')).toHaveCount(1);
  await expect(named('晚班小王')).toContainText('正在用');
});

test('a name that is not filled in is asked for below its field', async ({ page }) => {
  await open(page, 'data/');
  const field = page.getByLabel('新名字');
  const problem = page.locator('.device .field-problem');
  await expect(problem).toBeHidden();
  await field.fill('  ');
  await page.getByRole('button', { name: '添加并换用' }).click();
  await expect(problem).toHaveText('还没有写名字。请写上，再添加。');
  await expect(field).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: '本机（不分人）' })).toContainText('正在用');
});

test('each profile has runs of its own', async ({ page }) => {
  await tickFirst(page);
  await open(page, 'data/');
  await page.getByLabel('新名字').fill('早班小李');
  await page.getByRole('button', { name: '添加并换用' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '早班小李' })).toContainText('正在用');
  await open(page, LIST);
  await expect(runs(page)).toHaveCount(0);
  await page.getByLabel('名称').fill('小李的');
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name: '小李的' })).toBeVisible();
  await open(page, 'data/');
  // Two taps, from any page.
  await open(page, '');
  await page.locator('.site-menu:visible > summary').click();
  await page.locator('.site-menu:visible').getByRole('button', { name: '本机（不分人）' }).click();
  await expect(page.locator('.site-menu:visible [aria-current=true]')).toBeHidden();

  await open(page, LIST);
  await expect(runs(page)).toHaveCount(1);
  await expect(runs(page)).not.toContainText('小李的');
  await open(page, 'data/');
  await page.getByLabel('一个人的记录').selectOption({ label: '早班小李' });
  await page.locator('[data-erase=profile]').click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: '早班小李' })).toHaveCount(0);
});

test('the holiday table can be edited and refuses what it cannot read', async ({ page }) => {
  await open(page, 'data/');
  const table = page.getByLabel('节假日和调休');
  const status = page.locator('#holidays [role=status]');
  await table.fill('2027-02-08 休 春节\n元旦 休');
  await page.getByRole('button', { name: '保存节假日表' }).click();
  await expect(status).toHaveText('第 2 行读不懂，没有保存。每行应像「2027-02-08 休」或「2027-02-14 班」。');
  await table.fill('2027-02-14 班\n2027-02-08 休 春节');
  await page.getByRole('button', { name: '保存节假日表' }).click();
  await expect(status).toHaveText('已保存：休 1 天，调休上班 1 天。');
  await page.reload();
  await expect(table).toHaveValue('2027-02-08 休\n2027-02-14 班');
});

test('a record that cannot be read is shown, can be downloaded and then removed', async ({ page }) => {
  await page.addInitScript(() => {
    if (!window.localStorage.length)
      window.localStorage.setItem('zhaozhang:/:marks:hotel-walk-in-check-in', '{"version":1,"val');
  });
  await open(page, 'procedures/hotel-walk-in-check-in/checklist/');
  await expect(page.locator('storage-notice')).toContainText('有 1 条旧记录读不出来');
  await page.getByRole('link', { name: '打开「本机数据」' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载' }).click(),
  ]);
  expect(await readFile(await file.path(), 'utf8')).toBe('{"version":1,"val');
  await page.getByRole('button', { name: '删去' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '清除' }).click();
  await expect(page.getByRole('heading', { name: '读不出来的记录' })).toBeHidden();
  await expect(page.getByRole('heading', { name: '清除' })).toBeFocused();
});

test('a full storage says so on the page and hands over what it could not keep', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await tickFirst(page);
  await expect(page.locator('storage-notice')).toContainText('存储空间已满');
  const file = await exported(page, '马上导出');
  const { records } = JSON.parse(await readFile(await file.path(), 'utf8')) as { records: object };
  expect(Object.keys(records).map((key) => key.split(':')[0])).toEqual(
    expect.arrayContaining(['run', 'form']),
  );
  await axe(page);
});

test.describe('without JavaScript', () => {
  test.use(noScript);
  test('says what it needs', async ({ page }) => {
    await open(page, 'data/');
    await expect(page.getByText('这一页要浏览器运行脚本才能用。')).toBeVisible();
    for (const name of ['全部清除', '保存节假日表'])
      await expect(page.getByRole('button', { name })).toBeHidden();
  });
});

test('has no violation of WCAG, empty and filled', async ({ page }) => {
  await open(page, 'data/');
  await axe(page);
  await tickFirst(page);
  await open(page, 'data/');
  await axe(page);
  await noSidewaysScroll(page);
  await page.getByRole('button', { name: '全部清除' }).click();
  await axe(page);
});
