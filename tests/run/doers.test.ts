/** Who has done what in a run that several people have worked on. */
import { describe, expect, it } from 'vitest';
import { joinRuns, undo } from '../../src/run/model/join-runs.ts';
import { decide, mark, newRun, override, stamp, write, type Run } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportJson, reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { encode, decode } from '../../src/storage/records/record-type.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { measuring } from './forms.ts';

const [zhang, li] = [
  { id: 'zhangzhangzhang1', name: '张三' },
  { id: 'lililililililil2', name: '李四' },
];
const done = { state: 'done' } as const;
const START = Date.parse('2026-11-30T08:00:00');
const by = (who: typeof zhang | undefined, run: Run, change: (run: Run) => Run, now: number) =>
  signed(run, change(run), who, now);

/** 张三 calls and measures the door, 李四 the wall, goes on past the check, answers it, and finishes. */
function worked(second = li): Run {
  let run = by(
    zhang,
    newRun('measuring', 'f', '', START),
    (old) => mark(old, 'greet/call', done, START + 1),
    START,
  );
  run = by(zhang, run, (old) => mark(old, 'measure/door', done, START + 2), START);
  run = by(
    second,
    run,
    (old) => mark(old, 'measure/wall', { state: 'na', note: '没有墙' }, START + 3),
    START,
  );
  run = by(
    second,
    run,
    (old) => mark(override(old, 'check', '客户不在', START + 4), 'draw/plan', done, START + 4),
    START,
  );
  run = by(second, run, (old) => decide(old, 'check', 'yes', START + 5), START);
  return by(
    second,
    run,
    (old) => stamp(write(old, 'who', second.name, START + 6), 'finished', true, START + 6),
    START,
  );
}

describe('a run that two people have worked on', () => {
  it('keeps who did what, and their names', () => {
    const run = worked();
    const read = decode(runRecord, encode(runRecord, run));
    expect(read).toEqual({ kind: 'read', whole: true, value: run });
    expect(Object.entries(run.marks).map(([key, entry]) => [key, entry.by])).toEqual([
      ['greet/call', zhang.id],
      ['measure/door', zhang.id],
      ['measure/wall', li.id],
      ['draw/plan', li.id],
    ]);
    expect(Object.fromEntries(Object.entries(run.people).map(([id, { value }]) => [id, value]))).toEqual({
      [zhang.id]: '张三',
      [li.id]: '李四',
    });
  });

  it('says them in the report as text, for each item, answer and reason', () => {
    const text = reportText(reportOf(measuring, worked(), {}));
    expect(text).toContain('参与的人：张三、李四');
    expect(text).toContain('☑ 打电话约时间 2026-11-30 08:00 张三');
    expect(text).toContain('－ 量墙面 2026-11-30 08:00 李四（不适用：没有墙）');
    expect(text).toContain('◇ 尺寸合格吗？ 合格（李四）');
    expect(text).toContain('客户不在（2026-11-30 08:00）（李四）');
  });

  it('says them in a column of the table, and in the JSON', () => {
    const report = reportOf(measuring, worked(), {});
    const rows = reportCsv(report).split('\r\n');
    expect(rows).toContain('步骤,岗位,检查项,状态,时间,说明,谁记的');
    expect(rows).toContain('约时间,客服,打电话约时间,已做,2026-11-30 08:00,,张三');
    const { people, parts } = JSON.parse(reportJson(report)) as {
      people: string[];
      parts: { items: { doer?: string }[]; answerDoer?: string; overrideDoer?: string }[];
    };
    expect(people).toEqual(['张三', '李四']);
    expect(parts[1]!.items.map(({ doer }) => doer)).toEqual(['张三', '李四']);
    expect([parts[2]!.answerDoer, parts[2]!.overrideDoer]).toEqual(['李四', '李四']);
  });

  it('says nothing of it where one person has done all, and where nobody has said who they are', () => {
    const alone = reportOf(measuring, worked(zhang), {});
    expect(alone.people).toBeUndefined();
    expect(reportText(alone).split('张三')).toHaveLength(2);
    expect(reportCsv(alone)).not.toContain('谁记的');
  });

  it('tells those apart who are not named', () => {
    const run = { ...worked(), people: {} };
    expect(reportOf(measuring, run, {}).people).toEqual(['没有留名的人 1', '没有留名的人 2']);
  });
});

it('what is taken back is again of whoever had done it', () => {
  const before = by(
    zhang,
    newRun('measuring', 'f', '', START),
    (old) => mark(old, 'greet/call', done, START),
    START,
  );
  const after = by(li, before, (old) => mark(old, 'greet/call', { state: 'open' }, START + 5), START + 5);
  expect(after.marks['greet/call']!.by).toBe(li.id);
  expect(undo(after, before, after, START + 9).marks['greet/call']).toEqual({
    value: done,
    at: START,
    rev: START + 9,
    by: zhang.id,
  });
});

it('joins a copy without names with one that has them, in whichever order', () => {
  const named = worked();
  const bare: Run = {
    ...named,
    people: {},
    marks: Object.fromEntries(
      Object.entries(named.marks).map(([key, { by: _, ...entry }]) => [key, { ...entry, by: '1' }]),
    ),
  };
  expect(joinRuns(named, bare)).toEqual(named);
  expect(joinRuns(bare, named)).toEqual(named);
});
