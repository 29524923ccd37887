// @vitest-environment jsdom
/** A run that was handed over: it says so, stands apart at its giver, and can be taken back. */
import { beforeEach, expect, test } from 'vitest';
import { keptEvents } from '../../src/run/events/kept-events.ts';
import { givenTo, takenBack } from '../../src/run/handover/given-to.ts';
import { decodeRun, encodeRun } from '../../src/run/handover/run-code.ts';
import { withoutNames } from '../../src/run/handover/without-names.ts';
import { changeRun, startRun } from '../../src/run/kept/change-run.ts';
import { openRuns } from '../../src/run/kept/glance.ts';
import { runStore } from '../../src/run/kept/store.ts';
import { keptRuns } from '../../src/run/lists/kept-runs.ts';
import { mark, newRun, standingOf, stamp, wordOf } from '../../src/run/model/run.ts';
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
  expect(decodeRun(encodeRun({ id, run, from: '李敏' }))).toMatchObject({ id, from: '李敏' });
  expect(decodeRun(encodeRun({ id, run, from: '李\n\u202e敏' }))).toMatchObject({ from: '李 敏' });
  expect(decodeRun(encodeRun({ id, run }))).not.toHaveProperty('from');
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
