/** A page that means something else than what was read: told on its page and at home. */
import { axe, countShifts, expect, noSidewaysScroll, open, test, type Page } from './site.ts';

const SLUG = 'aftersales-call-handling';

/** Keeps that the page was read when it had its first meaning. */
async function keepFormerMark(page: Page): Promise<void> {
  const changes = await (await page.request.get(`procedures/${SLUG}/changes.json`)).json();
  const { meaning } = (changes as { former: { meaning: string }[] }).former[0]!;
  await page.addInitScript(
    ([slug, meaning]) => {
      if (localStorage.getItem('zhaozhang:/:meanings:pages')) return;
      const keep = (name: string, value: unknown) =>
        localStorage.setItem(
          `zhaozhang:/:${name}:pages`,
          JSON.stringify({ version: name === 'read' ? 2 : 1, value: { [slug!]: { value, at: 1 } } }),
        );
      keep('read', true);
      keep('meanings', meaning);
    },
    [SLUG, meaning],
  );
}

test('who read it is told on the page what has changed, and not again once that is known @phone', async ({
  page,
}) => {
  await keepFormerMark(page);
  const shifts = await countShifts(page);
  await open(page, `procedures/${SLUG}/`);
  const told = page.getByRole('region', { name: '你读过的这份有变' });
  await expect(told).toHaveText('你读过的这份有变', { useInnerText: true });
  expect(await shifts()).toEqual([]);
  await told.locator('summary').first().click();
  await expect(told).toContainText('1.0.0 → 2.0.0');
  await expect(told.locator('ins').first()).toBeVisible();
  await axe(page);
  await noSidewaysScroll(page);
  await told.getByRole('button', { name: '知道了' }).click();
  await expect(told).toHaveText('记下了：你知道这一版改了什么。');
  await page.reload();
  await expect(page.locator('read-mark input')).toBeChecked();
  await expect(told).toHaveCount(0);
});

test('at home it is in a list, with the questions whose answer is another one now @phone', async ({
  page,
}) => {
  await keepFormerMark(page);
  await open(page, '');
  const told = page.getByRole('region', { name: '有变的规程' });
  await told.locator('summary').first().click();
  await told.getByRole('button', { name: '答 2 道题' }).click();
  const question = told.locator('fieldset');
  await expect(question.locator('legend')).toBeVisible();
  // Its styles came along.
  await expect(question.locator('label').first()).toHaveCSS('display', 'flex');
  await axe(page);
  await question.locator('label').first().click();
  await told.getByRole('button', { name: '确定' }).click();
  await expect(told.locator('.quiz-verdict')).toBeVisible();
});
