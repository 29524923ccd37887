// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { setStart, stamp, writeValue, type Form, type Run } from '../../src/run/model/run.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { keepForm, runsOf, runStore } from '../../src/run/kept/store.ts';
import { begin } from '../../src/run/sheet/begin.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import type { Desk } from '../../src/run/sheet/scene.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import { measuring } from './forms.ts';

const said = vi.fn<Desk['say']>();
const leave = vi.fn();
const NOW = 1_790_000_000_000;

/** A session of a run of this form, on the page of `measuring`. */
function open(form: Form = measuring): RunSession {
  const id = startRun(form, '', NOW, Math.random());
  return new RunSession(id, { page: measuring, say: said, leave, enter: () => {} });
}
const lastSaid = () => said.mock.lastCall!;
const tick = (item: string) => ({ item, on: true });

beforeEach(() => {
  said.mockReset();
  leave.mockReset();
});

it('a time of a limit that nobody can mean changes nothing', () => {
  const { run } = open();
  for (const year of ['0202', '+020260']) {
    const start = new Date(`${year}-01-01T00:00:00Z`).getTime();
    expect(setStart(run, 'draw', start, NOW)).toBe(run);
  }
});

it('one bad entry costs itself, not the run', () => {
  const { run } = open();
  const bad = { ...run, starts: { draw: { value: -1, at: NOW } } } as Run;
  expect(decode(runRecord, encode(runRecord, bad))).toEqual({ kind: 'read', value: run, whole: false });
});

it('a tick over a problem says that it stays on record, and its undo brings it back', async () => {
  const session = open();
  const note = { state: 'problem', note: '打不通' } as const;
  session.do({
    message: '',
    change: (run) => ({ ...run, marks: { 'greet/call': { value: note, at: NOW } } }),
  });
  await session.note(tick('greet/call'));
  expect(lastSaid()[0]).toContain('原来记的「有问题：打不通」留在记录和报告里');
  lastSaid()[1]!.undo!();
  expect(session.run.marks['greet/call']!.value).toEqual(note);
});

it('an undo comes too late for a run that is finished', async () => {
  const session = open();
  await session.note(tick('greet/call'));
  const { undo } = lastSaid()[1]!;
  runStore(session.id).update((run) => stamp(run, 'finished', true, NOW + 1));
  undo!();
  expect(lastSaid()[0]).toContain('来不及撤销');
  expect(session.run.marks['greet/call']!.value.state).toBe('done');
  await session.note(tick('measure/door'));
  expect(lastSaid()[0]).toContain('没有记下');
  expect(session.run.marks['measure/door']).toBeUndefined();
});

it('what the older text of a run lacks is said, and goes in by the new one', async () => {
  const [first, ...others] = measuring.parts;
  const session = open({ ...measuring, parts: [{ ...first!, items: [] }, ...others] });
  await session.note(tick('greet/call'));
  expect(lastSaid()[0]).toContain('旧版里没有「打电话约时间」');
  lastSaid()[1]!.offer!.act();
  await vi.waitFor(() => expect(session.run.marks['greet/call']?.value.state).toBe('done'));
  expect(session.run.form.value).toBe(keepForm(measuring));
});

it('the same answer that leads back makes no round where nothing was done since', async () => {
  const session = open();
  for (const item of ['greet/call', 'measure/door', 'measure/wall', 'check/sign'])
    await session.note(tick(item));
  const back = { step: 'check', answer: 'no' };
  await session.note(back);
  await session.note(tick('measure/door'));
  await session.note({ item: 'measure/door', on: false });
  const rounds = session.rows.length;
  await session.note(back);
  expect(lastSaid()[0]).toContain('已经在第 2 轮');
  expect(session.rows).toHaveLength(rounds);
});

it('an answer alone begins no run; a tick after a hold step does, and says what waits', () => {
  expect(begin(measuring, [{ step: 'check', answer: 'no' }])).toBeUndefined();
  const before = runsOf('measuring').length;
  const begun = begin(measuring, [tick('draw/plan')])!;
  expect(begun.message).toContain('「复核」必须先做完');
  expect(begun.takeBack()).toBe(true);
  expect(runsOf('measuring')).toHaveLength(before);
});

it('a run that was deleted elsewhere takes no tick', async () => {
  const session = open();
  runStore(session.id).update((run) => stamp(run, 'deleted', true, NOW + 1));
  expect(leave).toHaveBeenCalled();
  await session.note(tick('greet/call'));
  expect(session.run.marks).toEqual({});
});

it('a run that a tick has begun is none once that tick is taken away, and comes back', async () => {
  const { id } = begin(measuring, [tick('greet/call')])!;
  const enter = vi.fn();
  const session = new RunSession(id, { page: measuring, say: said, leave, enter });
  await session.note({ item: 'greet/call', on: false });
  expect(lastSaid()[0]).toBe('已取消「打电话约时间」。没有开单。');
  expect(leave).toHaveBeenCalledOnce();
  expect(runsOf('measuring').map((run) => run.id)).not.toContain(id);
  lastSaid()[1]!.undo!();
  expect(enter).toHaveBeenCalledWith(id);
  expect(runStore(id).get().marks['greet/call']!.value.state).toBe('done');
});

it('a run that was begun by a button stays without a tick, and one in which a value is written', async () => {
  const session = open();
  await session.note(tick('greet/call'));
  await session.note({ item: 'greet/call', on: false });
  const { id } = begin(measuring, [tick('greet/call')])!;
  const written = new RunSession(id, { page: measuring, say: said, leave, enter: () => {} });
  written.do({ message: '', change: (run, now) => writeValue(run, 'height', '3', now) });
  await written.note({ item: 'greet/call', on: false });
  expect(leave).not.toHaveBeenCalled();
});
