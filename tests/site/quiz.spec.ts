import { type Locator } from '@playwright/test';
import type { Question } from '../../src/questions/kinds.ts';
import { rightInWords } from '../../src/questions/kinds.ts';
import type { QuestionSet } from '../../src/quiz/sitting/question-set.ts';
import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

/** Has questions of every kind but number. */
const WALK_IN = 'procedures/hotel-walk-in-check-in/quiz/';
/** Has a number to fill in. */
const WITH_NUMBER = 'procedures/renovation-worker-pass/quiz/';

/** How a hand does things: both reach every control. */
interface Hand {
  press(control: Locator): Promise<void>;
  type(control: Locator, text: string): Promise<void>;
}
const keyboard: Hand = {
  press: async (control) => {
    const isInput = (await control.evaluate((element) => element.tagName)) === 'INPUT';
    await control.press(isInput ? 'Space' : 'Enter');
  },
  type: async (control, text) => {
    await control.focus();
    await control.pressSequentially(text);
  },
};
const finger: Hand = {
  press: (control) => control.tap(),
  type: async (control, text) => {
    await control.tap();
    await control.fill(text);
  },
};

const live = (page: Page) => page.locator('.quiz-live');
const button = (page: Page, name: string | RegExp) => live(page).getByRole('button', { name });
const verdict = (page: Page) => live(page).locator('.quiz-verdict');

/** What the page hands to the quiz: Astro writes each value as `[kind, value]`. */
async function questionSet(page: Page): Promise<QuestionSet> {
  const props = await page.locator('astro-island[props*="questions"]').getAttribute('props');
  const read = ([kind, value]: [number, unknown]): unknown => {
    if (kind === 1) return (value as [number, unknown][]).map(read);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, read(each as [number, unknown])]),
    );
  };
  return read((JSON.parse(props!) as { set: [number, unknown] }).set) as QuestionSet;
}

const questions = async (page: Page): Promise<Question[]> => (await questionSet(page)).questions;

/** Gives the right answer, or with `wrong` one that is not, and leaves the question unmarked. */
async function answer(page: Page, question: Question, hand: Hand, wrong = false): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'truefalse':
    case 'multiple': {
      const chosen = question.options.filter(({ right }) => right !== wrong);
      for (const { text } of question.kind === 'multiple' && !wrong ? chosen : chosen.slice(0, 1)) {
        const option = live(page)
          .locator('label')
          .filter({ has: page.getByText(text, { exact: true }) });
        await hand.press(option.locator('input'));
      }
      return;
    }
    case 'order': {
      const entries = live(page).locator('.quiz-entry-text');
      const wanted = wrong ? [...question.entries].reverse() : question.entries;
      for (let place = 0; place < wanted.length; place++) {
        const now = await entries.allTextContents();
        for (let at = now.indexOf(wanted[place]!); at > place; at--) {
          await hand.press(button(page, `上移「${wanted[place]}」`));
        }
      }
      return expect(entries).toHaveText(wanted);
    }
    case 'match':
      for (const [index, { right }] of question.pairs.entries()) {
        const other = question.pairs[(index + 1) % question.pairs.length]!.right;
        await hand.press(live(page).locator('.quiz-left').nth(index));
        await hand.press(live(page).getByRole('button', { name: wrong ? other : right, exact: true }));
      }
      return;
    case 'fill':
    case 'number': {
      const gaps = live(page).locator('.quiz-gap');
      for (const [index, words] of rightInWords(question).entries()) {
        await hand.type(gaps.nth(index), wrong ? '不知道' : words);
      }
    }
  }
}

/** Answers every question; those at `missed` wrongly. Ends on the result. */
async function answerAll(page: Page, hand: Hand, missed: number[] = []): Promise<void> {
  for (const [index, question] of (await questions(page)).entries()) {
    await answer(page, question, hand, missed.includes(index));
    // On a phone the way on stays at the thumb.
    if ((page.viewportSize()?.width ?? 0) < 640)
      await expect(button(page, '确定')).toBeInViewport({ ratio: 1 });
    await hand.press(button(page, '确定'));
    await expect(verdict(page)).toHaveText(missed.includes(index) ? '答错了' : '答对了');
    await hand.press(button(page, /下一题|看结果/));
  }
  await expect(live(page).locator('.quiz-result')).toBeVisible();
}

test('takes an answer to every kind of question from the keyboard @base', async ({ page }) => {
  for (const path of [WALK_IN, WITH_NUMBER]) {
    await open(page, path);
    await answerAll(page, keyboard);
    const count = (await questions(page)).length;
    await expect(live(page)).toContainText(`答对 ${count} 题，共 ${count} 题`);
  }
});

test.describe('by touch', () => {
  test.skip(({ hasTouch }) => !hasTouch, 'no touch screen');

  test('takes an answer to every kind of question', async ({ page }) => {
    for (const path of [WALK_IN, WITH_NUMBER]) {
      await open(page, path);
      await answerAll(page, finger);
      await expect(live(page).getByRole('img', { name: '合格' })).toBeVisible();
    }
  });

  test('puts entries in order by dragging the grip', async ({ page }) => {
    await open(page, WALK_IN);
    const entries = live(page).locator('.quiz-entry-text');
    const before = await entries.allTextContents();
    const grip = (await live(page).locator('.quiz-grip').first().boundingBox())!;
    const third = (await live(page).locator('.quiz-entry').nth(2).boundingBox())!;
    const touch = await page.context().newCDPSession(page);
    const x = grip.x + grip.width / 2;
    const from = grip.y + grip.height / 2;
    const to = third.y + third.height * 0.8;
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: from }] });
    for (const part of [0.25, 0.5, 0.75, 1]) {
      const y = from + (to - from) * part;
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
    }
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect(entries).toHaveText([before[1]!, before[2]!, before[0]!, ...before.slice(3)]);
    await expect(live(page).getByRole('status')).toHaveText(
      `「${before[0]}」移到第 3 位，共 ${before.length} 位`,
    );
  });
});

test('asks, marks and goes on with Enter alone, the focus following', async ({ page }) => {
  await open(page, WALK_IN);
  await button(page, '先跳过').press('Enter');
  await expect(live(page).locator('fieldset')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(live(page)).toContainText('第 3 题');
  await expect(live(page).locator('fieldset')).toBeFocused();
});

test('tells the chosen option from the right one in words, and says why of each', async ({ page }) => {
  await open(page, WALK_IN);
  await button(page, '先跳过').click();
  const question = (await questions(page))[1]!;
  if (question.kind !== 'single') throw new Error('the second question is a single choice');
  await answer(page, question, keyboard, true);
  await button(page, '确定').click();
  const wrong = question.options.find(({ right }) => !right)!;
  const right = question.options.find((option) => option.right)!;
  const rows = live(page).locator('li.quiz-option');
  await expect(rows.filter({ hasText: wrong.why })).toContainText('你选的');
  await expect(rows.filter({ hasText: wrong.why })).not.toContainText('正确答案');
  await expect(rows.filter({ hasText: right.why })).toContainText('正确答案');
  await expect(rows.filter({ hasText: right.why })).not.toContainText('你选的');
  const lesson = live(page).getByRole('link', { name: /看步骤/ });
  await expect(lesson).toHaveAttribute(
    'href',
    new RegExp(`/procedures/hotel-walk-in-check-in/#${question.step}$`),
  );
});

test('says what is missing before it marks', async ({ page }) => {
  await open(page, WALK_IN);
  await button(page, '先跳过').click();
  await button(page, '确定').click();
  await expect(live(page).locator('.quiz-problem')).toHaveText('还没有选。请先选一项，再按「确定」。');
  await expect(verdict(page)).toHaveCount(0);
});

test('goes on where it stopped after a reload, in the same order', async ({ page }) => {
  await open(page, WALK_IN);
  await button(page, /^练系统按步骤出的 \d+ 道题$/).click();
  await expect(live(page)).toContainText('系统出题');
  await button(page, '测一测 7 题').click();
  await expect(live(page).locator('.quiz-note')).toHaveCount(0);
  const [first, second] = await questions(page);
  await answer(page, first!, keyboard, true);
  await button(page, '确定').click();
  await button(page, '下一题').click();
  await answer(page, second!, keyboard);
  const options = await live(page).locator('label').allTextContents();
  await page.reload();
  await expect(live(page)).toContainText('接着上次做到的第 2 题。');
  await expect(live(page).locator('label')).toHaveText(options);
  await expect(live(page).locator('input:checked')).toHaveCount(1);
  await button(page, '上一题').click();
  await expect(verdict(page)).toHaveText('答错了');
});

test('keeps the answers of two tabs, and goes on where the storage is full', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await open(page, WALK_IN);
  const [first, second] = await questions(one);
  await answer(one, first!, keyboard, true);
  await button(one, '确定').click();
  await expect(verdict(other)).toHaveText('答错了');
  await button(other, '下一题').click();
  await answer(other, second!, keyboard);
  await button(other, '确定').click();
  await open(one, 'progress/');
  await expect(one.getByText('共答 2 题')).toBeVisible();

  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await other.reload();
  await button(other, '下一题').click();
  await answer(other, (await questions(other))[2]!, keyboard);
  await button(other, '确定').click();
  await expect(verdict(other)).toHaveText('答对了');
  await expect(other.getByText('存储空间已满')).toBeVisible();
});

test('keeps the best and the last score and asks the missed ones again', async ({ page }) => {
  await open(page, WALK_IN);
  const total = (await questions(page)).length;
  await answerAll(page, keyboard, [1, 2]);
  const right = total - 2;
  await expect(live(page)).toContainText(`答对 ${right} 题，共 ${total} 题`);
  await expect(live(page).getByRole('img', { name: '合格' })).toHaveCount(right / total >= 0.8 ? 1 : 0);
  await button(page, '重做错的 2 题').click();
  await expect(live(page)).toContainText('第 1 题，共 2 题');
  const all = await questions(page);
  for (const name of ['下一题', '看结果']) {
    const kind = await live(page).locator('.quiz-kind').textContent();
    await answer(page, all[kind === '单选' ? 1 : 2]!, keyboard);
    await button(page, '确定').click();
    await button(page, name).click();
  }
  await expect(live(page)).toContainText('错的都改过来了。');
  await expect(live(page)).toContainText(`上次 ${right}/${total}`);
  await button(page, '回到原来的成绩').click();
  await expect(live(page)).toContainText(`答对 ${right} 题，共 ${total} 题`);
  await button(page, '全部再做一遍').click();
  await answerAll(page, keyboard);
  await expect(live(page)).toContainText(`答对 ${total} 题，共 ${total} 题`);
  // It is the last and the best, and stands once.
  await expect(live(page)).not.toContainText('上次');
});

test('a receptionist who passed goes on with her next lesson; who failed reads the steps, then is asked them again', async ({
  page,
}) => {
  await open(page, 'roles/receptionist/');
  await page.getByRole('button', { name: '设为我的岗位' }).click();
  await open(page, WALK_IN);
  const all = await questions(page);
  await answerAll(page, keyboard, [...all.keys()]);
  const steps = live(page).getByRole('heading', { name: '先回去读这几步' }).locator('~ ul').getByRole('link');
  await expect(steps).toHaveCount(new Set(all.map(({ step }) => step)).size);
  await expect(steps.first()).toHaveAttribute(
    'href',
    new RegExp(`/procedures/hotel-walk-in-check-in/#${all[0]!.step}$`),
  );
  await expect(live(page).locator('.quiz-actions > *').first()).toHaveText(`重做错的 ${all.length} 题`);
  await axe(page);
  await button(page, '全部再做一遍').click();
  await answerAll(page, keyboard);
  const next = live(page).locator('.quiz-actions > *').first().getByRole('link');
  await expect(next).toHaveText(/^读「.+」 要学的第 2 份，共 \d+ 份$/);
  await axe(page);
  await next.click();
  await expect(page).toHaveURL(/\/procedures\/[a-z-]+\/$/);
});

test('has no accessibility violation before, after and at the end', async ({ page }) => {
  test.slow();
  await open(page, WALK_IN);
  for (const [index, question] of (await questions(page)).entries()) {
    await axe(page);
    await noSidewaysScroll(page);
    await answer(page, question, keyboard, index % 2 === 0);
    await button(page, '确定').click();
    await axe(page);
    await noSidewaysScroll(page);
    await button(page, /下一题|看结果/).click();
  }
  await axe(page);
});

/** Goes to the question of the page whose answer is a node of the flowchart; tells the right node. */
async function nodeQuestion(page: Page): Promise<{ step: string; node: string; name: string }> {
  await open(page, WALK_IN);
  const { slug, derived } = await questionSet(page);
  const question = derived.find((each) => each.nodes)!;
  if (question.kind !== 'single') throw new Error('a node of the flowchart is one choice');
  const keys = [`${slug}/${question.id}`];
  const attempt = { seed: 1, startedAt: 1, scope: 'derived', keys, position: 0, given: {} };
  await page.evaluate(([name, record]) => localStorage.setItem(name, record), [
    `zhaozhang:/:quiz:${slug}`,
    JSON.stringify({ version: 1, value: { attempt } }),
  ] as const);
  const index = question.options.findIndex(({ right }) => right);
  const right = { step: question.step!, node: question.nodes![index]!, name: question.options[index]!.text };
  await page.reload();
  return right;
}

test('takes a node of the flowchart for an answer, and lights the way to it with the lesson', async ({
  page,
  hasTouch,
}) => {
  const { step, node, name } = await nodeQuestion(page);
  await expect(live(page)).toContainText('系统出题');
  const chart = live(page).locator('.quiz-chart');
  const nodeOf = (id: string) => chart.locator(`a[data-step="${id}"]`).last();
  // The drawing's own styles are there: without them its shapes are black.
  await expect(chart.locator('.flow-ink text').first()).toHaveCSS('text-anchor', 'middle');
  // The lines would lead to the answer.
  await expect(chart.locator('[data-from]').first()).toBeHidden();
  await expect(nodeOf(step)).toBeInViewport();
  if (hasTouch) await nodeOf(node).tap();
  else await nodeOf(node).press('Enter');
  await expect(live(page).getByRole('status')).toHaveText(`选了「${name}」`);
  await axe(page);
  await button(page, '确定').press('Enter');
  await expect(verdict(page)).toHaveText('答对了');
  await expect(chart.locator(`[data-from="${step}"][data-to="${node}"][data-lit]`)).toBeVisible();
  await expect(nodeOf(step)).toHaveAttribute('data-lit', '');
  await expect(nodeOf(node)).toHaveAttribute('data-lit', '');
  await nodeOf(step).scrollIntoViewIfNeeded();
  await expect(nodeOf(step)).toBeInViewport();
  await axe(page);
});

test('offers the steps as a list where the flowchart cannot be had', async ({ page, allowed }) => {
  allowed.push(/Failed to load resource/);
  await page.route(/hotel-walk-in-check-in\/$/, (route) => route.abort());
  const { name } = await nodeQuestion(page);
  await live(page).getByRole('radio', { name, exact: true }).check();
  await button(page, '确定').click();
  await expect(verdict(page)).toHaveText('答对了');
});

test('prints as a paper with every question and no answer', async ({ page }) => {
  await open(page, WALK_IN);
  await page.emulateMedia({ media: 'print' });
  await expect(live(page)).toBeHidden();
  const paper = page.locator('.quiz-paper');
  await expect(paper.locator('fieldset')).toHaveCount((await questions(page)).length);
  await expect(paper.locator('fieldset').first()).toBeVisible();
  await expect(paper.locator('details').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use(noScript);

  test('shows every question with its answer folded under it', async ({ page }) => {
    await open(page, WALK_IN);
    const all = await questions(page);
    const paper = page.locator('.quiz-paper > ol > li');
    await expect(paper).toHaveCount(all.length);
    for (const [index, question] of all.entries()) {
      const answerLine = paper.nth(index).locator('details');
      await expect(answerLine).not.toHaveAttribute('open');
      await answerLine.locator('summary').click();
      for (const words of rightInWords(question)) await expect(answerLine).toContainText(words);
    }
  });
});
