import { describe, expect, it } from 'vitest';
import { pathOf, shareOf } from '../../src/run/model/path.ts';
import { mark, newRun, override, stamp, write, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { changes } from '../../src/run/form/form-changes.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportJson, reportText, sealOf } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { runSheetText } from '../../src/text/zh/run-sheet.ts';
import { markItem } from '../../src/run/sheet/commands.ts';
import { runRecord } from '../../src/run/kept/record-types.ts';
import { decode, encode } from '../../src/storage/records/record-type.ts';
import { measuring } from './forms.ts';

const at = (clock: string) => new Date(`2026-11-21T${clock}`).getTime();
const steps: ((run: Run) => Run)[] = [
  (run) => override(run, 'check', '客户出差，电话确认', at('09:01')),
  (run) => mark(run, 'greet/call', { state: 'done' }, at('09:05')),
  (run) => mark(run, 'measure/door', { state: 'done' }, at('10:00')),
  (run) => mark(run, 'measure/wall', { state: 'na', note: '只换门' }, at('10:02')),
  (run) => mark(run, 'check/sign', { state: 'problem', note: '=未签字, "待补"' }, at('10:20')),
  (run) => choose(run, 'check', 'drop', at('10:21')),
  (run) => write(run, 'who', '王芳 0231', at('10:30')),
  (run) => stamp(run, 'finished', true, at('10:30')),
];
const run = steps.reduce((left, step) => step(left), newRun('measuring', 'f', '工地 A', at('09:00')));
const report = reportOf(measuring, run, {});

describe('the report', () => {
  it('says who did what, when, which way, and what was passed over', () => {
    expect(reportText(report)).toBe(
      [
        '【这一单】复尺：工地 A',
        '异常 3 处：',
        '！有问题 · 复核 › 客户签字：=未签字, "待补"（2026-11-21 10:20）',
        '！没有做完就往后做 · 复核：客户出差，电话确认（2026-11-21 09:01）',
        '！不适用 · 上门复尺 › 量墙面：只换门（2026-11-21 10:02）',
        '',
        '规程版本 1.0.0',
        '开始：2026-11-21 09:00',
        '完成：2026-11-21 10:30',
        '经办人：王芳 0231',
        '处理了 4 / 4 项，其中 1 项有问题',
        '应有结果：客户放弃',
        '经过：约时间 → 上门复尺 → 复核',
        '',
        '■ 约时间',
        '☑ 打电话约时间 2026-11-21 09:05',
        '',
        '■ 上门复尺',
        '☑ 量门洞 2026-11-21 10:00',
        '－ 量墙面 2026-11-21 10:02（不适用：只换门）',
        '',
        '■ 复核',
        '！ 客户签字 2026-11-21 10:20（有问题：=未签字, "待补"）',
        '◇ 尺寸合格吗？ 客户放弃',
        '！没有做完就往后做，理由：客户出差，电话确认（2026-11-21 09:01）',
        '',
        '— 出图：不适用：未走这条路',
      ].join('\n'),
    );
  });

  it('opens in Excel as CSV: byte order mark, CRLF, quotes, no formulas', () => {
    const csv = reportCsv(report);
    expect(csv.split('\r\n').slice(0, 6)).toEqual([
      '\uFEFF这一单,复尺,办结（有问题）',
      `有问题,复核,客户签字,"'=未签字, ""待补""",2026-11-21 10:20`,
      '没有做完就往后做,复核,,客户出差，电话确认,2026-11-21 09:01',
      '不适用,上门复尺,量墙面,只换门,2026-11-21 10:02',
      '名称,工地 A',
      '版本,1.0.0',
    ]);
    expect(csv).toContain(
      '\r\n应有结果,客户放弃\r\n经过,约时间 → 上门复尺 → 复核\r\n\r\n步骤,岗位,检查项,状态,时间,说明\r\n',
    );
    expect(csv).toContain('\r\n上门复尺,技术员,量墙面,不适用,2026-11-21 10:02,只换门\r\n');
    expect(csv).toContain('\r\n复核,,客户签字,有问题,2026-11-21 10:20,"\'=未签字, ""待补"""\r\n');
    expect(csv).toContain('\r\n出图,,出平面图,不适用：未走这条路,,\r\n');
  });

  it('keeps the last problem of an item that is done later', () => {
    const mended = [
      (left: Run) => markItem('check/sign', '客户签字', { state: 'done' }).change(left, at('10:25')),
      (left: Run) => markItem('check/sign', '客户签字', { state: 'open' }).change(left, at('10:26')),
      (left: Run) =>
        markItem('check/sign', '客户签字', { state: 'done', note: '补签' }).change(left, at('10:27')),
    ].reduce((left, step) => step(left), run);
    const told = reportOf(measuring, mended, {});
    const text = reportText(told);
    expect(text).toContain(
      '\n！有问题，后来处理了 · 复核 › 客户签字：=未签字, "待补"（2026-11-21 10:20）\n！不适用',
    );
    expect(text).toContain(
      '\n☑ 客户签字 2026-11-21 10:27（已做：补签）\n   有问题 2026-11-21 10:20：=未签字, "待补" → 已做\n',
    );
    expect(text).toContain('\n已做 4 / 4 项\n');
    const csv = reportCsv(told).split('\r\n');
    expect(csv).toContain(`有问题，后来处理了,复核,客户签字,"'=未签字, ""待补""",2026-11-21 10:20`);
    expect(csv).toContain(
      '复核,,客户签字,已做,2026-11-21 10:27,"有问题 2026-11-21 10:20：=未签字, ""待补"" → 已做；补签"',
    );
    const json = JSON.parse(reportJson(told)) as { parts: { name: string; items: unknown[] }[] };
    expect(json.parts.find(({ name }) => name === '复核')!.items).toEqual([
      {
        text: '客户签字',
        state: 'done',
        note: '补签',
        problem: { note: '=未签字, "待补"', at: new Date(at('10:20')).toISOString() },
        at: new Date(at('10:27')).toISOString(),
      },
    ]);
    expect(decode(runRecord, encode(runRecord, mended))).toEqual({
      kind: 'read',
      value: mended,
      whole: true,
    });
  });

  it('forgets a problem that is taken back', () => {
    const taken = [
      (left: Run) => markItem('check/sign', '客户签字', { state: 'open' }).change(left, at('10:25')),
      (left: Run) => markItem('check/sign', '客户签字', { state: 'done' }).change(left, at('10:26')),
    ].reduce((left, step) => step(left), run);
    expect(reportText(reportOf(measuring, taken, {}))).not.toContain('有问题');
  });

  it('tells of a run that goes on where something was done, of a finished one what was not ticked', () => {
    const begun = mark(
      newRun('measuring', 'f', '', at('09:00')),
      'greet/call',
      { state: 'done' },
      at('09:05'),
    );
    expect(reportOf(measuring, begun, {}).path).toEqual(['约时间']);
    const ahead = mark(begun, 'check/sign', { state: 'done' }, at('09:06'));
    expect(reportOf(measuring, ahead, {}).path).toEqual(['约时间', '复核']);
    const finished = stamp(choose(ahead, 'check', 'drop', at('09:07')), 'finished', true, at('09:10'));
    expect(reportOf(measuring, finished, {}).path).toEqual(['约时间', '上门复尺（没勾）', '复核']);
  });

  it('counts what is still to be done in the words of finishing, and says that it was ended early', () => {
    const begun = mark(
      newRun('measuring', 'f', '', at('09:00')),
      'greet/call',
      { state: 'done' },
      at('09:05'),
    );
    const stopped = stamp(write(begun, 'stopped', '客人取消', at('09:10')), 'finished', true, at('09:10'));
    const text = reportText(reportOf(measuring, stopped, {}));
    // Right below its name: that it was stopped, why, and how far it came.
    expect(text.split('\n').slice(1, 3)).toEqual([
      '中止原因：客人取消',
      '已做 1 / 5 项；还有 4 项没有做、1 个问题没有选答案',
    ]);
    // What was done, and in one line what was not come to.
    expect(text.slice(text.indexOf('经过'))).toMatch(
      /^经过：约时间\n未走到：3 步（上门复尺、复核、出图）\n\n■ 约时间\n☑ 打电话约时间 [-\d]+ 09:05$/,
    );
    expect(reportCsv(reportOf(measuring, stopped, {}))).toContain('\r\n复核,,客户签字,未走到,,\r\n');
    expect(text).toMatch(/\n中止：\d.*09:10\n/);
    expect(text).not.toContain('完成：');
    expect(JSON.parse(reportJson(reportOf(measuring, stopped, {})))).toMatchObject({
      stopped: '客人取消',
      left: { items: 4, blanks: 0, asks: 1 },
      exceptions: [],
    });
  });

  it('is JSON with ISO times', () => {
    const json = JSON.parse(reportJson(report)) as { started: string; parts: { items: { at?: string }[] }[] };
    expect(json.started).toBe(new Date(at('09:00')).toISOString());
    expect(json.parts[0]!.items[0]!.at).toBe(new Date(at('09:05')).toISOString());
  });

  it('survives any number in the place of a time', () => {
    for (const time of [1e300, -1e300, 8.64e15 + 1, 0, -1]) {
      const strange = [
        (left: Run) => mark(left, 'greet/call', { state: 'done' }, time),
        (left: Run) => ({ ...left, started: time, starts: { draw: { value: time, at: time } } }),
        (left: Run) => ({ ...left, times: { finished: { value: time, at: time } } }),
      ].reduce((left, step) => step(left), run);
      const told = reportOf(measuring, strange, {});
      expect(reportText(told)).toContain('\n开始：');
      expect(reportCsv(told)).toContain('\r\n开始,');
      expect((JSON.parse(reportJson(told)) as { started: unknown }).started).toBe(
        Math.abs(time) > 8.64e15 ? time : new Date(time).toISOString(),
      );
    }
    expect(reportText(reportOf(measuring, { ...run, started: 1e300 }, {}))).toContain('\n开始：日期不明\n');
  });

  it('says which limit was overrun', () => {
    const late = [
      (left: Run) => mark(left, 'check/sign', { state: 'done' }, at('10:20')),
      (left: Run) => choose(left, 'check', 'yes', at('10:21')),
      (left: Run) => mark(left, 'draw/plan', { state: 'done' }, at('10:21') + 4 * 86_400_000),
    ].reduce((left, step) => step(left), run);
    expect(reportText(reportOf(measuring, late, {}))).toContain(
      '！超过时限（复尺后 3 日内），应在 2026-11-24 23:59 前做完',
    );
    expect(reportCsv(reportOf(measuring, late, {}))).toContain(
      '\r\n出图,,复尺后 3 日内,超过时限,2026-11-24 23:59,\r\n',
    );
  });
});

describe('what has changed on the page', () => {
  it('is nothing for the same form', () => {
    expect(changes(measuring, structuredClone(measuring))).toEqual([]);
  });

  it('names what is new, gone and reworded, and whether a tick stays', () => {
    const now = structuredClone(measuring);
    now.parts[1]!.items = [
      { id: 'measure/door2', text: '量门洞宽高' },
      { id: 'measure/wall', text: '量四面墙' },
      { id: 'measure/photo', text: '拍照留底' },
    ];
    now.parts[3]!.items = [];
    expect(changes(measuring, now)).toEqual([
      { kind: 'reworded', part: '上门复尺', text: '量门洞宽高', was: '量门洞', keeps: false },
      { kind: 'reworded', part: '上门复尺', text: '量四面墙', was: '量墙面', keeps: true },
      { kind: 'added', part: '上门复尺', text: '拍照留底' },
      { kind: 'removed', part: '出图', text: '出平面图' },
    ]);
  });

  it('notices a question with other answers, and a new step', () => {
    const now = structuredClone(measuring);
    now.parts[2]!.ask!.answers.pop();
    now.parts.push({
      ...now.parts[0]!,
      id: 'file',
      name: '归档',
      items: [{ id: 'file/box', text: '装入档案盒' }],
    });
    expect(changes(measuring, now)).toEqual([
      {
        kind: 'reworded',
        part: '复核',
        text: '尺寸合格吗？（合格／不合格）',
        was: '尺寸合格吗？（合格／不合格／客户放弃）',
        keeps: true,
      },
      { kind: 'added', part: '归档', text: '归档' },
      { kind: 'added', part: '归档', text: '装入档案盒' },
    ]);
  });

  it('tells of other limits, forms, red lines and holds, and takes none of them for an item', () => {
    const old = structuredClone(measuring);
    old.parts[1]!.redLines = ['不得用步测代替量尺'];
    old.parts[1]!.items.push({ id: 'measure/step', text: '不得用步测代替' });
    const now = structuredClone(measuring);
    now.parts[1]!.redLines = ['不得用步测代替拉尺'];
    now.parts[2]!.hold = undefined;
    now.parts[3]!.limits![0]!.text = '复尺后 2 日内';
    now.parts[3]!.records = ['平面图'];
    expect(changes(old, now)).toEqual([
      {
        kind: 'reworded',
        part: '上门复尺',
        text: '红线：不得用步测代替拉尺',
        was: '红线：不得用步测代替量尺',
        keeps: true,
      },
      {
        kind: 'reworded',
        part: '出图',
        text: '时限：复尺后 2 日内',
        was: '时限：复尺后 3 日内',
        keeps: true,
      },
      { kind: 'added', part: '出图', text: '表单：平面图' },
      { kind: 'removed', part: '上门复尺', text: '不得用步测代替' },
      { kind: 'removed', part: '复核', text: '必须先做完' },
    ]);
  });

  it('tells in words of other ranges, fields, cases, ways to count, calls and phases', () => {
    const old = structuredClone(measuring);
    const field = { id: 'sum', kind: 'number', name: '金额', unit: '元', max: 500 } as const;
    old.parts[1]!.items[0]!.values = [
      { id: 'wide', kind: 'number', name: '宽', unit: '毫米', min: 300, max: 500 },
      { id: 'ok', kind: 'choice', name: '验', of: ['好', '坏'] },
    ];
    old.parts[1]!.items[1]!.when = '有墙';
    old.parts[1]!.forms = [{ id: 'deposit', name: '押金单', fields: [field] }];
    old.parts[2]!.when = '客户在场';
    Object.assign(old.parts[3]!, { calls: 'plan', callsTitle: '画图', region: 'p' });
    old.regions = [{ id: 'p', kind: 'phase', name: '收尾', repeat: '还有一间吗？' }];
    const now = structuredClone(old);
    Object.assign(now.parts[1]!.items[0]!.values![0]!, { max: 450, required: true });
    now.parts[1]!.items[0]!.values![1]!.ok = ['好'];
    now.parts[1]!.items[1]!.when = '有隔墙';
    now.parts[1]!.forms![0]!.fields = [
      { ...field, max: 800 },
      { id: 'day', kind: 'date', name: '日期' },
    ];
    now.parts[2]!.when = '客户到场';
    Object.assign(now.parts[3]!.limits![0]!, { workdays: true, from: 'greet' });
    Object.assign(now.parts[3]!, { calls: 'draft', callsTitle: '画草图' });
    now.regions![0]!.repeat = '还有下一间吗？';
    expect(changes(old, now).map(({ kind, text, was }) => [kind, text, was])).toEqual([
      ['reworded', '填写「宽」：300—450 毫米，必填', '填写「宽」：300—500 毫米'],
      ['reworded', '填写「验」：好／坏，好才算好', '填写「验」：好／坏'],
      ['reworded', '「量墙面」只在有隔墙时做', '「量墙面」只在有墙时做'],
      ['reworded', '《押金单》的「金额」：不大于 800 元', '《押金单》的「金额」：不大于 500 元'],
      ['added', '《押金单》的「日期」：日期', undefined],
      ['reworded', '只在：客户到场', '只在：客户在场'],
      [
        'reworded',
        '时限：复尺后 3 日内（3 天，按工作日，从「约时间」做完起算）',
        '时限：复尺后 3 日内（3 天）',
      ],
      ['reworded', '照《画草图》做', '照《画图》做'],
      ['reworded', '收尾，做完问：还有下一间吗？', '收尾，做完问：还有一间吗？'],
    ]);
  });
});

describe('what is done by the clock', () => {
  const clocked = {
    ...measuring,
    parts: measuring.parts.slice(0, 1).map((part) => ({
      ...part,
      at: [{ from: '07:00' }, { from: '08:00' }, { from: '09:00' }],
    })),
  };
  const worked = mark(
    mark(newRun('measuring', 'f', '', at('06:00')), 'greet/call', { state: 'done' }, at('07:01')),
    'greet/call~2',
    { state: 'problem', note: '没人接' },
    at('08:01'),
  );
  const told = reportOf(clocked, stamp(worked, 'finished', true, at('10:00')), {});

  it('is counted on its own: done, not done, with a problem', () => {
    expect(told.clocked).toEqual({ done: 1, open: 1, problems: 1 });
    expect(reportText(told)).toContain('\n按钟点：做了 1 项、没做 1 项、有问题 1 项\n');
    expect(runSheetText.count(2, 3, 0, told.clocked)).toBe(
      '已做 2 / 3 项；按钟点：做了 1 项、没做 1 项、有问题 1 项',
    );
    expect(shareOf(pathOf(clocked, worked), worked)).toEqual({ done: 2, total: 3 });
  });

  it('shows in the seal where it has a problem, as everything else does', () => {
    expect(sealOf(told)).toBe('办结（有问题）');
    expect(sealOf(report)).toBe('办结（有问题）');
    const clean = mark(worked, 'greet/call~2', { state: 'done' }, at('08:02'));
    expect(sealOf(reportOf(clocked, clean, {}))).toBe('办结');
    expect(sealOf({ ...told, stopped: '停电' })).toBe('中止');
  });
});
