/**
 * The search of the built site against what people type (tests/content/queries.yaml).
 *
 * Runs the engine in Node over the built index: no browser, no clock.
 */
import { DIST } from '../site/built.ts';
import { openBuilt } from '../search/opened.ts';
import { ask, cases, slugOf, texts, titlesAstray, type Result } from '../search/score.ts';
import { expect, test } from '../site/site.ts';

const QUERIES = 'tests/content/queries.yaml';

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

const mean = (results: Result[], of: (result: Result) => number) =>
  results.reduce((sum, result) => sum + of(result), 0) / results.length;

test('of pages that answer as well, those of one’s own job stand first; none is left out, and none passes a better one @content @desktop', async () => {
  const engine = await openBuilt(DIST);
  const found = async (text: string, mine: string[]) => {
    const { hits, total } = await engine.answer({ text, filters: {}, mine, from: 0, to: 100 });
    return { slugs: hits.map(({ page }) => slugOf(page)), total };
  };
  const [anyone, mine] = [await found('登记', []), await found('登记', ['receptionist'])];
  expect(anyone.slugs[0]).not.toBe('hotel-walk-in-check-in');
  expect(mine.slugs[0]).toBe('hotel-walk-in-check-in');
  expect(mine.total).toBe(anyone.total);
  // Those of others that answer better by a little only stand after mine, and those by much before.
  for (const text of ['没带证件', '道别', '客人要换房', '现金', '团队来了做什么', '保管行李', '名单']) {
    expect((await found(text, [])).slugs[0]).not.toMatch(/^hotel-(walk|group|vip-arr)/);
    expect((await found(text, ['receptionist'])).slugs[0], text).toMatch(/^hotel-(walk|group|vip-arr)/);
  }
  for (const text of ['送客', '入住', '雨天怎么迎接'])
    expect((await found(text, ['receptionist'])).slugs[0]).toBe((await found(text, [])).slugs[0]);
  expect((await found('动火许可证', ['receptionist'])).slugs[0]).toBe('hot-work-permit');
});

test('a procedure that is asked for by its title, or by words of it, opens at its top @content @desktop', async () => {
  const engine = await openBuilt(DIST);
  expect(await titlesAstray(engine, DIST)).toEqual([]);
  for (const text of ['散客', '散客入住', 'skrz', '团体', 'VIP', '动火', 'KTV大厅']) {
    const [first] = (await engine.answer({ text, filters: {}, from: 0, to: 1 })).hits;
    expect(first!.address, text).toBe(first!.page);
  }
  // What stands in a step alone leads there.
  const [first] = (await engine.answer({ text: '押金怎么收', filters: {}, from: 0, to: 1 })).hits;
  expect(first!.address).toMatch(/hotel-walk-in-check-in\/#deposit$/);
});

test('a word that no page has is said to be missing; what is there, in whatever words, is not @content @desktop', async () => {
  const engine = await openBuilt(DIST);
  const absent = async (text: string) =>
    (await engine.answer({ text, filters: {}, from: 0, to: 1 })).absent ?? '';
  expect(await absent('预授权')).toMatch(/^书里没有「预授权」这个词，下面 \d+ 页是意思相近的。$/);
  expect(await absent('预授权怎么办')).toContain('「预授权」');
  expect(await absent('叫醒服务')).toContain('「叫醒」');
  expect(await absent('客人要加床')).toContain('「加床」');
  for (const text of ['押金', '没带证件', '客人没带身份证怎么办', '动火许可证', 'yajin', '洒店入住', '預訂'])
    expect(await absent(text), text).toBe('');
});

/** The two kinds that half of all queries are of, and the rest: beside each other, as each takes half a minute. */
const PARTS: Readonly<Record<string, (kind: string) => boolean>> = {
  'in questions': (kind) => kind === 'question',
  'in everyday words': (kind) => kind === 'everyday',
  'in all other ways': (kind) => kind !== 'question' && kind !== 'everyday',
};

for (const [way, belongs] of Object.entries(PARTS))
  test(`what people type finds the right pages, ${way} @content @desktop`, async () => {
    test.setTimeout(180_000);
    const engine = await openBuilt(DIST);
    const all = cases(QUERIES, texts(DIST), belongs);
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
      if (recall < (RECALL[kind] ?? 0))
        short.push(`${kind}: recall ${recall.toFixed(3)}: ${lost.join('; ')}`);
      if (reciprocal < (RECIPROCAL[kind] ?? 0)) short.push(`${kind}: MRR ${reciprocal.toFixed(3)}`);
      if (empty.length > 0) short.push(`${kind}: nothing for ${empty.join(', ')}`);
    }
    expect(short).toEqual([]);
  });
