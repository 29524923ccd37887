/** Who found a problem: in the report, in the book, and not where names are left out. */
import { expect, test } from 'vitest';
import { withoutNames } from '../../src/run/handover/without-names.ts';
import { mark, newRun, problemOf, type Run } from '../../src/run/model/run.ts';
import { signed } from '../../src/run/model/signed.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { exceptionLine, exceptionsOf } from '../../src/run/report/exceptions.ts';
import { reportJson } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { markItem } from '../../src/run/sheet/commands.ts';
import { runFacts } from '../../src/team/book/run-facts.ts';
import { formOfPage } from '../team/random-team.ts';

const form = formOfPage('lost-key');
const LI = { id: 'li00000000000000', name: '李敏' };
const WANG = { id: 'wang000000000000', name: '王五' };
/** 2026-11-30 12:00 in UTC. */
const NOON = 1_796_040_000_000;

const does = (run: Run, who: typeof LI, change: (run: Run) => Run) => signed(run, change(run), who, NOON);

/** Li finds something wrong with the first item; Wang does the second one, and puts the first right where that is wanted. */
function found(isSolved: boolean): Run {
  let run = newRun('lost-key', 'f', '', NOON);
  run = does(run, LI, (one) => mark(one, 'a', { state: 'problem', note: '锁坏了' }, NOON));
  run = does(run, WANG, (one) => mark(one, 'b', { state: 'done' }, NOON));
  const solve = markItem('a', '项 a', { state: 'done' }, undefined, { state: 'problem', note: '锁坏了' });
  return isSolved ? does(run, WANG, (one) => solve.change(one, NOON)) : run;
}

test.each([false, true])('the one who noted it has found it, whoever puts it right: %s', (isSolved) => {
  const run = found(isSolved);
  expect(problemOf(run, 'a')).toEqual({ note: '锁坏了', at: NOON, by: LI.id });
  const report = reportOf(form, run, {});
  const [exception] = exceptionsOf(report);
  expect(exception).toMatchObject({ kind: isSolved ? 'solved' : 'problem', finder: '李敏' });
  expect(exceptionLine(exception!)).toMatch(/锁坏了（2026-\d\d-\d\d \d\d:\d\d，李敏 发现）$/);
  expect(reportCsv(report).split('\r\n')[1]).toMatch(/锁坏了,[^,]+,李敏$/);
  expect(reportJson(report)).not.toContain(LI.id);
  expect(runFacts('lost-key/1', run, form).problems).toMatchObject([{ key: 'a', finder: '李敏' }]);
  expect(runFacts('lost-key/1', run, undefined).problems).toMatchObject([{ key: 'a', finder: '李敏' }]);
});

test('of a run that names nobody it is not known', () => {
  const run = withoutNames(found(true));
  expect(JSON.stringify(run)).not.toMatch(/li0|wang|李敏|王五/);
  expect(runFacts('lost-key/1', run, form).problems[0]!.finder).toBeUndefined();
});
