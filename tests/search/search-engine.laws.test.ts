/** The engine over a small index of its own: no text that can be typed or pasted makes it fail. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bloomOf } from '../../src/search/build/bloom-filter.ts';
import { lexicon } from '../../src/search/build/lexicon.ts';
import type { SearchData } from '../../src/search/build/data-files.ts';
import type { Answer } from '../../src/search/query/model.ts';
import { comparable, pairs, stretches } from '../../src/search/query/normalise.ts';
import { SEPARATOR, type Found, type Fragment, type Index } from '../../src/search/retrieve/pagefind.ts';
import { createSearchEngine } from '../../src/search/rank/search-engine.ts';
import { otherSpellings } from '../../src/search/query/amount-spellings.ts';
import { core, normalised, units } from '../../src/search/query/parse-query.ts';
import { runs } from '../laws.ts';

const PAGES = [
  ['散客入住接待', '开押金单，押金1500元，3天内退，constructor 一栏填 100 公斤'],
  ['收货验收', '冷冻品 -18℃ 以下，10 分钟内入库，误差 5%'],
] as const;

const words = (text: string) =>
  stretches(comparable(text)).flatMap((run) =>
    /\p{Script=Han}/u.test(run) ? [run, ...pairs(run), ...run] : [run],
  );

/** As Pagefind answers, with its own words left out. */
const index: Index = {
  search: (term) =>
    Promise.resolve(
      PAGES.flatMap((page, at): Found[] => {
        const wanted = term.replaceAll('"', '').split(' ').filter(Boolean);
        if (!wanted.every((word) => words(page.join(' ')).includes(word))) return [];
        return [{ id: String(at), score: 1, words: [0], data: () => Promise.resolve(fragment(at)) }];
      }),
    ),
  load: () => Promise.resolve(),
  filters: () => Promise.resolve({ domain: { counter: 2 }, role: {}, kind: { procedure: 2 } }),
  withFilter: () => Promise.resolve(new Set(['0', '1'])),
};

const fragment = (at: number): Fragment => ({
  url: `/procedures/${at}/`,
  meta: { title: PAGES[at]![0], kind: 'procedure', domain: '前台' },
  raw_content: [...PAGES[at]!.join('。')].join(SEPARATOR),
  anchors: [],
});

const known = lexicon(PAGES.map(([name, text]) => ({ names: [name], text: `${name}\n${text}` })));
const data: SearchData = {
  ...known.data,
  parts: ['a'],
  pairs: bloomOf(new Set(PAGES.flatMap((page) => words(page.join(' '))))),
  synonyms: [
    [
      ['押金', 1],
      ['订金', 0],
    ],
  ],
  names: { domain: { counter: '前台' }, role: {} },
  ask: { domains: {} },
};
const shards = (of: Map<string, Readonly<Record<string, string>>>) => (letter: string) =>
  Promise.resolve(of.get(letter) ?? {});
const sounds = { words: shards(known.shards), pairs: shards(known.pairs) };

async function answer(text: string): Promise<Answer> {
  const engine = await createSearchEngine(index, data, sounds, {
    proposed: () => Promise.resolve(known.proposed),
    alike: () => Promise.resolve({ sounds: {}, looks: [] }),
  });
  return engine.answer({ text, filters: {}, from: 0, to: 10 });
}

it('answers what it holds', async () => {
  expect((await answer('押金')).hits.map(({ page }) => page)).toEqual(['/procedures/0/']);
  expect((await answer('constructor')).hits.map(({ page }) => page)).toEqual(['/procedures/0/']);
});

it.each([
  '1234567890123456789012公斤',
  '9'.repeat(400) + '元',
  '1234567890123456789012天内',
  '1e300天',
  '1e999小时',
  'Infinity元',
  'NaN天',
  '0.0000000000000000000000001秒',
  '亿'.repeat(300) + '元',
  '一'.repeat(500) + '天',
  '半半半小时',
  'constructor',
  '__proto__',
  'toString 怎么办',
  'hasOwnProperty登记',
  '\u0000',
  '\ud800押金',
  '押金\udfff',
  '😀😀',
  '\u202e押金\u202c',
  '(?:[押金*+?^${}|\\]',
  '"押金"',
  '%E6%8A%BC%ZZ',
  '押金'.repeat(5000),
  'ﷺ'.repeat(500),
  '&#1114112;押金',
  '\u200b\u200b',
  'a\u0301'.repeat(300),
])('answers %j', async (text) => {
  expect((await answer(text)).total).toBeGreaterThanOrEqual(0);
});

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...'押金元天3半个百万亿点.-~%a公斤两0小时内9 "\\(['), { maxLength: 30 })
    .map((all) => all.join('')),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 400n }), fc.constantFrom('公斤', '元', '天', '分钟', '%', ''))
    .map(([n, unit]) => `${n}${unit}`),
  fc.double().map((value) => `${value}天`),
);

it('answers whatever is typed', async () => {
  await fc.assert(
    fc.asyncProperty(anyQuery, async (text) => {
      expect(await answer(text)).toHaveProperty('total');
    }),
    { numRuns: runs(5000) },
  );
});

it('takes every text apart', () => {
  fc.assert(
    fc.property(anyQuery, (text) => {
      const query = normalised(text, (char) => char);
      units(core(query));
      for (const { named } of otherSpellings(query)) expect(query).toContain(named);
    }),
    { numRuns: runs(20_000) },
  );
});
