// @vitest-environment jsdom
import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { RunList } from '../../src/run/lists/RunList.tsx';
import { runsOf, startRun } from '../../src/run/model/store.ts';
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
