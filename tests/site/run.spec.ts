import { readFile } from 'node:fs/promises';
import { formHash, type Form } from '../../src/run/model/run.ts';
import { stepOf } from './built.ts';
import { axe, expect, inMenu, listen, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const SLUG = 'hotel-walk-in-check-in';
const LIST = `procedures/${SLUG}/checklist/`;

const row = (page: Page, key: string) => page.locator(`[data-key="${key}"]`);
const item = (page: Page, key: string, name: string) =>
  row(page, key).getByRole('checkbox', { name, exact: true });
const answer = (page: Page, key: string, name: string) =>
  row(page, key).locator(`[data-answer][data-text="${name}"]`);
const said = (page: Page) => page.locator('[data-toast] [role=status]');
const count = (page: Page) => page.locator('[data-count]');

/** Starts a run with a name. */
async function start(page: Page, name: string, list = LIST): Promise<void> {
  await open(page, list);
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Ticks every item of a row. */
async function tickAll(page: Page, key: string): Promise<void> {
  const fold = row(page, key).locator('details').first();
  if (!(await fold.evaluate((details: HTMLDetailsElement) => details.open)))
    await row(page, key).locator('summary').first().click();
  const keys = await row(page, key)
    .locator('[data-item]')
    .evaluateAll((items) => items.map((element) => (element as HTMLElement).dataset.item!));
  for (const id of keys) {
    const box = page.locator(`[data-item="${id}"] > input`);
    if (!(await box.isChecked())) await box.check();
  }
}

test('the first tick of the blank list starts a run with it', async ({ page }) => {
  await open(page, LIST);
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  await expect(page).toHaveURL(/\?run=hotel-walk-in-check-in/);
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
  await expect(item(page, 'greet', '微笑问好')).toBeFocused();
  await expect(count(page)).toHaveText('1/38');
  await page.goBack();
  await expect(page.getByRole('link', { name: /未命名.*继续：问有没有预订/ })).toBeVisible();
});

test('without its only tick the run that it has started is none, until that is undone @phone', async ({
  page,
}) => {
  await open(page, LIST);
  await page.getByRole('checkbox', { name: '微笑问好' }).click();
  await expect(count(page)).toHaveText('1/38');
  await item(page, 'greet', '微笑问好').click();
  await expect(said(page)).toHaveText('已取消「微笑问好」。没有开单。');
  const blank = page.getByRole('checkbox', { name: '微笑问好', exact: true });
  await expect(blank).not.toBeChecked();
  await expect(blank).toBeFocused();
  await expect(page).not.toHaveURL(/run=/);
  await expect(page.locator('.run-line')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
});

test('the second key stop of a list leads to its first box', async ({ page }) => {
  await open(page, LIST);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到第一项' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await axe(page);
  await skip.press('Enter');
  await expect(page.getByRole('checkbox', { name: '微笑问好' })).toBeFocused();
});

test('the diagram beside the list shows where the run is, whenever it is opened', async ({ page }) => {
  await start(page, '房号 816');
  const diagram = page.locator('[data-diagram]');
  const node = diagram.locator('svg [data-step="greet"]').locator('visible=true').first();
  if (!(await diagram.evaluate((fold: HTMLDetailsElement) => fold.open)))
    await diagram.locator('summary').first().click();
  await expect(node).toHaveAttribute('data-state', 'current');
  await tickAll(page, 'greet');
  await answer(page, 'greet', '没有').click();
  await expect(node).toHaveAttribute('data-state', 'done');
});

test('beside the list the diagram has its tools at the first touch, and a run in its colours without one @desktop', async ({
  page,
}) => {
  await open(page, LIST);
  const diagram = page.locator('[data-diagram]');
  const tools = diagram.getByRole('group', { name: '流程图工具' });
  await expect(diagram).toHaveAttribute('open');
  await expect(tools).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(tools).toBeVisible();
  await start(page, '房号 816');
  await page.reload();
  await expect(diagram.locator('svg [data-step="greet"]').locator('visible=true').first()).toHaveAttribute(
    'data-state',
    'current',
  );
});

test('two runs of one procedure go on side by side @phone', async ({ page }) => {
  await start(page, '房号 801');
  await item(page, 'greet', '微笑问好').check();
  await start(page, '房号 802');
  await tickAll(page, 'greet');
  await answer(page, 'greet', '没有').click();
  await inMenu(page, '这份规程正在做的单');
  await expect(page.locator('.run-line')).toHaveCount(2);
  await page.getByRole('link', { name: /房号 801/ }).click();
  await expect(count(page)).toHaveText('1/38');
  await expect(row(page, 'verify-booking')).toHaveAttribute('data-state', 'ahead');
});

test('a closed tab is taken up again at the first open item @phone', async ({ page, context }) => {
  await start(page, '房号 803');
  await tickAll(page, 'greet');
  await answer(page, 'greet', '有').click();
  await item(page, 'verify-booking', '问姓名，找出预订单').check();
  await page.close();
  const again = await context.newPage();
  await open(again, LIST);
  await again.getByRole('link', { name: /房号 803.*继续：复述房间、数量、离店时间/ }).click();
  await expect(item(again, 'verify-booking', '复述房间、数量、离店时间')).toBeFocused();
  await expect(item(again, 'verify-booking', '问姓名，找出预订单')).toBeChecked();
});

test('the other path is set aside, and choosing again keeps what was ticked @phone', async ({ page }) => {
  await start(page, '房号 800');
  await tickAll(page, 'greet');
  await answer(page, 'greet', '没有').click();
  await item(page, 'offer-room', '问房型和特殊要求').check();
  await row(page, 'greet').locator('summary').first().click();
  await answer(page, 'greet', '有').click();
  await expect(row(page, 'offer-room')).toHaveAttribute('data-state', 'off');
  await expect(row(page, 'offer-room').getByText('未走这条路')).toBeVisible();
  await expect(count(page)).toHaveText('2/32');
  await answer(page, 'greet', '没有').click();
  await expect(count(page)).toHaveText('3/34');
  await expect(item(page, 'offer-room', '问房型和特殊要求')).toBeChecked();
});

test('a question that leads back opens a second round @phone', async ({ page }) => {
  await start(page, '房号 804', 'procedures/consulting-service-flow/checklist/');
  for (const key of ['collect', 'listen', 'analyse', 'plan', 'confirm']) await tickAll(page, key);
  await answer(page, 'confirm', '有').click();
  await expect(said(page)).toContainText('回到「制定方案」，第 2 轮。');
  await expect(row(page, 'plan~2')).toHaveAttribute('data-state', 'current');
  await expect(row(page, 'plan')).toHaveAttribute('data-state', 'done');
  await expect(row(page, 'plan~2').getByRole('checkbox').first()).not.toBeChecked();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row(page, 'plan~2')).toHaveCount(0);
});

test('an item can be set aside with a reason or a problem, and brought back @phone', async ({ page }) => {
  await start(page, '房号 805');
  const other = page.getByRole('button', { name: '「微笑问好」做不了或有问题' });
  await other.click();
  const dialog = page.getByRole('dialog', { name: '微笑问好' });
  await dialog.getByRole('button', { name: '有问题' }).click();
  await expect(dialog, 'a note is wanted').toBeVisible();
  await dialog.getByLabel('说明').fill('客人在打电话');
  await dialog.getByRole('button', { name: '有问题' }).click();
  await expect(row(page, 'greet')).toContainText('有问题：客人在打电话');
  await expect(count(page)).toHaveText('1/381 项有问题');
  await other.click();
  await dialog.getByRole('button', { name: '恢复为未做' }).click();
  await expect(count(page)).toHaveText('0/38');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row(page, 'greet')).toContainText('有问题：客人在打电话');
});

test('a hold step keeps what is after it, unless a reason is written @phone', async ({ page }) => {
  await start(page, '房号 806');
  await expect(row(page, 'fill-form')).toContainText(`「${stepOf(SLUG, 'check-id').name}」必须先做完`);
  await item(page, 'fill-form', '请客人填入住登记表').click();
  const dialog = page.getByRole('dialog', { name: '前面有一步必须先做完' });
  await dialog.getByLabel('理由').fill('证件在复印');
  await dialog.getByRole('button', { name: '先去做这一步' }).click();
  await expect(row(page, 'check-id').locator('.ask-now'), 'whom to ask, unfolded').toBeInViewport();
  await expect(row(page, 'check-id').locator('summary').first()).toBeFocused();
  await expect(item(page, 'fill-form', '请客人填入住登记表')).not.toBeChecked();
  await item(page, 'fill-form', '请客人填入住登记表').click();
  await expect(dialog.getByLabel('理由'), 'nothing typed is lost').toHaveValue('证件在复印');
  await dialog.getByRole('button', { name: '写明理由，继续' }).click();
  await expect(item(page, 'fill-form', '请客人填入住登记表')).toBeChecked();
  await expect(row(page, 'check-id')).toContainText('理由：证件在复印');
});

test('finishing is refused while anything is open and leads to it @phone', async ({ page }) => {
  await start(page, '房号 807');
  await item(page, 'greet', '微笑问好').check();
  await page.getByRole('button', { name: '完成', exact: true }).click();
  await expect(said(page)).toContainText('已跳到第一处');
  await expect(item(page, 'greet', '问有没有预订')).toBeFocused();
});

test('deleting asks once and can be undone @phone', async ({ page }) => {
  await start(page, '房号 808');
  await item(page, 'greet', '微笑问好').check();
  await inMenu(page, '删除');
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(said(page)).toHaveText('已删除「房号 808」。');
  await expect(page.locator('.run-line')).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('heading', { name: '房号 808' })).toBeVisible();
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
});

test('two tabs on one run lose nothing @phone', async ({ page, context }) => {
  await start(page, '房号 809');
  const other = await context.newPage();
  await other.goto(page.url());
  await item(page, 'greet', '微笑问好').check();
  await expect(item(other, 'greet', '微笑问好')).toBeChecked();
  await item(other, 'greet', '问有没有预订').check();
  await answer(other, 'greet', '没有').click();
  await expect(row(page, 'verify-booking')).toHaveAttribute('data-state', 'off');
  await expect(count(page)).toHaveText('2/34');
});

test('works with the keyboard alone', async ({ page }) => {
  await open(page, LIST);
  await page.getByLabel('名称').fill('房号 810');
  await page.getByLabel('名称').press('Enter');
  await expect(page.getByRole('heading', { name: '房号 810' })).toBeFocused();
  await item(page, 'greet', '微笑问好').focus();
  await page.keyboard.press('Space');
  await expect(said(page)).toHaveText('已勾选「微笑问好」。已做 1 / 38 项');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, 'offer-room')).toHaveAttribute('data-state', 'off');
  await expect(item(page, 'verify-booking', '问姓名，找出预订单')).toBeFocused();
});

test('each change is said once, with the progress, and an undo gives the focus back @phone', async ({
  page,
}) => {
  await start(page, '房号 815');
  const heard = await listen(page);
  const smile = item(page, 'greet', '微笑问好');
  await smile.focus();
  await page.keyboard.press('Space');
  expect(await heard()).toEqual(['已勾选「微笑问好」。已做 1 / 38 项']);
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  expect(await heard()).toEqual(['已撤销，恢复原样。已做 0 / 38 项']);
  await expect(smile).toBeFocused();
  await tickAll(page, 'greet');
  await heard();
  await answer(page, 'greet', '没有').press('Enter');
  expect(await heard()).toEqual(['已选「没有」。这条路共 34 项。已做 2 / 34 项']);
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  expect(await heard()).toEqual(['已撤销，恢复原样。已做 2 / 38 项']);
  await expect(answer(page, 'greet', '没有')).toBeFocused();
  await inMenu(page, '这份规程正在做的单');
  await expect(page.getByRole('region', { name: '开一单' })).toBeFocused();
});

test('what was said makes room after a while: its undo stays, the end in sight, the page no wider', async ({
  page,
}) => {
  await page.clock.install();
  await start(page, '房号 801');
  await item(page, 'greet', '微笑问好').click();
  await expect(said(page)).not.toBeEmpty();
  await page.clock.runFor(7_000);
  await expect(page.locator('[data-toast]')).toHaveClass(/is-resting/);
  await noSidewaysScroll(page);
  await expect(page.locator('[data-undo]')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-finish]')).toBeInViewport({ ratio: 1 });
});

test('a limit counts working days, turns amber and red, and goes into a calendar @phone', async ({
  page,
}) => {
  // A Friday.
  await page.clock.install({ time: new Date('2026-11-20T15:00:00+08:00') });
  const until = async (time: string) => {
    await page.clock.setSystemTime(new Date(time));
    await page.clock.runFor(31_000);
  };
  await start(page, '高新区 3 号', 'procedures/engineering-tech-support-service-process/checklist/');
  const due = row(page, 'review').locator('.run-due');
  await expect(due).toContainText('上一步做完开始计时');
  await tickAll(page, 'apply');
  await expect(due).toContainText('最迟 11-24（周二）');
  await expect(due).toHaveClass(/is-ok/);
  await until('2026-11-24T14:00:00+08:00');
  await expect(due).toContainText('快到时限：11-24（周二）');
  await until('2026-11-25T09:00:00+08:00');
  await expect(due).toContainText('已超过时限：11-24（周二）');
  await due.getByRole('button', { name: '改起算时间' }).click();
  await page.getByRole('dialog').getByLabel('时间').fill('2026-11-24T10:00');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(due).toContainText('最迟 11-26（周四）从 11-24（周二）10:00 起算');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    due.getByRole('button', { name: '加入日历' }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('工程技术支持流程-高新区-3-号-评审申请.ics');
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain('\r\nDTEND:20261126T155959Z\r\nSUMMARY:工程技术支持流程（高新区 3 号）：');
  await axe(page);
  await due.getByRole('link', { name: '节假日表' }).click();
  await page.waitForURL(/data\//);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByLabel('节假日和调休').fill('2026-11-25 休 停电检修');
  await page.getByRole('button', { name: '保存节假日表' }).click();
  await expect(page.getByText('已保存：休 1 天')).toBeVisible();
  await page.goBack();
  await expect(due).toContainText('最迟 11-27（周五）');
  await page.clock.setSystemTime(new Date('2026-11-29T09:00:00+08:00'));
  await open(page, '');
  await expect(page.getByRole('link', { name: /高新区 3 号/ })).toContainText('已超过时限：11-27（周五）');
});

/** A short procedure whose every step can be done quickly: both ways through, then the end. */
async function finishAll(page: Page): Promise<void> {
  for (let n = 0; n < 40; n++) {
    const current = page.locator('[data-key][data-state=current]').first();
    if ((await current.count()) === 0) break;
    const key = (await current.getAttribute('data-key'))!;
    await tickAll(page, key);
    const answers = row(page, key).locator('[data-answer]');
    if ((await answers.count()) > 0 && (await answers.and(page.locator('[aria-pressed=true]')).count()) === 0)
      await answers.last().click();
  }
  const finish = page.getByRole('button', { name: '完成', exact: true });
  await expect(finish, 'nothing is left to tick').toBeFocused();
  await finish.click();
  await page.getByRole('dialog').getByLabel('经办人').fill('王芳');
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click();
  await expect(page.getByRole('heading', { name: '报告' })).toBeVisible();
}

test('a finished run hands over a report as text, CSV, JSON and on paper', async ({ page }, info) => {
  test.skip(info.project.name === 'tablet', 'long; phone and desktop are enough');
  // A device with a share sheet that takes what it is given, the first time.
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      share: ({ text }: { text: string }) =>
        shared.push(text) > 1 ? Promise.reject(new TypeError('no')) : Promise.resolve(),
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(shared.push(`copied ${text}`)) },
    });
  });
  await start(page, '房号 811');
  await finishAll(page);
  await expect(page.getByText('办结')).toBeVisible();
  const text = await page.getByLabel('报告文字').inputValue();
  expect(text).toContain('【这一单】散客入住接待：房号 811\n规程版本 2.0.0\n');
  expect(text).toContain('\n经办人：王芳\n');
  expect(text).toContain('◇ 客人有预订吗？ 没有');
  expect(text).toContain('— 核对预订：不适用：未走这条路');
  await page.getByRole('button', { name: '分享' }).click();
  await page.getByRole('button', { name: '分享' }).click();
  await expect(said(page)).toHaveText('报告文字已复制，可以粘贴到聊天或邮件里。');
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([
    text,
    text,
    `copied ${text}`,
  ]);
  for (const [button, start] of [
    ['导出 CSV（表格）', '\uFEFF这一单,散客入住接待,办结\r\n'],
    ['导出 JSON', '{\n  "title": "散客入住接待"'],
  ] as const) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^散客入住接待-房号-811-\d{4}-\d\d-\d\d\.(csv|json)$/);
    expect((await readFile(await file.path(), 'utf8')).startsWith(start)).toBe(true);
  }
  await axe(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('经办人签字').first()).toBeVisible();
  await expect(page.getByText('打印件以网页上的最新版本为准')).toBeHidden();
  await expect(page.locator('[data-rows]')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await inMenu(page, '这份规程正在做的单');
  await page.getByText('做完的单（1）').click();
  await page.getByRole('link', { name: /房号 811.*查看/ }).click();
  await page.getByRole('button', { name: '重新打开' }).click();
  await expect(page.getByRole('button', { name: '完成', exact: true })).toBeVisible();
});

test('a finished run with a problem says so first, on the screen, in its text and on one sheet @desktop', async ({
  page,
}) => {
  await start(page, '房号 819');
  await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
  await page.getByRole('dialog').getByLabel('说明').fill('客人在打电话');
  await page.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
  await item(page, 'greet', '问有没有预订').check();
  await answer(page, 'greet', '没有').click();
  await finishAll(page);
  await expect(page.getByRole('heading', { name: '报告' })).toBeFocused();
  await expect(page.locator('.run-seal')).toHaveText('办结（有问题）');
  await expect(page.locator('.run-exceptions li')).toHaveText([
    new RegExp(
      `^有问题 · ${stepOf(SLUG, 'greet').name} › 微笑问好：客人在打电话（\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d）$`,
    ),
  ]);
  const lines = (await page.getByLabel('报告文字').inputValue()).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    '【这一单】散客入住接待：房号 819',
    '异常 1 处：',
    expect.stringContaining('微笑问好：客人在打电话'),
  ]);
  await axe(page);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
  // On a second sheet the lines to sign on stand with what was done last.
  await page.emulateMedia({ media: 'print' });
  const signatures = page.locator('.run-parts > .run-signatures:last-child');
  await expect(signatures).toHaveCSS('break-before', 'avoid');
  await expect(signatures).toHaveCSS('break-inside', 'avoid');
  await page.emulateMedia({ media: 'screen' });
});

test('a run keeps its text when the page has changed, and goes on by the new one if asked @phone', async ({
  page,
}) => {
  await start(page, '房号 812');
  await item(page, 'greet', '微笑问好').check();
  // The page as it was when the run began: an item had another wording, one was not there yet.
  const kept = await page.evaluate(() => {
    const key = Object.keys(window.localStorage).find((name) => name.startsWith('zhaozhang:/:form:'))!;
    return window.localStorage.getItem(key)!;
  });
  const form = JSON.parse(kept) as { version: number; value: Form };
  const [first, second] = form.value.parts;
  const now = second!.items[0]!.text;
  form.value.version = '0.9.0';
  form.value.meaning = 'former';
  form.value.parts[1]!.items[0] = { id: 'verify-booking/old', text: `${now.slice(0, 4)}${now.slice(5)}` };
  form.value.parts[0]!.items.push({ id: 'greet/bow', text: '鞠躬' });
  await page.evaluate(
    ([text, hash]) => {
      const store = window.localStorage;
      const runKey = Object.keys(store).find((key) => key.startsWith('zhaozhang:/:run:'))!;
      const run = JSON.parse(store.getItem(runKey)!);
      run.value.form.value = hash;
      store.setItem(`zhaozhang:/:form:hotel-walk-in-check-in/${hash}`, text!);
      store.setItem(runKey, JSON.stringify(run));
    },
    [JSON.stringify(form), formHash(form.value)],
  );
  await page.reload();
  const banner = page.locator('[data-banner]');
  await expect(banner).toContainText('现在是版本 2.0.0');
  await expect(row(page, 'greet')).toContainText('鞠躬');
  await banner.locator('summary').click();
  await expect(banner.getByRole('listitem')).toHaveText([
    `改写${now}在「${second!.name}」，要重新勾选或填写原文：${now.slice(0, 4)}${now.slice(5)}`,
    `删去鞠躬在「${first!.name}」`,
  ]);
  await axe(page);
  await page.getByRole('button', { name: '按新版继续' }).click();
  await expect(banner).toBeHidden();
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
  await expect(row(page, 'greet')).not.toContainText('鞠躬');
});

test('the blank list has boxes, arrows and signature lines on paper, and a QR code of its address', async ({
  page,
}) => {
  await open(page, LIST);
  const code = page.locator('[data-code] svg');
  // The first key of the browser's own command to print.
  await page.keyboard.press('Control');
  await expect(code).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(code).toBeVisible();
  const box = (await code.boundingBox())!;
  expect(Math.round(box.width), 'millimetres at 96 px to the inch').toBe(Math.round((25 / 25.4) * 96));
  await expect(page.locator('.checklist-signatures')).toBeVisible();
  await expect(page.getByText('版本 2.0.0 · ').first()).toBeVisible();
  await expect(page.getByText('→ 核对预订')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(开一单|再开一单)$/ })).toBeHidden();
});

test.describe('the storage', () => {
  test('corrupt: the record is set aside and reported, and work goes on @phone', async ({ page }) => {
    await page.addInitScript(() => {
      if (!window.localStorage.length)
        window.localStorage.setItem('zhaozhang:/:run:hotel-walk-in-check-in/x', '{"version":1,"val');
    });
    await open(page, `${LIST}?run=hotel-walk-in-check-in/x`);
    await expect(said(page)).toContainText('本机没有这一单');
    await expect(page.locator('storage-notice')).toContainText('有 1 条旧记录读不出来');
    await page.getByRole('checkbox', { name: '微笑问好' }).click();
    await expect(count(page)).toHaveText('1/38');
  });

  test('full or blocked: the run goes on in the page @phone', async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await start(page, '房号 813');
    await tickAll(page, 'greet');
    await answer(page, 'greet', '没有').click();
    await expect(count(page)).toHaveText('2/34');
  });
});

test.describe('without JavaScript', () => {
  test.use(noScript);
  test('the blank list is open and can be ticked', async ({ page }) => {
    await open(page, LIST);
    await page.getByRole('checkbox', { name: '微笑问好' }).check();
    await expect(page.locator('.checklist details[open] [data-item]').last()).toBeVisible();
    await expect(page.getByText('浏览器没有运行脚本')).toBeVisible();
    await expect(page.getByRole('button', { name: /^(开一单|再开一单)$/ })).toBeHidden();
  });
});

test('has no violation of WCAG, fresh and in the middle', async ({ page }) => {
  await open(page, LIST);
  await axe(page);
  await start(page, '房号 814');
  await tickAll(page, 'greet');
  await answer(page, 'greet', '没有').click();
  await axe(page);
  await noSidewaysScroll(page);
  await page.getByRole('button', { name: '「问房型和特殊要求」做不了或有问题' }).click();
  await axe(page);
});

for (const { width, height, items } of [
  { width: 360, height: 640, items: 4 },
  { width: 360, height: 780, items: 6 },
  { width: 390, height: 844, items: 6 },
])
  test(`while one works the list fills the phone: ${width} × ${height} @phone`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const shape = () =>
      page.evaluate(() => {
        const box = (element: Element | null) => element?.getBoundingClientRect() ?? new DOMRect();
        const seen = [...document.querySelectorAll('[data-item]')].filter((item) => item.checkVisibility());
        const bottom = [...document.querySelectorAll('.run-foot, .run-new, .site-dock')]
          .filter((bar) => bar.checkVisibility())
          .map((bar) => box(bar))
          .filter(({ height }) => height > 0);
        const edge = Math.min(innerHeight, ...bottom.map(({ top }) => top));
        return {
          bar: box(document.querySelector('.run-bar')).height,
          first: box(seen[0]!).top,
          bottom: bottom.reduce((sum, { height }) => sum + height, 0),
          items: seen.map((item) => box(item)).filter(({ top, bottom: end }) => top >= 44 && end <= edge)
            .length,
          navigation: [...document.querySelectorAll('.site-header, .site-dock, .site-footer')].filter(
            (part) => part.checkVisibility(),
          ).length,
        };
      });
    await open(page, LIST);
    const blank = await shape();
    expect(blank).toMatchObject({ bar: 44, navigation: 0 });
    expect(blank.first).toBeLessThanOrEqual(120);
    expect(blank.bottom).toBeLessThanOrEqual(64);
    await start(page, '801');
    const run = await shape();
    expect(run).toMatchObject({ bar: 44, navigation: 0 });
    expect(run.first).toBeLessThanOrEqual(120);
    expect(run.bottom).toBeLessThanOrEqual(64);
    expect(run.items).toBeGreaterThanOrEqual(items);
    // What is said takes the place of the progress, and adds nothing.
    await item(page, 'greet', '微笑问好').check();
    await expect(said(page)).toHaveText(/已勾选「微笑问好」。/);
    expect((await shape()).bottom).toBeLessThanOrEqual(64);
    await noSidewaysScroll(page);
  });

test('a run that ends early says why, and can be taken up again @phone', async ({ page }) => {
  await start(page, '房号 817');
  await item(page, 'greet', '微笑问好').check();
  await inMenu(page, '提前结束…');
  const dialog = page.getByRole('dialog', { name: '提前结束这一单' });
  await expect(dialog).toContainText('还有 37 项没有做、3 个问题没有选答案。');
  // No reason is proposed, and none is called like the way out.
  await expect(dialog.locator('.button.primary')).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: '取消', exact: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: '不结束了' }).click();
  await expect(dialog).toHaveCount(0);
  await inMenu(page, '提前结束…');
  await dialog.getByRole('button', { name: '其他' }).click();
  await expect(dialog, 'a line is wanted').toBeVisible();
  await dialog.getByLabel('说明').fill('改住别处');
  await dialog.getByRole('button', { name: '客人取消' }).click();
  // A second step asks who ends it; until then nothing is ended.
  await expect(dialog).toContainText('原因：客人取消：改住别处');
  await dialog.getByLabel('经办人').fill('王芳');
  await dialog.getByRole('button', { name: '提前结束' }).click();
  await expect(page.locator('.run-seal')).toHaveText('中止');
  await expect(page.getByLabel('报告文字')).toHaveValue(
    /\n中止原因：客人取消：改住别处\n[^]*\n经办人：王芳\n/,
  );
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.run-seal')).toHaveCount(0);
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
  await inMenu(page, '提前结束…');
  await dialog.getByRole('button', { name: '转给别人' }).click();
  await expect(dialog.getByLabel('经办人')).toHaveValue('王芳');
  await dialog.getByRole('button', { name: '提前结束' }).click();
  await inMenu(page, '这份规程正在做的单');
  await page.getByText('中止的单（1）').click();
  await expect(page.getByRole('link', { name: /房号 817/ })).toContainText('中止：转给别人');
});

for (const [width, height] of [
  [360, 780],
  [1280, 800],
] as const)
  test(`the report is read from its top, however the run has ended: ${width} × ${height}`, async ({
    page,
  }) => {
    test.skip(test.info().project.name === 'tablet', 'the size is set here');
    await page.setViewportSize({ width, height });
    const top = async (...places: string[]) => {
      await expect(page.getByRole('heading', { name: '报告' })).toBeFocused();
      for (const place of places) await expect(page.locator(place)).toBeInViewport({ ratio: 1 });
      const seal = (await page.locator('.run-seal').boundingBox())!;
      const facts = (await page.locator('.run-exceptions, .run-facts-list').first().boundingBox())!;
      expect(seal.y + seal.height, 'the seal lies over nothing').toBeLessThanOrEqual(facts.y);
    };
    await start(page, '房号 820');
    await page.getByRole('button', { name: '「问有没有预订」做不了或有问题' }).click();
    await page.getByRole('dialog').getByLabel('说明').fill('听不清');
    await page.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
    await inMenu(page, '提前结束…');
    await page.getByRole('dialog').getByRole('button', { name: '做错了单' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '提前结束' }).click();
    await top('.run-seal', '.run-exceptions', '.run-facts-list div:nth-child(2)');
  });

test('a done item can bear a note, and a step with a problem is amber in list, bar and diagram', async ({
  page,
}) => {
  await start(page, '房号 818');
  await tickAll(page, 'greet');
  await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
  const dialog = page.getByRole('dialog', { name: '微笑问好' });
  await dialog.getByLabel('说明').fill('客人在打电话');
  await dialog.getByRole('button', { name: '已做，记一句' }).click();
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
  await expect(row(page, 'greet')).toContainText('客人在打电话');
  await expect(count(page)).toHaveText('2/38');
  await page.getByRole('button', { name: '「问有没有预订」做不了或有问题' }).click();
  await page.getByRole('dialog').getByLabel('说明').fill('听不清');
  await page.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
  await answer(page, 'greet', '没有').click();
  await expect(count(page)).toHaveText('2/341 项有问题');
  await expect(row(page, 'greet')).toHaveAttribute('data-state', 'done');
  await expect(row(page, 'greet').locator('summary').first()).toContainText('1 项有问题');
  await expect(row(page, 'greet').locator('summary').first()).not.toContainText('已做完');
  const node = page.locator('[data-diagram] svg [data-step="greet"]').first();
  await expect(node).toHaveAttribute('data-problems');
  await expect(node).toContainText('!1');
  await axe(page);
});

test('one step a screen has its items in reach of the thumb, and is remembered @phone', async ({ page }) => {
  // What the page asks of the screen.
  await page.addInitScript(() => {
    const screen: string[] = [];
    const lock = { release: () => Promise.resolve(screen.push('released')) };
    Object.assign(window, { screenLog: screen });
    Object.defineProperty(navigator, 'wakeLock', {
      value: { request: () => (screen.push('kept on'), Promise.resolve(lock)) },
    });
  });
  const asked = () => page.evaluate(() => (window as unknown as { screenLog: string[] }).screenLog);
  await open(page, LIST);
  expect(await asked()).toEqual([]);
  await start(page, '房号 820');
  expect(await asked()).toEqual(['kept on']);
  await inMenu(page, '一步一屏');
  const shown = page.locator('[data-key]').locator('visible=true');
  await expect(shown).toHaveCount(1);
  const boxes = await row(page, 'greet')
    .locator('[data-item], [data-answer]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
  for (const { height, top } of boxes) {
    expect(height).toBeGreaterThanOrEqual(56);
    expect(top, 'below the middle').toBeGreaterThan(740 / 3);
  }
  await tickAll(page, 'greet');
  const foot = page.locator('.run-foot');
  const undo = page.getByRole('button', { name: '撤销' });
  await expect(undo).toBeInViewport({ ratio: 1 });
  expect((await foot.boundingBox())!.height, 'with what was said').toBeLessThanOrEqual(64);
  await answer(page, 'greet', '没有').click();
  await expect(row(page, 'offer-room')).toBeVisible();
  await expect(shown).toHaveCount(1);
  const back = page.getByRole('button', { name: '上一步' });
  expect((await back.boundingBox())!.height).toBeGreaterThanOrEqual(56);
  await back.click();
  await expect(row(page, 'greet')).toBeVisible();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await page.getByRole('button', { name: '下一步' }).click();
  await expect(row(page, 'offer-room')).toBeVisible();
  expect(await page.evaluate(() => scrollY), 'from its beginning').toBe(0);
  await axe(page);
  await noSidewaysScroll(page);
  await page.reload();
  await expect(row(page, 'offer-room')).toBeVisible();
  await expect(shown).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, 'greet')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await inMenu(page, '一步一屏');
  await expect(row(page, 'greet')).toBeVisible();
  await inMenu(page, '这份规程正在做的单');
  expect(await asked()).toEqual(['kept on', 'released']);
});

test('the steps of one job can be shown alone, and what others have done stays', async ({ page }) => {
  await start(page, '房号 821');
  await item(page, 'greet', '微笑问好').check();
  await inMenu(page, '只看「行李生」的步骤');
  await expect(row(page, 'greet')).toBeHidden();
  const shown = page.locator('[data-key]').locator('visible=true');
  for (const one of await shown.all())
    await expect(one.locator('.checklist-facts').first()).toContainText('行李生');
  await expect(count(page)).toHaveText('1/38');
  await page.getByRole('button', { name: /^全部（另 \d+ 步）$/ }).click();
  await expect(item(page, 'greet', '微笑问好')).toBeChecked();
});

test('a jump into the blank list leaves the name of the step in sight', async ({ page }) => {
  for (const id of ['fill-form', 'review-form']) {
    await page.goto('about:blank');
    await open(page, `${LIST}#${id}`);
    await expect(page.locator(`#${id}`)).toBeInViewport();
    const covered = await page.evaluate((step) => {
      const bar = document.querySelector('[data-run-bar]')!.getBoundingClientRect().bottom;
      return bar - document.getElementById(step)!.getBoundingClientRect().top;
    }, id);
    expect(covered).toBeLessThanOrEqual(0);
  }
});

test('Back and Forward pass by dialogs that a reload has closed @phone', async ({ page }) => {
  await start(page, '房号 822');
  const address = page.url();
  const layer = () => page.evaluate(() => (history.state as { layer?: number } | null)?.layer ?? 0);
  await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await layer()).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { name: '房号 822' })).toBeVisible();
  await expect.poll(layer).toBe(0);
  await page.evaluate(() => history.forward());
  await expect.poll(layer).toBe(0);
  await expect(page.getByRole('heading', { name: '房号 822' })).toBeVisible();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page).not.toHaveURL(/run=/);
});
