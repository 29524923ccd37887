/** What has to be reviewed: said on the page once its day has passed, and listed by who looks after it. */
import { PROCEDURE } from '../../src/bench/limits.ts';
import { axe, countShifts, expect, noScript, test } from './site.ts';

test('a page says that its day of review has passed, and nothing moves by it @phone', async ({ page }) => {
  const shifts = await countShifts(page);
  const passed = page.locator('.review-passed');
  await page.clock.setFixedTime('2026-11-30');
  await page.goto(PROCEDURE);
  await expect(passed).toBeHidden();
  await page.clock.setFixedTime('2099-01-01');
  await page.reload();
  await expect(passed).toHaveText(/^这一页该在 20\d\d-\d\d-\d\d 以前再看一遍，日子过了，还没有记下看过。/);
  await page.waitForLoadState('networkidle');
  expect(await shifts()).toEqual([]);
});

test('what is overdue is counted for each owner @phone', async ({ page }) => {
  await page.clock.setFixedTime('2099-01-01');
  await page.goto('changes/due/');
  const first = page.locator('[data-group]').first();
  const count = await first.locator('tr[data-entry]').count();
  await expect(first.locator('summary')).toHaveText(new RegExp(`${count} 份\\s*已过复核日$`));
  await axe(page);
});

test.describe('without script', () => {
  test.use(noScript);

  test('lists what is due by owner, with a calendar of it @phone', async ({ page, request }) => {
    await page.goto('changes/');
    await page.getByRole('link', { name: '各部门的复核日' }).click();
    const group = page.locator('[data-group]').first();
    await group.locator('summary').click();
    const calendar = group.getByRole('link', { name: '放进日历（.ics）' });
    const answer = await request.get((await calendar.getAttribute('href'))!);
    expect(answer.ok()).toBe(true);
    const entries = (await answer.text()).match(/BEGIN:VEVENT/g);
    expect(entries).toHaveLength(await group.locator('tr[data-entry]').count());
  });
});
