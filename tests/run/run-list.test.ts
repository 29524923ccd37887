// @vitest-environment jsdom
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { RunList } from '../../src/run/lists/RunList.tsx';
import { startRun } from '../../src/run/kept/change-run.ts';
import { runsOf } from '../../src/run/kept/store.ts';
import { mostUrgentFirst } from '../../src/run/lists/run-order.ts';
import { nameOf, setStart } from '../../src/run/model/run.ts';
import { measuring } from './forms.ts';

it('of several runs of a procedure the names stand first, of one its title', () => {
  const lines = (names: string[]) => {
    for (const name of names) startRun(measuring, name, 1_790_000_000_000, Math.random());
    const list = render(h(RunList, { runs: runsOf(), page: () => '/', titleOf: () => measuring.title }));
    return [...list.matchAll(/<strong>(.*?)<\/strong><span>(.*?)<\/span>/g)].map(([, ...two]) => two).sort();
  };
  expect(lines(['801'])).toEqual([[measuring.title, '801']]);
  expect(lines(['802'])).toEqual([
    ['801', measuring.title],
    ['802', measuring.title],
  ]);
});

it('what is overdue stands first, then what is due next, then what was last worked on', () => {
  localStorage.clear();
  const HOUR = 3_600_000;
  const NOW = 1_790_000_000_000;
  const [first, ...others] = measuring.parts;
  const limits = [{ text: '1 小时内', within: 'PT1H' }];
  const timed = { ...measuring, slug: 'timed', parts: [{ ...first!, limits }, ...others] };
  startRun(measuring, '刚开', NOW, 0.1);
  startRun(timed, '不急', NOW - HOUR / 2, 0.2);
  startRun(measuring, '早开', NOW - 5 * HOUR, 0.3);
  startRun(timed, '超时', NOW - 9 * HOUR, 0.4);
  startRun(timed, '改过', NOW - 9 * HOUR, 0.5);
  const runs = runsOf().map((kept) =>
    nameOf(kept.run) === '改过' ? { ...kept, run: setStart(kept.run, first!.id, NOW + HOUR, NOW) } : kept,
  );
  expect(mostUrgentFirst(runs).map(({ run }) => nameOf(run))).toEqual([
    '超时',
    '不急',
    '改过',
    '刚开',
    '早开',
  ]);
});
