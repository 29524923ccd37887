/** Where pages begin and end, and what is read of forms, prohibitions and doers. */
import { expect, test } from 'vitest';
import { bodyOf } from '../../src/import/document/html-nodes.ts';
import { readHtml } from '../../src/import/document/read-html.ts';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { Draft, DraftPart } from '../../src/procedure/draft/draft.ts';

function read(text: string) {
  let count = 0;
  const { proposals, roles } = importDocument(readText('a.txt', text), {
    today: '2026-11-29',
    known: [],
    idOf: () => `x${++count}`,
  });
  return { drafts: proposals.map(({ draft }) => draft), roles: roles.map(({ name }) => name) };
}

const titles = (drafts: Draft[]) => drafts.map(({ matter }) => `${matter.kind} ${matter.title}`);
const inner = (parts: DraftPart[]): DraftPart[] =>
  parts.flatMap((part) => [part, ...('parts' in part ? inner(part.parts) : [])]);

test('parts that say that their steps follow are pages of their own, and procedures', () => {
  const { drafts } = read(`客服人员日常工作流程
一、物品放行条
搬出大件物品的人员都要到管理处开具放行条。其步骤如下：
1、确认是业主或业主委托的装修负责人，租户要搬出物品的须经业主同意。
2、指导业主正确填写放行条，如实写明房号、姓名、身份证和搬出的物品。
3、填写完整后由值班主任签字，再由管理处主任盖章。
二、装修出入证
装修人员超过一天的，都必须办理出入证。办理出入证的步骤：
1、查看办证人员出示的《装修申请表》和《装修许可证》。
2、在办证登记本上记录办证人的姓名、房号、有效时间和证件号码。
3、收取办证押金及工本费，并在收据上注明。`);
  expect(titles(drafts)).toEqual(['procedure 物品放行条', 'procedure 装修出入证']);
});

test('chapters of which one alone holds steps are one page', () => {
  const { drafts } = read(`雨伞借用管理规定
第一章 总则
第一条 本规定适用于前厅部全体员工，目的是方便住店的客人在雨天出行。
第二章 借用流程
第二条 客人提出借伞时，接待员应核对房号，并填写《雨伞借用登记表》，请客人签字。
第三条 接待员检查雨伞完好后，双手递交客人，并提醒客人离店前把雨伞还到前台。
第四条 客人还伞时，接待员应当面检查雨伞，并在登记表上注销，把雨伞放回伞架。
第三章 附则
第五条 本规定由前厅部负责解释，自2024年3月1日起施行。`);
  expect(drafts.map(({ matter }) => matter.title)).toEqual(['雨伞借用管理规定']);
});

test('numbered headings belong to the title above them, though their file sets both alike', () => {
  const html = `<h1>客房送物规程</h1><h1>一、接听</h1><p>1、服务员问清房号和物品。</p><p>2、服务员复述一遍给客人听。</p><h1>二、送物</h1><p>1、服务员敲门三下再报身份。</p><p>2、服务员请客人在登记表上签字。</p>
<h1>客房清扫规程</h1><p>1、服务员打开窗户。</p>`;
  let count = 0;
  const { proposals } = importDocument(readHtml('a.html', bodyOf(html)), {
    today: '2026-12-01',
    known: [],
    idOf: () => `x${++count}`,
  });
  expect(
    proposals.map(({ draft }) => [
      draft.matter.title,
      ...draft.body.flatMap((part) => (part.kind === 'phase' ? part.name : [])),
    ]),
  ).toEqual([['客房送物规程', '接听', '送物'], ['客房清扫规程']]);
});

test('a title is known by the line that says it again, wherever the line before it was broken off', () => {
  const { drafts } = read(`门岗交接班流程
1、接班人提前十分钟到岗，清点对讲机和钥匙。
2、双方在登记本上签字，交班人把没有处理完的事情逐条说给接班的人听，并把其中要紧的
员工日常管理的注意事项
员工日常管理的注意事项 一、新到员工由主管带领熟悉岗位，并在交底表上签字。二、请假的员工提前一天告知主管，由主管安排替班的人。`);
  expect(drafts.map(({ matter }) => matter.title)).toEqual(['门岗交接班流程', '员工日常管理的注意事项']);
});

test('a short line without stops between whole sentences, over running text, begins a page', () => {
  const told = (what: string) =>
    `${what}前先告知值班的人，说明原因和需要的时间。${what}时两人在场，一人操作，一人记录，中途不得离开。${what}完成后清点工具，关好门窗，把结果写在登记本上，由两人签字，并在当天交给主管查看。`;
  const { drafts } = read(
    `以下是客房部的两件事。\n\n更换布草的做法\n${told('更换')}\n清点物品的做法\n${told('清点')}`,
  );
  expect(drafts.map(({ matter }) => matter.title)).toEqual(['a', '更换布草的做法', '清点物品的做法']);
});

test('a title within a line, after which the count begins anew, begins a page', () => {
  const duties = (of: string) =>
    `一、负责${of}业务各项制度的贯彻落实和监督检查工作。二、负责制定${of}业务的年度计划并组织实施。三、负责${of}客户的营销管理，每季度总结一次。四、负责${of}业务系统的需求提出和推广，并培训有关人员。五、负责${of}业务的风险管理和信息统计，每月报送报表，并完成领导交办的其他工作。`;
  const { drafts } = read(
    `部门主要工作职责\n部门主要工作职责 对公部主要工作职责 ${duties('对公')} 零售部主要工作职责 ${duties('零售')}`,
  );
  expect(drafts.map(({ matter }) => matter.title)).toContain('零售部主要工作职责');
});

test('in rules, long parts of a chapter are sections of their own, and short ones lines of one', () => {
  const { drafts } = read(`宿舍管理规定
一、卫生
1、每天早上八点以前整理床铺，把个人物品放进柜子，地面不留杂物。
2、每周五下午由室长安排大扫除，擦净门窗，清理阳台和卫生间的杂物。
二、携带物品
1、身份证
2、工作牌`);
  expect(
    inner(drafts[0]!.body).flatMap((part) =>
      part.kind === 'section'
        ? part.parts.flatMap((one) => (one.kind === 'items' ? one.items.length : []))
        : [],
    ),
  ).toEqual([1, 2, 2]);
});

test('a form that a page is called after is meant by its short name', () => {
  const { drafts } = read(`物品放行条办理流程
搬出物品前应填写物品放行条，办理步骤如下：
1、指导业主正确填写放行条，如实写明房号和姓名。
2、值班主任签字确认，并把当天的情况告诉门岗。`);
  expect(drafts[0]!.body.flatMap((part) => (part.kind === 'step' ? [part.records] : []))).toEqual([
    ['物品放行条'],
    [],
  ]);
});

test('articles are counted on through all chapters, though they stand in one line', () => {
  const { drafts } = read(`服务外包管理制度
第一章总则第一条为规范外包服务，特制定本制度。
第二条本制度适用于公司的所有部门。
第二章服务商的选择第三条选择服务商应遵循以下程序：1. 发布公告，说明外包的项目和要求。2. 审查报名者的资质和实力，留下记录。3. 组织专家评审投标文件。
第四条评审结束后把结果报总经理批准。
第三章服务的监督第五条各部门按月检查服务质量，把发现的问题写进月报。
第六条服务商连续两个月不合格的，由采购部约谈。`);
  const names = inner(drafts.flatMap(({ body }) => body)).flatMap((part) =>
    part.kind === 'heading' ? part.text : part.kind === 'section' ? part.name : [],
  );
  expect(names).toEqual([
    '服务商的选择',
    '选择服务商应遵循以下程序',
    '评审结束后把结果报总经理批准',
    '服务的监督',
  ]);
});

test('a part of a workflow whose own title does not say what it is holds steps, and the author is asked', () => {
  const { drafts } = read(`客服人员日常工作流程
一、预约家居清洁服务
1、登记业户的房号、需要的清洁类型和联系电话，并先告知价格。
2、询问保洁班长哪一天有人，确定上门的人数和时间。
3、2小时内回电业户，确定上门服务时间，并开具清洁服务单，在登记本上记下时间。
二、办理动火许可证
办理步骤如下：
1、查看申请人的证件，核对房号和施工的时间。
2、填写《动火许可证》，写明动火的地点和部位。
3、把许可证送工程部主管签字，再交给申请人带到现场。
三、办理出入证
办理步骤如下：
1、查看装修人员的身份证，收下照片，登记房号和期限。
2、收取工本费和押金，开具收据，当天制证。
3、装修人员领证时在登记本上签字，到期交回出入证。`);
  expect(titles(drafts)).toEqual([
    'procedure 预约家居清洁服务',
    'procedure 办理动火许可证',
    'procedure 办理出入证',
  ]);
  expect(drafts[0]!.body).toHaveLength(3);
});

test('chapters of rules are pages, where each has enough for one; a small one goes with what stands before it', () => {
  const article = (number: number, of: string) =>
    `第${'一二三四五六七八九十'[number - 1]}条 ${of}由仓库和采购两个部门共同负责，每季度在例会上通报一次，并把通报的内容和两个部门的意见整理后报给总经理，由总经理决定是否调整下一季度的安排，决定在三天之内告知各部门，各部门按决定执行，执行的情况在下一次例会上通报。`;
  const { drafts } = read(`物资外包管理制度
第一章 总则
${article(1, '外包的安排')}
第二章 外包范围
${article(2, '外包的范围')}
第三章 供应商的选择
${article(3, '供应商的名单')}
${article(4, '供应商的评价')}
${article(5, '供应商的合同')}
${article(6, '供应商的退出')}
第四章 附则
第七条 本制度从发布之日起执行。`);
  expect(drafts.map(({ matter }) => matter.title)).toEqual(['物资外包管理制度', '供应商的选择']);
});

test('a part that is called as documents are is a page beside another like it that has no name', () => {
  const { drafts } = read(`门店服务标准
一、着装要整洁，每天更换，不得有破损和污渍，工牌戴在左胸；头发要梳理整齐，不遮住眼睛，长发盘起来，不佩戴夸张的饰品；指甲剪短并保持清洁，不涂颜色鲜艳的指甲油；鞋面保持光亮，只穿深色的袜子，袜子不得有破洞；说话声音适中，面带微笑，目光看着客人，站立时双手自然垂放，不靠墙，不叉腰，不背手，走路靠右，不跑不跳，不与客人抢道，遇到客人时停下脚步问好。
二、班前例会的规定
1、例会前十分钟到场，按区域站好，由值班领班点名。
2、例会时不得接打私人电话，不得议论和谈笑。
3、领班检查所属区域人员的着装，不合格的当场更换，并通报当天的预订情况和客人的特别要求。`);
  expect(drafts.map(({ matter }) => matter.title)).toEqual(['门店服务标准', '班前例会的规定']);
});

test('a number alone numbers a part where its own parts go on from it', () => {
  const { drafts } = read(
    `项目部工作流程
1前期准备 1.1到甲方办公室领取全套图纸并当面清点。1.2编制进度计划，报总监审批。2施工管理 2.1每天检查进度计划的执行情况。2.2发现进度滞后，及时督促责任方采取措施。`,
  );
  expect(
    inner(drafts.flatMap(({ body }) => body)).flatMap((part) => (part.kind === 'phase' ? part.name : [])),
  ).toEqual(['前期准备', '施工管理']);
});

test('a number followed by a point numbers a part where its own parts go on from it, though its neighbours are missing', () => {
  const { drafts, roles } = read(
    `维修接待流程
总述如下。 2.迎接客户负责岗位：保安 2.1看到车辆驶入，引导到停车区。2.2主动开门，并引导客户进店。 4.开具派工单负责岗位：服务顾问 4.1核对材料的库存和工时。4.2说明金额和交车的时间。`,
  );
  expect(
    inner(drafts.flatMap(({ body }) => body)).flatMap((part) => (part.kind === 'phase' ? part.name : [])),
  ).toEqual(['迎接客户负责岗位：保安', '开具派工单负责岗位：服务顾问']);
  expect(roles).toEqual(['保安', '服务顾问']);
});

test('a table that has a line for each cell has a step for each row', () => {
  const { drafts } = read(
    `开店流程\n序号\n步骤\n操作要求\n责任人\n1\n开门\n打开大门，查看夜里有没有异常。\n店长\n2\n清点\n清点备用金，两人签字。\n收银员\n3\n擦拭\n擦拭餐桌和吧台。\n服务员`,
  );
  expect(
    drafts[0]!.body.map((part) => (part.kind === 'step' ? `${part.name}: ${part.by?.join()}` : part.kind)),
  ).toEqual(['开门: x2', '清点: x3', '擦拭: x4']);
});

test('whose duties they are, the title alone may say', () => {
  const { roles } = read(`吧台服务员岗位职责\n1、为来访的客人准备饮料和点心。\n2、按规定播放背景音乐。`);
  expect(roles).toEqual(['吧台服务员']);
});

test('what tells what a document is about is no step', () => {
  const { drafts } = read(
    `巡检流程\n巡检流程是指每天对设备所做的检查。\n第一条 为了保证设备安全，制定本流程。\n第二条 本流程适用于工程部的全体员工。\n第三条 电工每天检查配电房。\n第四条 电工把结果写在登记本上。`,
  );
  expect(drafts[0]!.body.map(({ kind }) => kind)).toEqual(['prose', 'prose', 'prose', 'step', 'step']);
});

test('lines of a part without numbers are steps of their own', () => {
  const { drafts } = read(
    `开店流程\n一、准备工作\n打开大门和照明，查看夜里有没有异常。\n清点收银机里的备用金，两人签字。\n擦拭餐桌和吧台，把椅子摆放整齐。\n检查冰箱的温度并写在记录表上。\n二、迎客\n1、站在门口问候客人。\n2、带客人到座位上。`,
  );
  expect(inner(drafts[0]!.body).filter(({ kind }) => kind === 'step')).toHaveLength(5);
});

test.each([
  ['严禁值班睡觉，看书看报，聚众聊天。', ['严禁值班睡觉，看书看报，聚众聊天']],
  ['不得在车内吸烟，应保持车内整洁。', ['不得在车内吸烟']],
  ['节点1、登记应做什么按时登记并领取编号。不应做什么没有登记就开展检验业务。', ['没有登记就开展检验业务']],
  [
    '节点1、登记应做什么按时登记并领取编号。不应做什么没有登记，或没有领取编号，开展检验业务。',
    ['没有登记，或没有领取编号，开展检验业务'],
  ],
  ['商家擅自施工出现一切后果商家负责。', ['商家擅自施工出现一切后果商家负责']],
])('%s forbids %j', (sentence, expected) => {
  const { drafts } = read(`值班管理流程\n1、${sentence}\n2、把结果写在登记本上，并交给护士长。`);
  expect(
    inner(drafts.flatMap(({ body }) => body)).flatMap((part) => (part.kind === 'warn' ? part.text : [])),
  ).toEqual(expected);
});

test.each([
  ['公司应建立供应商名录。', '公司'],
  ['完成后交回反馈单，以便售后部存档。', undefined],
  ['查看办证人员出示的许可证。', undefined],
  ['双方签订服务合同并各留一份。', '双方'],
])('%s is done by %s', (sentence, doer) => {
  const { roles } = read(`外包流程\n1、${sentence}\n2、把结果写在登记本上。`);
  expect(roles[0]).toBe(doer);
});

test.each([
  ['教练在2小时内报告店长。', []],
  ['将登记表放入客人入住档案中。', ['登记表', '客人入住档案']],
  ['填写入户申请表，领取出入卡。', ['入户申请表', '出入卡']],
  ['指导业户填写入户申请表格。', ['入户申请表格']],
  ['指导业户填写开户申请。', ['开户申请']],
  ['复阅客户资料卡，使用简单易懂的话。', ['客户资料卡']],
  ['收下业主身份证复印件。', ['业主身份证复印件']],
  ['双方签定咨询合同，出示费用一览表。', ['咨询合同', '费用一览表']],
])('%s names the forms %j', (sentence, forms) => {
  const { drafts } = read(`办理流程\n1、${sentence}\n2、把结果告诉交班的人，并锁好柜子。`);
  expect(drafts[0]!.body[0]).toMatchObject({ kind: 'step', records: forms });
});
