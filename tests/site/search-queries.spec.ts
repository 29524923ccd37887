/**
 * The search of the built site against what people type (tests/search/queries.yaml).
 *
 * Runs the engine in Node over the built index: no browser, no clock.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBloom } from '../../src/search/build/bloom-filter.ts';
import { textOf, toIndex } from '../../src/search/build/index-document.ts';
import type { Procedure } from '../../src/procedure/model/procedure.ts';
import { DATA_FILE, type SearchData } from '../../src/search/build/data-files.ts';
import { createLookup } from '../../src/search/retrieve/lookup.ts';
import { HAN, pairs, stretches } from '../../src/search/query/normalise.ts';
import type { Found } from '../../src/search/retrieve/pagefind.ts';
import { units } from '../../src/search/query/parse-query.ts';
import { openBuilt, openBuiltIndex } from '../search/opened.ts';
import { ask, cases, slugOf, texts, type Result } from '../search/score.ts';
import { expect, test } from './site.ts';

const SITE = process.env.DIST ?? 'dist';
const QUERIES = 'tests/search/queries.yaml';

/** What must hold, by kind. */
const RECALL: Readonly<Record<string, number>> = {
  word: 1,
  phrase: 1,
  across: 1,
  character: 1,
  number: 1,
  latin: 1,
  'full-width': 1,
  traditional: 0.98,
  pinyin: 0.98,
  mixed: 0.98,
  typo: 0.9,
};
const RECIPROCAL: Readonly<Record<string, number>> = {
  question: 0.9,
  everyday: 0.87,
  words: 0.9,
  keyword: 0.9,
  mixed: 0.9,
};

test.beforeEach(({}, { project }) => {
  test.skip(project.name !== 'desktop', 'needs no window');
});

const mean = (results: Result[], of: (result: Result) => number) =>
  results.reduce((sum, result) => sum + of(result), 0) / results.length;

test('what people type finds the right pages', async () => {
  test.setTimeout(180_000);
  const engine = await openBuilt(SITE);
  const all = cases(QUERIES, texts(SITE));
  expect(all.length).toBeGreaterThanOrEqual(250);
  // Words that no page holds any more say nothing about the search.
  const results = [];
  for (const one of all) if (one.right.length > 0) results.push(await ask(engine, one));
  const short: string[] = [];
  for (const [kind, own] of Map.groupBy(results, (result) => result.kind)) {
    const recall = mean(own, (result) => result.recall);
    const reciprocal = mean(own, (result) => result.reciprocal);
    const empty = own.filter(({ total }) => total === 0).map(({ query }) => query);
    console.log(
      `${kind}: ${own.length} queries, recall ${recall.toFixed(3)}, MRR ${reciprocal.toFixed(3)}, without result ${empty.length}`,
    );
    const lost = own
      .filter((result) => result.recall < 1)
      .map(({ query, missed }) => `${query} (${missed.join(', ')})`);
    if (recall < (RECALL[kind] ?? 0)) short.push(`${kind}: recall ${recall.toFixed(3)}: ${lost.join('; ')}`);
    if (reciprocal < (RECIPROCAL[kind] ?? 0)) short.push(`${kind}: MRR ${reciprocal.toFixed(3)}`);
    if (empty.length > 0) short.push(`${kind}: nothing for ${empty.join(', ')}`);
  }
  expect(short).toEqual([]);
});

test('the index holds every adjacent pair of Han characters, on every page, and finds each of them alone', async () => {
  test.setTimeout(300_000);
  const index = await openBuiltIndex(SITE);
  const slugs = new Map<string, string>();
  const pagesOf = async (found: Iterable<Found>) => {
    const pages = new Set<string>();
    for (const page of found) {
      if (!slugs.has(page.id)) slugs.set(page.id, slugOf((await page.data()).url));
      pages.add(slugs.get(page.id)!);
    }
    return pages;
  };
  /** For each pair and each character the pages that have it. */
  const wanted = new Map<string, Set<string>>();
  for (const [slug, text] of texts(SITE)) {
    for (const run of stretches(text).filter((one) => HAN.test(one))) {
      for (const one of [...run, ...pairs(run)]) wanted.set(one, (wanted.get(one) ?? new Set()).add(slug));
    }
  }
  expect(wanted.size).toBeGreaterThan(10_000);
  const data = JSON.parse(readFileSync(join(SITE, DATA_FILE), 'utf8')) as SearchData;
  const lookup = createLookup(index, data);
  const lost: string[] = [];
  for (const [text, pages] of wanted) {
    const found = await pagesOf(
      [...text].length === 2
        ? await index.search(`"${text}"`)
        : (await lookup.find({ kind: 'char', text: lookup.fold(text), stretch: 0, weight: 1 })).values(),
    );
    for (const slug of pages) if (!found.has(slug)) lost.push(`${text} (${slug})`);
  }
  expect(lost).toEqual([]);
  const known = readBloom(data.pairs);
  expect([...wanted.keys()].filter((text) => [...text].length === 2 && !known(text))).toEqual([]);
});

test('the data says which parts of the index a search fetches', async () => {
  const index = await openBuiltIndex(SITE);
  const lookup = createLookup(index, JSON.parse(readFileSync(join(SITE, DATA_FILE), 'utf8')) as SearchData);
  const fetched = new Set<string>();
  const fromDisk = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (address.includes('.pf_index')) fetched.add(address);
    return fromDisk(input, init);
  };
  const known = new Set<number>();
  for (const query of [
    '押金',
    'VIP',
    '没有预订',
    '一二',
    '30',
    '放行条',
    '着急',
    '龙',
    '这',
    '客人投诉卫生间',
  ]) {
    for (const unit of units(query)) {
      await lookup.find(unit);
      lookup.parts(unit).forEach((part) => known.add(part));
      expect(fetched.size, unit.text).toBe(known.size);
    }
  }
  globalThis.fetch = fromDisk;
  expect(known.size).toBeGreaterThan(8);
});

test('queries that are no words do no harm', async () => {
  const engine = await openBuilt(SITE);
  for (const text of [
    '押金'.repeat(250),
    '😀👨‍👩‍👧‍👦🇨🇳',
    '.*+?^$[]{}()|\\',
    '<img src=x onerror=alert(1)>',
    '"; DROP TABLE',
    '\u0000\u200b\ud800',
    '   ',
    'a'.repeat(500),
    '"押金"',
    '-押金 OR *',
  ]) {
    const answer = await engine.answer({ text, filters: {}, from: 0, to: 5 });
    expect(answer.total, text).toBeGreaterThanOrEqual(0);
  }
});

test('names and checks of every procedure are in the text that is indexed', () => {
  const lost: string[] = [];
  for (const slug of texts(SITE).keys()) {
    const json = JSON.parse(readFileSync(join(SITE, 'procedures', `${slug}.json`), 'utf8')) as Procedure;
    const html = toIndex(readFileSync(join(SITE, 'procedures', slug, 'index.html'), 'utf8'), json);
    const text = textOf(html.slice(html.indexOf('<h1'))).replace(/\s+/g, '');
    for (const group of [...json.steps, ...json.sections]) {
      for (const wanted of [group.name, ...group.items.map((item) => item.text)]) {
        if (!text.includes(wanted.replace(/\s+/g, ''))) lost.push(`${slug}: ${wanted}`);
      }
    }
  }
  expect(lost).toEqual([]);
});
