/**
 * What the pages of the handbook show of each construct without script: to read, in print, and as a blank form.
 * The matrix names these tests for the page, the print and the paper.
 */
import { expect, noScript, open, test, type Page } from '../site/site.ts';

test.use(noScript);

/** Texts by address and medium: each is read once. */
const read = new Map<string, string>();
async function textOf(page: Page, path: string, media: 'screen' | 'print'): Promise<string> {
  const key = `${media} ${path}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  await open(page, path);
  await page.emulateMedia({ media });
  const text = (await page.locator('body').innerText()).replace(/\s*\n\s*/g, '|');
  read.set(key, text);
  return text;
}

interface Surfaces {
  /** Stands on the reading page and in its print. */
  page: string;
  /** In print, where that says it otherwise. */
  print?: string;
  /** Stands on the blank form; absent where the construct is no part of it. */
  paper?: string;
}

const CONSTRUCTS: [title: string, slug: string, shown: Surfaces][] = [
  [
    'a step that nobody is named for shows its name alone',
    'flower-delivery',
    { page: '|5|写卡片|照单抄写|', paper: '|5|第 5 步：|写卡片|照单抄写|' },
  ],
  [
    'on whom a step is done stands beside its doer',
    'salon-guest',
    { page: '|洗头|助理|对象 客人|', paper: '|洗头|助理|对象 客人|' },
  ],
  [
    'parts without an order say so above them',
    'salon-guest',
    { page: '|备店|不分先后，可以同时做。|1|消毒工具|', paper: '|备店|不分先后|1|第 1 步：|消毒工具|' },
  ],
  [
    'a phase is a heading above its steps',
    'salon-guest',
    { page: '|班后|10|扫地倒发|', paper: '|班后|10|第 10 步：|扫地倒发|' },
  ],
  [
    'a phase that repeats ends with its question',
    'salon-guest',
    {
      page: '|还有下一位客人吗？ 有就从「待客」的开头再做。|',
      paper: '|还有下一位客人吗？|有→ 迎客问需要|没有→ 扫地倒发|',
    },
  ],
  [
    'a step that is done only sometimes says when',
    'salon-guest',
    { page: '|铺防滑垫|只在 下雨|', paper: '|铺防滑垫|只在下雨时做|门口铺防滑垫|摆出伞架|□ 这次没有：下雨|' },
  ],
  [
    'an item that is done only sometimes says when',
    'salon-guest',
    { page: '|只在今天有人约了染发时做|染膏碗洗净|', paper: '|染膏碗洗净只在今天有人约了染发时做|' },
  ],
  [
    'what is done at a time stands in a timetable',
    'cafe-bar-day',
    {
      page: '|07:00 开机预热 咖啡师|08:00 收货 咖啡师|12:00—13:30 高峰值守|17:30—19:00 高峰值守|21:30 关机清洗 咖啡师|',
      paper: '|按钟点|到时候就做，不影响完成。|07:00 开机预热|',
    },
  ],
  [
    'what is done every so often stands at the end of the timetable',
    'cafe-bar-day',
    {
      page: '|每隔 2 小时 试牛奶温度 咖啡师|每隔 30 分钟 擦台面 咖啡师|',
      paper: '|擦台面|咖啡师|每隔 30 分钟|换一块干净抹布|擦台面、奶泡管等|各次时间|',
    },
  ],
  [
    'a step that is another procedure leads to it',
    'cafe-bar-day',
    { page: '|照《仓库收货》做|', paper: '|收货|照《仓库收货》做|' },
  ],
  [
    'limits stand in the text and above it, each with its case',
    'warehouse-receiving',
    {
      page: '|时限 验完 2 小时内|时限 冷冻货：测温后 30 分钟内|时限 常温货：当天|入库时限看货：测温后 30 分钟内进冷库，当天上架。|',
      paper: '|□ 冷冻货：测温后 30 分钟内|起算|截止|□ 常温货：当天|起算|截止|',
    },
  ],
  [
    'a list that is open ends in 等',
    'warehouse-receiving',
    { page: '|破损处拍照 照片|等|', paper: '破损照片|……（不止这些）|' },
  ],
  [
    'a gap is marked in its place and in full at the end',
    'salon-guest',
    { page: '|包上毛巾待定 2|', print: '|干发帽还是毛巾？见「洗头」|' },
  ],
  [
    'an answer that leads to a gap says so',
    'ride-handover',
    {
      page: '|没来|待定：接班的人没来，车停哪里、钥匙给谁？|',
      paper: '待定：接班的人没来，车停哪里、钥匙给谁？|',
    },
  ],
  [
    'what must be checked against the law stands in a box and at the end',
    'ride-handover',
    {
      page: '|照做前须依法核对|旧办法：查不出是谁的，两人押金各扣一半。扣押金要先对照法律，核对前不用。|',
      print:
        '|照做前须依法核对 旧办法：查不出是谁的，两人押金各扣一半。扣押金要先对照法律，核对前不用。见「写明损伤」|',
    },
  ],
  [
    'what people ask stands at the end, three at once',
    'salon-guest',
    {
      page: '|常有人问|剪坏了赔不赔 → 收款送客|头皮痒能不能做颜色 → 染发|没约能剪吗 → 迎客问需要|还有 3 个问题|',
      print: '|常有人问|剪坏了赔不赔 → 收款送客|头皮痒能不能做颜色 → 染发|没约能剪吗 → 迎客问需要|',
    },
  ],
  [
    'a value is a line to write on, with what it may be',
    'dental-visit',
    { page: '|记高压 90—180 毫米汞柱|', paper: '|记高压高压90—180 毫米汞柱|' },
  ],
  [
    'an answer that a value decides says by which',
    'dental-visit',
    {
      page: '|偏高|高压在 140—180 毫米汞柱时|去「歇一歇再量」|',
      paper: '偏高高压在 140—180 毫米汞柱时→ 歇一歇再量|',
    },
  ],
];

for (const [title, slug, { page: shown, print = shown, paper }] of CONSTRUCTS)
  test(`${title} @phone`, async ({ page }) => {
    const bare = (text: string) => text.replace(/[ \t\u00a0]/g, '');
    expect(bare(await textOf(page, `procedures/${slug}/`, 'screen'))).toContain(bare(shown));
    expect(bare(await textOf(page, `procedures/${slug}/`, 'print'))).toContain(bare(print));
    if (paper !== undefined)
      expect(bare(await textOf(page, `procedures/${slug}/checklist/`, 'print'))).toContain(bare(paper));
  });

test('pictures have their size and their words, are printed, and stand on the form @phone', async ({
  page,
}) => {
  const shown = page.getByRole('img', { name: '轿厢里的通话按钮，黄色，带电话图案' });
  for (const path of ['procedures/lift-trapped/', 'procedures/lift-trapped/checklist/'])
    for (const media of ['screen', 'print'] as const) {
      await open(page, path);
      await page.emulateMedia({ media });
      await shown.scrollIntoViewIfNeeded();
      await expect(shown).toBeVisible();
      for (const side of ['width', 'height'])
        expect(Number(await shown.getAttribute(side)), side).toBeGreaterThan(0);
    }
  await open(page, 'procedures/lift-trapped/');
  await expect(page.locator('picture source')).toHaveAttribute('type', 'image/avif');
});

test('what concerns the old document itself is read at the sources @phone', async ({ page }) => {
  await open(page, 'sources/');
  await page.locator('summary').filter({ hasText: 'handbook.txt' }).click();
  await expect(
    page.getByText('关于原文：第 7 条编号写了两次；「外包装」有一处写成「外包庄」。', { exact: true }),
  ).toBeVisible();
  expect(await textOf(page, 'procedures/warehouse-receiving/', 'screen')).not.toContain('外包庄');
});

test('a record with fields has a page, a blank form and a place in the checklist @phone', async ({
  page,
}) => {
  const fields = /供货单位\|必填\|.*箱数.*不小于 0 箱\|结论.*收／部分收／退\|仓管员签字.*签名(\||$)/s;
  expect(await textOf(page, 'records/receipt-note/', 'screen')).toMatch(fields);
  expect(await textOf(page, 'records/receipt-note/', 'print')).toMatch(fields);
  expect(await textOf(page, 'procedures/warehouse-receiving/checklist/', 'print')).toMatch(
    /填写《入库单》\|供货单位 *\|箱数 *不小于 0 箱\|结论 *收／部分收／退\|仓管员签字 *签名\|/,
  );
});
