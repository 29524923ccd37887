import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  choose,
  chosen,
  clear,
  isTicked,
  isUntouched,
  joinMarks,
  noMarks,
  override,
  parseMarks,
  progress,
  stateOf,
  toggle,
  undo,
  waiting,
  type ListFlow,
  type Marks,
} from '../../src/checklist/model.ts';
import { notTaken } from '../../src/procedure/model/flow.ts';
import { anyFlow, selfCheck, walkIn } from './flows.ts';

const tick = (marks: Marks, ...items: string[]) =>
  items.reduce((left, item, n) => toggle(left, item, 100 + n), marks);
const itemsOf = (flow: ListFlow) => [...flow.steps, ...flow.sections].flatMap(({ items }) => items);
/** What a reader sees of the marks: without times and order of changes. */
const seen = (flow: ListFlow, marks: Marks) => ({
  ticked: itemsOf(flow).filter((item) => isTicked(marks, item)),
  choices: chosen(marks),
  states: stateOf(flow, marks),
});

/** Anything that one person may do, at any time, the clock going back included. */
type Act = (flow: ListFlow, marks: Marks) => Marks;
const anyAct: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom('toggle', 'choose', 'override', 'clear'),
    pick: fc.nat(40),
    now: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ kind, pick, now }) => (flow, marks) => {
    const items = itemsOf(flow);
    const step = flow.steps[pick % flow.steps.length];
    if (kind === 'toggle' && items.length) return toggle(marks, items[pick % items.length]!, now);
    if (kind === 'choose' && step?.ask) return choose(marks, step.id, `a${pick % 3}`, now);
    if (kind === 'override' && step) return override(marks, step.id, pick % 2 ? '客人着急' : ' ', now);
    return kind === 'clear' && pick > 36 ? clear(marks, now) : marks;
  });
const anyMarks = fc
  .tuple(anyFlow, fc.array(anyAct, { maxLength: 20 }))
  .map(([flow, acts]) => ({ flow, marks: acts.reduce((marks, act) => act(flow, marks), noMarks) }));

describe('ticks', () => {
  it('come and go by item id, with their time', () => {
    const once = toggle(noMarks, 'greet/smile', 7);
    expect(once.ticks).toEqual({ 'greet/smile': { value: true, at: 7 } });
    expect(isTicked(toggle(once, 'greet/smile', 8), 'greet/smile')).toBe(false);
  });

  it('are newer than what they replace though the clock went back', () => {
    const late = toggle(toggle(noMarks, 'a', 1000), 'a', 20);
    expect(late.ticks.a).toEqual({ value: false, at: 20, rev: 1001 });
  });

  it('of items that are gone stay in the record and are not counted', () => {
    const marks = tick(noMarks, 'greet/smile', 'greet/gone');
    expect(progress(walkIn, marks)).toEqual({ done: 1, total: 8 });
    expect(isTicked(marks, 'greet/gone')).toBe(true);
    expect(isUntouched(walkIn, tick(noMarks, 'greet/gone'))).toBe(true);
  });

  it('survive inserting, moving and reordering of items and steps', () => {
    const marks = tick(noMarks, 'greet/ask', 'room/lead');
    const edited: ListFlow = {
      ...walkIn,
      steps: [
        { id: 'new', items: ['new/one'] },
        ...walkIn.steps.map((step) => ({ ...step, items: ['x/inserted', ...step.items].reverse() })),
      ],
    };
    expect(itemsOf(edited).filter((item) => isTicked(marks, item))).toEqual(['greet/ask', 'room/lead']);
  });
});

describe('progress', () => {
  it('counts no items of the path that is not taken', () => {
    expect(progress(walkIn, noMarks)).toEqual({ done: 0, total: 8 });
    const yes = choose(tick(noMarks, 'greet/smile', 'offer/list'), 'greet', 'yes', 9);
    expect(progress(walkIn, yes)).toEqual({ done: 1, total: 6 });
  });

  it('counts a self-check in whatever order', () => {
    const marks = tick(noMarks, 'badge/left');
    expect(progress(selfCheck, marks)).toEqual({ done: 1, total: 3 });
    expect(stateOf(selfCheck, marks)).toEqual({ hair: 'ahead', badge: 'done' });
  });
});

describe('the state of each step', () => {
  it('is current at the first thing that is not done', () => {
    expect(stateOf(walkIn, noMarks)).toEqual({
      greet: 'current',
      verify: 'ahead',
      offer: 'ahead',
      check: 'ahead',
      form: 'ahead',
      clear: 'ahead',
      room: 'ahead',
    });
  });

  it('is off where the chosen answer does not lead', () => {
    const marks = choose(tick(noMarks, 'greet/smile', 'greet/ask'), 'greet', 'no', 9);
    expect(stateOf(walkIn, marks)).toMatchObject({ greet: 'done', verify: 'off', offer: 'current' });
  });

  it('stays open at a question whose answer leads back to be met again', () => {
    const marks = choose(
      tick(noMarks, 'greet/smile', 'greet/ask', 'verify/find', 'check/card', 'form/fill'),
      'greet',
      'yes',
      9,
    );
    expect(stateOf(walkIn, choose(marks, 'clear', 'redo', 10))).toMatchObject({ clear: 'current' });
    expect(stateOf(walkIn, choose(marks, 'clear', 'ok', 10))).toMatchObject({
      clear: 'done',
      room: 'current',
    });
  });

  it('passes a step that has nothing to tick once the work has gone past it', () => {
    const flow: ListFlow = {
      steps: [
        { id: 'read', items: [] },
        { id: 'act', items: ['act/a'] },
        { id: 'rest', items: [] },
      ],
      sections: [],
    };
    expect(stateOf(flow, noMarks)).toEqual({ read: 'ahead', act: 'current', rest: 'ahead' });
    expect(stateOf(flow, tick(noMarks, 'act/a'))).toEqual({ read: 'done', act: 'done', rest: 'done' });
  });
});

describe('a hold step', () => {
  it('with nothing to do stays shut until a reason is written', () => {
    const flow: ListFlow = {
      steps: [
        { id: 'act', items: ['act/a'] },
        { id: 'gate', items: [], hold: true },
        { id: 'rest', items: ['rest/a'] },
      ],
      sections: [],
    };
    const marks = tick(noMarks, 'act/a');
    expect([...waiting(flow, marks)]).toEqual([['rest', 'gate']]);
    expect(stateOf(flow, marks)).toEqual({ act: 'done', gate: 'current', rest: 'ahead' });
    const passed = override(marks, 'gate', '原文未写要做的事', 9);
    expect([...waiting(flow, passed)]).toEqual([]);
    expect(stateOf(flow, passed)).toEqual({ act: 'done', gate: 'ahead', rest: 'current' });
  });

  it('keeps what can only be reached through it waiting, and nothing before it', () => {
    expect([...waiting(walkIn, noMarks)]).toEqual([
      ['form', 'check'],
      ['clear', 'check'],
      ['room', 'check'],
    ]);
  });

  it('lets go when it is done, and takes hold again when a tick is taken away', () => {
    const done = tick(noMarks, 'check/card');
    expect(waiting(walkIn, done).size).toBe(0);
    expect(waiting(walkIn, toggle(done, 'check/card', 200)).get('room')).toBe('check');
  });

  it('lets go for a written reason only', () => {
    expect(waiting(walkIn, override(noMarks, 'check', '  ', 5)).get('room')).toBe('check');
    const marks = override(noMarks, 'check', ' 系统停电，先登记 ', 5);
    expect(waiting(walkIn, marks).size).toBe(0);
    expect(marks.overrides.check!.value).toBe('系统停电，先登记');
  });

  it('holds nothing where the other path is taken', () => {
    const flow: ListFlow = {
      steps: walkIn.steps.map((step) => ({ ...step, hold: step.id === 'offer' })),
      sections: [],
    };
    expect(waiting(flow, noMarks).size).toBe(0);
    expect(waiting(flow, choose(noMarks, 'greet', 'no', 1)).get('check')).toBe('offer');
    expect(waiting(flow, choose(noMarks, 'greet', 'yes', 1)).size).toBe(0);
  });
});

describe('undo and clear', () => {
  it('brings a tick back with the time when it was made', () => {
    const before = toggle(noMarks, 'a', 5);
    const after = toggle(before, 'a', 60);
    expect(undo(after, before, after, 61).ticks.a).toEqual({ value: true, at: 5, rev: 61 });
  });

  it('leaves alone what came in since', () => {
    const before = tick(noMarks, 'a', 'b');
    const after = clear(before, 300);
    const since = toggle(after, 'c', 301);
    const back = undo(since, before, after, 302);
    expect(['a', 'b', 'c'].filter((item) => isTicked(back, item))).toEqual(['a', 'b', 'c']);
  });
});

describe('laws', () => {
  it('toggle twice is nothing apart from history', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(), ({ flow, marks }, pick) => {
        const items = itemsOf(flow);
        const item = items[pick % items.length]!;
        expect(seen(flow, toggle(toggle(marks, item, 3), item, 3))).toEqual(seen(flow, marks));
      }),
    );
  });

  it('undo inverts whatever was done', () => {
    fc.assert(
      fc.property(anyMarks, anyAct, ({ flow, marks }, act) => {
        const after = act(flow, marks);
        expect(seen(flow, undo(after, marks, after, 1))).toEqual(seen(flow, marks));
      }),
    );
  });

  it('clear leaves nothing to see', () => {
    fc.assert(
      fc.property(anyMarks, ({ flow, marks }) => {
        expect(seen(flow, clear(marks, 1))).toEqual(seen(flow, noMarks));
      }),
    );
  });

  it('reordering items changes no tick and no count', () => {
    fc.assert(
      fc.property(anyMarks, ({ flow, marks }) => {
        const turned = { ...flow, steps: flow.steps.map((s) => ({ ...s, items: [...s.items].reverse() })) };
        expect(progress(turned, marks)).toEqual(progress(flow, marks));
        expect(stateOf(turned, marks)).toEqual(stateOf(flow, marks));
      }),
    );
  });

  it('joining two copies is the same in any order, any number of times, and with nothing', () => {
    const acts = fc.array(anyAct, { maxLength: 12 });
    fc.assert(
      fc.property(anyMarks, acts, acts, ({ flow, marks }, ones, others) => {
        const one = ones.reduce((left, act) => act(flow, left), marks);
        const other = others.reduce((left, act) => act(flow, left), marks);
        const joined = joinMarks(one, other);
        expect(joinMarks(other, one)).toEqual(joined);
        expect(joinMarks(joined, other)).toEqual(joined);
        expect(joinMarks(one, noMarks)).toEqual(one);
      }),
    );
  });

  it('a chosen answer that leads onwards is never left out with its target', () => {
    fc.assert(
      fc.property(anyMarks, ({ flow, marks }) => {
        const off = notTaken(flow.steps, chosen(marks));
        for (const step of flow.steps) {
          const to = step.ask?.answers.find(({ id }) => id === chosen(marks)[step.id])?.to;
          if (to && to !== 'end' && !off.has(step.id)) expect(off.has(to)).toBe(false);
        }
      }),
    );
  });

  it('what waits is never the current step before it, nor left out', () => {
    fc.assert(
      fc.property(anyMarks, ({ flow, marks }) => {
        const states = stateOf(flow, marks);
        for (const [step, hold] of waiting(flow, marks)) {
          expect(states[step]).not.toBe('off');
          expect(states[hold]).not.toBe('off');
          expect(step).not.toBe(hold);
        }
      }),
    );
  });

  it('survives JSON', () => {
    fc.assert(
      fc.property(anyMarks, ({ marks }) => {
        expect(parseMarks(JSON.parse(JSON.stringify(marks)))).toEqual(marks);
      }),
    );
  });
});

describe('parseMarks', () => {
  it.each([
    null,
    7,
    [],
    {},
    { ticks: {}, choices: {} },
    { ticks: { a: true }, choices: {}, overrides: {} },
    { ticks: { a: { value: 'yes', at: 1, rev: 1 } }, choices: {}, overrides: {} },
    { ticks: {}, choices: { a: { value: true, at: 1, rev: 1 } }, overrides: {} },
    { ticks: { a: { value: true, at: '1', rev: 1 } }, choices: {}, overrides: {} },
  ])('refuses %j', (value) => {
    expect(parseMarks(value)).toBeUndefined();
  });
});
