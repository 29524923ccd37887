import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const TEST = 'practice/?mode=test&domain=hotel-front-office&count=4&seed=7';

const live = (page: Page) => page.locator('.quiz-live');
const button = (page: Page, name: string | RegExp) => live(page).getByRole('button', { name });
const prompt = (page: Page) => live(page).locator('.quiz-question legend');

/** Gives some answer to the question on the screen. */
async function answerSomehow(page: Page): Promise<void> {
  await expect(live(page).locator('form')).toBeVisible();
  const options = live(page).locator('label.quiz-option input');
  if ((await options.count()) > 0) await options.first().check();
  for (const left of await live(page).locator('.quiz-left').all()) {
    await left.click();
    await live(page).locator('.quiz-right').first().click();
  }
  for (const gap of await live(page).locator('.quiz-gap').all()) await gap.fill('不知道');
}

test('starts a mock test from the form, its seed in the address', async ({ page }) => {
  await open(page, 'practice/');
  await expect(page.getByRole('combobox', { name: /^限时/ })).toBeHidden();
  await axe(page);
  await page.getByRole('radio', { name: /模拟测验/ }).check();
  await page.getByRole('combobox', { name: /^场景/ }).selectOption({ label: '酒店前厅' });
  await page.getByRole('combobox', { name: /^题数/ }).selectOption('5');
  await page.getByRole('combobox', { name: /^限时/ }).selectOption('10');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('酒店前厅 · 模拟测验');
  await expect(live(page)).toContainText('第 1 题，共 5 题');
  await expect(live(page).getByRole('timer')).toHaveText(/还剩 (10:00|9:5\d)/);
  await expect(page).toHaveURL(/mode=test.*domain=hotel-front-office.*count=5.*minutes=10&seed=\d+$/);
});

test('draws the same questions in the same order from the same address @base', async ({ page }) => {
  const drawn: (string | null)[][] = [];
  for (let time = 0; time < 2; time++) {
    await open(page, TEST);
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    const prompts: (string | null)[] = [];
    for (let number = 1; number <= 4; number++) {
      await expect(live(page)).toContainText(`第 ${number} 题，共 4 题`);
      prompts.push(await prompt(page).textContent());
      await button(page, /下一题|检查并交卷/).click();
    }
    drawn.push(prompts);
  }
  expect(new Set(drawn[0]).size).toBe(4);
  expect(drawn[0]).toEqual(drawn[1]);
});

test('says nothing before it is handed in, and goes on after an interruption', async ({ page }) => {
  await open(page, TEST);
  await answerSomehow(page);
  await button(page, '下一题').click();
  await expect(live(page).locator('.quiz-verdict')).toHaveCount(0);
  await expect(live(page).locator('[data-state="right"], [data-state="wrong"]')).toHaveCount(0);
  const second = await prompt(page).textContent();

  await open(page, 'practice/');
  await axe(page);
  await page.getByRole('link', { name: /没做完：酒店前厅 · 模拟测验.*做到第 2 题，共 4 题/ }).click();
  await expect(live(page)).toContainText('接着上次做到的第 2 题。');
  await expect(prompt(page)).toHaveText(second!);
  for (const name of ['下一题', '下一题', '检查并交卷']) await button(page, name).click();
  await expect(live(page)).toContainText(/还有 [34] 题没答/);
  await axe(page);
  await button(page, '第 2 题，没答').click();
  await answerSomehow(page);
  for (const name of ['下一题', '下一题', '检查并交卷']) await button(page, name).click();
  await button(page, '交卷').click();

  await expect(live(page).getByRole('heading', { level: 2 })).toHaveText('模拟测验结果');
  await expect(live(page)).toContainText(/答对 \d 题，共 4 题/);
  await expect(live(page).locator('.quiz-review > li')).toHaveCount(4);
  await axe(page);
  await noSidewaysScroll(page);
});

test('hands a test in by itself when its time is over', async ({ page }) => {
  await page.clock.install();
  await open(page, `${TEST}&minutes=5`);
  await answerSomehow(page);
  await page.clock.runFor('04:58');
  await expect(live(page).getByRole('timer')).toHaveText(/还剩 0:0\d/);
  await page.clock.runFor('00:03');
  await expect(live(page).getByRole('heading', { level: 2 })).toHaveText('模拟测验结果');
});

test('practises what was missed, and says so where nothing was', async ({ page }) => {
  const weak = 'practice/?mode=practice&domain=hotel-front-office&weak=1&count=5&seed=1';
  await open(page, weak);
  await expect(page.getByText('没有薄弱的题')).toBeVisible();
  await open(page, TEST);
  for (const name of ['下一题', '下一题', '下一题', '检查并交卷']) await button(page, name).click();
  await button(page, '交卷').click();
  await open(page, weak);
  await expect(live(page)).toContainText('第 1 题，共 4 题');
});

test('tells what failed when the questions cannot be fetched', async ({ page, allowed }) => {
  allowed.push(/Failed to load resource/);
  await page.route('**/questions/*.json', (route) => route.abort());
  await open(page, TEST);
  await expect(page.getByText('题目没有取到')).toBeVisible();
  await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible();
});

test('prints a result slip after a test', async ({ page }) => {
  await open(page, TEST);
  for (const name of ['下一题', '下一题', '下一题', '检查并交卷']) await button(page, name).click();
  await button(page, '交卷').click();
  const name = page.getByLabel('姓名');
  await name.fill('王小明');
  const gap = await name.evaluate((field) => {
    const word = document.createRange();
    word.selectNode(field.previousSibling!);
    return field.getBoundingClientRect().left - word.getBoundingClientRect().right;
  });
  expect(gap, 'px between the word and its field').toBeGreaterThanOrEqual(8);
  await page.emulateMedia({ media: 'print' });
  const slip = page.locator('.quiz-slip');
  await expect(slip).toContainText('成绩单');
  await expect(slip).toContainText('王小明');
  await expect(slip).toContainText('答对 0 题，共 4 题，0 分（80 分合格，未合格）');
  await expect(slip.getByRole('row', { name: '试卷号 7', includeHidden: true })).toBeVisible();
  await expect(slip).toContainText('本机自己做的，不作证书。');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(live(page).locator('.quiz-review')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use(noScript);

  test('leads to the quiz of each page instead', async ({ page }) => {
    await open(page, 'practice/');
    await page.locator('summary', { hasText: '酒店前厅' }).click();
    await expect(page.getByRole('link', { name: '散客入住接待' })).toBeVisible();
  });
});
