// @vitest-environment jsdom
/** What reading pages kept for themselves becomes a run, once, and nothing of it is lost. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as GlanceModule from '../../src/run/kept/glance.ts';
import type * as MarksModule from '../../src/run/kept/former-marks.ts';
import type * as StoreModule from '../../src/run/kept/store.ts';
import { marksRecord } from '../../src/run/kept/former-marks.ts';
import { timeOf, UNPINNED, type Form, type Run } from '../../src/run/model/run.ts';
import type { FormerMarks } from '../../src/run/kept/former-marks.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';
import { measuring } from './forms.ts';
import { choose, override, toggle } from './marks.ts';

const at = (name: string) => `zhaozhang:/:${name}`;
const write = (name: string, value: unknown) =>
  localStorage.setItem(at(name), JSON.stringify({ version: 1, value }));
const read = (name: string) =>
  (JSON.parse(localStorage.getItem(at(name)) ?? 'null') as { value: Run } | null)?.value;
const names = () =>
  Object.keys(localStorage)
    .map((name) => name.replace('zhaozhang:/:', ''))
    .sort();

interface Tab {
  store: typeof StoreModule;
  marks: typeof MarksModule;
  glance: typeof GlanceModule;
}
/** A newly opened page: its own modules, the same storage. */
async function open(): Promise<Tab> {
  vi.resetModules();
  const [store, marks, glance] = await Promise.all([
    import('../../src/run/kept/store.ts'),
    import('../../src/run/kept/former-marks.ts'),
    import('../../src/run/kept/glance.ts'),
  ]);
  return { store, marks, glance };
}

/** As a page wrote it: two ticks, one taken back, an answer and a reason, at their times. */
const TEXT =
  '{"version":1,"value":{"ticks":{"greet/call":{"value":true,"at":1700000000000},"measure/door":{"value":true,"at":1700000060000,"rev":1700000090000},"measure/wall":{"value":false,"at":1700000070000}},"choices":{"check":{"value":"yes","at":1700000100000}},"overrides":{"check":{"value":"客户明天补签","at":1700000110000}}}}';

beforeEach(() => localStorage.clear());

describe('the marks of a page', () => {
  it('become one run with their ticks, answers and reasons at their times, and are gone', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    const { store } = await open();
    expect(store.runsOf().map(({ id }) => id)).toEqual(['measuring/marks']);
    expect(names()).toEqual(['run:measuring/marks']);
    expect(read('run:measuring/marks')).toEqual({
      slug: 'measuring',
      form: { value: UNPINNED, at: 1700000000000 },
      started: 1700000000000,
      marks: {
        'greet/call': { value: { state: 'done' }, at: 1700000000000 },
        'measure/door': { value: { state: 'done' }, at: 1700000060000, rev: 1700000090000 },
        'measure/wall': { value: { state: 'open' }, at: 1700000070000 },
      },
      choices: { check: { value: 'yes', at: 1700000100000 } },
      overrides: { check: { value: '客户明天补签', at: 1700000110000 } },
      starts: {},
      values: {},
      words: {},
      times: {},
      people: {},
    });
  });

  it('of every profile become a run of its own', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    localStorage.setItem(at('marks:measuring@p1'), TEXT);
    const { store } = await open();
    expect(store.runsOf()).toHaveLength(1);
    expect(names()).toEqual(['run:measuring/marks', 'run:measuring/marks@p1']);
  });

  it('that come in again with an old file join the run that they have become', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    (await open()).store.runsOf();
    const more = toggle(marksRecord.initial, 'draw/plan', 1_700_000_200_000);
    write('marks:measuring', more);
    localStorage.setItem(at('marks:other'), TEXT);
    const { store } = await open();
    expect(store.runsOf('measuring')).toHaveLength(1);
    expect(Object.keys(read('run:measuring/marks')!.marks)).toContain('draw/plan');
    expect(read('run:measuring/marks')!.overrides.check!.value).toBe('客户明天补签');
    expect(store.runsOf('other')).toHaveLength(1);
  });

  it('do not bring back a run that was deleted or change what was done in it since', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    const { store } = await open();
    store.runsOf();
    store.runStore('measuring/marks').update((run) => ({
      ...run,
      marks: { ...run.marks, 'greet/call': { value: { state: 'open' }, at: 1_800_000_000_000 } },
      times: { deleted: { value: 1_800_000_000_000, at: 1_800_000_000_000 } },
    }));
    localStorage.setItem(at('marks:measuring'), TEXT);
    expect((await open()).store.runsOf()).toEqual([]);
    expect(read('run:measuring/marks')!.marks['greet/call']!.value.state).toBe('open');
  });

  it('with nothing ticked, chosen or explained become none', async () => {
    write('marks:measuring', toggle(toggle(marksRecord.initial, 'greet/call', 1), 'greet/call', 2));
    expect((await open()).store.runsOf()).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('that cannot be stored as a run stay as they are', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    const spy = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { store } = await open();
    expect(store.runsOf()).toHaveLength(1);
    expect(names()).toEqual(['marks:measuring']);
    spy.mockRestore();
  });

  it('of a newer version, and what is no record, stay or are set aside', async () => {
    localStorage.setItem(at('marks:new'), '{"version":9,"value":{}}');
    localStorage.setItem(at('marks:bad'), '{"version":1,"val');
    expect((await open()).store.runsOf()).toEqual([]);
    expect(names()).toEqual(['marks:new', 'set-aside:marks:bad']);
  });

  it('of which a part cannot be read become a run of the rest, and are set aside as they were', async () => {
    const text = TEXT.replace('"at":1700000070000', '"at":"late"');
    localStorage.setItem(at('marks:measuring'), text);
    (await open()).store.runsOf();
    expect(names()).toEqual(['run:measuring/marks', 'set-aside:marks:measuring']);
    expect(Object.keys(read('run:measuring/marks')!.marks)).toEqual(['greet/call', 'measure/door']);
    expect(localStorage.getItem(at('set-aside:marks:measuring'))).toBe(text);
  });

  it('under a former name stay there for other sites, and become one run however often they are met', async () => {
    localStorage.setItem('zhaozhang:marks:measuring', TEXT);
    (await open()).store.runsOf();
    const kept = localStorage.getItem(at('run:measuring/marks'));
    const spy = vi.spyOn(Storage.prototype, 'setItem');
    const { store, glance } = await open();
    expect(store.runsOf()).toHaveLength(1);
    expect(glance.openRuns().get('measuring')).toEqual([2]);
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
    expect(localStorage.getItem(at('run:measuring/marks'))).toBe(kept);
    expect(localStorage.getItem('zhaozhang:marks:measuring')).toBe(TEXT);
    expect(localStorage.getItem(at('marks:measuring'))).toBeNull();
  });

  it('are pinned to the page’s form where that is opened first, and only once', async () => {
    localStorage.setItem(at('marks:measuring'), TEXT);
    const { store } = await open();
    store.pinTo(measuring, 1_800_000_000_000);
    const { form } = read('run:measuring/marks')!;
    expect(store.keptForm('measuring', form.value)).toEqual(measuring);
    store.pinTo({ ...measuring, version: '2.0.0' } satisfies Form, 1_800_000_000_001);
    expect(read('run:measuring/marks')!.form).toEqual(form);
    expect(timeOf(read('run:measuring/marks')!, 'finished')).toBeNull();
  });

  it('of a page that was finished become a finished run', async () => {
    const items = ['greet/call', 'measure/door', 'measure/wall', 'check/sign', 'draw/plan'];
    const ticked = items.reduce((left, item, n) => toggle(left, item, 100 + n), marksRecord.initial);
    write('marks:measuring', choose(ticked, 'check', 'yes', 300));
    const { store } = await open();
    store.pinTo(measuring, 1_800_000_000_000);
    expect(timeOf(read('run:measuring/marks')!, 'finished')).toBe(300);
  });
});

describe('marks as a run', () => {
  const entry = <V>(value: fc.Arbitrary<V>) =>
    fc.record({ value, at: fc.integer({ min: 1, max: 1e12 }) }, { requiredKeys: ['value', 'at'] });
  const map = <V>(value: fc.Arbitrary<V>) =>
    fc.dictionary(fc.string(), entry(value), { noNullPrototype: true });
  const anyMarks: fc.Arbitrary<FormerMarks> = fc.record({
    ticks: map(fc.boolean()),
    choices: map(fc.option(fc.string())),
    overrides: map(fc.option(fc.string())),
  });

  it('say the same, entry by entry', async () => {
    const { marks: model } = await open();
    fc.assert(
      fc.property(anyMarks, (marks) => {
        const run = model.runOfMarks('page', marks);
        const all: { value: unknown }[] = Object.values(marks).flatMap((one) => Object.values(one));
        const made = all.some(({ value }) => value);
        expect(run !== undefined).toBe(made);
        if (!run) return;
        expect(run.choices).toEqual(marks.choices);
        expect(run.overrides).toEqual(marks.overrides);
        const ticks = Object.entries(run.marks).map(([item, mark]) => [
          item,
          { ...mark, value: mark.value.state === 'done' },
        ]);
        expect(Object.fromEntries(ticks)).toEqual(marks.ticks);
      }),
    );
  });

  it('survive JSON', () => {
    fc.assert(
      fc.property(anyMarks, (marks) => {
        expect(soundOf(marksRecord.schema, JSON.parse(JSON.stringify(marks)))).toEqual({
          value: marks,
          whole: true,
        });
      }),
    );
  });

  it('are found by the profile that made them', async () => {
    const { glance } = await open();
    expect(glance.runIdOfMarks('walk-in')).toBe('walk-in/marks');
    expect(glance.runIdOfMarks('walk-in@p1')).toBe('walk-in/marks@p1');
  });

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
    expect(soundOf(marksRecord.schema, value)).toBeUndefined();
  });
});

describe('a glance', () => {
  it('sees how many items of each open run are done, former marks among them', async () => {
    const { store, glance } = await open();
    const { startRun } = await import('../../src/run/kept/change-run.ts');
    expect(glance.openRuns()).toEqual(new Map());
    const one = startRun(measuring, '', 1_700_000_000_000, 0.1);
    const two = startRun(measuring, '', 1_700_000_000_001, 0.2);
    const done = (item: string) => ({ [item]: { value: { state: 'done' as const }, at: 5 } });
    store.runStore(one).update((run) => ({ ...run, marks: { ...done('a'), ...done('b') } }));
    expect([...glance.openRuns().get('measuring')!].sort()).toEqual([0, 2]);
    store.runStore(two).update((run) => ({ ...run, times: { finished: { value: 5, at: 5 } } }));
    expect(glance.openRuns().get('measuring')).toEqual([2]);
    write('marks:other', override(toggle(marksRecord.initial, 'x', 1), 'y', 'z', 2));
    expect(glance.openRuns().get('other')).toEqual([1]);
    write('marks:else', 7);
    write('run:else/1', 'run');
    localStorage.setItem(at('run:else/2'), '{');
    expect(glance.openRuns().has('else')).toBe(false);
  });
});

describe('a run that is erased', () => {
  it('leaves nothing, and its form only where another run needs that', async () => {
    await open();
    const { startRun } = await import('../../src/run/kept/change-run.ts');
    const { eraseRun } = await import('../../src/run/kept/erase-run.ts');
    const one = startRun(measuring, '', 1_700_000_000_000, 0.1);
    const two = startRun(measuring, '', 1_700_000_000_001, 0.2);
    eraseRun(one);
    expect(names().map((name) => name.split(':')[0])).toEqual(['form', 'run']);
    eraseRun(two);
    expect(names()).toEqual([]);
    startRun(measuring, '', 1_700_000_000_002, 0.3);
    expect(names().map((name) => name.split(':')[0])).toEqual(['form', 'run']);
  });
});
