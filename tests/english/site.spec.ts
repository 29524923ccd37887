/** The English site in a browser: read, do, quiz, search. */
import { axe, expect, noSidewaysScroll, open, test } from '../site/site.ts';

test('the pages have no violation of WCAG and fit a phone @phone', async ({ page }) => {
  for (const path of [
    '',
    'procedures/',
    'procedures/register-a-patient/',
    'procedures/take-a-blood-sample/checklist/',
    'limits/',
    'roles/nurse/',
    'records/accident-form/',
    'procedures/patient-faints/',
    'procedures/needlestick-injury/quiz/',
    'procedures/receive-a-sample/',
    'gaps/',
  ]) {
    await open(page, path);
    await axe(page);
    await noSidewaysScroll(page);
  }
});

test('a procedure says who, how soon and what is open, in English words @desktop', async ({ page }) => {
  await open(page, 'procedures/register-a-patient/');
  await expect(page.getByText('7\u00a0steps, 3\u00a0decisions')).toBeVisible();
  await expect(page.getByText('If ‘Yes’: ').first()).toBeAttached();
  await expect(page.locator('#triage')).toContainText('Time limit within 10\u00a0minutes');
  await expect(page.locator('#check-identity')).toContainText('Must be done first');
  await expect(page.locator('#open-2 .ask-now')).toHaveText('For now, ask: the duty manager.');
  await expect(page.locator('#open-2 .ask-now')).toBeVisible();
});

test('a run is started, ticked and finished @phone', async ({ page }) => {
  await open(page, 'procedures/keep-the-room-clean/checklist/');
  await page.getByLabel('Name').fill('Tuesday');
  await page.getByRole('button', { name: /^Start (a|another) run$/ }).click();
  await expect(page.getByRole('heading', { name: 'Tuesday' })).toBeVisible();
  for (const box of await page.locator('[data-item] input[type=checkbox]').all()) await box.check();
  await page.getByRole('button', { name: 'Finish', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Done by').fill('Sam');
  await page.getByRole('dialog').getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Report' })).toBeVisible();
  const report = await page.getByLabel('Report as text', { exact: true }).inputValue();
  expect(report).toContain('[Run] Keep the sample room clean: Tuesday');
  expect(report).toContain('Done by: Sam');
  expect(report).toContain('9 of 9 done');
  expect(report).not.toMatch(/\p{Script=Han}|[，。：（）「」]/u);
});

test('a number is right in words and in another unit @phone', async ({ page }) => {
  for (const [typed, verdict] of [
    ['ten', 'Right'],
    ['600 seconds', 'Right'],
    ['ten hours', 'Wrong'],
  ] as const) {
    await open(page, 'procedures/keep-the-room-clean/quiz/');
    await page.getByRole('textbox').fill(typed);
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.locator('.quiz-verdict')).toHaveText(verdict);
    await page.evaluate(() => localStorage.clear());
  }
});
