/** How a run stands in a page's flow: what is ticked, what is left out, and what a hold step keeps waiting. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTasks, pathOf, progressOf } from '../../src/run/model/path.ts';
import { joinRuns, undo } from '../../src/run/model/join-runs.ts';
import { mark, markOf, newRun, override, type Form, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { anyFlow, selfCheck, walkIn, type ListFlow } from './flows.ts';
import { formOfFlow } from './forms.ts';

const fresh = newRun('any', 'f', '', 0);
const form = formOfFlow(walkIn);
const tickAt = (run: Run, item: string, at: number) => mark(run, item, { state: 'done' }, at);
const tick = (run: Run, ...items: string[]) =>
  items.reduce((left, item, n) => tickAt(left, item, 100 + n), run);
const untick = (run: Run, item: string, at: number) => mark(run, item, { state: 'open' }, at);
const itemsOf = (of: Form) => of.parts.flatMap(({ items }) => items.map(({ id }) => id));
const isTicked = (run: Run, item: string) => markOf(run, item).state === 'done';
const progress = (of: Form, run: Run) => progressOf(pathOf(of, run), run);
const states = (of: Form, run: Run) =>
  Object.fromEntries(pathOf(of, run).rows.map(({ key, state }) => [key, state]));
const waiting = (of: Form, run: Run) =>
  pathOf(of, run).rows.flatMap(({ key, waits }) => (waits ? [[key, waits]] : []));
/** What a reader sees of a run: without times and order of changes. */
const seen = (of: Form, run: Run) => ({
  ticked: itemsOf(of).filter((item) => isTicked(run, item)),
  choices: Object.entries(run.choices).filter(([, { value }]) => value !== null),
  states: states(of, run),
});

/** Anything that one person may do, at any time, the clock going back included. */
type Act = (of: Form, run: Run) => Run;
const anyAct: fc.Arbitrary<Act> = fc
  .record({
    kind: fc.constantFrom('tick', 'untick', 'choose', 'override'),
    pick: fc.nat(40),
    now: fc.integer({ min: 1, max: 50 }),
  })
  .map(({ kind, pick, now }) => (of, run) => {
    const items = itemsOf(of);
    const part = of.parts[pick % of.parts.length]!;
    const item = items[pick % Math.max(1, items.length)];
    if (kind === 'choose') return part.ask ? choose(run, part.id, `a${pick % 3}`, now) : run;
    if (kind === 'override') return override(run, part.id, pick % 2 ? '客人着急' : ' ', now);
    if (item === undefined) return run;
    return kind === 'tick' ? tickAt(run, item, now) : untick(run, item, now);
  });
const anyRun = fc
  .tuple(anyFlow, fc.array(anyAct, { maxLength: 20 }))
  .map(([flow, acts]) => ({ flow, form: formOfFlow(flow), acts }))
  .map(({ flow, form: of, acts }) => ({
    flow,
    form: of,
    run: acts.reduce((run, act) => act(of, run), fresh),
  }));

describe('ticks', () => {
  it('come and go by item id, with their time', () => {
    const once = tickAt(fresh, 'greet/smile', 7);
    expect(once.marks).toEqual({ 'greet/smile': { value: { state: 'done' }, at: 7 } });
    expect(isTicked(untick(once, 'greet/smile', 8), 'greet/smile')).toBe(false);
  });

  it('are newer than what they replace though the clock went back', () => {
    const late = untick(tickAt(fresh, 'a', 1000), 'a', 20);
    expect(late.marks.a).toEqual({ value: { state: 'open' }, at: 20, rev: 1001 });
  });

  it('of items that are gone stay in the record and are not counted', () => {
    const run = tick(fresh, 'greet/smile', 'greet/gone');
    expect(progress(form, run)).toEqual({ done: 1, total: 8, problems: 0 });
    expect(isTicked(run, 'greet/gone')).toBe(true);
  });

  it('survive inserting, moving and reordering of items and steps', () => {
    const run = tick(fresh, 'greet/ask', 'room/lead');
    const edited = formOfFlow({
      ...walkIn,
      steps: [
        { id: 'new', items: ['new/one'] },
        ...walkIn.steps.map((step) => ({ ...step, items: ['x/inserted', ...step.items].reverse() })),
      ],
    });
    expect(itemsOf(edited).filter((item) => isTicked(run, item))).toEqual(['greet/ask', 'room/lead']);
  });
});

describe('progress', () => {
  it('counts no items of the path that is not taken', () => {
    expect(progress(form, fresh)).toEqual({ done: 0, total: 8, problems: 0 });
    const yes = choose(tick(fresh, 'greet/smile', 'offer/list'), 'greet', 'yes', 9);
    expect(progress(form, yes)).toEqual({ done: 1, total: 6, problems: 0 });
  });

  it('counts a self-check in whatever order', () => {
    const run = tick(fresh, 'badge/left');
    expect(progress(formOfFlow(selfCheck), run)).toEqual({ done: 1, total: 3, problems: 0 });
    expect(states(formOfFlow(selfCheck), run)).toEqual({ hair: 'ahead', badge: 'done' });
  });
});

describe('the state of each step', () => {
  it('is current at the first thing that is not done', () => {
    expect(states(form, fresh)).toEqual({
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
    const run = choose(tick(fresh, 'greet/smile', 'greet/ask'), 'greet', 'no', 9);
    expect(states(form, run)).toMatchObject({ greet: 'done', verify: 'off', offer: 'current' });
  });

  it('is open again in a second round after an answer that leads back', () => {
    const run = choose(
      tick(fresh, 'greet/smile', 'greet/ask', 'verify/find', 'check/card', 'form/fill'),
      'greet',
      'yes',
      9,
    );
    expect(states(form, choose(run, 'clear', 'redo', 10))).toMatchObject({ 'form~2': 'current' });
    expect(states(form, choose(run, 'clear', 'ok', 10))).toMatchObject({ clear: 'done', room: 'current' });
  });

  it('passes a step that has nothing to tick once the work has gone past it', () => {
    const of = formOfFlow({
      steps: [
        { id: 'read', items: [] },
        { id: 'act', items: ['act/a'] },
        { id: 'rest', items: [] },
      ],
      sections: [],
    });
    expect(states(of, fresh)).toEqual({ read: 'ahead', act: 'current', rest: 'ahead' });
    expect(states(of, tick(fresh, 'act/a'))).toEqual({ read: 'done', act: 'done', rest: 'done' });
  });
});

describe('a hold step', () => {
  it('with nothing to do stays shut until a reason is written', () => {
    const of = formOfFlow({
      steps: [
        { id: 'act', items: ['act/a'] },
        { id: 'gate', items: [], hold: true },
        { id: 'rest', items: ['rest/a'] },
      ],
      sections: [],
    });
    const run = tick(fresh, 'act/a');
    expect(waiting(of, run)).toEqual([['rest', 'gate']]);
    expect(states(of, run)).toEqual({ act: 'done', gate: 'current', rest: 'ahead' });
    const passed = override(run, 'gate', '原文未写要做的事', 9);
    expect(waiting(of, passed)).toEqual([]);
    expect(states(of, passed)).toEqual({ act: 'done', gate: 'ahead', rest: 'current' });
  });

  it('keeps what can only be reached through it waiting, and nothing before it', () => {
    expect(waiting(form, fresh)).toEqual([
      ['form', 'check'],
      ['clear', 'check'],
      ['room', 'check'],
    ]);
  });

  it('lets go when it is done, and takes hold again when a tick is taken away', () => {
    const done = tick(fresh, 'check/card');
    expect(waiting(form, done)).toEqual([]);
    expect(waiting(form, untick(done, 'check/card', 200))).toContainEqual(['room', 'check']);
  });

  it('lets go for a written reason only', () => {
    expect(waiting(form, override(fresh, 'check', '  ', 5))).toContainEqual(['room', 'check']);
    const run = override(fresh, 'check', ' 系统停电，先登记 ', 5);
    expect(waiting(form, run)).toEqual([]);
    expect(run.overrides.check!.value).toBe('系统停电，先登记');
  });

  it('holds nothing where the other path is taken', () => {
    const flow: ListFlow = {
      steps: walkIn.steps.map((step) => ({ ...step, hold: step.id === 'offer' })),
      sections: [],
    };
    const of = formOfFlow(flow);
    expect(waiting(of, fresh)).toEqual([]);
    expect(waiting(of, choose(fresh, 'greet', 'no', 1))).toContainEqual(['check', 'offer']);
    expect(waiting(of, choose(fresh, 'greet', 'yes', 1))).toEqual([]);
  });
});

describe('undo', () => {
  it('brings a tick back with the time when it was made', () => {
    const before = tickAt(fresh, 'a', 5);
    const after = untick(before, 'a', 60);
    expect(undo(after, before, after, 61).marks.a).toEqual({ value: { state: 'done' }, at: 5, rev: 61 });
  });

  it('leaves alone what came in since', () => {
    const before = tick(fresh, 'a', 'b');
    const after = untick(untick(before, 'a', 300), 'b', 300);
    const since = tickAt(after, 'c', 301);
    const back = undo(since, before, after, 302);
    expect(['a', 'b', 'c'].filter((item) => isTicked(back, item))).toEqual(['a', 'b', 'c']);
  });
});

describe('laws', () => {
  it('a tick taken away again is nothing apart from history', () => {
    fc.assert(
      fc.property(anyRun, fc.nat(), ({ form: of, run }, pick) => {
        const item = itemsOf(of).filter((one) => !isTicked(run, one))[pick % 3];
        if (item === undefined) return;
        expect(seen(of, untick(tickAt(run, item, 3), item, 3))).toEqual(seen(of, run));
      }),
    );
  });

  it('undo inverts whatever was done', () => {
    fc.assert(
      fc.property(anyRun, anyAct, ({ form: of, run }, act) => {
        const after = act(of, run);
        expect(seen(of, undo(after, run, after, 1)).ticked).toEqual(seen(of, run).ticked);
        expect(states(of, undo(after, run, after, 1))).toEqual(states(of, run));
      }),
    );
  });

  it('reordering items changes no tick and no count', () => {
    fc.assert(
      fc.property(anyRun, ({ flow, form: of, run }) => {
        const turned = formOfFlow({
          ...flow,
          steps: flow.steps.map((step) => ({ ...step, items: [...step.items].reverse() })),
        });
        expect(progress(turned, run)).toEqual(progress(of, run));
        expect(states(turned, run)).toEqual(states(of, run));
      }),
    );
  });

  it('joining two copies is the same in any order, any number of times, and with nothing', () => {
    const acts = fc.array(anyAct, { maxLength: 12 });
    fc.assert(
      fc.property(anyRun, acts, acts, ({ form: of, run }, ones, others) => {
        const one = ones.reduce((left, act) => act(of, left), run);
        const other = others.reduce((left, act) => act(of, left), run);
        const joined = joinRuns(one, other);
        expect(joinRuns(other, one)).toEqual(joined);
        expect(joinRuns(joined, other)).toEqual(joined);
        expect(joinRuns(one, fresh)).toEqual(one);
      }),
    );
  });

  it('a chosen answer that leads onwards is never left out with its target', () => {
    fc.assert(
      fc.property(anyRun, ({ form: of, run }) => {
        const shown = states(of, run);
        for (const part of of.parts) {
          const to = part.ask?.answers.find(({ id }) => id === run.choices[part.id]?.value)?.to;
          const visited = openTasks(pathOf(of, run), run).every(({ row }) => row.part.id !== part.id);
          if (to && to !== 'end' && shown[part.id] === 'done' && visited) expect(shown[to]).not.toBe('off');
        }
      }),
    );
  });

  it('what waits is not left out, nor what it waits for, and no step waits for itself', () => {
    fc.assert(
      fc.property(anyRun, ({ form: of, run }) => {
        const shown = states(of, run);
        for (const [step, gate] of waiting(of, run)) {
          expect(shown[step!]).not.toBe('off');
          expect(shown[gate!]).not.toBe('off');
          expect(step).not.toBe(gate);
        }
      }),
    );
  });
});
