import { describe, expect, it } from 'vitest';
import { END } from '../../src/procedure/model/flow-ids.ts';
import type { Procedure, Region, Step } from '../../src/procedure/model/procedure.ts';
import { derivedQuestions, someOf } from '../../src/quiz/generate/derive-questions.ts';
import { DERIVED_KINDS, type DerivedQuestion } from '../../src/quiz/generate/derived-question.ts';
import { kindOf } from '../../src/questions/kinds.ts';
import { seeded } from '../../src/questions/random.ts';
import { siteContext } from '../../src/quiz/generate/derived-question.ts';
import { describeEveryQuestion, right } from './derived-facts.ts';

const step = (id: string, name: string, more: Partial<Step> = {}): Step => ({
  kind: 'step',
  id,
  name,
  items: [],
  redLines: [],
  line: 1,
  by: [],
  to: [],
  limits: [],
  at: [],
  records: [],
  hold: false,
  asksOnly: false,
  ...more,
});

const page = (steps: Step[], roles: string[] = []): Procedure => ({
  slug: 'p',
  title: 'P',
  summary: '',
  kind: 'procedure',
  domain: 'd',
  roles,
  keywords: [],
  owner: '',
  version: '1',
  updated: '2026-01-01',
  reviewBy: '2027-01-01',
  sources: [],
  related: [],
  outcome: '办妥',
  steps,
  regions: [],
  openPoints: [],
  sections: [],
  questions: [],
  diagrams: [],
  redLines: [],
});

/** The ids of what follows a step. */
const linear = page(
  [
    step('a', '登记', { by: ['desk'], records: ['登记表'], limits: [{ text: '当场', within: 'PT5M' }] }),
    step('b', '复核', { by: ['lead'], limits: [{ text: '1 日内', within: 'P1D' }] }),
    step('c', '发证', { by: ['desk', 'lead'], records: ['出入证'] }),
    step('d', '归档', { limits: [{ text: '24 小时内', within: 'PT24H' }] }),
  ],
  ['desk', 'lead'],
);

const role = (id: string, name: string, job = true) => ({ id, name, aliases: [], summary: '', job });
const roles = [
  role('desk', '前台'),
  role('lead', '组长'),
  role('guard', '保安'),
  role('guest', '客人', false),
];
const made = (procedure: Procedure, seed = 1, others: Procedure[] = []) =>
  derivedQuestions(procedure, seeded(seed), siteContext([procedure, ...others], roles));
const ofKind = (questions: DerivedQuestion[], kind: string) =>
  questions.filter(({ derived }) => derived === kind);
const options = (question: DerivedQuestion) =>
  'options' in question ? question.options.map(({ text }) => text).sort((a, b) => (a < b ? -1 : 1)) : [];
const item = (text: string) => ({ id: text, text, line: 1 });
const asking = page([
  step('ask', '看预订', {
    ask: {
      question: '有预订吗？',
      line: 1,
      answers: [
        { id: 'y', text: '有', to: 'check', line: 1 },
        { id: 'n', text: '没有', to: END, outcome: '改约', line: 1 },
      ],
    },
  }),
  step('check', '核对'),
  step('card', '发卡'),
]);

it('says why somebody is wrong who only does steps of the same name', () => {
  const twins = page([
    step('a', '登记', { by: ['desk'] }),
    step('b', '巡查', { by: ['guard'] }),
    step('c', '巡查', { by: ['guard'] }),
    step('d', '审批', { by: ['lead'] }),
  ]);
  const [asked] = ofKind(made(twins), 'who');
  expect(asked && 'options' in asked ? asked.options.map(({ text, why }) => [text, why]).sort() : []).toEqual(
    [
      ['保安', '保安做的是「巡查」。'],
      ['前台', ''],
      ['组长', '组长做的是「审批」。'],
    ],
  );
});

it('asks nothing of two decisions that ask by the same words', () => {
  const ask = (to: string) => ({
    question: '许可作业吗？',
    line: 1,
    answers: [
      { id: 'y', text: '许可', to, line: 1 },
      { id: 'n', text: '不许可', to: END, outcome: '不作业', line: 1 },
    ],
  });
  const asked = (second: string) =>
    ofKind(
      made(
        page([
          step('a', '报批', { ask: ask('b') }),
          step('b', '改期', { ask: { ...ask('c'), question: second } }),
          step('c', '作业'),
          step('d', '收工'),
          step('e', '归档'),
        ]),
      ),
      'branch',
    ).length;
  expect(asked('许可作业吗？')).toBe(0);
  expect(asked('许可改期吗？')).toBeGreaterThan(0);
});

describe('questions that follow what the language says', () => {
  const region = (kind: Region['kind'], id: string, more: Partial<Region> = {}): Region => ({
    ...{ kind, id, name: id, line: 1 },
    ...more,
  });
  const asked = (procedure: Procedure, kind: string, others: Procedure[] = []) =>
    ofKind(made(procedure, 1, others), kind).map((question) => [question.prompt[0], right(question)[0]]);

  it('never ask for the order of what has none', () => {
    const beside = {
      ...page([
        step('a', '登记'),
        step('x1', '量尺', { region: 'x' }),
        step('x2', '画图', { region: 'x' }),
        step('x3', '报价', { region: 'x' }),
        step('x4', '签约', { region: 'x' }),
        step('y', '拍照', { region: 'both' }),
        step('b', '归档'),
        step('clock', '巡查', { at: [{ from: '09:00' }] }),
      ]),
      regions: [region('together', 'both'), region('phase', 'x', { region: 'both' })],
    };
    expect(asked(beside, 'next')).toEqual([
      ['做完「量尺」，下一步是什么？', '画图'],
      ['做完「画图」，下一步是什么？', '报价'],
      ['做完「报价」，下一步是什么？', '签约'],
    ]);
    for (const question of made(beside))
      if (question.derived !== 'who') expect(options(question)).not.toEqual(expect.arrayContaining(['拍照']));
    expect(ofKind(made(beside), 'sequence').map((each) => 'entries' in each && each.entries)).toEqual([
      ['量尺', '画图', '报价', '签约'],
    ]);
    expect(made(beside).flatMap(options)).not.toContain('巡查');
  });

  it('ask in which case a step is done, against other cases', () => {
    const cases = page([
      step('a', '撑伞', { when: '下雨' }),
      step('b', '开灯', { when: '天黑' }),
      step('c', '出门', { items: [{ ...item('带包'), when: '有行李' }] }),
    ]);
    const [question, ...more] = ofKind(made(cases), 'when');
    expect(question!.prompt).toEqual(['「撑伞」什么情况下才做？']);
    expect(right(question!)).toEqual(['下雨']);
    expect(options(question!)).toEqual(['下雨', '天黑', '有行李']);
    expect(more.map(({ step }) => step)).toEqual(['b']);
    const [alone] = ofKind(made(page([cases.steps[0]!, cases.steps[1]!])), 'when');
    expect(options(alone!)).toEqual(['下雨', '什么情况都做', '天黑']);
    expect(ofKind(made(page([cases.steps[0]!])), 'when')).toEqual([]);
  });

  it('ask for the limit of one of several cases', () => {
    const timed = page([
      step('a', '出报告', {
        limits: [
          { text: '3 个工作日内', within: 'P3D', workdays: true, for: '一般项目' },
          { text: '10 个工作日内', within: 'P10D', workdays: true, for: '大修项目' },
        ],
      }),
      step('b', '回电', { limits: [{ text: '10 分钟内', within: 'PT10M' }] }),
      step('c', '抢修', { limits: [{ text: '4 天内', within: 'P4D' }] }),
    ]);
    expect(asked(timed, 'limit')).toEqual([
      ['「出报告」，一般项目多久之内？', '3 个工作日内'],
      ['「出报告」，大修项目多久之内？', '10 个工作日内'],
      ['「回电」的时限是多久？', '10 分钟内'],
      ['「抢修」的时限是多久？', '4 天内'],
    ]);
    // Three working days may be over four days.
    for (const question of ofKind(made(timed), 'limit'))
      expect(options(question)).not.toEqual(expect.arrayContaining(['3 个工作日内', '4 天内']));
  });

  it('ask for the highest and the lowest value', () => {
    const height = { id: 'h', kind: 'number' as const, name: '门高', unit: '毫米', min: 300, max: 500 };
    const measured = page([step('a', '量尺', { items: [{ ...item('量门高'), values: [height] }] })]);
    const questions = ofKind(made(measured), 'value');
    expect(questions.map(({ prompt }) => prompt)).toEqual([
      ['「门高」最高多少？', '最高 ＿＿。'],
      ['「门高」最低多少？', '最低 ＿＿。'],
    ]);
    expect(questions.map((each) => kindOf(each).inWords(each, kindOf(each).rightResponse(each)))).toEqual([
      ['500'],
      ['300'],
    ]);
    expect(questions[0]!.explanation).toBe('「门高」要在这个范围里：300—500 毫米。');
    const open = {
      ...measured,
      openPoints: [{ kind: 'gap' as const, text: '量几处？', group: 'a', line: 1 }],
    };
    expect(ofKind(made(open), 'value')).toEqual([]);
  });

  it('ask nothing about what is open or legal', () => {
    const staffed = page([
      step('a', '登记', { by: ['desk'] }),
      step('b', '复核', { by: ['lead'] }),
      step('c', '巡逻', { by: ['guard'] }),
    ]);
    const open = {
      ...staffed,
      openPoints: [{ kind: 'gap' as const, text: '夜里由谁登记？', group: 'a', line: 1 }],
    };
    expect(ofKind(made(staffed), 'who').map((question) => question.step)).toEqual(['a', 'b', 'c']);
    expect(ofKind(made(open), 'who').map((question) => question.step)).toEqual(['b', 'c']);
  });

  it('never offer the one on whom it is done, nor a wider or narrower role', () => {
    const staffed = page([
      step('a', '登记', { by: ['desk'], to: ['guard'] }),
      step('b', '复核', { by: ['lead'] }),
      step('c', '巡逻', { by: ['guard'] }),
      step('d', '排班', { by: ['office'] }),
      step('e', '送水', { by: ['porter'] }),
    ]);
    const wider = siteContext(
      [staffed],
      [...roles, { ...role('office', '综合办') }, role('porter', '行李员')].map((each) =>
        each.id === 'desk' ? { ...each, within: 'office' } : each,
      ),
    );
    const questions = derivedQuestions(staffed, seeded(1), wider).filter(({ derived }) => derived === 'who');
    const offered = new Map(questions.map((question) => [question.step, options(question)]));
    expect(offered.get('a')).toEqual(['前台', '组长', '行李员']);
    expect(offered.get('d')).not.toContain('前台');
  });

  it('never ask which form belongs to an open list', () => {
    const forms = [
      step('a', '登记', { records: ['客户档案'] }),
      step('b', '派工', { records: ['派工单'] }),
      step('c', '交车', { records: ['交接单'] }),
    ];
    const all = (first: Partial<Step>) =>
      asked(page([{ ...forms[0]!, ...first }, ...forms.slice(1)]), 'record').map(([prompt]) => prompt);
    expect(all({})).toContain('「登记」用到哪份表单或资料？');
    expect(all({ open: true })).not.toContain('「登记」用到哪份表单或资料？');
    expect(all({ items: [item('收身份证、护照等证件')] })).not.toContain('「登记」用到哪份表单或资料？');
  });
});

describe('questions made from the steps', () => {
  it('ask what comes next after each step but the last', () => {
    const questions = ofKind(made(linear), 'next');
    expect(questions.map((question) => [question.prompt[0], right(question)])).toEqual([
      ['做完「登记」，下一步是什么？', ['复核']],
      ['做完「复核」，下一步是什么？', ['发证']],
      ['做完「发证」，下一步是什么？', ['归档']],
    ]);
  });

  it('ask who does a step only where one role does it, and where its name does not say so', () => {
    const staffed = page([
      step('a', '登记', { by: ['desk'] }),
      step('b', '组长复核', { by: ['lead'] }),
      step('c', '发证', { by: ['desk', 'lead'] }),
      step('d', '送客', { by: ['guard'] }),
    ]);
    const questions = ofKind(made(staffed), 'who');
    expect(questions.map((question) => [question.step, right(question)])).toEqual([
      ['a', ['前台']],
      ['d', ['保安']],
    ]);
    expect(options(questions[0]!)).toEqual(['保安', '前台', '组长']);
  });

  it('lend roles of the same domain where the page has too few, but no guests and nobody whom the step names', () => {
    const two = (words: string) => [
      step('a', '登记', { by: ['desk'], items: [item(words)] }),
      step('b', '复核', { by: ['lead'] }),
    ];
    const lender = (by: string[]) => ({ ...page([step('z', '巡更', { by })]), slug: 'q' });
    const first = (steps: Step[], by: string[]) => ofKind(made(page(steps), 1, [lender(by)]), 'who')[0];
    expect(options(first(two('收证件'), ['guard', 'guest'])!)).toEqual(['保安', '前台', '组长']);
    expect(first(two('请保安带路'), ['guard', 'guest'])?.step).toBe('b');
    expect(first(two('收证件'), ['guest'])).toBeUndefined();
    expect(first(two('收证件').slice(0, 1), ['lead', 'guard'])).toBeUndefined();
  });

  it('offer only limits whose lengths clearly differ, and ask for the length alone', () => {
    const timed = page([
      step('a', '复核', { limits: [{ text: '复尺后 3 日内', within: 'P3D' }] }),
      step('b', '通知', { limits: [{ text: '72 小时内', within: 'PT72H' }] }),
      step('c', '整改', { limits: [{ text: '一周内', within: 'P7D' }] }),
      step('d', '销项', { limits: [{ text: '5 个工作日内', within: 'P5D' }] }),
      step('e', '答复', { limits: [{ text: '当日', within: 'P0D' }] }),
      step('f', '回访', { limits: [{ text: '一般 2 日内；大修 9 日内', within: 'P2D' }] }),
    ]);
    const asked = ofKind(made(timed), 'limit').map((question) => [question.step, options(question)]);
    expect(asked).toContainEqual(['a', ['3 日内', '一周内', '当日']]);
    expect(asked.map(([id]) => id)).not.toContain('f');
    for (const [, offered] of asked) {
      expect(offered).not.toEqual(expect.arrayContaining(['3 日内', '72 小时内']));
      expect(offered).not.toEqual(expect.arrayContaining(['一周内', '5 个工作日内']));
    }
  });

  it('ask for the form of a step that has one, never against one that reads alike', () => {
    const forms = page([
      step('a', '登记', { records: ['客户档案'] }),
      step('b', '建档', { records: ['客户档案基本资料表'] }),
      step('c', '派工', { records: ['派工单'] }),
      step('d', '交车', { records: ['交接单'] }),
    ]);
    const asked = ofKind(made(forms), 'record').map((question) => [question.step, options(question)]);
    expect(asked).toContainEqual(['a', ['交接单', '客户档案', '派工单']]);
    expect(asked).toContainEqual(['b', ['交接单', '客户档案基本资料表', '派工单']]);
  });

  it('say of each wrong option where it belongs', () => {
    const [question] = ofKind(made(linear), 'next');
    const whys = Object.fromEntries(
      'options' in question! ? question.options.map(({ text, why }) => [text, why]) : [],
    );
    expect(whys).toEqual({ 复核: '', 发证: '它接在「复核」之后。', 归档: '它接在「发证」之后。' });
  });

  it('leave out the numbers in names, which would answer what comes next', () => {
    const numbered = page(['一', '二', '三', '四'].map((n) => step(n, `第${n}步：查${n}号`)));
    const [question] = ofKind(made(numbered), 'next');
    expect(question!.prompt).toEqual(['做完「查一号」，下一步是什么？']);
    expect(right(question!)).toEqual(['查二号']);
    expect(ofKind(made(numbered), 'node')).toEqual([]);
  });

  it('stay as they are when another step is added', () => {
    const longer = page([...linear.steps, step('e', '通知')], linear.roles);
    expect(ofKind(made(longer), 'next')[1]).toEqual(ofKind(made(linear), 'next')[1]);
  });

  it('ask for the order of four to six steps that follow each other', () => {
    const [question, ...more] = ofKind(made(linear), 'sequence');
    expect(question).toMatchObject({ entries: ['登记', '复核', '发证', '归档'] });
    expect(more).toEqual([]);
    const long = page('123456789'.split('').map((id) => step(id, `第${id}步`)));
    const [part] = ofKind(made(long), 'sequence');
    expect(part && 'entries' in part && part.entries.length).toBe(6);
    expect(ofKind(made(page(linear.steps.slice(1))), 'sequence')).toEqual([]);
  });

  it('ask where each answer of a decision leads, against where the others lead', () => {
    const questions = ofKind(made(asking), 'branch');
    expect(questions.map((question) => [question.prompt[0], right(question)])).toEqual([
      ['「有预订吗？」答「有」，接下来怎么走？', ['核对']],
      ['「有预订吗？」答「没有」，接下来怎么走？', ['到此结束：改约']],
    ]);
    expect(questions.map(options)).toEqual([
      ['到此结束：改约', '发卡', '核对'],
      ['到此结束：改约', '发卡', '核对'],
    ]);
    expect(ofKind(made(asking), 'next').map(right)).toEqual([['发卡']]);
  });

  it('leave out steps whose names are not their own', () => {
    const twice = page([step('a', '签字'), step('b', '盖章'), step('c', '签字'), step('d', '归档')]);
    expect(ofKind(made(twice), 'next')).toEqual([]);
  });

  it('ask for a node of the flowchart where the way turns, not where it goes straight on', () => {
    expect(ofKind(made(linear), 'node')).toEqual([]);
    const jumping = page([
      step('a', '登记', { next: 'c' }),
      step('b', '补料'),
      step('c', '发证'),
      step('d', '归档'),
    ]);
    const [question, ...more] = ofKind(made(jumping), 'node');
    expect(question?.nodes).toEqual(['b', 'c', 'd']);
    expect(question && right(question)).toEqual(['发证']);
    expect(more).toEqual([]);
  });

  it('are the same for the same chance, and few of each kind are drawn, none twice about one turn', () => {
    expect(made(linear, 5)).toEqual(made(linear, 5));
    const some = someOf(made(linear), seeded(1));
    expect(DERIVED_KINDS.map((kind) => ofKind(some, kind).length)).toEqual([
      ...[2, 0, 0, 0, 0, 1, 0],
      ...[0, 0],
    ]);
    const turns = someOf(made(asking), seeded(1)).map(({ id }) => id.slice(id.indexOf('-')));
    expect(new Set(turns).size).toBe(turns.length);
  });
});

await describeEveryQuestion('tests/handbook', []);
