import { expect, inMenu, noSidewaysScroll, open, test, type Page } from './site.ts';

const LIST = 'procedures/hotel-walk-in-check-in/checklist/';
/** A step of it has a limit, and the last of them is open where few others are. */
const LONG_NAME = '房号 801，两位客人分开结账，行李先寄存在前台';

const said = (page: Page) => page.locator('[data-toast] [role=status]');
const item = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });

/** Starts a run with a name; time stands still until it is told to go on. */
async function start(page: Page, name: string): Promise<void> {
  await page.clock.install();
  await open(page, LIST);
  await page.getByLabel('名称').fill(name);
  await page.getByRole('button', { name: /^(开一单|再开一单)$/ }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Twice as large as they were, as somebody sets them in the browser. */
async function largeLetters(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

/** Where everything stands that is said or pressed in the bars, and what is wrong with it. */
const bars = (page: Page) =>
  page.evaluate(() => {
    const large = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
    const faults: string[] = [];
    const foot = document.querySelector('.run-foot')!;
    const message = foot.querySelector('[role=status]')!;
    const isSaid = getComputedStyle(message).clipPath === 'none';
    const parts = [
      ...document.querySelectorAll<HTMLElement>('.run-bar-name, .run-bar-count, .run-menu > summary'),
    ]
      .concat([...document.querySelectorAll<HTMLElement>('.run-foot button, .run-bar > button')])
      .concat(isSaid ? [message as HTMLElement] : [])
      .filter((part) => part.checkVisibility());
    const place = (part: Element) => part.getBoundingClientRect();
    const nameOf = (part: Element) => `${part.className} ${part.textContent!.trim()}`;
    for (const part of parts) {
      const { left, right, top, bottom } = place(part);
      if (left < -0.5 || right > innerWidth + 0.5) faults.push(`beyond the side: ${nameOf(part)}`);
      if (top < -0.5 || bottom > innerHeight + 0.5) faults.push(`above or below: ${nameOf(part)}`);
      const { fontSize, paddingLeft, paddingRight } = getComputedStyle(part);
      const room = part.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      const letters = Math.min(8, part.textContent!.trim().length);
      // What stands on one line may be cut; what is broken into lines has eight letters on each.
      const text = document.createRange();
      text.selectNodeContents(part);
      const isBroken = getComputedStyle(part).whiteSpace !== 'nowrap' && part.tagName !== 'SUMMARY';
      const lines = new Set(
        [...text.getClientRects()]
          .filter((rect) => rect.top < place(part).bottom)
          .map((rect) => Math.round(rect.bottom / 8)),
      ).size;
      if (isBroken && lines > 1 && room < letters * parseFloat(fontSize))
        faults.push(`narrow: ${nameOf(part)}`);
      // What stands in the bars is seen and can be pressed, whatever is said.
      const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (!part.contains(on)) faults.push(`covered: ${nameOf(part)}`);
      if (part.matches('button') && part.scrollWidth > part.clientWidth + 1)
        faults.push(`cut: ${nameOf(part)}`);
    }
    const pressed = parts.filter((part) => part.matches('button, summary'));
    for (const [at, one] of pressed.entries())
      for (const other of pressed.slice(at + 1)) {
        const [a, b] = [place(one), place(other)];
        const isOver =
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        if (isOver) faults.push(`over one another: ${nameOf(one)}, ${nameOf(other)}`);
      }
    const at = (query: string) => {
      const part = document.querySelector(query);
      return part?.checkVisibility() ? Math.round(place(part).left) : null;
    };
    return {
      faults,
      bottom: place(foot).height,
      end: Math.round(place(foot).bottom - innerHeight),
      said: isSaid ? place(message).height / large : 0,
      finish: at('[data-finish]'),
      undo: at('[data-undo]'),
    };
  });

for (const { width, height } of [
  { width: 360, height: 780 },
  { width: 390, height: 844 },
  { width: 412, height: 915 },
  { width: 780, height: 360 },
  { width: 1280, height: 800 },
])
  for (const large of width < 900 ? [false, true] : [false])
    test(`the bars of a run hold in every form: ${width} × ${height}${large ? ', letters twice as large' : ''} @phone`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      if (large) await largeLetters(page);
      await start(page, LONG_NAME);
      const holds = async (form: string) => {
        const now = await bars(page);
        expect.soft(now.faults, form).toEqual([]);
        expect.soft(now.bottom, `${form}: height of the foot`).toBeLessThanOrEqual(64);
        expect.soft(now.end, `${form}: the foot stands at the lower edge`).toBeLessThanOrEqual(0);
        expect.soft(now.said, `${form}: height of what is said`).toBeLessThanOrEqual(64);
        await noSidewaysScroll(page);
        return now;
      };
      const problem = async () => {
        await page.getByRole('button', { name: '「微笑问好」做不了或有问题' }).click();
        await page.getByRole('dialog').getByLabel('说明').fill('客人在打电话');
        await page.getByRole('dialog').getByRole('button', { name: '有问题' }).click();
      };
      const forms = [
        ['the list', []],
        ['of one job', ['只看「接待员」的步骤']],
        ['of one job, one step a screen', ['一步一屏']],
        ['one step a screen', ['只看「接待员」的步骤']],
      ] as const;
      for (const [form, presses] of forms) {
        for (const press of presses) await inMenu(page, press);
        await item(page, '问有没有预订').click();
        await expect(said(page)).not.toBeEmpty();
        const fresh = await holds(`${form}, while something is said`);
        await page.clock.runFor(7_000);
        await expect(page.locator('[data-toast]')).toHaveClass(/is-resting/);
        const rested = await holds(`${form}, afterwards`);
        expect.soft([fresh.finish, fresh.undo], `${form}: places`).toEqual([rested.finish, rested.undo]);
        expect.soft(rested.said, `${form}: what was said has left`).toBe(0);
        await page.getByRole('button', { name: '完成', exact: true }).click();
        await holds(`${form}, with what is proposed`);
        await page.clock.runFor(7_000);
        if (form === 'of one job') {
          await problem();
          await holds(`${form}, with a problem`);
        }
      }
      await expect(page.locator('.run-bar-count')).toContainText('1 项有问题');
    });

test('what was said of a run that is over leaves, and its undo alone is left', async ({ page }) => {
  await start(page, '801');
  await item(page, '微笑问好').check();
  await inMenu(page, '提前结束…');
  await page.getByRole('dialog').getByRole('button', { name: '转给别人' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提前结束' }).click();
  await expect(said(page)).toHaveText('已提前结束，记为中止。');
  await page.clock.runFor(7_000);
  await expect(page.locator('[data-toast]')).toHaveClass(/is-resting/);
  // It stands below the report, over nothing.
  await page.getByRole('button', { name: '撤销' }).scrollIntoViewIfNeeded();
  const { faults, said: height, bottom } = await bars(page);
  expect({ faults, height }).toEqual({ faults: [], height: 0 });
  expect(bottom).toBeLessThanOrEqual(48);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(item(page, '微笑问好')).toBeChecked();
});

test('what a reading page has said of a new run leaves, and its undo has a place in the bar', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, 'procedures/hotel-walk-in-check-in/');
  await page.locator('[data-item]').first().click();
  await expect(said(page)).toContainText('已开一单');
  const fresh = await bars(page);
  expect(fresh.faults).toEqual([]);
  await page.clock.runFor(7_000);
  await expect(page.locator('[data-toast]')).toHaveClass(/is-resting/);
  const rested = await bars(page);
  expect(rested).toMatchObject({ faults: [], said: 0, undo: fresh.undo });
  expect(rested.bottom).toBeLessThanOrEqual(64);
});

const firstOpen = (page: Page) =>
  page.locator('[data-rows] [data-item][data-state=open]').locator('visible=true').first();

test('a run that is resumed has its first open item at the top, and one step a screen its beginning @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await start(page, '801');
  for (const name of ['微笑问好', '问有没有预订']) await item(page, name).check();
  await page.locator('[data-key=greet] [data-answer]').first().click();
  for (const box of await page.locator('[data-key="verify-booking"] [data-item] > input').all())
    await box.check();
  await page.locator('[data-rows] [aria-current=step] [data-item] > input').first().check();
  await page.reload();
  await expect(firstOpen(page)).toBeVisible();
  await expect.poll(async () => (await firstOpen(page).boundingBox())!.y).toBeLessThanOrEqual(120);
  expect((await firstOpen(page).boundingBox())!.y).toBeGreaterThanOrEqual(44);
  await inMenu(page, '一步一屏');
  await page.reload();
  const list = page.getByRole('button', { name: '列表', exact: true });
  await expect(list).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => (await page.locator('.run-bar').boundingBox())!.y).toBe(0);
  expect((await bars(page)).end, 'at the lower edge').toBe(0);
  await list.click();
  await expect(page.locator('[data-key]').locator('visible=true').nth(1)).toBeVisible();
  await expect(list).toBeHidden();
});

test('a run that is resumed stands right below the name of its step: nothing between is seen by half @phone', async ({
  page,
}) => {
  /** Where the lower edge of the name cuts through something. */
  const cut = () =>
    page.evaluate(() => {
      const edge = document.querySelector('.run-bar')!.getBoundingClientRect().bottom + 44;
      return [...document.querySelectorAll('[data-rows] :is([data-item], .checklist-ask p)')].flatMap(
        (part) => {
          const { top, bottom } = part.getBoundingClientRect();
          // What is folded away has a place too.
          return part.checkVisibility() && top < edge - 1 && bottom > edge + 1 ? [part.textContent] : [];
        },
      );
    });
  const resumed = async () => {
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await expect.poll(cut).toEqual([]);
  };
  await start(page, '801');
  for (const name of ['微笑问好', '问有没有预订']) await item(page, name).check();
  await resumed();
  await expect(page.locator('#greet-ask')).toBeInViewport({ ratio: 1 });
  await page.locator('[data-key=greet] [data-answer]').first().click();
  const boxes = page.locator('[data-key="verify-booking"] [data-item] > input');
  await boxes.nth(0).check();
  await resumed();
  await expect(boxes.nth(1)).toBeFocused();
  const time = page.locator('[data-key="verify-booking"] [data-item] time').first();
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const [line, said, other] = await Promise.all([
    page.locator('[data-key="verify-booking"] [data-item]').first().boundingBox(),
    time.boundingBox(),
    page.locator('[data-key="verify-booking"] .run-other').first().boundingBox(),
  ]);
  expect(said!.y + said!.height, 'the time stands above the lower line').toBeLessThanOrEqual(
    line!.y + line!.height - 2,
  );
  expect(said!.y, 'and below the dots').toBeGreaterThanOrEqual(other!.y + other!.height / 2 - 3);
});

/** What is seen at the top of the list, from the lower edge of the bar. */
const stuck = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector('.run-bar')!.getBoundingClientRect().bottom;
    const on = document.elementFromPoint(100, bar + 22);
    const name = on?.closest('summary')?.querySelector(':is(h2, h3, h4, h5)');
    const place = name?.getBoundingClientRect();
    const below = document.elementFromPoint(100, bar + 48);
    return {
      name: name?.lastChild?.textContent,
      top: place && Math.round(place.top - bar),
      list: below?.closest('[data-key]')?.id,
      isName: below?.closest('summary') !== null,
    };
  });

test('a run that is resumed says the name of its step below the bar, and goes on saying it @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await start(page, '801');
  await item(page, '微笑问好').check();
  await page.reload();
  await expect(firstOpen(page)).toBeVisible();
  await expect.poll(async () => (await firstOpen(page).boundingBox())!.y).toBeLessThanOrEqual(120);
  await expect.poll(() => stuck(page)).toMatchObject({ name: '迎接客人，问有没有预订' });
  const at = await stuck(page);
  expect(at.top).toBeGreaterThanOrEqual(0);
  expect(at.top).toBeLessThanOrEqual(20);
  // The next step takes its place.
  await page.evaluate(() => {
    const row = document.querySelector('#verify-booking')!.getBoundingClientRect();
    scrollBy({ top: row.top - 20, behavior: 'instant' });
  });
  await expect
    .poll(() => stuck(page))
    .toMatchObject({ name: '核对预订', list: 'verify-booking', isName: false });
  // Where the window is low the list has the room.
  await page.setViewportSize({ width: 780, height: 360 });
  await expect(page.locator('#verify-booking summary').first()).toHaveCSS('position', 'static');
});

test('an undo in the report covers nothing', async ({ page }) => {
  await start(page, '801');
  await item(page, '微笑问好').check();
  await inMenu(page, '提前结束…');
  await page.getByRole('dialog').getByRole('button', { name: '转给别人' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提前结束' }).click();
  await page.clock.runFor(7_000);
  await expect(page.locator('[data-toast]')).toHaveClass(/is-resting/);
  const covered = await page.evaluate(() =>
    [...document.querySelectorAll('.run-report button')].flatMap((button) => {
      const { top, height } = button.getBoundingClientRect();
      scrollBy({ top: top + height - innerHeight, behavior: 'instant' });
      const { left, right, bottom } = button.getBoundingClientRect();
      const at = [left + 4, (left + right) / 2, right - 4];
      const seen = at.every((x) => button.contains(document.elementFromPoint(x, bottom - 8)));
      return seen ? [] : [button.textContent];
    }),
  );
  expect(covered).toEqual([]);
  await expect(page.getByRole('button', { name: '撤销' })).toBeVisible();
});

test('one job alone is still shown when the page is loaded again', async ({ page }) => {
  await start(page, '801');
  await inMenu(page, '只看「行李生」的步骤');
  await expect(page.locator('[data-key=greet]')).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-all-steps]')).toBeVisible();
  await expect(page.locator('[data-key=greet]')).toBeHidden();
});

test('the first tick leaves the lines as high as they were, and the list of runs begins below its bar @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, LIST);
  const hint = page.getByPlaceholder('房号、姓名或单号，可不填');
  const cut = await hint.evaluate((field: HTMLInputElement) => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    pen.font = font;
    return (
      pen.measureText(field.placeholder).width -
      field.clientWidth +
      parseFloat(paddingLeft) +
      parseFloat(paddingRight)
    );
  });
  expect(cut, 'px of the hint that are cut off').toBeLessThanOrEqual(0);
  const row = page.locator('[data-item]').filter({ visible: true }).nth(3);
  const beside = page.locator('[data-item]').filter({ visible: true }).nth(2);
  const before = (await beside.boundingBox())!;
  await row.click();
  await expect(page.locator('[data-count]')).toHaveText(/^1\//);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const after = (await beside.boundingBox())!;
  expect(Math.abs(after.height - before.height), 'px that it has grown').toBeLessThanOrEqual(1);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await inMenu(page, '这份规程正在做的单');
  const heading = page.getByRole('heading', { name: '正在做的单' });
  await expect(heading).toBeVisible();
  await expect.poll(async () => (await heading.boundingBox())!.y).toBeGreaterThanOrEqual(44);
});

for (const begun of [true, false])
  for (const slug of ['hotel-walk-in-check-in', 'hotel-group-check-in'])
    for (const nth of [0, 2])
      test(`the first tick ${begun ? 'of a run' : 'where there is no run'} moves nothing under the finger: ${slug}, item ${nth} @phone`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 360, height: 780 });
        await open(page, `procedures/${slug}/checklist/`);
        if (begun) {
          await page.getByLabel('名称').fill('801');
          await page.getByRole('button', { name: '开一单' }).click();
          await expect(page.getByRole('heading', { name: '801' })).toBeVisible();
        }
        const rows = page.locator('[data-item]').filter({ visible: true });
        const ys = async () =>
          Promise.all([nth, nth + 1].map(async (one) => Math.round((await rows.nth(one).boundingBox())!.y)));
        expect(await page.evaluate(() => scrollY)).toBe(0);
        const before = await ys();
        await rows.nth(nth).locator('.run-item').click();
        await expect(page.locator('[data-count]')).toHaveText(/^1\//);
        // All that was on its way has come.
        await page.waitForLoadState('networkidle');
        const after = await ys();
        for (const [at, y] of before.entries())
          expect(Math.abs(after[at]! - y), `px that item ${nth + at} has moved`).toBeLessThanOrEqual(2);
      });

test('one step a screen keeps the way back to the list in reach, and a step with a deadline its first item in view @phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await open(page, 'procedures/hotel-group-check-in/checklist/');
  await page.getByLabel('名称').fill('801');
  await page.getByRole('button', { name: '开一单' }).click();
  await expect(page.getByRole('heading', { name: '801' })).toBeVisible();
  await inMenu(page, '一步一屏');
  const step = page.locator('[data-key][data-here]');
  await expect(step.locator('.run-due')).toBeVisible();
  const top = (await step.boundingBox())!.y;
  const first = step.locator('[data-item]').first();
  await expect(first).toBeInViewport({ ratio: 1 });
  expect((await first.boundingBox())!.y - top, 'px above its first item').toBeLessThanOrEqual(160);
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(page.getByRole('button', { name: '列表', exact: true })).toBeInViewport({ ratio: 1 });
});
