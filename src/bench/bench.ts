/**
 * Measures, and prints what it measured: `npm run bench`, or `npm run bench -- pages` for one section,
 * or `npm run bench -- builds 100` for builds with so many more pages.
 *
 * No part of the tests: it takes minutes, and times depend on the machine.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { builds } from './builds.ts';
import { pages } from './pages.ts';
import { runs } from './runs.ts';
import { search } from './search.ts';
import type { Table } from './weigh.ts';

const SECTIONS: Record<string, { title: string; run: () => Promise<Table> }> = {
  pages: {
    title: 'What a page costs: kB of one visit with an empty cache, brotli',
    run: () => pages('dist'),
  },
  runs: {
    title: 'What a page costs the processor with 1,000 runs kept: script of one visit',
    run: () => runs('dist', 1000),
  },
  search: {
    title:
      'What the search costs: kB of the index on the disk and of first searches on the wire, answers in ms',
    run: () => search('dist', sizes.length > 0 ? sizes : [1000, 10_000]),
  },
  builds: {
    title: 'What a build costs',
    run: () => builds(sizes.length > 0 ? sizes : [250, 1000]),
  },
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const wanted = process.argv.slice(2).filter((name) => !(Number(name) > 0));
const unknown = wanted.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0 || !existsSync('dist/procedures')) {
  console.error(
    unknown.length > 0
      ? `No such section: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`
      : 'There is no built site to measure: run npm run build first.',
  );
  process.exit(2);
}
console.log(
  `Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`,
);
for (const [name, { title, run }] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${title}\n`);
  console.table(Object.fromEntries(await run()));
}
