import { stepOf, stepsOf } from './built.ts';
import { axe, expect, noScript, noSidewaysScroll, open, test } from './site.ts';

const SLUG = 'hotel-walk-in-check-in';
const PAGE = `procedures/${SLUG}/`;
const steps = stepsOf(SLUG);
const first = steps[0]!;
const ITEM = first.items[0]!.text;
const nameOf = (id: string) => stepOf(SLUG, id).name;

test.describe('when JavaScript is unavailable', () => {
  test.use(noScript);

  test('shows every step, item and decision, and the flowchart', async ({ page }) => {
    await open(page, PAGE);
    await expect(page.locator('.step')).toHaveCount(steps.length);
    await expect(page.locator('[data-item]')).toHaveCount(steps.flatMap(({ items }) => items).length);
    const { question, answers } = first.ask!;
    await expect(page.getByRole('group', { name: question }).getByRole('link')).toHaveText(
      answers.map(({ text, to }) => new RegExp(`${text}\\s*去「${nameOf(to)}」`)),
    );
    await expect(page.locator('[data-flowchart] svg').first()).toBeAttached();
  });

  test('an answer leads to its step', async ({ page }) => {
    await open(page, PAGE);
    await page
      .getByRole('link', { name: `去「${nameOf('verify-booking')}」` })
      .first()
      .click();
    await expect(page).toHaveURL(/#verify-booking$/);
    await expect(page.locator('#verify-booking h2')).toBeInViewport();
  });

  test('an item can be ticked by pressing anywhere on its line', async ({ page }) => {
    await open(page, PAGE);
    const line = page.getByRole('listitem').filter({ hasText: ITEM });
    const { width } = (await line.boundingBox())!;
    await line.click({ position: { x: width - 20, y: 20 } });
    await expect(page.getByRole('checkbox', { name: ITEM })).toBeChecked();
  });

  test('a glossary term shows its meaning', async ({ page }) => {
    await open(page, PAGE);
    const meaning = page.locator('.term-meaning', { hasText: '没有随团、自己到店的客人。' });
    await expect(meaning).toBeHidden();
    await page.getByRole('button', { name: '散客' }).click();
    await expect(meaning).toBeVisible();
  });
});

test('whatever is jumped to stands below the bar that sticks to the top', async ({ page }) => {
  await open(page, PAGE);
  const { below, covered } = await page.evaluate(() => {
    const bar = document.querySelector('.contents-bar')!;
    const after = [...document.querySelectorAll<HTMLElement>('.reading [id]')].filter(
      (one) =>
        one.checkVisibility() &&
        !bar.contains(one) &&
        bar.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const hidden = after.filter((one) => {
      one.scrollIntoView();
      const edge = bar.checkVisibility() ? bar.getBoundingClientRect().bottom : 0;
      return one.getBoundingClientRect().top < edge;
    });
    return { below: after.length, covered: hidden.map(({ id }) => id) };
  });
  expect(below).toBeGreaterThan(60);
  expect(covered).toEqual([]);
});

test('says which step is being read', async ({ page }) => {
  await open(page, `${PAGE}#check-id`);
  await expect(page.locator('[data-contents="check-id"][aria-current="location"]').first()).toBeAttached();
  await page.locator('#deposit').evaluate((step) => step.scrollIntoView());
  await expect(page.locator('[data-contents="deposit"][aria-current="location"]').first()).toBeAttached();
  await expect(page.locator('[data-contents="check-id"][aria-current]')).toHaveCount(0);
});

test('from the top of a page to its first item are at most eight presses of Tab @desktop', async ({
  page,
}) => {
  for (const path of ['procedures/hotel-walk-in-check-in/', 'procedures/property-goods-exit-permit/']) {
    await open(page, path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: '跳到第一步' })).toBeFocused();
    await page.keyboard.press('Enter');
    const onItem = () => page.evaluate(() => document.activeElement?.matches('[data-item] input') ?? false);
    let presses = 2;
    while (!(await onItem()) && presses < 20) {
      await page.keyboard.press('Tab');
      presses++;
    }
    expect(presses, path).toBeLessThanOrEqual(8);
  }
});

test('a screen reader hears each step once, with its number, and the flow as text @desktop', async ({
  page,
}) => {
  await open(page, 'procedures/hotel-walk-in-check-in/');
  const flow = page.locator('[data-flowchart]');
  expect(await flow.locator('.flow-view').first().ariaSnapshot()).not.toContain(first.name);
  await flow.getByText('用文字看流程').click();
  await expect(flow.getByRole('listitem').filter({ hasText: first.name }).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: `第 1 步：${first.name}`, exact: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: first.name })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: ITEM, exact: true })).toHaveCount(1);
});

test('a screen reader hears each item of a run once, and each step with its number; the keyboard is soon there', async ({
  page,
}) => {
  await open(page, `${PAGE}checklist/`);
  await expect(page.getByRole('heading', { name: new RegExp(`^第 1 步：\\s?${first.name}$`) })).toHaveCount(
    1,
  );
  await expect(page.getByRole('checkbox', { name: ITEM, exact: true })).toHaveCount(1);
  const boxes = steps.flatMap(({ items }) => items).length;
  await expect(page.locator('.checklist-part').getByRole('checkbox')).toHaveCount(boxes);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到第一项' })).toBeFocused();
  await page.keyboard.press('Enter');
  const onItem = () => page.evaluate(() => document.activeElement?.matches('[data-item] input') ?? false);
  let presses = 2;
  while (!(await onItem()) && presses < 20) {
    await page.keyboard.press('Tab');
    presses++;
  }
  expect(presses).toBeLessThanOrEqual(8);
});

test('the heading of a step is not hidden when one jumps to it', async ({ page }) => {
  await open(page, `${PAGE}#fill-form`);
  const onTop = () =>
    page.locator('#fill-form h2').evaluate((heading) => {
      const { left, top, height } = heading.getBoundingClientRect();
      return document.elementFromPoint(left + 10, top + height / 2) === heading;
    });
  await expect.poll(onTop).toBe(true);
});

test('choosing an answer of an open run greys the steps of the other path', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('checkbox', { name: ITEM }).check();
  await page
    .locator('[data-ask="greet"]')
    .getByRole('link', { name: nameOf('verify-booking') })
    .click();
  await expect(page.locator('#offer-room')).toHaveAttribute('data-state', 'off');
  await expect(page.locator('#offer-room').getByText('未走这条路')).toBeVisible();
  await expect(page.locator('#verify-booking')).not.toHaveAttribute('data-state', 'off');
});

test('a ticked item stays ticked on the next visit', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('checkbox', { name: first.items[1]!.text }).check();
  // The box shows a press at once, its mark that a run has it.
  await expect(page.locator('[data-mark=done]')).toHaveCount(1);
  await open(page, PAGE);
  await expect(page.getByRole('checkbox', { name: first.items[1]!.text })).toBeChecked();
});

test('the contents bar opens, closes with Escape and leads to a step', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens have the contents beside the text');
  await open(page, PAGE);
  const summary = page.locator('.contents-bar summary');
  await summary.click();
  const step = page.locator('.contents-bar').getByRole('link', { name: nameOf('deposit') });
  await expect(step).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(step).toBeHidden();
  await expect(summary).toBeFocused();
  await summary.click();
  await step.click();
  await expect(step).toBeHidden();
  await expect(page.locator('#deposit h2')).toBeInViewport();
});

test('has no accessibility problem and no sideways scroll with work in progress', async ({ page }) => {
  await open(page, PAGE);
  await page.getByRole('checkbox', { name: ITEM }).check();
  await page
    .locator('[data-ask="greet"]')
    .getByRole('link', { name: nameOf('verify-booking') })
    .click();
  await axe(page);
  await noSidewaysScroll(page);
});
