/**
 * Measures, and prints what it measured: `npm run bench`, or `npm run bench -- pages` for one section,
 * or `npm run bench -- build 100` for builds with so many more pages.
 *
 * No part of the tests: it takes minutes, and times depend on the machine.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { build } from './build.ts';
import { desk } from './desk.ts';
import { drawings } from './drawings/drawings.ts';
import { importing } from './import/import.ts';
import { pages } from './pages.ts';
import { paint } from './paint.ts';
import { runs } from './runs.ts';
import { search } from './search.ts';
import type { Table } from './weigh.ts';

const SECTIONS: Record<string, { title: string; run: () => Promise<Table> }> = {
  pages: {
    title: 'What a page costs: kB of one visit with an empty cache, brotli',
    run: () => pages('dist'),
  },
  paint: {
    title:
      'How soon a page is there on a phone (1.6 Mbps, 150 ms, processor ÷ 4), against one written by hand: medians of five',
    run: () => paint('dist'),
  },
  runs: {
    title: 'What a page costs the processor with 1,000 runs kept: script of one visit',
    run: () => runs('dist', 1000),
  },
  desk: {
    title: 'How soon the writing desk shows a stroke, in a procedure of 40 steps',
    run: () => desk('dist'),
  },
  drawings: {
    title: 'How the flowcharts keep the rules of geometry: breaches, and charts that have one',
    run: () => drawings(sizes[0] ?? 200),
  },
  import: {
    title: 'What the import proposes of old documents, against what people have found in them',
    run: () => importing(folder ?? '../shared'),
  },
  search: {
    title:
      'What the search costs: kB of the index on the disk and of first searches on the wire, answers in ms',
    run: () => search('dist', sizes.length > 0 ? sizes : [1000, 10_000]),
  },
  build: {
    title: 'What a build costs, and what part of it each of its stages takes',
    run: () => build(sizes.length > 0 ? [0, ...sizes] : [0, 250, 1000]),
  },
};

const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
/** The folder of old documents: npm run bench -- import ../shared */
const folder = process.argv.slice(2).find((part) => /[/\\.]/.test(part));
const wanted = process.argv.slice(2).filter((name) => !(Number(name) > 0) && name !== folder);
const unknown = wanted.filter((name) => !Object.hasOwn(SECTIONS, name));
const needsSite = wanted.length === 0 || wanted.some((name) => name !== 'import');
if (unknown.length > 0 || (needsSite && !existsSync('dist/procedures'))) {
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
  // Old documents are measured only where somebody has some.
  if (wanted.length > 0 ? !wanted.includes(name) : name === 'import') continue;
  console.log(`\n${title}\n`);
  console.table(Object.fromEntries(await run()));
}
