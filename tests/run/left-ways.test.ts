// @vitest-environment jsdom
/** What was done on a way that the answers have left: it stays in the report, and is told when it is left. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { mark, newRun, override, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { startRun } from '../../src/run/kept/change-run.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportJson, reportText, sealOf } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { RunSession } from '../../src/run/sheet/session.ts';
import type { Desk } from '../../src/run/sheet/scene.ts';
import { measuring } from './forms.ts';

const at = (clock: string) => new Date(`2026-11-21T${clock}`).getTime();
const done = (run: Run, item: string, clock: string) => mark(run, item, { state: 'done' }, at(clock));

/** Measured and signed; the plan was drawn, with a problem. */
const drawn = [
  (run: Run) => done(run, 'greet/call', '09:05'),
  (run: Run) => done(run, 'measure/door', '10:00'),
  (run: Run) => done(run, 'measure/wall', '10:01'),
  (run: Run) => done(run, 'check/sign', '10:20'),
  (run: Run) => choose(run, 'check', 'yes', at('10:21')),
  (run: Run) => mark(run, 'draw/plan', { state: 'problem', note: '图纸打不出' }, at('10:40')),
].reduce((run, step) => step(run), newRun('measuring', 'f', '', at('09:00')));
const dropped = choose(drawn, 'check', 'drop', at('10:50'));
const reportAt = (run: Run) => reportOf(measuring, run, {});

describe('a problem on a way that was left', () => {
  it('is told first, with its time, and counts in the seal', () => {
    const text = reportText(reportAt(dropped)).split('\n');
    expect(text.slice(1, 3)).toEqual([
      '异常 1 处：',
      '！有问题 · 出图 › 出平面图：图纸打不出（2026-11-21 10:40，后来没有走这条路）',
    ]);
    expect(sealOf(reportAt(dropped))).toBe('办结（有问题）');
  });

  it('stands in its step too', () => {
    expect(reportText(reportAt(dropped))).toContain(
      '\n— 出图：做过，后来没有走这条路\n！ 出平面图 2026-11-21 10:40（有问题：图纸打不出）',
    );
  });

  it('is in the table and in the JSON', () => {
    const csv = reportCsv(reportAt(dropped)).split('\r\n');
    expect(csv[1]).toBe('有问题（后来没有走这条路）,出图,出平面图,图纸打不出,2026-11-21 10:40');
    expect(csv).toContain('出图,,出平面图,有问题（后来没有走这条路）,2026-11-21 10:40,图纸打不出');
    const json = JSON.parse(reportJson(reportAt(dropped))) as {
      exceptions: unknown[];
      parts: { name: string; left?: boolean }[];
    };
    expect(json.exceptions).toEqual([
      {
        kind: 'problem',
        place: '出图',
        text: '出平面图',
        note: '图纸打不出',
        at: new Date(at('10:40')).toISOString(),
        left: true,
      },
    ]);
    expect(json.parts.filter(({ left }) => left).map(({ name }) => name)).toEqual(['出图']);
  });

  it('is as it was once the answer is the first one again', () => {
    const back = choose(dropped, 'check', 'yes', at('10:55'));
    const [was, is] = [drawn, back].map((run) => reportText(reportAt(run)));
    expect(is).toBe(was);
  });
});

it('what was ticked on a way that was left is told where the way is, and is no exception', () => {
  const ticked = done(dropped, 'draw/plan', '10:40');
  const text = reportText(reportAt(ticked));
  expect(text).not.toContain('异常');
  expect(text).toContain('\n经过：约时间 → 上门复尺 → 复核\n做过，后来没有走：出图\n');
  expect(text).toContain('\n— 出图：做过，后来没有走这条路\n☑ 出平面图 2026-11-21 10:40');
  expect(sealOf(reportAt(ticked))).toBe('办结');
});

it('a step that was left without anything done in it is not applicable, as before', () => {
  const bare = choose(mark(drawn, 'draw/plan', { state: 'open' }, at('10:41')), 'check', 'drop', at('10:50'));
  const text = reportText(reportAt(bare));
  expect(text).toContain('\n— 出图：不适用：未走这条路');
  expect(text).not.toContain('后来');
});

it('a round that the answers do not come to any more is told like a way that was left', () => {
  const again = done(choose(drawn, 'check', 'no', at('10:50')), 'measure/door~2', '11:00');
  const text = reportText(reportAt(choose(again, 'check', 'drop', at('11:10'))));
  expect(text).toContain('\n做过，后来没有走：出图、上门复尺（第 2 轮）\n');
  expect(text).toContain('\n— 上门复尺（第 2 轮）：做过，后来没有走这条路\n☑ 量门洞 2026-11-21 11:00');
});

describe('who changes an answer', () => {
  const said = vi.fn<Desk['say']>();
  beforeEach(() => said.mockReset());

  it('is told what stays in the report, and can take it back', async () => {
    const desk = { page: measuring, say: said, leave: () => {}, enter: () => {} };
    const session = new RunSession(startRun(measuring, '', at('09:00'), Math.random()), desk);
    session.do({ message: '', change: (run) => ({ ...drawn, form: run.form }) });
    const row = () => session.rows.find(({ key }) => key === 'check')!;
    await session.choose(row(), 'drop', '客户放弃');
    const [message, options] = said.mock.lastCall!;
    expect(message).toContain('「出图」的记录留着，会写进报告（1 项有问题）。');
    options!.undo!();
    expect(session.run.choices.check!.value).toBe('yes');
  });
});

it('a hold that was passed for a reason stays told where its way was left', () => {
  const parts = measuring.parts.map((part) => (part.id === 'draw' ? { ...part, hold: true } : part));
  const passed = override(drawn, 'draw', '急用', at('10:45'));
  const report = reportOf({ ...measuring, parts }, choose(passed, 'check', 'drop', at('10:50')), {});
  expect(reportText(report)).toContain(
    '！没有做完就往后做 · 出图：急用（2026-11-21 10:45，后来没有走这条路）',
  );
});
