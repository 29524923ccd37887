/** What each construct of the language means while the work is done. */
import { describe, expect, it } from 'vitest';
import { caseKey, casesOf, dueOf, limitsOf } from '../../src/run/limits/due.ts';
import { diagramOf, openTasks, pathOf, progressOf } from '../../src/run/model/path.ts';
import { blankRows } from '../../src/run/way/blank-rows.ts';
import { undo } from '../../src/run/model/join-runs.ts';
import { mark, newRun, stamp, type Form, type Run } from '../../src/run/model/run.ts';
import { choose } from './choose.ts';
import { formRecord } from '../../src/run/kept/record-types.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { chooseCase, doAgain, sayCase } from '../../src/run/rows/cases.ts';
import { markItem } from '../../src/run/sheet/commands.ts';
import { headed } from '../../src/run/way/headings.ts';
import { nameOfRow } from '../../src/run/way/visit.ts';
import { runText } from '../../src/text/zh/run.ts';
import { formWith as form } from './form-with.ts';

const step = (id: string, attributes = '', inside = `- [ ] 做${id} {/* id: x */}`) =>
  `<Step id="${id}" name="${id}" ${attributes}>\n\n${inside}\n\n</Step>\n`;
const phase = (id: string, inside: string, attributes = '') =>
  `<Phase id="${id}" name="${id}段" ${attributes}>\n\n${inside}\n\n</Phase>\n`;
const together = (id: string, inside: string) =>
  `<Together id="${id}" name="${id}组">\n\n${inside}\n\n</Together>\n`;
const ask = (...answers: string[]) => `<Ask question="怎样？">\n\n${answers.join('\n')}\n\n</Ask>`;

const fresh = newRun('any', 'f', '', 0);
const tick = (run: Run, ...items: string[]) =>
  items.reduce((left, item, n) => mark(left, item, { state: 'done' }, 10 + n), run);
const rows = (of: Form, run: Run) =>
  pathOf(of, run).rows.map((row) => [row.key, row.state, ...(row.waits ? [row.waits] : [])].join(' '));
const rowOf = (of: Form, run: Run, key: string) => pathOf(of, run).rows.find((row) => row.key === key)!;
/** The list as it is read: headings and names. */
const shown = (of: Form, run: Run) =>
  headed(of, pathOf(of, run).rows).flatMap(({ row, headings, clocked }) => [
    ...headings.map(({ name, round }) => `# ${name} ${round}`),
    ...(clocked ? ['# 按钟点'] : []),
    nameOfRow(row),
  ]);

describe('a step that is done only sometimes', () => {
  const of = form(step('a') + step('b', 'when="下雨"') + step('c'));

  it('is done like any other until somebody says that it is not so', () => {
    expect(rows(of, tick(fresh, 'a/x'))).toEqual(['a done', 'b current', 'c ahead']);
    expect(progressOf(pathOf(of, fresh), fresh).total).toBe(3);
  });

  it('is left out with one word, taken back with one, and by undo', () => {
    const skip = sayCase(rowOf(of, fresh, 'b'), true);
    const before = tick(fresh, 'a/x');
    const run = skip.change(before, 50);
    expect(skip.message).toBe('没有下雨，这一步不做。');
    expect(rows(of, run)).toEqual(['a done', 'b off', 'c current']);
    expect(progressOf(pathOf(of, run), run)).toEqual({ done: 1, total: 2, problems: 0 });
    expect(diagramOf(pathOf(of, run), run)).toMatchObject({
      states: { 'b.when': 'done', b: 'off' },
      choices: { 'b.when': 'no' },
    });
    expect(rows(of, undo(run, before, run, 60))).toEqual(rows(of, before));
    expect(rows(of, sayCase(rowOf(of, run, 'b'), false).change(run, 60))).toEqual(rows(of, before));
  });

  it('says in good Chinese that it is not so', () => {
    const said = [
      ...['下雨', '客人要染发', '有人不舒服', '拔了牙', '货还没卸'],
      ...['客人有预订', '客人第一次光临', '雨天，客户没带伞', '还有别的客户在等'],
    ].map(runText.noteNot);
    expect(said).toEqual([
      ...['没有下雨', '没有客人要染发', '没有人不舒服', '不属于「拔了牙」的情况', '不属于「货还没卸」的情况'],
      ...['客人没有预订', '客人不是第一次光临'],
      ...['不属于「雨天，客户没带伞」的情况', '不属于「还有别的客户在等」的情况'],
    ]);
  });

  it('is so once one of its items is ticked', () => {
    const run = sayCase(rowOf(of, fresh, 'b'), true).change(fresh, 50);
    const ticked = markItem('b/x', '做b', { state: 'done' }, rowOf(of, run, 'b')).change(run, 60);
    expect(rowOf(of, ticked, 'b').state).toBe('done');
  });

  it('says in the report why it was not done', () => {
    const run = sayCase(rowOf(of, fresh, 'b'), true).change(tick(fresh, 'a/x'), 50);
    const report = reportOf(of, run, {});
    expect(reportText(report)).toContain('\n— b：不适用：没有下雨');
    expect(reportCsv(report)).toContain('\r\nb,,做b,不适用：没有下雨,,\r\n');
    expect(report.path).toEqual(['a']);
  });
});

it('an item that is done only sometimes does not count where it is not so', () => {
  const of = form(step('a', '', '- [ ] 收伞 {/* id: x */} {/* when: 下雨 */}\n- [ ] 关窗 {/* id: y */}'));
  expect(of.parts[0]!.items[0]).toMatchObject({ text: '收伞', when: '下雨' });
  const run = mark(fresh, 'a/x', { state: 'na', note: '没有下雨' }, 5);
  expect(progressOf(pathOf(of, run), run)).toEqual({ done: 0, total: 1, problems: 0 });
  expect(reportText(reportOf(of, run, {}))).toContain('（不适用：没有下雨）');
  expect(reportCsv(reportOf(of, run, {}))).toMatch(/\r\na,,收伞,不适用,[-\d :]+,没有下雨\r\n/);
});

describe('phases', () => {
  const of = form(
    step('a') + phase('p', step('b') + step('c'), 'repeat="还有下一位吗？"') + phase('q', step('d')),
  );

  it('head their steps, and each round anew', () => {
    expect(shown(of, fresh)).toEqual(['a', '# p段 1', 'b', 'c', '还有下一位吗？', '# q段 1', 'd']);
    const again = choose(tick(fresh, 'a/x', 'b/x', 'c/x'), 'p.repeat', 'yes', 50);
    expect(shown(of, again)).toEqual([
      ...['a', '# p段 1', 'b', 'c', '还有下一位吗？'],
      ...['# p段 2', 'b（第 2 轮）', 'c（第 2 轮）', '还有下一位吗？（第 2 轮）', '# q段 1', 'd'],
    ]);
    expect(rowOf(of, again, 'b~2').state).toBe('current');
    expect(reportText(reportOf(of, again, {}))).toContain('\n【p段（第 2 轮）】\n\n■ b（第 2 轮）\n');
    expect(reportCsv(reportOf(of, again, {}))).toContain('\r\np段（第 2 轮） › b（第 2 轮）,,做b,未做,,\r\n');
  });

  it('go on once no more is wanted, and are named in the report', () => {
    const run = choose(tick(fresh, 'a/x', 'b/x', 'c/x'), 'p.repeat', 'no', 50);
    expect(rowOf(of, run, 'd').state).toBe('current');
    expect(reportText(reportOf(of, run, {}))).toContain('\n【p段】\n\n■ b\n');
    expect(reportCsv(reportOf(of, run, {}))).toContain('\r\np段 › b,,做b,已做,');
    expect(reportOf(of, run, {}).path).toEqual(['a', 'b', 'c']);
  });

  it('have their question at their end on the blank list', () => {
    expect(blankRows(of).map(({ key }) => key)).toEqual(['a', 'b', 'c', 'p.repeat', 'd']);
  });

  it('keep what lies ahead of a question within them', () => {
    const asking = step('b', '', ask('- [是](#c)', '- [否](#end)'));
    const one = form(together('t', phase('p', asking + step('c')) + phase('q', step('d'))) + step('e'));
    expect(shown(one, fresh)).toEqual(['# t组 1', '# p段 1', 'b', 'c', '# q段 1', 'd', 'e']);
  });
});

describe('what has no order', () => {
  const of = form(
    step('a') + together('t', phase('p', step('b', 'hold') + step('c')) + step('d')) + step('e'),
  );

  it('is open all at once', () => {
    expect(rows(of, tick(fresh, 'a/x'))).toEqual([
      ...['a done', 'b current', 'c ahead b', 'd current', 'e ahead b'],
    ]);
  });

  it('goes on in each part by itself, and behind it once all are done', () => {
    expect(rows(of, tick(fresh, 'a/x', 'b/x'))).toEqual([
      ...['a done', 'b done', 'c current', 'd current', 'e ahead'],
    ]);
    expect(rowOf(of, tick(fresh, 'a/x', 'd/x'), 'e').state).toBe('ahead');
    expect(rowOf(of, tick(fresh, 'a/x', 'b/x', 'c/x', 'd/x'), 'e').state).toBe('current');
  });

  it('is named in the report', () => {
    const report = reportOf(of, tick(fresh, 'a/x', 'd/x'), {});
    expect(reportText(report)).toContain('\n【t组】\n\n【p段】\n\n■ b\n');
    expect(reportCsv(report)).toMatch(/\r\nt组 › d,,做d,已做,/);
  });
});

describe('what is done by the clock', () => {
  const of = form(
    step('a') + step('b', 'at="13:00/17:30, 09:00"') + step('c', 'every="PT15M"', '看一眼，不用打勾。'),
  );

  it('is a timetable below, a row a time, and keeps nobody from finishing', () => {
    expect(shown(of, fresh)).toEqual(['a', '# 按钟点', '09:00 b', '13:00—17:30 b', 'c']);
    const run = tick(fresh, 'a/x');
    expect(openTasks(pathOf(of, run), run)).toEqual([]);
    const report = reportOf(of, tick(run, 'b/x'), {});
    expect(reportText(report)).toMatch(
      /\n【按钟点】\n\n■ 09:00 b\n□ 做b\n\n■ 13:00—17:30 b\n☑ 做b [-\d :]+\n/,
    );
    expect(reportCsv(report)).toMatch(/\r\n09:00 b,,做b,未做,,\r\n13:00—17:30 b,,做b,已做,[-\d :]+,\r\n/);
  });

  it('is done once more, which can be taken back', () => {
    expect(of.parts[2]!.items).toEqual([{ id: 'c/.done', text: '做了' }]);
    const once = tick(fresh, 'c/.done');
    const again = doAgain(rowOf(of, once, 'c'), true);
    expect(again.message).toBe('「c」第 2 次。');
    const run = again.change(once, 50);
    expect(shown(of, run).at(-1)).toBe('c（第 2 次）');
    expect(reportText(reportOf(of, run, {}))).toContain('\n■ c（第 2 次）\n□ 做了');
    expect(reportCsv(reportOf(of, run, {}))).toContain('\r\nc（第 2 次）,,做了,未做,,\r\n');
    expect(shown(of, doAgain(rowOf(of, run, 'c'), false).change(run, 60)).at(-1)).toBe('c');
  });
});

describe('limits', () => {
  const of = form(
    step('a') +
      step(
        'b',
        '',
        '<Limit within="P3D" workdays for="一般项目">3 个工作日内</Limit>，<Limit within="P10D" for="大修项目" from="start">10 日内</Limit>\n\n- [ ] 做 {/* id: x */}',
      ),
  );

  it('of several cases count once it is known which', () => {
    const row = rowOf(of, fresh, 'b');
    expect(casesOf(row)).toEqual(['一般项目', '大修项目']);
    expect(limitsOf(fresh, row)).toEqual([]);
    const run = choose(fresh, caseKey(row), '大修项目', 5);
    expect(chooseCase(fresh, row, '大修项目').message).toBe('时限按「大修项目」算。');
    const back = chooseCase(run, row, '大修项目');
    expect(back.message).toBe('已取消选择「大修项目」。');
    expect(limitsOf(back.change(run, 6), row)).toEqual([]);
    const [each] = limitsOf(run, row);
    expect(each!.limit.text).toBe('10 日内');
    expect(dueOf(pathOf(of, run).rows, run, row, each!, {})).toBe(
      new Date(1970, 0, 11, 23, 59, 59, 999).getTime(),
    );
    expect(reportText(reportOf(of, run, {}))).toContain('◇ 时限按哪一种算？ 大修项目');
    expect(reportCsv(reportOf(of, run, {}))).toContain('\r\nb,,时限按哪一种算？,大修项目,,\r\n');
  });
});

it('an end that is left open is named 待定', () => {
  const of = form(step('a', '', ask('- [有](#end)', '- [没有](#gap "没有房时怎么办？")')));
  const [, open] = of.parts[0]!.ask!.answers;
  const run = stamp(choose(fresh, 'a', open!.id, 5), 'finished', true, 9);
  expect(pathOf(of, run)).toMatchObject({ ended: true, open: true, outcome: '没有房时怎么办？' });
  expect(reportText(reportOf(of, run, {}))).toContain('\n应有结果：待定：没有房时怎么办？\n');
  expect(reportCsv(reportOf(of, run, {}))).toContain('\r\n应有结果,待定：没有房时怎么办？\r\n');
});

it('an open list says that there is more', () => {
  const of = form(step('a', '', '- [ ] 帽子 {/* id: x */}\n- 等'));
  expect(of.parts[0]).toMatchObject({ open: true, items: [{ id: 'a/x', text: '帽子' }] });
});

it('a step that is another procedure has an item that says that this was carried out', () => {
  const of = form(step('a', 'calls="group"') + step('b', 'calls="group"', '带上名单。'));
  expect(of.parts[0]).toMatchObject({
    ...{ calls: 'group', callsTitle: 'group规程' },
    items: [
      { id: 'a/x', text: '做a' },
      { id: 'a/call', text: '照《group规程》做完' },
    ],
  });
  expect(of.parts[1]!.items).toEqual([{ id: 'b/call', text: 'b' }]);
});

it('a step that is a page without boxes says so, and is kept with the run', () => {
  const of = form(step('a', 'calls="notice"') + step('b', 'calls="group"'));
  expect(of.parts.map(({ callsRead }) => callsRead)).toEqual([true, undefined]);
  expect(soundOf(formRecord.schema, of)?.value).toEqual(of);
});

it('rounds of a phase are counted by the phase; what comes again within one is said to come another time', () => {
  const of = form(
    phase(
      'p',
      step('call', '', ask('- [通](#hand)', '- [不通](#again)')) +
        step('again', 'next="call"') +
        step('hand'),
      'repeat="还有吗？"',
    ),
  );
  const [on, off] = of.parts[0]!.ask!.answers.map(({ id }) => id);
  const missed = choose(fresh, 'call', off!, 1);
  const run = choose(choose(missed, 'call~2', on!, 2), 'p.repeat', 'yes', 3);
  expect(shown(of, run)).toEqual([
    ...['# p段 1', 'call', 'again', 'call（第 2 次）', 'hand', '还有吗？'],
    ...['# p段 2', 'call（第 2 轮）'],
  ]);
});
