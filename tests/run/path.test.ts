import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, newRun, override, type Form, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { diagramOf, openTasks, progressOf, pathOf } from '../../src/run/model/path.ts';
import { isComplete } from '../../src/run/way/tasks.ts';
import { keyOf } from '../../src/run/way/visit.ts';
import { anyForm, measuring } from './forms.ts';

const fresh = newRun('measuring', 'f', '', 0);
const tick = (run: Run, ...items: string[]) =>
  items.reduce((left, item, n) => mark(left, item, { state: 'done' }, 10 + n), run);
const rows = (form: Form, run: Run) =>
  pathOf(form, run).rows.map(({ key, state, waits }) => [key, state, ...(waits ? [waits] : [])].join(' '));
/** Everything up to the question is done, in the first round. */
const atQuestion = tick(fresh, 'greet/call', 'measure/door', 'measure/wall', 'check/sign');

describe('the rows of a run', () => {
  it('begin at the first step and wait behind the hold step', () => {
    expect(rows(measuring, fresh)).toEqual([
      'greet current',
      'measure ahead',
      'check ahead',
      'draw ahead check',
    ]);
  });

  it('are done where something was done, ahead of the current one too', () => {
    expect(rows(measuring, tick(fresh, 'measure/door', 'measure/wall'))).toEqual([
      'greet current',
      'measure done',
      'check ahead',
      'draw ahead check',
    ]);
  });

  it('lead on by the answer that was chosen', () => {
    const run = choose(atQuestion, 'check', 'yes', 50);
    expect(rows(measuring, run)).toEqual(['greet done', 'measure done', 'check done', 'draw current']);
  });

  it('are set aside where the answer ends the work, with the name of that end', () => {
    const run = choose(atQuestion, 'check', 'drop', 50);
    expect(rows(measuring, run)).toEqual(['greet done', 'measure done', 'check done', 'draw off']);
    expect(pathOf(measuring, run)).toMatchObject({ ended: true, outcome: '客户放弃' });
    expect(pathOf(measuring, choose(run, 'check', 'yes', 60)).outcome).toBe('尺寸定案');
  });

  it('come again as a second round where the answer leads back, the first one kept', () => {
    const run = choose(atQuestion, 'check', 'no', 50);
    expect(rows(measuring, run)).toEqual([
      'greet done',
      'measure done',
      'check done',
      'measure~2 current',
      'check~2 ahead',
      'draw ahead check~2',
    ]);
    const again = tick(run, 'measure/door~2', 'measure/wall~2', 'check/sign~2');
    expect(rows(measuring, choose(again, 'check~2', 'yes', 80)).at(-1)).toBe('draw current');
  });

  it('keep what was ticked in a round that is left and entered again', () => {
    const second = tick(choose(atQuestion, 'check', 'no', 50), 'measure/door~2');
    const left = choose(second, 'check', 'yes', 60);
    expect(rows(measuring, left).at(-1)).toBe('draw current');
    const back = choose(left, 'check', 'no', 70);
    expect(openTasks(pathOf(measuring, back), back)[0]!.item).toBe('measure/wall');
  });

  it('shut a gate that has nothing to do, until a reason is written', () => {
    const parts = measuring.parts.map((part) =>
      part.id === 'check' ? { ...part, items: [], ask: undefined } : part,
    );
    const form = { ...measuring, parts };
    const before = tick(fresh, 'greet/call', 'measure/door', 'measure/wall');
    expect(rows(form, before)).toEqual(['greet done', 'measure done', 'check current', 'draw ahead check']);
    const passed = override(before, 'check', '客户明天补签', 50);
    expect(rows(form, passed)).toEqual(['greet done', 'measure done', 'check ahead', 'draw current']);
    expect(rows(form, tick(passed, 'draw/plan'))).toEqual([
      'greet done',
      'measure done',
      'check done',
      'draw done',
    ]);
  });

  it('count nothing as done before anything is done', () => {
    const parts = measuring.parts.map((part) => (part.id === 'greet' ? { ...part, items: [] } : part));
    expect(rows({ ...measuring, parts }, fresh)).toEqual([
      'greet ahead',
      'measure current',
      'check ahead',
      'draw ahead check',
    ]);
  });

  it('let go of a hold step that is passed for a reason', () => {
    const run = override(fresh, 'check', '客户明天补签', 5);
    expect(rows(measuring, run).at(-1)).toBe('draw ahead');
  });

  it('are kept by a hold step with a problem until it is passed for a reason', () => {
    const signed = choose(atQuestion, 'check', 'yes', 50);
    const problem = mark(signed, 'check/sign', { state: 'problem', note: '证件过期一周' }, 60);
    expect(rows(measuring, problem).slice(2)).toEqual(['check current', 'draw ahead check']);
    const passed = override(problem, 'check', '证件过期一周，经理同意', 70);
    expect(rows(measuring, passed).slice(2)).toEqual(['check done', 'draw current']);
  });

  it('are kept by it too where something before it is open', () => {
    const signed = choose(
      mark(fresh, 'check/sign', { state: 'problem', note: '没来' }, 5),
      'check',
      'yes',
      6,
    );
    expect(rows(measuring, signed).slice(2)).toEqual(['check ahead', 'draw ahead check']);
  });
});

describe('finishing', () => {
  it('is in the way of every open item and question, in order', () => {
    const run = tick(fresh, 'greet/call', 'measure/door');
    const open = openTasks(pathOf(measuring, run), run).map(({ row, item }) => item ?? row.key);
    expect(open).toEqual(['measure/wall', 'check/sign', 'check', 'draw/plan']);
  });

  it('is possible once each item is done, does not apply or has its problem written down', () => {
    const done = choose(atQuestion, 'check', 'yes', 50);
    const run = mark(done, 'draw/plan', { state: 'problem', note: '打印机坏了' }, 60);
    expect(openTasks(pathOf(measuring, run), run)).toEqual([]);
    expect(progressOf(pathOf(measuring, run), run)).toEqual({ done: 5, total: 5, problems: 1 });
  });

  it('does not count the steps that are set aside', () => {
    const run = choose(atQuestion, 'check', 'drop', 50);
    expect(progressOf(pathOf(measuring, run), run)).toEqual({ done: 4, total: 4, problems: 0 });
  });
});

describe('the diagram', () => {
  it('shows the round that counts now', () => {
    const run = choose(atQuestion, 'check', 'no', 50);
    expect(diagramOf(pathOf(measuring, run), run)).toEqual({
      states: { greet: 'done', measure: 'current', check: 'ahead', draw: 'ahead' },
      choices: { check: 'no' },
    });
  });
});

describe('laws', () => {
  type Act = { kind: number; pick: number };
  const acts = fc.array(fc.record({ kind: fc.nat(3), pick: fc.nat(60) }), { maxLength: 30 });
  /** Does something that the list offers: ticks, chooses or overrides in a row that it shows. */
  const play = (form: Form, list: Act[]) =>
    list.reduce((run, { kind, pick }, now) => {
      const shown = pathOf(form, run).rows;
      const row = shown[pick % shown.length]!;
      const key = (id: string) => (row.round > 1 ? `${id}~${row.round}` : id);
      const item = row.part.items[pick % 3];
      const answer = row.part.ask?.answers[pick % 3];
      if (kind === 0 && answer) return choose(run, row.key, answer.id, now);
      if (kind === 3) return override(run, row.key, '有理由', now);
      return item ? mark(run, key(item.id), { state: kind === 1 ? 'done' : 'na', note: 'x' }, now) : run;
    }, fresh);

  it('every part is shown, none twice in the same round', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const shown = pathOf(form, play(form, list)).rows;
        const keys = shown.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(shown.map(({ part }) => part.id))).toEqual(new Set(form.parts.map(({ id }) => id)));
      }),
      { numRuns: 1000 },
    );
  });

  it('there is one current step at most, it is open and everything with work before it is done or left out', () => {
    fc.assert(
      fc.property(anyForm, acts, (form, list) => {
        const run = play(form, list);
        const steps = pathOf(form, run).rows.filter(({ part }) => part.kind === 'step');
        const at = steps.findIndex(({ state }) => state === 'current');
        expect(steps.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
        if (at < 0) return;
        expect(isComplete(run, steps[at]!)).toBe(false);
        const before = steps.slice(0, at).filter(({ part }) => part.items.length > 0 || part.ask);
        expect(before.filter(({ state }) => state === 'ahead')).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('choosing another answer and the first one again changes nothing that is shown', () => {
    fc.assert(
      fc.property(anyForm, acts, fc.nat(), (form, list, pick) => {
        const run = play(form, list);
        const asking = pathOf(form, run).rows.filter(({ part, key }) => part.ask && run.choices[key]?.value);
        const row = asking[pick % Math.max(1, asking.length)];
        if (!row) return;
        const chosen = run.choices[row.key]!.value!;
        const other = row.part.ask!.answers.find(({ id }) => id !== chosen)!.id;
        const back = choose(choose(run, row.key, other, 99), row.key, chosen, 100);
        expect(rows(form, back)).toEqual(rows(form, run));
      }),
      { numRuns: 1000 },
    );
  });
});

it('a loop without a question, and one with any number of answers, comes to an end', () => {
  const part = (id: string, rest = {}) => ({
    ...{ kind: 'step' as const, id, name: id, items: [{ id: `${id}/a`, text: 'a' }] },
    ...{ by: [], records: [], redLines: [], hold: true, ...rest },
  });
  const steps = Array.from({ length: 200 }, (_, n) => part(`s${n}`));
  const ring = (last: object): Form => ({
    ...{ slug: 'x', title: 'x', version: '1' },
    parts: [...steps, part('last', last)],
  });
  const choices = Object.fromEntries(
    Array.from({ length: 3000 }, (_, n) => [keyOf('last', n + 1), { value: 'again', at: n }]),
  );
  const run = { ...newRun('x', 'f', '', 0), choices };
  expect(pathOf(ring({ next: 's0' }), run).rows).toHaveLength(201);
  const ask = { question: '?', answers: [{ id: 'again', text: 'again', to: 's0' }] };
  expect(pathOf(ring({ ask }), run).rows).toHaveLength(2000);
});
