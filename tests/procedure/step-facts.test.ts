import { expect, test } from 'vitest';
import { factAt, keptFields, stepFacts } from '../../src/procedure/model/step-facts.ts';

const step = {
  by: ['cashier', 'guard'],
  records: ['押金单', '登记表'],
  to: ['guest'],
  limits: [{ text: '3 日内', within: 'P3D' }],
  at: [],
  hold: true,
};

test('the facts of a step come in one order, each with its words, its tag and whether it is searched for', () => {
  const shown = stepFacts(step).map(({ key, text, label, about, tag, findable }) =>
    [key, text, label, about, tag ?? '', findable ? 'found' : ''].join('|'),
  );
  expect(shown).toEqual([
    'role-0|cashier|cashier|岗位：cashier||',
    'role-1|guard|guard|岗位：guard||',
    'toWhom-0|guest|对象 guest|对象：guest||',
    'hold|必须先做完|必须先做完|必须先做完||',
    'limit|3 日内|时限 3 日内|时限：3 日内|limit|found',
    'record-0|押金单|押金单|表单：押金单|record|found',
    'record-1|登记表|登记表|表单：登记表|record|found',
  ]);
  expect(stepFacts({ by: [], records: [] })).toEqual([]);
});

test('what a step says of cases, times and several limits', () => {
  const facts = stepFacts({
    by: [],
    records: [],
    when: '下雨',
    at: [{ from: '09:00' }, { from: '13:00', to: '17:30' }],
    every: 'PT15M',
    limits: [
      { text: '3 个工作日内', within: 'P3D', workdays: true, for: '一般项目' },
      { text: '10 天内', within: 'P10D', for: '大修项目' },
    ],
  });
  expect(facts.map(({ key, label }) => `${key}|${label}`)).toEqual([
    'when|只在 下雨',
    'clock-0|09:00',
    'clock-1|13:00—17:30',
    'clock-2|每隔 15 分钟',
    'limit-0|时限 一般项目：3 个工作日内',
    'limit-1|时限 大修项目：10 天内',
  ]);
});

test('a run keeps the facts under the names and in the order that its hash was made of', () => {
  const kept = keptFields(step, (id) => id.toUpperCase());
  expect(JSON.stringify(kept)).toBe(
    '{"by":["CASHIER","GUARD"],"to":["GUEST"],"records":["押金单","登记表"],"limits":[{"text":"3 日内","within":"P3D"}],"hold":true}',
  );
  expect(
    JSON.stringify(keptFields({ by: [], to: [], records: [], limits: [], at: [], hold: false }, String)),
  ).toBe('{"by":[],"records":[]}');
});

test('an anchor of the reading page tells which fact stands there', () => {
  const anchors = ['check-id/limit', 'check-id/record-12', 'check-id/x1y2z', 'check-id', 'limit', 'a/role-0'];
  expect(anchors.map(factAt)).toEqual(['limit', 'record', undefined, undefined, undefined, undefined]);
});
