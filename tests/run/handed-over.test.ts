// @vitest-environment jsdom
/** A run that was handed over: it says so, stands apart at its giver, and can be taken back. */
import { beforeEach, expect, test } from 'vitest';
import { chainOf } from '../../src/run/events/chain-of.ts';
import { headsOf, joinEvents } from '../../src/run/events/run-events.ts';
import { withName } from '../../src/run/handover/with-name.ts';
import { joinRuns } from '../../src/run/model/join-runs.ts';
import { reportCsv } from '../../src/run/report/csv.ts';
import { reportText } from '../../src/run/report/formats.ts';
import { reportOf } from '../../src/run/report/report.ts';
import { nameProfile } from '../../src/storage/profiles/manage.ts';
import { drawPerson, person } from '../../src/storage/profiles/person.ts';
import { keptEvents } from '../../src/run/events/kept-events.ts';
import { givenTo, takenBack, takenOver } from '../../src/run/handover/given-to.ts';
import { decodeRun, encodeRun } from '../../src/run/handover/run-code.ts';
import { withoutNames } from '../../src/run/handover/without-names.ts';
import { changeRun, startRun } from '../../src/run/kept/change-run.ts';
import { openRuns } from '../../src/run/kept/glance.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { keptRuns } from '../../src/run/lists/kept-runs.ts';
import { mark, newRun, problemOf, standingOf, stamp, wordOf, write } from '../../src/run/model/run.ts';
import { replay } from '../../src/run/replay/replay.ts';
import { openRunsOf } from '../../src/run/sheet/begin.ts';
import { runHandoverText as words } from '../../src/text/zh/run-handover.ts';
import { formOfPage } from '../team/random-team.ts';

const form = formOfPage('lost-key');

beforeEach(() => {
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
});

test('stands among the runs under way no more until it is taken back, and its record fits', async () => {
  const id = startRun(form, '三楼', 1000, 0);
  changeRun(id, (run) => mark(run, 'a', { state: 'done' }, 2000), 2000);
  expect(openRunsOf('lost-key').map((kept) => kept.id)).toEqual([id]);
  expect(openRuns().get('lost-key')).toEqual([1]);

  changeRun(id, (run) => givenTo(run, '王五', 3000), 3000);
  const given = runStore(id).get();
  expect(standingOf(given)).toBe('handed');
  expect(wordOf(given, 'to')).toBe('王五');
  expect(openRunsOf('lost-key')).toEqual([]);
  expect(openRuns().has('lost-key')).toBe(false);
  expect(keptRuns()).toMatchObject([{ slug: 'lost-key', isOpen: false, finished: undefined }]);

  changeRun(id, (run) => takenBack(run, 4000), 4000);
  expect(standingOf(runStore(id).get())).toBe('open');
  expect(wordOf(runStore(id).get(), 'to')).toBe('');
  expect(openRuns().get('lost-key')).toEqual([1]);
  expect(replay(form, await keptEvents(id), { run: runStore(id).get() })).toMatchObject({
    verdict: 'fits',
    findings: [],
  });
});

test('a run that is finished by whoever took it over is finished, whatever its giver said', () => {
  const run = givenTo(newRun('lost-key', 'f', '', 1000), '王五', 2000);
  expect(standingOf(stamp(run, 'finished', true, 3000))).toBe('finished');
});

test('a run that nobody has handed over is not changed by being taken', () => {
  const run = newRun('lost-key', 'f', '', 1000);
  expect(takenBack(run, 2000)).toBe(run);
});

test('the code says who hands it over, on one line, and nobody where names are left out', () => {
  const run = givenTo(newRun('lost-key', 'f', '', 1000), '王五', 2000);
  const id = 'lost-key/x1';
  expect(decodeRun(encodeRun({ id, run, from: '李敏' }), run.slug)).toMatchObject({ id, from: '李敏' });
  expect(decodeRun(encodeRun({ id, run, from: '李\n\u202e敏' }), run.slug)).toMatchObject({ from: '李 敏' });
  expect(decodeRun(encodeRun({ id, run }), run.slug)).not.toHaveProperty('from');
  expect(withoutNames(run).words).toEqual({});
});

test('the line for a chat and the question name who hands it over', () => {
  const run = {
    title: '散客入住接待',
    name: '王女士',
    progress: '已做 1 / 38 项',
    address: 'https://a.example/#x',
  };
  expect(words.line({ ...run, from: '李敏' })).toBe(
    '【交接】散客入住接待 · 王女士 · 已做 1 / 38 项 · 李敏 交\nhttps://a.example/#x',
  );
  expect(words.line({ ...run, from: '' })).toBe(
    '【交接】散客入住接待 · 王女士 · 已做 1 / 38 项\nhttps://a.example/#x',
  );
  const asked = (who: string, from: string) => words.takeWhy({ ...run, who, from }).split('。')[0];
  expect(asked('张三', '李敏')).toBe('李敏 交来的「王女士」，已做 1 / 38 项，经办人 张三');
  expect(asked('李敏', '李敏')).toBe('李敏 交来的「王女士」，已做 1 / 38 项');
  expect(asked('', '')).toBe('「王女士」，已做 1 / 38 项');
});

test('who did what is told of a run that somebody without a name handed over to somebody without one', async () => {
  const at = (minute: number) => new Date(`2026-11-30T22:${minute}`).getTime();
  const id = startRun(form, '三楼', at(10), 0);
  const tick = (item: string, minute: number) =>
    changeRun(id, (run) => mark(run, item, { state: 'done' }, at(minute)), at(minute));
  tick('a', 11);
  changeRun(id, (run) => mark(run, 'b', { state: 'problem', note: '锁坏了' }, at(12)), at(12));
  // He says his name when he hands it over.
  nameProfile('', '李强', at(13));
  drawPerson('', at(13));
  const li = person()!;
  changeRun(id, (run) => write(run, 'who', li.name, at(13)), at(13));
  const events = await keptEvents(id);
  const sent = withName(runStore(id).get(), events.chains[chainOf('')]!.events, li, at(13));
  const code = decodeRun(encodeRun({ id, run: sent, heads: headsOf(events), from: li.name }), sent.slug);
  if (typeof code === 'string') throw new Error(code);
  const his = { run: runStore(id).get(), events };

  // Her phone.
  localStorage.clear();
  dispatchEvent(new StorageEvent('storage'));
  drawPerson('', at(20));
  changeRun(id, () => takenOver(code.run, code.from!, person()!.id, at(20)), at(20), {
    how: 'taken',
    heads: code.heads,
  });
  const problem = problemOf(code.run, 'b')!;
  changeRun(id, (run) => mark(run, 'b', { state: 'done', problem }, at(21)), at(21));
  tick('c', 22);
  nameProfile('', '赵敏', at(23));
  changeRun(id, (run) => stamp(write(run, 'who', '赵敏', at(23)), 'finished', true, at(23)), at(23));
  const run = runStore(id).get();
  const text = reportText(reportOf(form, run, {}));
  expect(text).toContain('参与的人：李强、赵敏');
  expect(text).toContain('交接：李强 交出，赵敏 接手，2026-11-30 22:20');
  expect(text).toContain('☑ 项 a 2026-11-30 22:11 李强');
  expect(text).toContain('☑ 项 b 2026-11-30 22:21 赵敏');
  expect(text).toContain('锁坏了（2026-11-30 22:12，李强 发现）');
  expect(text).toContain('☑ 项 c 2026-11-30 22:22 赵敏');
  expect(reportCsv(reportOf(form, run, {}))).toContain('交接,李强 交出，赵敏 接手，2026-11-30 22:20');
  expect(JSON.stringify(withoutNames(run))).not.toMatch(/李强|赵敏/);
  const hers = await keptEvents(id);
  const all = { run: joinRuns(his.run, run), events: joinEvents(his.events, hers) };
  expect(replay(form, all.events, { run: all.run })).toMatchObject({ verdict: 'fits', findings: [] });
});
