/** The index that the search of the built site asks. Runs the engine in Node: no browser, no clock. */
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
import { slugOf, texts, titlesAstray } from '../search/score.ts';
import { DIST } from './built.ts';
import { expect, test } from './site.ts';

test.beforeEach(({}, { project }) => {
  test.skip(project.name !== 'desktop', 'needs no window');
});

test('the index holds every adjacent pair of Han characters, on every page, and finds each of them alone @content', async () => {
  test.setTimeout(300_000);
  const index = await openBuiltIndex(DIST);
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
  for (const [slug, text] of texts(DIST)) {
    for (const run of stretches(text).filter((one) => HAN.test(one))) {
      for (const one of [...run, ...pairs(run)]) wanted.set(one, (wanted.get(one) ?? new Set()).add(slug));
    }
  }
  expect(wanted.size).toBeGreaterThan(56 * texts(DIST).size);
  const data = JSON.parse(readFileSync(join(DIST, DATA_FILE), 'utf8')) as SearchData;
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
  const index = await openBuiltIndex(DIST);
  const lookup = createLookup(index, JSON.parse(readFileSync(join(DIST, DATA_FILE), 'utf8')) as SearchData);
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

test('whatever is asked for by its title opens at its top, with its summary', async () => {
  expect(await titlesAstray(await openBuilt(DIST), DIST)).toEqual([]);
});

test('queries that are no words do no harm', async () => {
  const engine = await openBuilt(DIST);
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

test('names and checks of every procedure are in the text that is indexed @content', () => {
  const lost: string[] = [];
  for (const slug of texts(DIST).keys()) {
    const json = JSON.parse(readFileSync(join(DIST, 'procedures', `${slug}.json`), 'utf8')) as Procedure;
    const html = toIndex(readFileSync(join(DIST, 'procedures', slug, 'index.html'), 'utf8'), json);
    const text = textOf(html.slice(html.indexOf('<h1'))).replace(/\s+/g, '');
    for (const group of [...json.steps, ...json.sections]) {
      for (const wanted of [group.name, ...group.items.map((item) => item.text)]) {
        if (!text.includes(wanted.replace(/\s+/g, ''))) lost.push(`${slug}: ${wanted}`);
      }
    }
  }
  expect(lost).toEqual([]);
});
