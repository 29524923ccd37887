// @vitest-environment jsdom
/** Runs that are called for by a step of another, and runs with forms of the language's first edition. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as ChangeModule from '../../src/run/kept/change-run.ts';
import type * as StoreModule from '../../src/run/kept/store.ts';
import type * as ReportModule from '../../src/run/report/kept-report.ts';
import { dueOf, limitsOf } from '../../src/run/limits/due.ts';
import { pathOf } from '../../src/run/model/path.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { joinRuns } from '../../src/run/model/join-runs.ts';
import { mark, newRun, stamp, timeOf, type Form } from '../../src/run/model/run.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { calledFor, callAddress, runAddress } from '../../src/run/model/addresses.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';
import { measuring } from './forms.ts';

const part = { kind: 'step' as const, by: [], records: [], redLines: [] };
const outer: Form = {
  ...{ slug: 'site', title: '进场', version: '1' },
  parts: [
    {
      ...part,
      id: 'm',
      name: '复尺',
      calls: 'measuring',
      callsTitle: '复尺',
      items: [{ id: 'm/call', text: '复尺' }],
    },
    { ...part, id: 'next', name: '下一步', items: [{ id: 'next/x', text: '做' }] },
  ],
};

let store: typeof StoreModule;
let changes: typeof ChangeModule;
let reports: typeof ReportModule;
beforeEach(async () => {
  localStorage.clear();
  vi.resetModules();
  store = await import('../../src/run/kept/store.ts');
  changes = await import('../../src/run/kept/change-run.ts');
  reports = await import('../../src/run/report/kept-report.ts');
});

describe('a run that another has called for', () => {
  const begin = () => {
    const id = changes.startRun(outer, '801', 1000, 0);
    const inner = changes.startRun(measuring, '801', 2000, 0, {
      run: id,
      item: 'm/call',
    });
    const now = () => store.settled(id, store.runStore(id).get());
    const state = () => pathOf(outer, now()).rows[0]!.state;
    const finish = (yes: boolean, at: number) =>
      store.runStore(inner).update((run) => stamp(run, 'finished', yes, at));
    return { id, inner, now, state, finish };
  };

  it('does its step once it is finished, and not any more once it is opened again', () => {
    const { state, finish, now } = begin();
    expect(state()).toBe('current');
    finish(true, 5000);
    expect(state()).toBe('done');
    expect(now().marks['m/call']).toEqual({ value: { state: 'done' }, at: 5000 });
    finish(false, 6000);
    expect(state()).toBe('current');
  });

  it('leaves to the reader what was said since', () => {
    const { id, state, finish } = begin();
    store.runStore(id).update((run) => mark(run, 'm/call', { state: 'done' }, 3000));
    expect(state()).toBe('done');
    finish(true, 5000);
    store.runStore(id).update((run) => mark(run, 'm/call', { state: 'open' }, 6000));
    expect(state()).toBe('current');
  });

  it('is found again, told by both reports, and gone with its deletion', () => {
    const { id, inner, now, finish } = begin();
    finish(true, 5000);
    expect(store.calledRuns(id, now()).get('m/call')?.id).toBe(inner);
    const report = reports.keptReport({ id, run: now() }, outer, {});
    expect(report.parts[0]!.called?.title).toBe('复尺');
    expect(reportText(report)).toContain('\n　【这一单】复尺：801\n');
    expect(reportCsv(report)).toContain('\r\n复尺 › 约时间,客服,打电话约时间,未做,,\r\n');
    store.runStore(inner).update((run) => stamp(run, 'deleted', true, 7000));
    expect(store.calledRuns(id, now()).size).toBe(0);
  });

  it('is joined and read with where it belongs; what is unsound of that is left out and the run kept', () => {
    const run = newRun('measuring', 'f', '', 1, { run: 'site/1', item: 'm/call' });
    expect(joinRuns(run, newRun('measuring', 'f', '', 1)).parent).toEqual(run.parent);
    expect(soundOf(runRecord.schema, structuredClone(run))?.value.parent).toEqual(run.parent);
    const broken = { ...structuredClone(run), parent: { run: 7 } };
    expect(soundOf(runRecord.schema, broken)).toMatchObject({ whole: false, value: { slug: 'measuring' } });
  });

  it('has addresses that lead there and back', () => {
    const address = callAddress('measuring', { run: 'site/1@p1', item: 'm/call' });
    expect(address).toBe('/procedures/measuring/checklist/?for=site%2F1&item=m%2Fcall');
    expect(calledFor(address.slice(address.indexOf('?')))).toEqual({ run: 'site/1', item: 'm/call' });
    expect(runAddress('site/1')).toBe('/procedures/site/checklist/?run=site%2F1');
  });
});

describe('a run with a form of the first edition', () => {
  const FORM =
    '{"slug":"exit","title":"放行","version":"1.0.0","parts":[{"kind":"step","id":"a","name":"登记","items":[{"id":"a/1","text":"写明物品"}],"by":["前台"],"records":["放行条"],"redLines":[],"hold":true,"ask":{"question":"是本人吗？","answers":[{"id":"y","text":"是","to":"b"},{"id":"n","text":"否","to":"end","outcome":"不予开具"}]}},{"kind":"step","id":"b","name":"备案","items":[{"id":"b/1","text":"报送"}],"by":[],"records":[],"redLines":[],"limit":"3 个工作日内","within":"P3D"}]}';
  const RUN = {
    ...{
      slug: 'exit',
      started: 1_795_221_000_000,
      form: { value: '', at: 1 },
      starts: {},
      words: {},
      times: {},
      overrides: {},
    },
    marks: { 'a/1': { value: { state: 'done' }, at: 1_795_221_060_000 } },
    choices: { a: { value: 'y', at: 1_795_221_120_000 } },
  };

  it('goes on as it stood, with the limits that its words said', async () => {
    const { formHash } = await import('../../src/run/model/run.ts');
    const hash = formHash(JSON.parse(FORM) as object);
    const write = (name: string, value: unknown) =>
      localStorage.setItem(`zhaozhang:/:${name}`, JSON.stringify({ version: 1, value }));
    write(`form:exit/${hash}`, JSON.parse(FORM));
    write('run:exit/old', { ...RUN, form: { value: hash, at: 1 } });
    const form = store.keptForm('exit', hash)!;
    const run = store.runStore('exit/old').get();
    expect(timeOf(run, 'finished')).toBeNull();
    const { rows } = pathOf(form, run);
    expect(rows.map(({ key, state }) => `${key} ${state}`)).toEqual(['a done', 'b current']);
    const [limit] = limitsOf(run, rows[1]!);
    expect(limit!.limit).toEqual({ text: '3 个工作日内', within: 'P3D', workdays: true });
    expect(dueOf(rows, run, rows[1]!, limit!, {})).toBeGreaterThan(run.started);
    expect(store.keepForm(form)).not.toBe('');
    expect(store.runStore('exit/old').get().form.value).toBe(hash);
  });
});
