/** 要定期做的: what is done every day, shift or week, on the runs' page and at home. */
import { axe, axeColours, expect, noSidewaysScroll, open, test, type Page } from './site.ts';

const section = (page: Page) => page.locator('.recurring');
const line = (page: Page, title: string) => section(page).locator('.recurring-line', { hasText: title });

test('work that comes again is added, done, and missed where it was not done @phone', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+08:00'));
  await open(page, 'runs/');
  await page.locator('summary', { hasText: '要定期做的' }).click();
  await expect(section(page)).toContainText('每天、每班、每周都要做的规程');
  await page.getByRole('button', { name: '加进来' }).click();
  await expect(section(page).getByText('先选一份规程。')).toBeVisible();
  await page.getByRole('combobox', { name: '规程', exact: true }).selectOption('电梯困人');
  await page.getByRole('button', { name: '加进来' }).click();
  await expect(line(page, '电梯困人')).toContainText('今天还没做');
  await axe(page);
  await noSidewaysScroll(page);

  // Two days later: the whole day between was missed, and is seen no more once it was noted.
  await page.clock.setFixedTime(new Date('2026-12-02T10:00:00+08:00'));
  await open(page, '');
  await expect(line(page, '电梯困人')).toContainText('没有做：12-01。');
  await page.emulateMedia({ colorScheme: 'dark' });
  await axeColours(page);
  await section(page).getByRole('button', { name: '知道了' }).click();
  await expect(line(page, '电梯困人')).not.toContainText('没有做');
});

test('what a page says of itself holds for its jobs, and shifts begin when the reader says @phone', async ({
  page,
}) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'zhaozhang:/:roles:mine',
      JSON.stringify({
        version: 1,
        value: { barista: { value: '咖啡师', at: 1 } },
      }),
    ),
  );
  await open(page, '');
  await expect(line(page, '咖啡馆吧台的一天')).toContainText('每天');
  await expect(line(page, '咖啡馆吧台的一天')).toContainText('规程里写的');
  await section(page).getByRole('link', { name: '改、加' }).click();
  await page.getByLabel('「咖啡馆吧台的一天」多久做一次').selectOption('每班');
  await page.getByLabel('每班几点开始').fill('8点');
  await page.getByLabel('每班几点开始').press('Tab');
  await expect(section(page).getByText('写几点几分，例如 8:00、20:00。')).toBeVisible();
  await page.getByLabel('每班几点开始').fill('8：00、20:00');
  await page.getByLabel('每班几点开始').press('Tab');
  const file = page.waitForEvent('download');
  await section(page).getByRole('button', { name: '存到日历' }).click();
  expect((await file).suggestedFilename()).toBe('要定期做的.ics');
  await page.getByLabel('「咖啡馆吧台的一天」多久做一次').selectOption('不用我做');
  await expect(line(page, '咖啡馆吧台的一天')).toHaveCount(0);
});
