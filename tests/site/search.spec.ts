import { firstSearch } from '../../src/bench/search.ts';
import { axe, expect, noScript, noSidewaysScroll, open, test, type Page } from './site.ts';

const PAGE = 'procedures/hotel-walk-in-check-in/';

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => page.getByRole('searchbox', { name: '搜什么' });
const results = (page: Page) => page.locator('.search-hit');

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
}

test.describe('the dialog', () => {
  test('opens with / and Ctrl K and a press, closes with Esc, and gives the focus back', async ({ page }) => {
    await open(page, PAGE);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    const opener = page.locator('a[data-search-open]:visible').first();
    await opener.click();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await openDialog(page);
  });

  test('Back closes it and stays on the page; from a result Back leads to the page again', async ({
    page,
  }) => {
    await open(page, 'limits/');
    await open(page, '');
    for (const query of ['', '押金']) {
      await openDialog(page);
      await field(page).fill(query);
      await page.goBack();
      await expect(dialog(page)).toBeHidden();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('照章办事，心里有数');
    }
    // One that was closed in another way leaves nothing to go back through.
    await openDialog(page);
    await page.getByRole('button', { name: '关闭' }).click();
    await expect(dialog(page)).toBeHidden();
    await openDialog(page);
    await field(page).fill('动火许可证');
    await expect(results(page).first()).toContainText('动火');
    await results(page).first().locator('.search-link').click();
    await expect(page).toHaveURL(/procedures\/hot-work-permit\//);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('照章办事，心里有数');
    await expect(dialog(page)).toBeHidden();
    await page.goBack();
    await expect(page).toHaveURL(/\/limits\/$/);
  });

  test('leaves / to whoever is typing', async ({ page }) => {
    await open(page, 'search/');
    await field(page).fill('');
    await field(page).press('/');
    await expect(field(page)).toHaveValue('/');
    await expect(dialog(page)).toBeHidden();
  });

  test('goes with the arrows and Enter to the very step @base', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('押金怎么收');
    const first = results(page).first();
    await expect(first).toContainText('散客入住接待');
    await expect(first).toContainText('收押金');
    await expect(first.locator('mark').first()).toHaveText('收押金');
    await page.keyboard.press('ArrowDown');
    await expect(first.locator('.search-link')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(first.getByRole('link', { name: '读：散客入住接待' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/procedures\/hotel-walk-in-check-in\/#deposit$/);
  });

  test('takes the first result with Enter, also one that is still on its way @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('动火许可证');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/procedures\/hot-work-permit\//);
  });

  test('says how many there are and what comes first @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('押金');
    await expect(dialog(page).getByRole('status')).toHaveText(/^找到 \d+ 页。第一条：散客入住接待/);
    await expect(dialog(page)).toContainText('术语');
  });

  test('asks nothing while an input method composes @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).evaluate((input: HTMLInputElement) => {
      input.dispatchEvent(new CompositionEvent('compositionstart'));
      input.value = 'ya';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(300);
    await expect(results(page)).toHaveCount(0);
    await field(page).evaluate((input: HTMLInputElement) => {
      input.value = '押金';
      input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    });
    await expect(results(page).first()).toContainText('押金');
  });

  test('offers what initials may mean @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('yj');
    await page.getByRole('group', { name: '你是不是要找' }).getByRole('button', { name: '押金' }).click();
    await expect(field(page)).toHaveValue('押金');
    await expect(results(page).first()).toContainText('散客入住接待');
  });

  test('remembers what was looked for until it is told to forget @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('放行条');
    await results(page).first().locator('.search-link').click();
    await expect(page).toHaveURL(/procedures\//);
    await openDialog(page);
    await page.getByRole('group', { name: '最近搜过' }).getByRole('button', { name: '放行条' }).click();
    await expect(results(page).first()).toBeVisible();
    await field(page).fill('');
    await page.getByRole('button', { name: '清除记录' }).click();
    await expect(page.getByRole('group', { name: '最近搜过' })).toHaveCount(0);
  });

  test('where nothing fits it offers no guess, but whom to ask and what must never be done @phone', async ({
    page,
  }) => {
    await open(page, '');
    await openDialog(page);
    for (const query of ['犄角旮旯', '醉酒闹事', '天气预报']) {
      await field(page).fill(query);
      await expect(dialog(page)).toContainText(`没有找到「${query}」。`);
      await expect(dialog(page)).toContainText('拼音和首字母');
      await expect(dialog(page)).toContainText('现在先问：值班负责人或你的上级。');
      await expect(dialog(page).getByRole('link', { name: '看红线' })).toHaveAttribute(
        'href',
        /\/redlines\/$/,
      );
      await expect(dialog(page).getByRole('group', { name: '试试这些' })).toHaveCount(0);
    }
  });

  test('proposes what is close where nothing is found @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('卡送接');
    await expect(dialog(page)).toContainText('没有找到「卡送接」。');
    await page.getByRole('group', { name: '试试这些' }).getByRole('button').first().click();
    await expect(results(page).first()).toBeVisible();
  });

  test('says below its results whom to ask if none of them is it @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('押金');
    await expect(dialog(page).locator('.search-ask')).toHaveText(
      '没有要找的？现在先问：值班负责人或你的上级。 看红线',
    );
  });

  test('shows HTML as text @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('犄<img>旮旯');
    await expect(dialog(page).locator('img')).toHaveCount(0);
    await expect(dialog(page)).toContainText('没有找到「犄<img>旮旯」。');
  });

  test('narrows what it found, and says where else there is something @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    const domain = dialog(page).getByRole('combobox', { name: '场景' });
    await expect(domain).toBeHidden();
    await field(page).fill('投诉');
    await expect(dialog(page)).toContainText(/找到 \d+ 页/);
    await expect(domain.locator('option', { hasText: '小区日常与投诉' })).toHaveText(/（\d+）$/);
    await domain.selectOption('property-management');
    await expect(results(page).filter({ hasNotText: '小区日常与投诉' })).toHaveCount(0);
    await expect(results(page).first()).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: '在搜索页打开' })).toHaveAttribute(
      'href',
      /q=%E6%8A%95%E8%AF%89&domain=property-management$/,
    );
    await field(page).fill('押金');
    await expect(dialog(page)).toContainText('选定的范围里没有「押金」。');
    await dialog(page).getByRole('button', { name: '看全部范围里的' }).click();
    await expect(results(page).first()).toContainText('散客入住接待');
  });

  test('keeps to what the keyboard leaves of the window @phone', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('投诉');
    await expect(results(page).first()).toBeVisible();
    for (const size of [
      { width: 360, height: 380 },
      { width: 740, height: 360 },
      { width: 740, height: 180 },
    ]) {
      await page.setViewportSize(size);
      await expect
        .poll(() => dialog(page).evaluate((box) => Math.round(box.getBoundingClientRect().bottom)))
        .toBe(size.height);
      await expect(field(page)).toBeInViewport({ ratio: 1 });
      await expect(dialog(page).getByRole('combobox', { name: '场景' })).toBeInViewport({ ratio: 1 });
      await noSidewaysScroll(page);
    }
  });

  test('opens for a key that was pressed before the page was ready @phone', async ({ page }) => {
    await page.route(/_astro\/.*\.js/, async (route) => {
      await new Promise((done) => setTimeout(done, 500));
      await route.continue();
    });
    await page.goto(PAGE, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
  });

  test('keeps what is typed while its script and styles are on their way @phone', async ({ page }) => {
    const slow = async (what: RegExp) =>
      page.route(what, async (route) => {
        await new Promise((done) => setTimeout(done, 500));
        await route.continue();
      });
    await open(page, PAGE);
    await slow(/_astro\/.*\.(js|css)/);
    await page.keyboard.press('/');
    await page.keyboard.type('fangx ');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
    await page.keyboard.type('xingtiao');
    await expect(field(page)).toHaveValue('fangxingtiao');
    await expect(results(page).first()).toContainText('放行条');
    // Not even the script that would load them is there.
    await page.goto(PAGE, { waitUntil: 'commit' });
    await page.locator('main').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('yajin');
    await expect(field(page)).toHaveValue('yajin');
  });

  test('fits its window and is accessible', async ({ page }) => {
    await open(page, '');
    await openDialog(page);
    await field(page).fill('投诉');
    await expect(results(page).first()).toBeVisible();
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test.describe('the page', () => {
  test('shows what its address asks, narrows it, and goes back', async ({ page }) => {
    await open(page, `search/?q=${encodeURIComponent('投诉')}`);
    await expect(field(page)).toHaveValue('投诉');
    const domain = page.getByRole('combobox', { name: '场景' });
    const all = await domain.locator('option:not([hidden])').count();
    expect(all).toBeGreaterThan(2);
    await domain.selectOption('property-management');
    await expect(page).toHaveURL(/domain=property-management/);
    await expect(results(page).first()).toContainText('小区日常与投诉');
    for (const text of await results(page).allInnerTexts()) expect(text).toContain('小区日常与投诉');
    await expect(domain.locator('option:checked')).toHaveText(/^小区日常与投诉（\d+）$/);
    await page.goBack();
    await expect(domain).toHaveValue('');
    await expect(page).not.toHaveURL(/domain=/);
  });

  test('keeps the address in step with what is typed @phone', async ({ page }) => {
    await open(page, 'search/');
    await field(page).fill('花泥');
    await expect(results(page).first()).toBeVisible();
    await expect(page).toHaveURL(/[?]q=%E8%8A%B1%E6%B3%A5$/);
    await page.reload();
    await expect(results(page).first()).toBeVisible();
  });

  test('reads, does and tests directly @phone', async ({ page }) => {
    await open(page, `search/?q=${encodeURIComponent('散客入住接待')}`);
    await results(page).first().getByRole('link', { name: '照着做：散客入住接待' }).click();
    await expect(page).toHaveURL(/hotel-walk-in-check-in\/checklist\//);
  });

  test('fits its window and is accessible', async ({ page }) => {
    await open(page, `search/?q=${encodeURIComponent('客人没有预订怎么办')}`);
    await expect(results(page).first()).toBeVisible();
    await noSidewaysScroll(page);
    await axe(page);
  });
});

test.describe('what it costs', () => {
  test('nothing of it is loaded before it is opened', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await open(page, PAGE);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|search\/|dialog|worker/.test(path))).toEqual([]);
  });

  test('a first search costs at most 300 kB over the wire @desktop @content', async ({
    browser,
    baseURL,
  }) => {
    for (const query of [
      '押金',
      '家里水管坏了找谁报修',
      '两个人跟了同一个客户算谁的',
      '二十四小时报价',
      'ITR部门',
      'fangxingtiao',
      'yj',
    ]) {
      expect.soft(await firstSearch(browser, baseURL!, query), query).toBeLessThanOrEqual(300_000);
    }
  });
});

test.describe('when it cannot work', () => {
  test('a site without an index says so, and offers the list @phone', async ({ page, allowed }) => {
    allowed.push(/404/);
    await page
      .context()
      .route(/\/(pagefind|search)\/.*\.(js|json)$/, (route) => route.fulfill({ status: 404 }));
    await open(page, '');
    await openDialog(page);
    await field(page).fill('押金');
    await expect(dialog(page)).toContainText('这里没有搜索索引。');
    await expect(dialog(page).getByRole('link', { name: '看全部规程' })).toBeVisible();
  });

  test('a lost connection is said, and made good with one press @phone', async ({
    page,
    context,
    allowed,
  }) => {
    allowed.push(/Failed to load|ERR_|Pagefind|metadata/);
    await open(page, '');
    await openDialog(page);
    // At first nothing of the index is there, then only a part of it.
    for (const word of ['押金', '登记表']) {
      await context.setOffline(true);
      await field(page).fill(word);
      await expect(dialog(page)).toContainText('搜索索引没有取到。');
      await context.setOffline(false);
      await dialog(page).getByRole('button', { name: '再试一次' }).click();
      await expect(results(page).first()).toContainText(word);
    }
  });
});

test.describe('without script', () => {
  test.use(noScript);
  test('the way to the search is a link to a page that says what to do @phone', async ({ page }) => {
    await open(page, PAGE);
    await page.locator('a[data-search-open]:visible').first().click();
    await expect(page.getByRole('main')).toContainText('请在浏览器里允许脚本');
    await expect(page.getByRole('main').getByRole('link', { name: '看全部规程' })).toBeVisible();
  });
});
