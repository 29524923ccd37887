/** What is pressed before the code of a page has come: in the first question of a quiz, in the list of a run. */
import { expect, test, type Page, openEarly } from './site.ts';

const quizOf = (slug: string) => `procedures/${slug}/quiz/`;
/** Their first question has entries to order, one option to choose, sides to put together, a gap. */
const WALK_IN = 'hotel-walk-in-check-in';
const SINGLE = 'hot-work-permit';
const MATCH = 'property-valid-complaint-handling';
const GAPS = 'aftersales-call-handling';
const live = (page: Page) => page.locator('.quiz-live');
const button = (page: Page, name: string) => live(page).getByRole('button', { name });

const takenOver = (page: Page) => expect(page.locator('astro-island[ssr]')).toHaveCount(0);

test('entries that were moved are moved, one press after the other', async ({ page }) => {
  const come = await openEarly(page, quizOf(WALK_IN));
  const entries = live(page).locator('.quiz-entry-text');
  const before = await entries.allTextContents();
  expect(before).toHaveLength(5);
  const down = live(page).locator('.quiz-entry').first().locator('[data-move=down]');
  await down.click();
  await down.click();
  come();
  await takenOver(page);
  const [first, second, ...rest] = before;
  await expect(entries).toHaveText([second!, rest[0]!, first!, ...rest.slice(1)]);
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-verdict')).toBeVisible();
});

test('an option that was chosen and sent is graded; the page does not move on by itself', async ({
  page,
}) => {
  const come = await openEarly(page, quizOf(SINGLE));
  const address = page.url();
  const option = live(page).locator('.quiz-option').nth(1);
  const words = await option.innerText();
  await option.click();
  await expect(option.locator('input')).toBeChecked();
  await button(page, '确定').click();
  expect(page.url()).toBe(address);
  come();
  await expect(live(page).locator('.quiz-verdict')).toBeVisible();
  await expect(live(page).locator('.quiz-option', { hasText: words })).toHaveAttribute(
    'data-state',
    /right|wrong/,
  );
});

test('an option that was only chosen stays so and is kept', async ({ page }) => {
  const come = await openEarly(page, quizOf(SINGLE));
  await live(page).locator('.quiz-option').nth(1).click();
  come();
  await takenOver(page);
  await expect(live(page).locator('.quiz-option').nth(1).locator('input')).toBeChecked();
  await expect
    .poll(() => page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':quiz:'))))
    .toEqual([`zhaozhang:/:quiz:${SINGLE}`]);
});

test('sides that were put together one after the other are', async ({ page }) => {
  const come = await openEarly(page, quizOf(MATCH));
  const rights = live(page).locator('.quiz-right');
  const [first, second] = (await rights.allTextContents()).slice(0, 2);
  await rights.nth(0).click();
  await rights.nth(1).click();
  come();
  await takenOver(page);
  await expect(live(page).locator('.quiz-left').nth(0)).toContainText(first!);
  await expect(live(page).locator('.quiz-left').nth(1)).toContainText(second!);
  await expect(live(page).locator('.quiz-left small')).toHaveCount(2);
});

test('what was typed stays, and can be typed on', async ({ page }) => {
  const come = await openEarly(page, quizOf(GAPS));
  const gap = live(page).locator('.quiz-gap').first();
  await gap.fill('三');
  come();
  await takenOver(page);
  await expect(gap).toHaveValue('三');
  await gap.press('End');
  await gap.pressSequentially('声');
  await page.reload();
  await expect(gap).toHaveValue('三声');
});

test('where an attempt is kept, no other question can be pressed before it stands there', async ({
  page,
}) => {
  await page.goto(quizOf(WALK_IN));
  await button(page, '先跳过').click();
  await expect(live(page)).toContainText('第 2 题');
  const come = await openEarly(page, quizOf(WALK_IN));
  await expect(live(page)).toBeHidden();
  come();
  await expect(live(page)).toBeVisible();
  await expect(live(page)).toContainText('第 2 题');
});

const boxOf = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const startButton = (page: Page) => page.getByRole('button', { name: /^(开一单|再开一单)$/ });
const runsKept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes(':run:')).length);

test('where the address names a run, what is pressed before it stands there goes into it, and starts no other @phone', async ({
  page,
}) => {
  await page.goto(`procedures/${WALK_IN}/checklist/`);
  await boxOf(page, '微笑问好').click();
  await expect(page).toHaveURL(/\?run=/);
  const address = page.url();
  const come = await openEarly(page, address);
  await expect(boxOf(page, '问有没有预订')).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
  await boxOf(page, '问有没有预订').click();
  come();
  await expect(page.locator('[data-count]')).toHaveText('2/38');
  await expect(boxOf(page, '微笑问好')).toBeChecked();
  await expect(boxOf(page, '问有没有预订')).toBeChecked();
  expect(page.url()).toBe(address);
  expect(await runsKept(page)).toBe(1);
});

test('nor does the list offer a start while only what works with runs is on its way', async ({ page }) => {
  await page.goto(`procedures/${WALK_IN}/checklist/`);
  await boxOf(page, '微笑问好').click();
  await expect(page).toHaveURL(/\?run=/);
  let come = () => {};
  const coming = new Promise<void>((done) => (come = done));
  await page.route(/_astro\/Desk\..*\.js/, async (route) => {
    await coming;
    await route.continue();
  });
  await page.reload();
  await takenOver(page);
  await expect(startButton(page)).toHaveCount(0);
  come();
  await expect(page.locator('[data-count]')).toHaveText('1/38');
  await page.goto(`procedures/${WALK_IN}/checklist/`);
  await expect(startButton(page)).toBeVisible();
});

test('where the run of the address is not here, what was pressed early starts none', async ({ page }) => {
  const come = await openEarly(page, `procedures/${WALK_IN}/checklist/?run=${WALK_IN}/gone`);
  await boxOf(page, '微笑问好').click();
  await expect(boxOf(page, '微笑问好')).toBeChecked();
  come();
  await expect(page.locator('[data-toast]')).toContainText('本机没有这一单');
  await expect(boxOf(page, '微笑问好')).not.toBeChecked();
  await expect(startButton(page)).toBeVisible();
  expect(await runsKept(page)).toBe(0);
});
