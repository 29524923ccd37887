// @vitest-environment jsdom
/** What the dialogs of a run do: a note beside a deed, a hold that is passed, an end that comes early. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  chosenIn,
  decide,
  mark,
  markedAt,
  override,
  stamp,
  write,
  type Form,
  type Run,
} from '../../src/run/model/run.ts';
import { pathOf } from '../../src/run/model/path.ts';
import { signed } from '../../src/run/model/signed.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { reopen } from '../../src/run/sheet/commands.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import type { Desk } from '../../src/run/sheet/scene.ts';
import { withDialogs } from '../ui/dialogs.ts';
import { measuring } from './forms.ts';

const BEGAN = new Date('2026-11-29T01:20').getTime();
const DONE = new Date('2026-11-29T01:29').getTime();
const NOTED = new Date('2026-11-29T01:31').getTime();
const said = vi.fn<Desk['say']>();

const desk = { page: measuring, say: said, leave: () => {}, enter: () => {} };

function open(...changes: ((run: Run) => Run)[]): RunSession {
  const session = new RunSession(startRun(measuring, '', BEGAN, Math.random()), desk);
  for (const change of changes) session.do({ message: '', change });
  return session;
}
const rowOf = (session: RunSession, key: string) => session.rows.find((row) => row.key === key)!;
const dialog = () => vi.waitFor(() => document.querySelector('dialog') ?? Promise.reject(new Error('none')));

/** Answers the dialog that opens next; what stands in its field is kept where nothing is written. */
async function reply(action: string, text?: string): Promise<string> {
  const shown = await dialog();
  const field = shown.querySelector('input')!;
  const proposed = field.value;
  if (text !== undefined) field.value = text;
  await act(() => shown.close(action));
  return proposed;
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
  withDialogs();
  said.mockReset();
  vi.useRealTimers();
});

it('a note on a done item leaves the time of the deed, and is told as a note', async () => {
  const session = open((run) => mark(run, 'greet/call', { state: 'done' }, DONE));
  const noting = session.other(rowOf(session, 'greet'), 'greet/call', '打电话约时间');
  const clock = vi.spyOn(Date, 'now').mockReturnValue(NOTED);
  await reply('done', '占线两次');
  await noting;
  clock.mockRestore();
  expect(said.mock.lastCall![0]).toBe('已给「打电话约时间」记下说明。');
  expect(markedAt(session.run, 'greet/call')).toBe(DONE);
  expect(session.run.marks['greet/call']!.at, 'the newest of two copies is the one with the note').toBe(
    NOTED,
  );
  expect(reportText(reportOf(measuring, session.run, {}))).toContain(
    '☑ 打电话约时间 2026-11-29 01:29（已做：占线两次）',
  );
  expect(decode(runRecord, encode(runRecord, session.run))).toEqual({
    kind: 'read',
    value: session.run,
    whole: true,
  });
});

it('a tick that is taken away and made anew has its own time', () => {
  const session = open(
    (run) => mark(run, 'greet/call', { state: 'done', since: DONE }, NOTED),
    (run) => mark(run, 'greet/call', { state: 'open' }, NOTED + 1),
    (run) => mark(run, 'greet/call', { state: 'done' }, NOTED + 2),
  );
  expect(markedAt(session.run, 'greet/call')).toBe(NOTED + 2);
});

it('a hold step with a problem is passed for a reason only: that problem is proposed', async () => {
  const session = open(
    (run) => mark(run, 'greet/call', { state: 'done' }, DONE),
    (run) => mark(run, 'measure/door', { state: 'done' }, DONE),
    (run) => mark(run, 'measure/wall', { state: 'done' }, DONE),
    (run) => mark(run, 'check/sign', { state: 'problem', note: '证件过期一周' }, DONE),
  );
  await session.choose(rowOf(session, 'check'), 'yes', '合格');
  const ticking = session.tick(rowOf(session, 'draw'), 'draw/plan', '出平面图');
  expect((await dialog()).textContent).toContain('「复核」里有问题，还不算做完');
  expect(await reply('go')).toBe('证件过期一周');
  await ticking;
  expect(session.run.marks['draw/plan']!.value.state).toBe('done');
  expect(session.run.overrides.check!.value).toBe('证件过期一周');
  expect(pathOf(measuring, session.run).rows.map(({ state }) => state)).toEqual(Array(4).fill('done'));
  expect(reportText(reportOf(measuring, session.run, {}))).toMatch(
    /！没有做完就往后做 · 复核：证件过期一周（\d{4}-\d\d-\d\d \d\d:\d\d）\n/,
  );
});

it('a hold step that is only open is passed as before, with nothing proposed', async () => {
  const session = open((run) => override(run, 'greet', '', BEGAN));
  const ticking = session.tick(rowOf(session, 'draw'), 'draw/plan', '出平面图');
  expect((await dialog()).textContent).toContain('「复核」没有做完之前');
  expect(await reply('')).toBe('');
  await ticking;
  expect(session.run.marks['draw/plan']).toBeUndefined();
});

it('an early end takes two steps, and the second asks who ends it', async () => {
  const session = open((run) => mark(run, 'greet/call', { state: 'done' }, DONE));
  const first = session.stop();
  await reply('客人取消', '');
  expect((await dialog()).textContent).toContain('原因：客人取消');
  await reply('');
  await first;
  expect(session.run.times.finished).toBeUndefined();
  const second = session.stop();
  await reply('客人取消', '改住别处');
  await reply('stop', '王芳 0231');
  await second;
  const text = reportText(reportOf(measuring, session.run, {}));
  expect(text).toContain('\n中止原因：客人取消：改住别处\n');
  expect(text).toContain('\n经办人：王芳 0231\n');
});

/** Types into the dialog that is open, and leaves it open. */
async function type(text: string): Promise<void> {
  const field = (await dialog()).querySelector('input')!;
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
/** What stands in the field of the dialog that opens next, which is then left. */
const waiting = () => reply('');
/** Another tab does this to the run. */
const elsewhere = (session: RunSession, change: (run: Run) => Run) => runStore(session.id).update(change);
const note = (session: RunSession) => session.other(rowOf(session, 'greet'), 'greet/call', '打电话约时间');

it('the same answer given in two tabs over a hold is given, not taken back', async () => {
  const draw = measuring.parts.at(-1)!;
  const answers = [
    { id: 'good', text: '好', to: 'end' },
    { id: 'bad', text: '不好', to: 'end' },
  ];
  const page: Form = {
    ...measuring,
    parts: [...measuring.parts.slice(0, -1), { ...draw, ask: { question: '好吗？', answers } }],
  };
  const id = startRun(page, '', BEGAN, Math.random());
  const [one, other] = [new RunSession(id, { ...desk, page }), new RunSession(id, { ...desk, page })];
  one.do({ message: '', change: (run) => override(run, 'greet', '', BEGAN) });
  const first = one.choose(rowOf(one, 'draw'), 'good', '好');
  await dialog();
  const reasoned = (run: Run) => override(run, 'check', '乙的理由', Date.now());
  other.do({ message: '', change: reasoned });
  await other.choose(rowOf(other, 'draw'), 'good', '好');
  await reply('go', '甲的理由');
  await first;
  expect(said.mock.lastCall![0]).toMatch(/^已选「好」。/);
  expect(chosenIn(one.run, 'draw')).toBe('good');
  await other.choose(rowOf(other, 'draw'), 'good', '好');
  expect(said.mock.lastCall![0]).toMatch(/^已取消选择「好」。/);
  expect(chosenIn(one.run, 'draw')).toBeUndefined();
});

const stopped = (run: Run) => stamp(write(run, 'stopped', '客人取消', NOTED), 'finished', true, NOTED);
it.each([
  [
    'finished',
    (run: Run) => stamp(run, 'finished', true, NOTED),
    '没有记下：这一单已经完成。要改，先重新打开。',
  ],
  ['ended early', stopped, '没有记下：这一单已经中止。要改，先重新打开。'],
  ['deleted', (run: Run) => stamp(run, 'deleted', true, NOTED), undefined],
] as const)('a note that was typed waits where its run was %s elsewhere meanwhile', async (_, end, words) => {
  const session = open();
  const noting = note(session);
  await type('占线两次');
  elsewhere(session, end);
  await reply('problem');
  await noting;
  if (words) expect(said.mock.lastCall![0]).toBe(words);
  expect(session.run.marks).toEqual({});
  elsewhere(session, (run) => stamp(stamp(run, 'finished', false, NOTED + 1), 'deleted', false, NOTED + 1));
  const again = note(session);
  expect(await waiting()).toBe('占线两次');
  await again;
});

it('a note waits where the reason to pass a hold is not given, the reason of an end where nobody ends it', async () => {
  const session = open((run) => override(run, 'greet', '', BEGAN));
  const plan = () => session.other(rowOf(session, 'draw'), 'draw/plan', '出平面图');
  const noting = plan();
  await reply('problem', '没有尺');
  await vi.waitFor(() => expect(document.querySelector('dialog')!.textContent).toContain('「复核」'));
  await reply('given up');
  await noting;
  const again = plan();
  expect(await waiting()).toBe('没有尺');
  await again;
  const stopping = session.stop();
  await reply('客人取消', '改住别处');
  await vi.waitFor(() => expect(document.querySelector('dialog')!.textContent).toContain('改住别处'));
  await reply('');
  await stopping;
  const anew = session.stop();
  expect(await waiting()).toBe('改住别处');
  await anew;
});

/** All that there is to do before a run can be finished. */
const allDone = [
  ...measuring.parts.flatMap(({ items }) =>
    items.map(
      ({ id }) =>
        (run: Run) =>
          mark(run, id, { state: 'done' }, DONE),
    ),
  ),
  (run: Run) => decide(run, 'check', 'yes', DONE),
];

it.each([
  ['a name', (session: RunSession) => session.rename(), '801 房'],
  ['who has finished it', (session: RunSession) => session.finish(), '王芳'],
  [
    'when the time of a limit began',
    (session: RunSession) => {
      const row = rowOf(session, 'draw');
      return session.setStart(row, { key: 'draw', limit: row.part.limits![0]! });
    },
    '2026-11-29T08:15',
  ],
] as const)('%s waits after a reload where it was being typed', async (_, asking, text) => {
  const session = open(...allDone);
  void asking(session);
  await type(text);
  // The page is gone; what it knew by heart is not asked.
  document.querySelector('dialog')!.remove();
  const again = asking(session);
  expect(await reply('given up')).toBe(text);
  await again;
});

it('proposes as who has done it whoever uses the device, and nobody of another one', async () => {
  const li = { id: 'aaaaaaaaaaaaaaa1', name: '李强' };
  const handed = open(...allDone, (run) => signed(run, write(run, 'who', '李强', DONE), li, DONE));
  const other = open(...allDone, (run) => signed(run, write(run, 'who', '李强', DONE), li, DONE));
  const first = handed.finish();
  expect(await reply('finish', '赵敏')).toBe('');
  await first;
  // Opened again, it is her own word.
  handed.do(reopen);
  const again = handed.finish();
  expect(await reply('finish')).toBe('赵敏');
  await again;
  const last = other.finish();
  expect(await reply('')).toBe('赵敏');
  await last;
});
