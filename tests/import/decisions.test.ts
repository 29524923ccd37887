/** Questions that old documents ask, and where their answers lead. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/import/document/read-text.ts';
import { importDocument } from '../../src/import/import-document.ts';
import type { DraftPart } from '../../src/procedure/draft/draft.ts';
import { readPage } from '../../src/procedure/content/page.ts';
import { writeDraft } from '../../src/procedure/draft/write-draft.ts';

const pagesOf = (text: string) => {
  let count = 0;
  return importDocument(readText('a.txt', text), {
    today: '2026-11-29',
    known: [],
    idOf: () => `x${++count}`,
  }).proposals.map(({ draft }) => draft);
};

/** The steps of a page: id, items, question with its answers, and what comes next where it is said. */
function flowOf(text: string): string[] {
  const [draft] = pagesOf(text);
  const said = (part: DraftPart): string =>
    part.kind === 'items'
      ? part.items.map(({ text, when }) => (when ? `${text} (${when})` : text)).join(', ')
      : part.kind === 'ask'
        ? `${part.question} ${part.answers.map(({ text, to, outcome }) => `${text}→${to}${outcome ?? ''}`).join(' ')}`
        : part.kind;
  return draft!.body.flatMap((part) =>
    part.kind === 'step'
      ? [`${part.id}: ${part.parts.map(said).join('; ')}${part.next ? ` → ${part.next}` : ''}`]
      : [],
  );
}

const end = '\n2、把结果写在登记本上，并交给护士长。\n3、当班结束前把登记本放回柜子里。';

describe('a question', () => {
  test('is asked where one sentence says what is done otherwise', () => {
    expect(flowOf(`复核流程\n1、核对结果，如结果一致，则通知护士，否则重新采样。${end}`)).toEqual([
      'step-1: 核对结果; 结果一致吗？ 是→step-1-yes 否→step-1-no',
      'step-1-yes: 通知护士 → step-2',
      'step-1-no: 重新采样',
      'step-2: 把结果写在登记本上，并交给护士长',
      'step-3: 当班结束前把登记本放回柜子里; limit',
    ]);
  });

  test('has an answer for each of several cases, and one for the rest', () => {
    expect(
      flowOf(
        `收伞流程\n1、检查雨伞：如果雨伞完好，则退还押金；如果雨伞破损，则收取赔偿；其余请前厅主管处理。${end}`,
      ),
    ).toEqual([
      'step-1: 属于哪种情况？ 雨伞完好→step-1-case-1 雨伞破损→step-1-case-2 其余→step-1-case-3',
      'step-1-case-1: 退还押金 → step-2',
      'step-1-case-2: 收取赔偿 → step-2',
      'step-1-case-3: 请前厅主管处理',
      'step-2: 把结果写在登记本上，并交给护士长',
      'step-3: 当班结束前把登记本放回柜子里; limit',
    ]);
  });

  test('has an answer for each case where the words tell that cases follow', () => {
    expect(
      flowOf(
        `收伞流程\n1、分三种情况：客人在店的，当面办理；客人离店的，电话联系；客人失联的，报前厅主管。${end}`,
      )[0],
    ).toBe('step-1: 属于哪种情况？ 客人在店→step-1-case-1 客人离店→step-1-case-2 客人失联→step-1-case-3');
  });

  test('is not made of cases that may all hold, or none', () => {
    expect(
      flowOf(
        `收伞流程\n1、如果雨伞破损，则收取赔偿；如果押金不足，则请客人补交；如果客人投诉，则报告主管。${end}`,
      )[0],
    ).toBe('step-1: 收取赔偿 (雨伞破损), 请客人补交 (押金不足), 报告主管 (客人投诉)');
  });

  test('is asked over two steps of which each is done where the other is not', () => {
    expect(
      flowOf(
        `受理流程\n1、如果客人没有预订，应介绍各种房型和房价。\n2、如果客人有预订，应找出客人的预订单。${end.replace('2、', '3、').replace('3、当', '4、当')}`,
      ),
    ).toEqual([
      'step-1: 客人有预订吗？ 是→step-1-yes 否→step-1-no',
      'step-1-yes: 应找出客人的预订单 → step-2',
      'step-1-no: 应介绍各种房型和房价',
      'step-2: 把结果写在登记本上，并交给护士长',
      'step-3: 当班结束前把登记本放回柜子里; limit',
    ]);
  });

  test('is followed by the next that the same step asks', () => {
    const said = '填写申请表，经班长同意后方可动火。准备灭火器，经主任同意后方可点火。检查周围。';
    expect(flowOf(`动火流程\n1、${said}${end}`).slice(0, 3)).toEqual([
      'step-1: 填写申请表，经班长同意后方可动火; 班长同意吗？ 是→step-1-after 否→gap“班长同意吗？”答“否”时怎么办？',
      'step-1-after: 准备灭火器，经主任同意后方可点火; 主任同意吗？ 是→step-1-after-2 否→gap“主任同意吗？”答“否”时怎么办？',
      'step-1-after-2: 检查周围',
    ]);
  });

  test('stands before what depends on its yes; of the no, the old text does not speak', () => {
    expect(flowOf(`动火流程\n1、填写申请表，必须经安全主管同意后方可动火。${end}`)[0]).toBe(
      'step-1: 填写申请表，必须经安全主管同意后方可动火; 安全主管同意吗？ 是→step-2 否→gap“安全主管同意吗？”答“否”时怎么办？',
    );
  });

  test.each([
    ['核对接送卡和来人是否相符', '接送卡和来人是否相符？'],
    ['退回商品，必须经过店长的同意', '店长同意吗？'],
    ['先给家长打电话，经家长同意后方可放行', '家长同意吗？'],
    ['确认是业主或装修负责人，并登记房号', '是业主或装修负责人吗？'],
    ['当天通知维修人员整改，直至业主满意', '业主满意吗？'],
    ['通过资格审查后，安排面试', '通过资格审查吗？'],
    [
      '判断项目是否符合公司的规划、市场定位及产品和技术的方向',
      '项目是否符合公司的规划、市场定位及产品和技术的方向？',
    ],
  ])('is asked of what must be so: %s', (said, question) => {
    expect(flowOf(`办理流程\n1、${said}。${end}`)[0]).toContain(
      `; ${question} 是→step-2 否→gap“${question}”答“否”时怎么办？`,
    );
  });

  test('is none of a test whose outcomes stand behind it, and of a list of what is looked at', () => {
    expect(flowOf(`检查流程\n1、检查阀门是否完好。如阀门漏水，关闭总阀。${end}`)[0]).toBe(
      'step-1: 检查阀门是否完好, 关闭总阀 (阀门漏水)',
    );
    const looked = '检查门窗是否关好。检查灯具是否完好。检查地面是否清洁完毕。';
    expect(flowOf(`检查流程\n1、${looked}${end}`)[0]).not.toContain('？');
  });

  test.each([
    ['备品不足时及时告知主管', '及时告知主管 (备品不足)'],
    ['处方有涂改的，应退回顾客', '应退回顾客 (处方有涂改)'],
    ['对于需要变更的合同，按照约定办理', '按照约定办理 (需要变更的合同)'],
    ['对大批量的运输业务，进行商务洽谈', '进行商务洽谈 (大批量的运输业务)'],
    ['在金额超过权限时，由经理代为出品', '由经理代为出品 (金额超过权限)'],
    ['在调查属实的情况下，报总经理处理', '报总经理处理 (调查属实)'],
    ['在实施过程中，若客户变更需求，重新提交书面申请', '重新提交书面申请 (在实施过程中，客户变更需求)'],
    ['租户申请开通，要带业主委托书', '租户申请开通，要带业主委托书'],
    ['根据服务的成本，主要是人工成本，进行报价', '根据服务的成本，主要是人工成本，进行报价'],
    ['当接到来访信息时，把日程和人数落实清楚', '当接到来访信息时，把日程和人数落实清楚'],
  ])('is none of a case that stands alone: %s', (said, item) => {
    expect(flowOf(`办理流程\n1、${said}。${end}`)[0]).toBe(`step-1: ${item}`);
  });

  test('is none where two cases are no opposites', () => {
    expect(flowOf(`受理流程\n1、如果客人带了宠物，应请客人登记。如果下雨，应递上雨伞。${end}`)[0]).toBe(
      'step-1: 应请客人登记 (客人带了宠物), 应递上雨伞 (下雨)',
    );
  });

  test('is none where examples are given', () => {
    expect(flowOf(`培训流程\n1、学会销售技巧，如利益销售法，成交的技巧等。${end}`)[0]).not.toContain('(');
    expect(
      flowOf(`交底流程\n1、向新员工交底各项制度，如考勤制度、安全制度等有关制度。${end}`)[0],
    ).not.toContain('(');
  });

  test('makes a page that the check can read', () => {
    const text = `复核流程\n1、经安全主管同意后方可开始。\n2、核对结果，如结果一致，则通知护士，否则重新采样。`;
    for (const draft of pagesOf(text)) {
      const { findings } = readPage(`${draft.slug}.mdx`, writeDraft(draft));
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

test('a sign that says what not to do is no red line', () => {
  const [draft] = pagesOf(
    `送物流程\n1、如果客人挂了“请勿打扰”，则打电话问客人。\n2、请勿把物品放在地上。${end.replace('2、', '3、').replace('3、当班', '4、当班')}`,
  );
  const lines = draft!.body.flatMap((part) =>
    part.kind === 'step' ? part.parts.flatMap((one) => (one.kind === 'warn' ? [one.text] : [])) : [],
  );
  expect(lines).toEqual(['请勿把物品放在地上']);
});
