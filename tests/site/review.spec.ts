import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const QUIZ = 'procedures/hotel-walk-in-check-in/quiz/';
const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25'];

const live = (page: Page) => page.locator('.quiz-live');
const button = (page: Page, name: string | RegExp) => live(page).getByRole('button', { name });

/** Answers the first question of the page's quiz (an order) wrongly and the second (a choice) right. */
async function answerTwo(page: Page): Promise<void> {
  await open(page, QUIZ);
  await live(page).getByRole('button', { name: /^下移/ }).first().click();
  await button(page, '确定').click();
  if ((await live(page).locator('.quiz-verdict').textContent()) === '答对了')
    throw new Error('by chance right');
  await button(page, '下一题').click();
  await answerRight(page);
}

/** Gives the right answer to whatever is asked, as the page's own data has it. */
async function answerRight(page: Page): Promise<void> {
  const prompt = (await live(page).locator('legend').textContent())!;
  const { slug } = await page.evaluate(() => ({ slug: 'hotel-walk-in-check-in' }));
  const sets = (await (await page.request.get('questions/hotel-front-office.json')).json()) as {
    slug: string;
    questions: { prompt: string[]; options?: { text: string; right: boolean }[]; entries?: string[] }[];
  }[];
  const question = sets
    .find((set) => set.slug === slug)!
    .questions.find((each) => each.prompt.join('') === prompt)!;
  for (const { text } of question.options?.filter(({ right }) => right) ?? []) {
    await live(page)
      .locator('label')
      .filter({ has: page.getByText(text, { exact: true }) })
      .locator('input')
      .check();
  }
  for (const [place, entry] of (question.entries ?? []).entries()) {
    const entries = live(page).locator('.quiz-entry-text');
    for (let at = (await entries.allTextContents()).indexOf(entry); at > place; at--) {
      await button(page, `上移「${entry}」`).click();
    }
  }
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-verdict')).toHaveText('答对了');
}

const on = (page: Page, day: string) => page.clock.setFixedTime(new Date(`${day}T09:00:00+08:00`));

test('leads a missed question over five days out of the list of missed ones', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    // The seed decides the first order shown; a fixed one keeps it wrong after a move.
    crypto.getRandomValues = (<T extends ArrayBufferView | null>(array: T) => {
      if (array instanceof Uint32Array) array.fill(5);
      return array;
    }) as typeof crypto.getRandomValues;
  });

  await on(page, DAYS[0]!);
  await answerTwo(page);
  await open(page, 'review/');
  await expect(live(page).getByRole('heading', { name: '今天没有要复习的题' })).toBeVisible();
  await expect(live(page).getByRole('heading', { name: '错题本（1）' })).toBeVisible();
  await axe(page);

  await on(page, DAYS[1]!);
  await open(page, '');
  await expect(page.getByRole('link', { name: /今天要复习 1 题/ })).toBeVisible();
  await page.getByRole('link', { name: /今天要复习 1 题/ }).click();
  await button(page, '开始复习').click();
  await expect(live(page)).toContainText('还剩 1 题');
  await axe(page);
  // Missed once more: it comes back in the same sitting.
  await live(page).getByRole('button', { name: /^下移/ }).first().click();
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-verdict')).toHaveText('答错了');
  await expect(live(page)).toContainText('这一轮里还会再问');
  await axe(page);
  await button(page, '下一题').click();
  await expect(live(page)).toContainText('再问一次');
  await answerRight(page);
  await button(page, '完成').click();
  await expect(live(page)).toContainText('这一轮 1 题都答对了，其中 0 题一次就对。');
  await expect(live(page).getByRole('heading', { name: '今天没有要复习的题' })).toBeFocused();
  await expect(live(page).getByRole('heading', { name: '错题本（1）' })).toBeVisible();

  let reviews = 0;
  for (const day of [...DAYS.slice(2), '2026-12-05', '2026-12-25']) {
    await on(page, day);
    await open(page, 'review/');
    await expect(live(page).locator('.review-count')).toBeVisible();
    const start = button(page, '开始复习');
    while ((await start.count()) > 0) {
      await start.click();
      while ((await live(page).locator('form').count()) > 0) {
        const isOrder = (await live(page).locator('.quiz-order').count()) > 0;
        if (isOrder) reviews += 1;
        await answerRight(page);
        await button(page, /下一题|完成/).click();
      }
    }
    const missed = live(page).getByRole('heading', { name: /^错题本/ });
    // One of the right answers of day 2 and those of later days: two days in all.
    await expect(missed).toHaveText(reviews < 1 ? '错题本（1）' : '错题本');
  }
  expect(reviews).toBeGreaterThanOrEqual(1);
  await expect(live(page)).toContainText('现在没有错题。');
  await noSidewaysScroll(page);
});

test('starts a question anew when its text has changed, and forgets those that are gone @base', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript((base) => {
    const at = Date.now() - 5 * 86_400_000;
    const answer = (key: string) => ({ at, key, hash: 'old', right: false, attempt: at, scope: 'all' });
    const value = {
      answered: [answer('hotel-walk-in-check-in/price-order'), answer('no-such-page/q')],
      finished: [],
    };
    const month = new Date(at).toISOString().slice(0, 7);
    localStorage.setItem(`zhaozhang:${base}:answers:${month}`, JSON.stringify({ version: 1, value }));
  }, new URL(baseURL!).pathname);
  await open(page, 'review/');
  await expect(live(page).getByRole('heading', { name: '还没有可复习的题' })).toBeVisible();
  await axe(page);
  await open(page, '');
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('review-due')).toBeHidden();
});

test('remembers what was read, plans by role, clears a part and brings it back', async ({ page }) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.getByRole('checkbox', { name: '我读完了这一页' }).check();
  await open(page, QUIZ);
  for (let question = 0; question < 2; question++) await button(page, '先跳过').click();
  await live(page).locator('input').first().check();
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-verdict')).toBeVisible();

  await open(page, 'progress/');
  await expect(page.getByRole('link', { name: /^1\/\d+ ?已读/ })).toBeVisible();
  await page.getByLabel('我的岗位').focus();
  await page.getByLabel('我的岗位').selectOption({ label: '接待员' });
  await expect(page.getByLabel('我的岗位')).toBeFocused();
  const mark = page.getByRole('checkbox', { name: '已读「散客入住接待」' });
  await expect(mark).toBeChecked();
  await expect(page.getByText(/^要学的 2 份 · 也要知道的 \d+ 份，读了 1 份。$/)).toBeVisible();
  await expect(page.getByText('最近 26 周里有 1 天在练，共答 1 题。')).toBeVisible();
  await expect(page.locator('#scores')).toContainText('测一测以后，成绩会列在这里。');
  await page.evaluate(() => {
    const at = new Date(2026, 10, 20).getTime();
    const value = { best: { right: 6, total: 7, at }, last: { right: 3, total: 7, at } };
    localStorage.setItem('zhaozhang:/:quiz:hotel-vip-arrival', JSON.stringify({ version: 1, value }));
  });
  await page.reload();
  await expect(page.locator('#scores li')).toHaveText(
    '酒店贵宾（VIP）到店接待合格最好 6/7 · 上次 3/72026-11-20',
  );
  await axe(page);
  await noSidewaysScroll(page);

  await page.locator('#reset > summary').click();
  await page.getByRole('button', { name: '清除已读' }).click();
  await expect(mark).not.toBeChecked();
  await expect(page.locator('#reset').getByText('已读已清除，离开这一页之前可以恢复。')).toBeVisible();
  await page.getByRole('button', { name: '恢复已读' }).click();
  await expect(mark).toBeChecked();
  await page.getByRole('button', { name: '清除作答和复习' }).click();
  await expect(page.getByText('共答 0 题')).toBeVisible();
  await page.getByRole('button', { name: '恢复作答和复习' }).click();
  await expect(page.getByText('共答 1 题')).toBeVisible();
});

test('exports every answer as JSON and as CSV', async ({ page }) => {
  await open(page, QUIZ);
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-verdict')).toBeVisible();
  await open(page, 'progress/');
  const file = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString() };
  };
  const json = await file('导出 JSON');
  expect(json.name).toMatch(/^作答记录-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(json.text)).toMatchObject({ answered: [{ key: 'hotel-walk-in-check-in/five-stages' }] });
  const csv = await file('导出 CSV');
  const [head, line] = csv.text.split('\r\n');
  expect(head).toBe('\uFEFF作答时间,开始时间,方式,规程,规程编号,题目编号,题面版本,结果');
  expect(line).toMatch(
    /^[\d-]+ [\d:]+,[\d-]+ [\d:]+,测一测,散客入住接待,hotel-walk-in-check-in,five-stages,\w+,[对错]$/,
  );
});

test.describe('without JavaScript', () => {
  test.use(noScript);

  test('review and progress say what they need', async ({ page }) => {
    await open(page, 'review/');
    await expect(page.getByText('需要打开 JavaScript')).toBeVisible();
    await open(page, 'progress/');
    await expect(page.getByRole('link', { name: '按岗位看规程' })).toBeVisible();
  });
});
