/** Procedures of the handbook, worked through on the phone. */
import { expect, test } from '../site/site.ts';
import { answer, finish, reportText, row, said, saved, start, tick, unfold, write } from './list.ts';

test('a shift: parts side by side, what is not so this time, rounds, the clock, the report @phone', async ({
  page,
}) => {
  await start(page, 'salon-guest', '周日早班');
  for (const key of ['tools', 'towels', 'mat'])
    await expect(row(page, key)).toHaveAttribute('data-state', 'current');
  await expect(page.locator('.checklist-region', { hasText: '备店' })).toContainText('不分先后');

  await row(page, 'mat').getByRole('button', { name: '这次没有：下雨' }).click();
  await expect(said(page)).toContainText('没有下雨，这一步不做。');
  await expect(row(page, 'mat')).toHaveAttribute('data-state', 'off');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row(page, 'mat')).toHaveAttribute('data-state', 'current');
  await row(page, 'mat').getByRole('button', { name: '这次没有：下雨' }).click();

  await write(page, 'tools', '浸泡', '5');
  await page.getByRole('textbox', { name: '原因' }).fill('消毒液换过');
  await page.getByRole('button', { name: '记为有问题' }).click();
  await expect(row(page, 'tools')).toContainText('5 分钟，低于 10 分钟。消毒液换过');
  await write(page, 'tools', '浸泡', '20');
  await tick(page, 'tools');
  await unfold(page, 'towels');
  await row(page, 'towels').getByRole('button', { name: '这次没有' }).click();
  await expect(row(page, 'towels')).toContainText('不适用：不属于「今天有人约了染发」的情况');
  for (const name of ['毛巾叠 20 条', '围布挂好'])
    await row(page, 'towels').getByRole('checkbox', { name, exact: true }).check();
  await expect(row(page, 'open')).toHaveAttribute('data-state', 'current');

  await tick(page, 'open', 'greet');
  await answer(page, 'greet', '做得完');
  await tick(page, 'wash', 'cut');
  await row(page, 'dye').getByRole('button', { name: '这次没有：客人要染发' }).click();
  await tick(page, 'pay');
  await answer(page, 'serve.repeat', '有');
  await expect(page.locator('.checklist-region', { hasText: '待客（第 2 轮）' })).toBeVisible();
  await tick(page, 'greet~2');
  await answer(page, 'greet~2', '快关门了');
  await tick(page, 'sweep', 'lock', 'change-towels');
  await row(page, 'change-towels')
    .getByRole('button', { name: /^再做一次/ })
    .click();
  await expect(row(page, 'change-towels~2')).toContainText('换毛巾桶（第 2 次）');

  await finish(page);
  const report = await reportText(page);
  for (const line of [
    '\n经办人：王芳\n',
    '\n— 铺防滑垫：不适用：没有下雨\n',
    '\n   浸泡：20 分钟\n',
    '（不适用：不属于「今天有人约了染发」的情况）',
    '\n【待客（第 2 轮）】\n\n■ 迎客问需要（第 2 轮）\n',
    '\n【按钟点】\n\n■ 11:30—13:00 轮流吃饭\n',
    '\n■ 换毛巾桶（第 2 次）\n',
  ])
    expect(report).toContain(line);
  const csv = await saved(page, '导出 CSV');
  expect(csv).toContain('\r\n班前 › 备店 › 铺防滑垫,,门口铺防滑垫,不适用：没有下雨,,');
  expect(csv).toContain(',浸泡（分钟）,');
  const json = JSON.parse(await saved(page, '导出 JSON')) as { path: string[]; stopped: string };
  expect(json.path.slice(-3)).toEqual(['迎客问需要（第 2 轮）', '扫地倒发', '锁门']);
});

test('a step that is another procedure opens a run of it, is done with it, and both reports are one @phone', async ({
  page,
}) => {
  await start(page, 'cafe-bar-day', '周一吧台');
  await unfold(page, 'goods');
  await row(page, 'goods').getByRole('link', { name: '开一单《仓库收货》' }).click();
  await expect(page.getByText('属于《咖啡馆吧台的一天》的单：周一吧台')).toBeVisible();
  await tick(page, 'book-slot');
  await write(page, 'papers', '到达', '09:30');
  await tick(page, 'papers');
  await answer(page, 'papers', '对不上');
  await finish(page);
  await page.getByRole('link', { name: '属于《咖啡馆吧台的一天》的单：周一吧台' }).click();
  await expect(row(page, 'goods')).toHaveAttribute('data-state', 'done');
  await finish(page);
  const report = await reportText(page);
  expect(report).toContain('\n　【这一单】仓库收货');
  expect(report).toContain('\n　应有结果：不卸货，请司机联系发货人\n');
  expect(await saved(page, '导出 CSV')).toContain('08:00 收货 › 核对送货单,仓管员,单号与采购单一致,已做,');
});

test('a run by keyboard alone comes to an end that the source leaves open @phone', async ({ page }) => {
  await start(page, 'ride-handover', '夜班');
  /** Goes on by Tab to what has this name, and presses a key there. */
  const press = async (name: string, key: string) => {
    for (let n = 0; n < 80; n++) {
      const focused = page.locator(':focus');
      if ((await focused.count()) > 0 && (await focused.ariaSnapshot()).includes(`"${name}`)) {
        await page.keyboard.press(key);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${name} by Tab`);
  };
  await press('发定位', 'Space');
  await expect(row(page, 'meet').getByRole('checkbox', { name: '发定位' })).toBeChecked();
  await press('关掉接单', 'Space');
  await press('没来', 'Enter');
  await press('完成', 'Enter');
  await expect(page.getByRole('dialog').getByLabel('经办人')).toBeFocused();
  await page.keyboard.type('李强');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '报告' })).toBeVisible();
  expect(await reportText(page)).toContain('\n应有结果：待定：接班的人没来，车停哪里、钥匙给谁？\n');
});

test('a red line is whole above what there is to do, up to three lines of it, and a press shows more @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await start(page, 'lift-trapped', '3 号梯');
  await page.goto(`${page.url()}#calm`);
  await page.reload();
  await expect(row(page, 'calm').locator('summary').first()).toBeFocused();
  const line = row(page, 'calm').locator('.checklist-redline');
  await expect(line).toContainText('不叫乘客扒门，也不从外面硬撬。');
  await expect(line).toBeInViewport({ ratio: 1 });
  expect((await line.boundingBox())!.height).toBeLessThanOrEqual(28);
  const text = line.locator('summary > span');
  const isCut = () =>
    text.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
      return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
    });
  const more = () =>
    text.evaluate((each) => (each.firstElementChild!.textContent += '电梯没停稳之前，谁也不动轿门。'));
  await more();
  expect(await isCut()).toBe(false);
  for (let time = 0; time < 4; time++) await more();
  expect(await isCut()).toBe(true);
  await line.locator('summary').click();
  expect(await isCut()).toBe(false);
  await expect(row(page, 'calm').locator('[data-item]').first()).toBeVisible();
});
