/** The desk: a page is written from nothing, kept, and opened again. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { readPage } from '../../src/procedure/content/page.ts';
import { axe, axeColours, expect, noScript, noSidewaysScroll, open, test } from './site.ts';

/** What nobody has to type. */
const SIGNS = /[<>{}[\]#]/;

const write = async (field: Locator, text: string) => {
  expect(text).not.toMatch(SIGNS);
  await field.fill(text);
};

const path = (page: Page, within: string) => page.locator(`[data-path="${within}"]`);
const field = (page: Page, id: string) => page.locator(`[id="desk:${id}"]`);

/** Looks one up by its name. */
async function choose(page: Page, id: string, name: string): Promise<void> {
  await write(field(page, id), name);
  await page.keyboard.press('Enter');
}

/** The cards of the steps, in their order. */
const steps = (page: Page) => page.locator('.desk-form [data-kind="Step"]');
/** The name of a step, by its place. */
const name = (page: Page, place: number) => steps(page).nth(place).locator('[id$="@name"]');
const pathOf = async (card: Locator) => (await card.getAttribute('data-path'))!;

async function add(card: Locator, name: string): Promise<void> {
  await card.locator('> .desk-add [data-add-more]').click();
  await card.locator(`> .desk-add [data-add="${name}"]`).click();
}

async function itemsOf(page: Page, card: Locator, texts: readonly string[]): Promise<void> {
  await card.locator('.desk-entry textarea').first().focus();
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await expect(card.locator('.desk-entry textarea').nth(index)).toBeFocused();
    await page.keyboard.insertText(text);
  }
}

/** The README's page with the ids that the desk gives. */
function sample(): string {
  const [, text = ''] = /```mdx\n([\s\S]*?)```/.exec(readFileSync('README.zh-CN.md', 'utf8')) ?? [];
  const ids = [
    'greet ying-ke-wen-ding',
    'verify-booking he-dui-yu-ding',
    'offer-room jie-shao-fang-jian',
    'check-id yan-zheng-jian',
    'deposit shou-ya-jin',
  ];
  return [...ids, 'price-order question-1'].reduce((all, pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return all.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`(#${from})`, `(#${to})`);
  }, text);
}

const meaning = (text: string) => {
  const { sound, outline } = readPage('procedures/hotel-front-office/page.mdx', text);
  const { version: _, updated: __, reviewBy: ___, ...rest } = sound;
  return JSON.parse(
    JSON.stringify({ rest, outline }, (key, value: unknown) => (key === 'line' ? undefined : value)),
  ) as unknown;
};

test('the page of the README is written from nothing, without a sign of its language @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  await write(field(page, '@title'), '散客入住接待');
  await write(field(page, '@summary'), '自己到店的客人从进门到进房：问预订、验证件、登记、收押金。');
  await field(page, '@domain').selectOption('hotel-front-office');
  await choose(page, '@roles', '接待员');
  await choose(page, '@roles', '收银员');
  await write(field(page, '@trigger'), '客人进店，表示要住店');
  await write(field(page, '@outcome'), '客人拿到房卡，登记资料归档');
  await write(field(page, '@owner'), '前厅部');
  await write(field(page, '@keywords'), '开房、办入住、check in');
  await field(page, '@sources').press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  const first = steps(page).nth(0);
  await write(field(page, '0@name'), '迎客问订');
  await choose(page, '0@by', '接待员');
  await itemsOf(page, first, ['微笑问好', '问有没有预订']);
  await add(first, 'paragraph');
  await page.keyboard.insertText('客人一进门就微笑问好；弄清是要住店，再问订过没有。');
  await page.getByRole('button', { name: '文字：上移' }).click();
  await add(first, 'Ask');
  await write(field(page, '0/2@question'), '客人有预订吗？');
  await write(field(page, '0/2/0/0'), '有');
  await write(field(page, '0/2/0/1'), '没有');
  await choose(page, '0/2/0/1~to', '新的一步…');
  await choose(page, '0/2/0/0~to', '新的一步…');
  await expect(steps(page)).toHaveCount(3);

  const more = [
    { name: '核对预订', by: '接待员', items: ['按姓名找出预订单'], records: '预订单' },
    { name: '介绍房间', by: '接待员', items: ['按由高到低的次序报房价'], records: '' },
    { name: '验证件', by: '接待员', items: ['核对证件与本人'], records: '' },
    { name: '收押金', by: '收银员', items: ['收押金，开押金单', '交付房卡'], records: '押金单' },
  ];
  for (const [index, { name, by, items, records }] of more.entries()) {
    if (index > 1) await page.locator('.desk-form > .desk-add > [data-add="Step"]').click();
    const card = steps(page).nth(index + 1);
    const at = await pathOf(card);
    await write(field(page, `${at}@name`), name);
    await choose(page, `${at}@by`, by);
    if (records) await write(field(page, `${at}@records`), records);
    await itemsOf(page, card, items);
  }
  await steps(page).nth(1).locator('[data-more]').click();
  await choose(page, '1@next', '验证件');
  const check = steps(page).nth(3);
  await field(page, '3@within~unit').selectOption('minutes');
  await write(field(page, '3@within'), '10');
  await write(field(page, '3@limit'), '进店 10 分钟内');
  await check.locator('[data-more]').click();
  await field(page, '3@hold').check();
  await add(check, 'Warn');
  await write(path(page, '3/1').locator('textarea'), '证件与本人不符，不得办理入住。');

  await page.locator('.desk-form > .desk-add [data-add-more]').click();
  await page.locator('.desk-form > .desk-add [data-add="Quiz"]').click();
  const question = page.locator('.desk-form [data-kind="Question"]');
  const at = await pathOf(question);
  await choose(page, `${at}@step`, '介绍房间');
  await write(field(page, `${at}/0`), '给第一次来的客人介绍房价，按什么次序？');
  await write(field(page, `${at}/1/0`), '由高到低');
  await question.getByRole('checkbox', { name: '选项 1 是对的' }).check();
  await write(field(page, `${at}/1/0/0/0`), '先介绍高价房，客人可以往下选。');
  await write(field(page, `${at}/1/1`), '由低到高');
  await write(field(page, `${at}/1/1/0/0`), '从低价说起，高价房就很难再开口。');

  await page.locator('.desk-form > .desk-add [data-add-more]').click();
  await page.locator('.desk-form > .desk-add [data-add="paragraph"]').click();
  await page.keyboard.insertText('散客是没有随团、自己到店的客人。');
  for (let place = 6; place > 0; place--)
    await path(page, String(place)).getByRole('button', { name: '文字：上移' }).last().click();

  await page.getByRole('button', { name: '看文字' }).click();
  const text = await page.locator('#desk-text').inputValue();
  const expected = meaning(sample()) as { rest: Record<string, unknown> };
  const written = meaning(text) as { rest: Record<string, unknown> };
  // Which source it is of is for each handbook to say.
  expected.rest.sources = written.rest.sources;
  expect(written).toEqual(expected);
});

test('a step that is new is known by its name, and keeps that when it is renamed @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  const text = () => page.evaluate(() => Object.values(localStorage).join(''));
  await field(page, '0@name').fill('迎客');
  await field(page, '@title').focus();
  await expect.poll(text).toContain('ying-ke');
  await field(page, '0@name').fill('送客');
  await field(page, '@title').fill('送客');
  await expect.poll(text).toContain('送客');
  expect(await text()).not.toContain('song-ke');
});

test('what is written is there again after a reload, taken back and done again @desktop @phone', async ({
  page,
}) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  await field(page, '@title').fill('借伞');
  await field(page, '0@name').fill('登记');
  await page.reload();
  await expect(field(page, '@title')).toHaveValue('借伞');
  await field(page, '0@name').fill('登记姓名');
  await page.keyboard.press('Control+z');
  await expect(field(page, '0@name')).toHaveValue('登记');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page, '0@name')).toHaveValue('登记姓名');
});

test('a step is moved and an item taken out with the keyboard alone @desktop', async ({ page }) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  const [first, second] = [steps(page).nth(0), steps(page).nth(1)];
  const names = async () => [
    await first.locator('[id$="@name"]').inputValue(),
    await second.locator('[id$="@name"]').inputValue(),
  ];
  const before = await names();
  await second.locator('[id$="@name"]').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(before.toReversed());
  await expect(first.locator('[id$="@name"]')).toBeFocused();
  const entries = first.locator('.desk-entry textarea');
  const count = await entries.count();
  await entries.first().focus();
  await page.keyboard.press('Enter');
  await expect(entries).toHaveCount(count + 1);
  await expect(entries.nth(1)).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(entries).toHaveCount(count);
  await expect(entries.first()).toBeFocused();
});

test('one of many is looked up by a few letters, and a new one is made of what is typed @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  const first = steps(page).nth(0);
  const by = first.locator('[id$="@by"]');
  const offered = page.locator('.desk-options [role="option"]');
  await by.click();
  // Those that the page names come first.
  await expect(offered.first()).toHaveText('客人');
  await page.keyboard.type('收银');
  await expect(by).toHaveAttribute('aria-expanded', 'true');
  await expect(offered.first()).toHaveText('收银员');
  await page.keyboard.press('Escape');
  await expect(offered).toHaveCount(0);
  await expect(by).toHaveValue('');
  await by.fill('门童甲');
  await expect(offered).toHaveText(['新加「门童甲」']);
  await offered.click();
  await expect(first.getByRole('button', { name: '去掉「门童甲」' })).toBeVisible();
  await by.fill('无此人');
  await first.locator('[id$="@name"]').focus();
  await expect(first).toContainText('单子里没有「无此人」，还没有选。');
});

test('of a long page what is far is one line, and a message leads into it @desktop', async ({ page }) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  await page.getByRole('button', { name: '看文字' }).click();
  const text = Array.from({ length: 60 }, (_, at) =>
    [`<Step id="s${at}" name="${at === 50 ? '' : `第 ${at} 步`}">`, `- [ ] 做 ${at}`, '</Step>'].join('\n\n'),
  );
  await page.locator('#desk-text').fill(['---\ntitle: 长\nkind: procedure\n---', ...text].join('\n\n'));
  await page.getByRole('button', { name: '看文字' }).click();
  await expect(page.locator('.desk-brief').first()).toBeAttached();
  expect(await steps(page).count()).toBe(60);
  await expect(field(page, '50@name')).not.toBeAttached();
  await page.locator('[data-tab="problems"]').click();
  await page
    .locator('.desk-problems button')
    .filter({ hasText: /name|名称/ })
    .first()
    .click();
  await expect(field(page, '50@name')).toBeFocused();
  await expect(field(page, '50@name')).toBeInViewport();
});

test('a message stands beside its field, and one press mends it @desktop', async ({ page }) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await page.getByRole('button', { name: '看文字' }).click();
  const source = page.locator('#desk-text');
  await source.fill((await source.inputValue()).replace('by="receptionist"', 'by="receptionst"'));
  await page.getByRole('button', { name: '看文字' }).click();
  await page.locator('[data-tab="problems"]').click();
  await page.locator('.desk-problems button').first().click();
  await page.getByRole('button', { name: '改成「接待员」' }).click();
  await expect(page.getByRole('button', { name: /0\s*没有错误$/ })).toBeVisible();
});

test('the desk can be used by everybody, in both themes and at any width @desktop @phone', async ({
  page,
}) => {
  await open(page, 'authoring/desk/?page=hotel-walk-in-check-in');
  await expect(steps(page).first()).toBeVisible();
  // In one go: by a scroll to one of them the cards far from it are folded.
  await page
    .locator('[data-more], [data-line-menu]')
    .evaluateAll((all) => all.forEach((more) => (more as HTMLElement).click()));
  await page.emulateMedia({ colorScheme: 'light' });
  await axe(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await axeColours(page);
  await noSidewaysScroll(page);
});

/** All that the browser keeps of a reader, but for drafts. */
const kept = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((name) => !name.includes('draft:')));

test('the checklist is ticked and the quiz answered beside the page, and nothing of it is kept @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  const before = await kept(page);
  await page.getByRole('button', { name: '照着做', exact: true }).click();
  const side = page.locator('.desk-side');
  await side.getByRole('checkbox', { name: '微笑问好' }).check();
  await expect(side.locator('.preview-tried')).toContainText('1');
  await side.getByRole('button', { name: /^没有/ }).first().click();
  await expect(side.locator('[data-step], [data-key="verify-booking"]').first()).toHaveAttribute(
    'data-state',
    'off',
  );
  await page.getByRole('button', { name: '测一测', exact: true }).click();
  await side.locator('[data-move="down"]').first().click();
  await side.getByRole('button', { name: '确定' }).click();
  await expect(side.locator('.quiz-live')).toContainText(/答对|答错/);
  expect(await kept(page)).toEqual(before);
});

test('all messages stand in a tab with their count, and a press leads to the field @desktop @phone', async ({
  page,
}) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  const tab = page.locator('button[data-tab="problems"]');
  // Whoever has written nothing has done nothing wrong.
  await expect(tab.locator('.desk-count')).toHaveText('11');
  await expect(page.locator('.desk-said')).toHaveCount(0);
  await tab.click();
  await expect(page.getByRole('heading', { name: '还要写 11 处，没有错误' })).toBeVisible();
  await page
    .locator('.desk-problems button')
    .filter({ hasText: /name|名称/ })
    .first()
    .click();
  await expect(field(page, '0@name')).toBeFocused();
  // Who was only led there has not left it empty.
  await field(page, '@title').focus();
  await expect(tab).toContainText('还要写 11 处，没有错误');
  await field(page, '0@name').fill('迎');
  await field(page, '0@name').fill('');
  await field(page, '@title').focus();
  await expect(tab).toContainText('要改 1 处，还要写 10 处');
  await expect(path(page, '0').locator('.desk-said')).toContainText('没有写值');
});

test('a picture that was added is there again after a reload @desktop', async ({ page }) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await add(steps(page).nth(0), 'picture');
  const picture = page.locator('.desk-form [data-kind="picture"]');
  await picture.locator('[type="file"]').setInputFiles({
    name: '前台 counter.png',
    mimeType: 'image/png',
    buffer: readFileSync('tests/handbook/procedures/store/button.png'),
  });
  await expect(page.getByText('counter.png 已和草稿一起存好。')).toBeVisible();
  await picture.getByLabel('图上是什么').fill('前台');
  await page.reload();
  await page.getByRole('button', { name: '读', exact: true }).click();
  const shown = page.locator('.desk-side').getByRole('img', { name: '前台' });
  await expect(shown).toHaveAttribute('src', /^blob:/);
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('the page that is shown beside the form has all its styles: what opens the menu of a step stands in the corner of its head @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await page.getByRole('button', { name: '读', exact: true }).click();
  await expect(page.locator('.preview-page .step-head')).not.toHaveCount(0);
  await expect(page.locator('.preview-page .step-link').first()).toHaveCSS('position', 'absolute');
  await expect(page.locator('.preview-page .step-number').first()).toHaveCSS('border-radius', '50%');
});

test('where the browser has no space left the desk says that nothing is kept @desktop', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await name(page, 0).fill('迎客');
  await expect(page.locator('.desk-kept')).toHaveText('没有存下：浏览器的空间满了。请马上「存成文件」。');
});

test('a list that is pasted begins in the empty line, without the marks that it had @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  const lines = steps(page).nth(0).locator('.desk-entry textarea');
  const paste = (line: Locator, text: string) =>
    line.evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(lines.nth(0), '1.\t微笑问好\r\n2.\t问有没有预订\r\n');
  await expect(lines).toHaveCount(2);
  await expect(lines.nth(1)).toBeFocused();
  await paste(lines.nth(0), '•\t起身\n•\t点头');
  await expect(lines).toHaveCount(4);
  const texts = await lines.evaluateAll((all) => all.map((line) => (line as HTMLTextAreaElement).value));
  expect(texts).toEqual(['微笑问好', '起身', '点头', '问有没有预订']);
});

test('a draft that was removed can be had back @desktop', async ({ page }) => {
  await page.goto('authoring/desk/');
  for (const title of ['借伞', '借雨衣']) {
    await page.getByRole('button', { name: '从头写一份' }).click();
    await field(page, '@title').fill(title);
    await expect(page.locator('.desk-kept')).toHaveText('草稿已存');
    await page.getByRole('button', { name: '返回' }).click();
  }
  const drafts = page.locator('.desk-drafts');
  await drafts.getByRole('button', { name: '借雨衣：删去' }).click();
  await expect(drafts.getByRole('status')).toHaveText('借雨衣已删去，可以撤销。');
  await expect(drafts.getByRole('button', { name: '借伞', exact: true })).toBeVisible();
  await drafts.getByRole('button', { name: '撤销' }).click();
  await page.reload();
  await drafts.getByRole('button', { name: '借雨衣：删去' }).click();
  await page.reload();
  await expect(drafts.getByRole('listitem')).toHaveCount(1);
  await drafts.getByRole('button', { name: '借伞', exact: true }).click();
  await expect(field(page, '@title')).toHaveValue('借伞');
});

test('a picture that is called a page is told, and not opened as text @desktop', async ({ page }) => {
  await page.goto('authoring/desk/');
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251)], '前台.mdx'));
    return data;
  });
  await page.locator('.desk-start').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('alert').filter({ hasText: '前台.mdx' })).toHaveText(
    '前台.mdx 不是文字文件，读不了。能读的有 .docx、.txt、.md、.html。 什么也没有改动。',
  );
});

test('two tabs that write the same draft both keep what they have @desktop', async ({ page, context }) => {
  await page.goto('authoring/desk/');
  await page.getByRole('button', { name: '从头写一份' }).click();
  await field(page, '@title').fill('借伞');
  const other = await context.newPage();
  await other.goto(page.url());
  await field(other, '@title').fill('借雨衣');
  await expect(page.getByText('另一个标签页也在写这一份')).toBeVisible();
  await expect(field(page, '@title')).toHaveValue('借伞');
  expect(page.url()).not.toBe(other.url());
  await page.reload();
  await other.reload();
  await expect(field(page, '@title')).toHaveValue('借伞');
  await expect(field(other, '@title')).toHaveValue('借雨衣');
});

test('a draft of a page that has changed since is kept beside the newer page @desktop', async ({ page }) => {
  const source = '**/procedures/hotel-walk-in-check-in.mdx.txt';
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await name(page, 0).fill('迎客');
  await expect(page.locator('.desk-kept')).toHaveText('草稿已存');
  const written = await (await page.request.get('procedures/hotel-walk-in-check-in.mdx.txt')).text();
  await page.route(source, (route) =>
    route.fulfill({ contentType: 'text/plain', body: written.replace('核对预订', '查对预订') }),
  );
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await expect(name(page, 0)).toHaveValue('迎客');
  const notice = page.getByRole('alert').filter({ hasText: '手册上的这一份又改过了' });
  await notice.getByText('差在哪里').click();
  await expect(notice.locator('[data-kind="added"]')).toContainText([
    '<Step id="greet" name="迎客"',
    '<Step id="verify-booking" name="核对预订"',
  ]);
  await notice.getByRole('button', { name: '另开手册上的那一份' }).click();
  await expect(name(page, 1)).toHaveValue('查对预订');
  await page.getByRole('button', { name: '返回' }).click();
  await page.locator('.desk-drafts').getByRole('button', { name: '散客入住接待', exact: true }).click();
  await expect(name(page, 0)).toHaveValue('迎客');
});

test.describe('without JavaScript', () => {
  test.use(noScript);
  test('the desk says what it needs, and leads to the guide @desktop', async ({ page }) => {
    await page.goto('authoring/desk/');
    await expect(page.getByText('写作台要浏览器运行脚本才能用。')).toBeVisible();
    await expect(page.getByText('正在打开…')).toBeHidden();
  });
});

test('a reading page leads to itself on the desk @desktop', async ({ page }) => {
  await page.goto('procedures/hotel-walk-in-check-in/');
  await page.getByRole('link', { name: '在写作台编辑本页' }).click();
  await expect(field(page, '@title')).toHaveValue('散客入住接待');
});

test('a page is saved as a Word file with its flowchart as a picture, once it has no mistakes @desktop', async ({
  page,
}) => {
  await page.goto('authoring/desk/?page=hotel-walk-in-check-in');
  await page.locator('.desk-menu > summary').click();
  const asWord = page.getByRole('button', { name: '存成 Word 文件' });
  const [file] = await Promise.all([page.waitForEvent('download'), asWord.click()]);
  expect(file.suggestedFilename()).toBe('hotel-walk-in-check-in.docx');
  const parts = unzipSync(readFileSync(await file.path()));
  // Longer than a message should be.
  expect(new TextDecoder().decode(parts['word/document.xml']).includes('迎接客人，问有没有预订')).toBe(true);
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(pictures.map((name) => name.split('.').at(-1)).sort()).toEqual(['png', 'png', 'svg', 'svg']);
  // Something is drawn on it.
  const { channels } = await sharp(parts[pictures.find((one) => one.endsWith('png'))!]).stats();
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(5);
});
