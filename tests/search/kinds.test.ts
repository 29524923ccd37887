/** What the language can say is found, each by its kind and with the step that it leads to. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { render } from 'preact-render-to-string';
import { h } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage, procedureOf } from '../../src/procedure/content/page.ts';
import type { Step } from '../../src/procedure/model/procedure.ts';
import { keptFields } from '../../src/procedure/model/step-facts.ts';
import { StepFacts } from '../../src/procedure/view/StepFacts.tsx';
import { buildIndex } from '../../src/search/build/build-index.ts';
import { HitItem } from '../../src/search/view/results/HitItem.tsx';
import { Results } from '../../src/search/view/results/Results.tsx';
import type { SearchBox } from '../../src/search/view/search-box.ts';
import type { SearchEngine } from '../../src/search/rank/search-engine.ts';
import { openBuilt } from './opened.ts';

const SOURCE = `---
title: 露天市场收摊
summary: 从打铃到锁门。
kind: procedure
domain: market
roles: [porter]
trigger: 天黑
outcome: 锁门
keywords: []
owner: 市场部
version: 1.0.0
updated: 2026-11-21
reviewBy: 2027-11-21
sources: [old]
related: []
asked:
  - { q: 水果卖不掉可以扔河里么, step: clear }
---

<Phase id="evening" name="黄昏收尾" repeat="还有下一排摊位吗？">

<Step id="bell" name="打铃" by="porter" at="18:40" limit="三刻钟内" within="PT45M">

- [ ] 打三下 {/* when: 赶集日 */}

</Step>

<Step id="clear" name="清场" by="porter" when="刮台风">

- [ ] 量棚布离地 <Value id="height" name="棚高" unit="毫米" />

<Gap>丢弃的推车归谁处理？</Gap>

<Legal>

滞留摊主扣押罚款二百元。

</Legal>

</Step>

</Phase>

<Quiz>

<Question id="carts" step="clear">

清场时先做什么，排好。

1. 喊三轮车师傅让路
2. 收灯笼
3. 锁门

先让路，再收。

</Question>

</Quiz>
`;

/** Items as CheckItem.astro writes them. */
const itemsOf = ({ items }: Step) =>
  items
    .map(
      ({ id, text, when }) =>
        `<ul><li class="item"><div class="item-text" id="${id}">${when ? `<span class="item-when">只在${when}</span>` : ''}${text}</div></li></ul>`,
    )
    .join('');

let site: string;
let engine: SearchEngine;

beforeAll(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'kinds-'));
  const page = readPage('content/procedures/market/close.mdx', SOURCE);
  expect(page.findings).toEqual([]);
  const procedure = procedureOf({ ...page, matter: page.matter! });
  const steps = procedure.steps.map((step) => {
    const facts = render(h(StepFacts, { step: keptFields(step, (id) => id), id: step.id }));
    return `<section id="${step.id}"><h3 id="${step.id}-title">${step.name}</h3><p>${facts}</p>${itemsOf(step)}${
      step.id === 'clear'
        ? '<p>按规定<a class="gap-mark" href="#open-1">待定 1</a></p><div class="callout legal"><p class="callout-name">照做前须依法核对</p><p>滞留摊主扣押罚款二百元。</p></div>'
        : ''
    }</section>`;
  });
  const html = `<html lang="zh-CN"><body><main data-pagefind-body><h1>${procedure.title}</h1><p>${procedure.summary}</p>
<nav><a href="/procedures/close/checklist/">照着做</a> <a href="/procedures/close/quiz/">测一测</a></nav>
<section id="evening"><h2 id="evening/phase">黄昏收尾</h2>${steps.join('')}<p id="evening/repeat">还有下一排摊位吗？</p></section>
<section class="open-points"><h2 id="open-points">待定事项</h2><ol><li id="open-1">丢弃的推车归谁处理？</li></ol></section>
<span data-pagefind-filter="kind:procedure" data-pagefind-meta="kind:procedure"></span></main></body></html>`;
  await mkdir(path.join(site, 'procedures/close'), { recursive: true });
  await writeFile(path.join(site, 'procedures/close/index.html'), html);
  await writeFile(path.join(site, 'procedures/close.json'), JSON.stringify(procedure));
  await mkdir(path.join(site, 'records/stall-slip'), { recursive: true });
  await writeFile(
    path.join(site, 'records/stall-slip/index.html'),
    `<html lang="zh-CN"><body><main data-pagefind-body><header class="list-head"><h1>摊位交还单</h1><p class="lead">2 栏，1 个步骤用到。</p></header>
<table><tr><th>摊位号</th><td></td></tr><tr><th>电表读数</th><td></td></tr></table>
<section class="record-uses"><h2>用在哪些步骤</h2></section>
<div hidden id="findable" data-findable><span data-pagefind-filter="kind:record"></span><span data-pagefind-meta="kind:record"></span></div></main></body></html>`,
  );
  const none = {
    file: '',
    entries: [],
    whole: true,
    diagnostics: [],
    placeOf: () => ({ line: 1, column: 1 }),
  };
  await buildIndex(site, {
    vocabulary: { domains: [], roles: [], sources: [], glossary: [], records: [] },
    ...{
      synonyms: [],
      lintPages: () => [],
      ask: { default: '值班经理', domains: { market: '市场部' } },
      sources: none,
      records: none,
      unknown: new Set<never>(),
      diagnostics: [],
    },
  });
  engine = await openBuilt(site);
}, 60_000);
afterAll(() => rm(site, { recursive: true }));

describe('the search finds and names', () => {
  test.each([
    ['what people ask', '水果卖不掉可以扔河里么', '常有人问', 'clear', '清场'],
    ['a part of what people ask', '水果扔河里', '常有人问', 'clear', '清场'],
    ['a gap, written out', '丢弃的推车', '待定', 'open-1', '清场'],
    ['a legal point', '扣押罚款', '依法核对', 'open-2-mark', '清场'],
    ['a case', '刮台风', '条件', 'clear', '清场'],
    ['the case of an item', '赶集日', '检查项', 'bell', '打铃'],
    ['a limit', '三刻钟内', '时限', 'bell', '打铃'],
    ['a time of the clock', '18:40', '钟点', 'bell', '打铃'],
    ['a phase', '黄昏收尾', '阶段', 'evening', '黄昏收尾'],
    ['the question at its end', '下一排摊位', '阶段', 'evening', '黄昏收尾'],
    ['a value', '棚高', '填写项', 'clear', '清场'],
    ['a question of the quiz, as the step that it teaches', '三轮车师傅', '步骤', 'clear', '清场'],
  ])('%s', async (_, text, kind, anchor, step) => {
    const { hits } = await engine.answer({ text, filters: {}, from: 0, to: 5 });
    expect(hits).toHaveLength(1);
    expect(hits[0]!.address).toBe(`/procedures/close/#${anchor}`);
    expect(hits[0]!.step.map((piece) => piece.text).join('')).toBe(step);
    expect(/search-part">([^<]+)</.exec(render(h(HitItem, { hit: hits[0]! })))![1]).toBe(kind);
  });

  test.each(['摊位交还单', '电表读数'])('a record by its name and by what is filled in: %s', async (text) => {
    const { hits, counts } = await engine.answer({ text, filters: {}, from: 0, to: 5 });
    expect(hits.map(({ address }) => address)).toEqual(['/records/stall-slip/']);
    expect(/search-part">([^<]+)</.exec(render(h(HitItem, { hit: hits[0]! })))![1]).toBe('表单');
    expect(counts.kind).toEqual({ record: 1 });
    const uses = await engine.answer({ text: '哪些步骤', filters: {}, from: 0, to: 5 });
    expect(uses.total).toBe(0);
  });

  test('nothing where nothing fits, and says whom to ask instead', async () => {
    // 收 alone is in 露天市场收摊, which it is no reason to propose.
    const ask = (text: string, filters = {}) => engine.answer({ text, filters, from: 0, to: 5 });
    expect(await ask('彩票收入')).toMatchObject({
      total: 0,
      suggested: { words: [] },
      whom: '没有要找的？现在先问：值班经理。',
    });
    expect(await ask('彩票收入', { domain: 'market' })).toMatchObject({
      total: 0,
      whom: '没有要找的？现在先问：市场部。',
    });
    expect((await ask('摊露')).suggested.words).toEqual(['露天市场收摊']);
  });

  test('what can be done with a page, each word by itself', async () => {
    const [hit] = (await engine.answer({ text: '清场', filters: {}, from: 0, to: 1 })).hits;
    const said = render(h(HitItem, { hit: hit! })).replace(/<[^>]+>/g, '');
    expect(said).toMatch(/读 照着做 测一测/);
  });

  test('that a word stands nowhere, where pages only come close; not of what they say in other words', async () => {
    const ask = (text: string) => engine.answer({ text, filters: {}, from: 0, to: 5 });
    const answer = await ask('市场税');
    expect(answer).toMatchObject({
      total: 1,
      absent: '书里没有「市场税」这个词，下面 1 页是意思相近的。',
    });
    expect((await ask('市场税怎么收')).absent).toBe(answer.absent);
    const state = {
      text: '市场税',
      filters: {},
      waiting: false,
      shown: { query: '市场税', answer, from: 0 },
    };
    const view = render(h(Results, { box: {} as SearchBox, state, focusField() {} }));
    expect(/<p class="search-count">([^<]*)</.exec(view)![1]).toBe(answer.absent);
    // What stands there, what differs in its ending only, and a question in everyday words.
    for (const text of ['露天市场', '市场的推车', '我在市场里捡了个钱包怎么办'])
      expect((await ask(text)).absent).toBeUndefined();
  });

  test('nothing of a gap twice: neither its mark nor the list at the end is searched', async () => {
    const { total } = await engine.answer({ text: '待定事项', filters: {}, from: 0, to: 5 });
    expect(total).toBe(0);
  });
});
