/** Old documents in, proposed pages and an account of every sentence out. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';
import { simplified } from '../../src/language/zh/search/variants.ts';

const imported = (text: string) => {
  let count = 0;
  return importDocument(readText('旧文件.txt', text), {
    today: '2026-11-29',
    known: [{ id: 'cashier', name: '收银员', aliases: ['前台收银员'] }],
    idOf: () => `x${++count}`,
    standard: simplified,
  });
};
const body = (text: string) =>
  imported(text).proposals.map(({ draft }) => writeDraft(draft).split('---\n\n')[1]!.trim());

describe('a page of steps', () => {
  const TEXT = `散客接待流程
(1)服务规范1.欢迎客人①接待员问候客人,询问有无预订。②若客人有预订,找出预订单。③严禁议论客人。2.收取押金①前台收银员应在10分钟内收取押金。②在《入住登记表》上签字。`;

  test('is read out of a text whose lists run together', () => {
    expect(body(TEXT)).toEqual([
      `<Phase id="phase-1" name="欢迎客人">

<Step id="step-1" name="问候客人" by="x2">

- [ ] 接待员问候客人,询问有无预订

</Step>

<Step id="step-2" name="找出预订单" by="x2" records="预订单">

- [ ] 找出预订单 {/* when: 客人有预订 */}

</Step>

<Step id="step-3" name="严禁议论客人" by="x2">

<Warn>严禁议论客人</Warn>

</Step>

</Phase>

<Phase id="phase-2" name="收取押金">

<Step id="step-4" name="在10分钟内收取押金" by="cashier">

- [ ] 前台收银员应在10分钟内收取押金

<Limit within="PT10M">10分钟内</Limit>

</Step>

<Step id="step-5" name="在《入住登记表》上签字" by="cashier" records="入住登记表">

- [ ] 在《入住登记表》上签字

</Step>

</Phase>`,
    ]);
  });

  test('is accounted for, sentence by sentence, with what is uncertain', () => {
    expect(
      imported(TEXT).ledger.map(({ from, fate, as, group = '', why = '', doubts, text }) =>
        [`${from.line}:${from.column}`, fate, as.join('+'), group, why, doubts.join('+'), text].join(' | '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "1:1 | kept | title |  |  | role | 散客接待流程",
        "2:1 | kept | heading |  |  |  | (1)服务规范",
        "2:8 | kept | heading |  |  |  | 1.欢迎客人",
        "2:14 | kept | item | step-1 |  | name-shortened | ①接待员问候客人,询问有无预订。",
        "2:30 | kept | when+item+record | step-2 |  | record+doer-from-before | ②若客人有预订,找出预订单。",
        "2:44 | kept | red-line | step-3 |  | doer-from-before | ③严禁议论客人。",
        "2:52 | kept | heading |  |  |  | 2.收取押金",
        "2:58 | kept | item+limit | step-4 |  | name-shortened | ①前台收银员应在10分钟内收取押金。",
        "2:76 | kept | item+record | step-5 |  | doer-from-before | ②在《入住登记表》上签字。",
      ]
    `);
  });
});

test('navigation, readings and titles said twice are set aside and listed', () => {
  const { ledger, proposals } = imported(`当前位置:文档库 > 值班制度
值班制度
值班制度
1、值班人員每日檢查消防通道並填寫記錄表。
2、發現環(huán)境異(yì)常應(yīng)立即報告經理。
第 1 页 共 3 页`);
  expect(ledger.filter(({ fate }) => fate === 'left').map(({ why, text }) => `${why}: ${text}`)).toEqual([
    '网站导航: 当前位置:文档库 > 值班制度',
    'repeated-title: 值班制度',
    'reading: (huán)',
    'reading: (yì)',
    'reading: (yīng)',
    '页码: 第 1 页 共 3 页',
  ]);
  expect(proposals.map(({ draft }) => draft.matter.title)).toEqual(['值班制度']);
  expect(writeDraft(proposals[0]!.draft)).toContain('发现环境异常应立即报告经理');
});

test('one page ends where the next title stands, and what is there twice is read once', () => {
  const one =
    '开箱流程\n为了规范开箱,特制定本流程如下:\n1、仓管员检查外包装是否完好。\n2、仓管员按清单清点数量。\n3、仓管员在清单上签字。\n';
  const { proposals, ledger } = imported(
    `${one}退货流程\n1、客服登记退货原因。\n2、仓管员清点退货。\n3、财务在3天内退款。\n${one}`,
  );
  expect(proposals.map(({ draft }) => draft.matter.title)).toEqual(['开箱流程', '退货流程']);
  expect(ledger.filter(({ why }) => why === 'repeated').length).toBeGreaterThan(3);
});

test('duties stand in a section, and what only introduces before the steps', () => {
  expect(
    body(
      '巡检流程\n一、目的 为保证安全,制定本流程。\n二、职责\n1、工程部负责巡检。\n2、保安部配合巡检。\n三、流程\n1、工程部每天9:00检查配电房。\n2、工程部填写《巡检记录表》并签字确认。',
    ),
  ).toMatchInlineSnapshot(`
    [
      "目的 为保证安全,制定本流程。

    <Section id="step-1" name="职责">

    - [ ] 工程部负责巡检
    - [ ] 保安部配合巡检

    </Section>

    <Phase id="phase-1" name="流程">

    <Step id="step-2" name="每天9:00检查配电房" by="x2">

    - [ ] 工程部每天9:00检查配电房

    <Limit>每天9:00</Limit>

    </Step>

    <Step id="step-3" name="填写《巡检记录表》并签字确认" by="x2" records="巡检记录表">

    - [ ] 工程部填写《巡检记录表》并签字确认

    </Step>

    </Phase>",
    ]
  `);
});

test('what is done otherwise is done at the other answer', () => {
  const [page] = body(
    '复核流程\n1、如结果一致，则在10分钟内通知护士，否则重新采样。\n2、材料不齐的，应当场告知。',
  );
  expect(page!.split('\n').filter((line) => line.startsWith('- [ ]'))).toEqual([
    '- [ ] 在10分钟内通知护士',
    '- [ ] 重新采样',
    '- [ ] 应当场告知 {/* when: 材料不齐 */}',
  ]);
});

test('fines and deductions stand where they are checked against the law, and nowhere else', () => {
  const [page] = body('考勤制度\n1、员工按时打卡。\n2、迟到一次罚款20元。\n3、旷工三天作自动离职处理。');
  expect(page).toBe(`<Section id="step-1" name="员工按时打卡">

- [ ] 员工按时打卡

</Section>

<Section id="step-2" name="迟到一次罚款20元">

<Legal>迟到一次罚款20元</Legal>

</Section>

<Section id="step-3" name="旷工三天作自动离职处理">

<Legal>旷工三天作自动离职处理</Legal>

</Section>`);
});

test('a text that stops in the middle of a sentence asks how it goes on', () => {
  const text =
    '检验流程\n1、检验员领取任务单并核对项目。\n2、检验员到现场检查设备状况。\n3、检验员填写《原始记录》并签字。\n4、检验员根据压力容器的注册';
  expect(body(text)[0]).toMatch(/<Gap>旧文件到这里断了，后面怎么做？<\/Gap>$/);
  expect(body(`${text}情况编制方案。`)[0]).not.toContain('<Gap>');
});

test('a chapter that begins a line stands within no list before it, even where a list was broken off', () => {
  const { proposals } = imported(
    '汽修服务管理\n(3)不可在车内吸烟。\n(4)车辆要摆放整齐。\n第一节 服务用语\n一、接待用语\n1.接电话时先说您好,再问有什么可以帮忙。\n2.客人离开时说再见,请慢走,欢迎下次再来。\n二、微笑规范\n1.与顾客交谈时保持微笑,不得面无表情。',
  );
  const names = proposals.flatMap(({ draft }) =>
    draft.body.flatMap((part) => ('name' in part ? [part.name] : part.kind === 'heading' ? [part.text] : [])),
  );
  expect(names).toEqual(['不可在车内吸烟', '车辆要摆放整齐', '服务用语', '接待用语', '微笑规范']);
});

test('a blank to be filled in is a value', () => {
  const [page] = body('配电巡检流程\n1、电工测量进线电压____V。\n2、电工填写值班人____。');
  expect(page!.split('\n').filter((line) => line.startsWith('- [ ]'))).toEqual([
    '- [ ] 电工测量进线电压 <Value id="step-1-1-value-1" kind="number" name="电工测量进线电压" unit="V" />',
    '- [ ] 电工填写值班人 <Value id="step-2-1-value-1" kind="text" name="电工填写值班人" />',
  ]);
});

test('nothing comes of nothing', () => {
  expect(imported('').proposals).toEqual([]);
  expect(imported('   \n\n ').ledger).toEqual([]);
});
