import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf, reachableFrom, waysFrom, type FlowStep } from '../../src/procedure/model/flow.ts';
import { leadsBack, notTaken as notTakenOf, type Choices } from '../../src/procedure/model/choices.ts';
import { hash } from '../../src/procedure/model/procedure.ts';
import { nearest, whichOrAll } from '../../src/syntax/nearest.ts';

const asks = (id: string, ...to: string[]): FlowStep => ({
  id,
  ask: { question: '', answers: to.map((target, index) => ({ id: `a${index}`, text: '', to: target })) },
});
const nodesOf = (steps: FlowStep[]) => flowOf({ steps, regions: [] });
const notTaken = (steps: FlowStep[], choices: Choices) => notTakenOf(nodesOf(steps), choices);

/** greet asks: booked → verify → check; not booked → offer → check; check asks: ok → pay, wrong → back to check-in form. */
const STEPS: FlowStep[] = [
  asks('greet', 'verify', 'offer'),
  { id: 'verify', next: 'form' },
  { id: 'offer' },
  { id: 'form' },
  asks('review', 'pay', 'form'),
  { id: 'pay' },
];
const NODES = nodesOf(STEPS);

describe('ways from a step', () => {
  test('go on in the order of the file', () => {
    expect(waysFrom(NODES[2]!)).toEqual([{ from: 'offer', to: 'form' }]);
  });
  test('follow next', () => {
    expect(waysFrom(NODES[1]!)).toEqual([{ from: 'verify', to: 'form' }]);
  });
  test('end after the last step', () => {
    expect(waysFrom(NODES[5]!)).toEqual([{ from: 'pay', to: 'end' }]);
  });
  test('are one for each answer', () => {
    expect(waysFrom(NODES[0]!).map(({ to }) => to)).toEqual(['verify', 'offer']);
  });
});

describe('steps not taken', () => {
  test('are none before anything is chosen', () => {
    expect(notTaken(STEPS, {})).toEqual(new Set());
  });
  test('are those of the other branch', () => {
    expect(notTaken(STEPS, { greet: 'a0' })).toEqual(new Set(['offer']));
    expect(notTaken(STEPS, { greet: 'a1' })).toEqual(new Set(['verify']));
  });
  test('are none more when the work goes back', () => {
    expect(notTaken(STEPS, { greet: 'a0', review: 'a1' })).toEqual(new Set(['offer']));
  });
  test('are all later ones when the choice ends the procedure', () => {
    expect(notTaken([asks('ask', 'do', 'end'), { id: 'do' }], { ask: 'a1' })).toEqual(new Set(['do']));
  });
  test('ignore an answer that no longer exists', () => {
    expect(notTaken(STEPS, { greet: 'gone' })).toEqual(new Set());
  });
  test('are still known when the whole procedure can be walked again', () => {
    const again = [asks('a', 'b', 'c'), { id: 'b', next: 'd' }, { id: 'c' }, asks('d', 'end', 'a')];
    expect(notTaken(again, { a: 'a0' })).toEqual(new Set(['c']));
  });
});

test('leading back is coming to the same question before any end', () => {
  expect(leadsBack(NODES, { from: 'review', to: 'form' })).toBe(true);
  expect(leadsBack(NODES, { from: 'review', to: 'pay' })).toBe(false);
  expect(leadsBack(NODES, { from: 'greet', to: 'verify' })).toBe(false);
});

/** Random flows of up to eight steps, whose arrows may go anywhere. */
const flows = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const target = fc.integer({ min: 0, max: count }).map((to) => (to === count ? 'end' : `s${to}`));
  const step = fc.oneof(
    fc.record({ next: fc.option(target, { nil: undefined }) }),
    fc.array(target, { minLength: 2, maxLength: 3 }).map((to) => ({ ask: asks('', ...to).ask })),
  );
  return fc
    .array(step, { minLength: count, maxLength: count })
    .map((list) => list.map((rest, index): FlowStep => ({ id: `s${index}`, ...rest })));
});

test('the first step is always taken, and so is what it alone leads to', () => {
  fc.assert(
    fc.property(
      flows,
      fc.dictionary(fc.constantFrom('s0', 's1', 's2', 's3'), fc.constantFrom('a0', 'a1')),
      (steps, choices) => {
        const off = notTaken(steps, choices);
        expect(off.has('s0')).toBe(false);
        const reached = reachableFrom(nodesOf(steps), 's0');
        for (const { id } of steps) if (!reached.has(id)) expect(off.has(id)).toBe(true);
      },
    ),
  );
});

test('choosing takes nothing back: fewer choices never leave out more', () => {
  fc.assert(
    fc.property(flows, (steps) => {
      expect([...notTaken(steps, {})].every((id) => notTaken(steps, { s0: 'a0' }).has(id))).toBe(true);
    }),
  );
});

describe('hash', () => {
  test('is the same for ever', () => {
    expect(hash('微笑问好')).toBe('1kes49h');
    expect(hash('')).toBe('ztntfp');
  });
  test('takes full-width and half-width forms for the same', () => {
    expect(hash('ＶＩＰ 客人')).toBe(hash('VIP客人'));
  });
});

test.each([
  ['recptionist', 'receptionist'],
  ['isue', 'issue'],
  ['chekc-id', 'check-id'],
  ['entirely-else', undefined],
])('the nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['receptionist', 'issue', 'check-id', 'cashier'])).toBe(expected);
});

test.each([
  ['phone', undefined],
  ['me', undefined],
  ['hmoe', 'home'],
  ['logos', 'logo'],
])('of a short word half is another word: the nearest to %s is %s', (word, expected) => {
  expect(nearest(word, ['name', 'home', 'logo', 'contact'])).toBe(expected);
});

test('where no id is near, those that there are are named, and how many more', () => {
  const known = Array.from({ length: 10 }, (_, index) => ({ id: `job-${index}`, names: [`岗位${index}`] }));
  expect(whichOrAll('kitchen', known.slice(0, 2))).toBe('现有：job-0（岗位0）、job-1（岗位1）。');
  expect(whichOrAll('kitchen', known)).toBe(
    '现有：job-0（岗位0）、job-1（岗位1）、job-2（岗位2）、job-3（岗位3）、job-4（岗位4）、job-5（岗位5）、job-6（岗位6）、job-7（岗位7），另有 2 个。',
  );
  expect(whichOrAll('jobb-3', known)).toBe('你是不是想写「job-3」？');
});
