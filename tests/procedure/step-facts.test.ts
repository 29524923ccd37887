import { expect, test } from 'vitest';
import { factAt, keptFields, stepFacts } from '../../src/procedure/model/step-facts.ts';

const step = {
  by: ['cashier', 'guard'],
  records: ['押金单', '登记表'],
  limit: '3 日内',
  within: 'P3D',
  hold: true,
};

test('the facts of a step come in one order, each with its words, its tag and whether it is searched for', () => {
  const shown = stepFacts(step).map(({ key, text, label, about, tag, findable }) =>
    [key, text, label, about, tag ?? '', findable ? 'found' : ''].join('|'),
  );
  expect(shown).toEqual([
    'role-0|cashier|cashier|岗位：cashier||',
    'role-1|guard|guard|岗位：guard||',
    'hold|必须先做完|必须先做完|必须先做完||',
    'limit|3 日内|时限 3 日内|时限：3 日内|limit|found',
    'record-0|押金单|押金单|表单：押金单|record|found',
    'record-1|登记表|登记表|表单：登记表|record|found',
  ]);
  expect(stepFacts({ by: [], records: [] })).toEqual([]);
});

test('a run keeps the facts under the names and in the order that its hash was made of', () => {
  const kept = keptFields(step, (id) => id.toUpperCase());
  expect(JSON.stringify(kept)).toBe(
    '{"by":["CASHIER","GUARD"],"records":["押金单","登记表"],"limit":"3 日内","within":"P3D","hold":true}',
  );
  expect(JSON.stringify(keptFields({ by: [], records: [], hold: false }, String))).toBe(
    '{"by":[],"records":[]}',
  );
});

test('an anchor of the reading page tells which fact stands there', () => {
  const anchors = ['check-id/limit', 'check-id/record-12', 'check-id/x1y2z', 'check-id', 'limit', 'a/role-0'];
  expect(anchors.map(factAt)).toEqual(['limit', 'record', undefined, undefined, undefined, undefined]);
});
