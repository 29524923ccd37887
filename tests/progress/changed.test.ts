// @vitest-environment jsdom
/** What somebody is told of a page that has changed, on the page and at home. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { editionOf } from '../../src/procedure/history/edition.ts';
import type { Limit, Step } from '../../src/procedure/model/procedure.ts';
import { pageMeaning } from '../../src/procedure/history/meanings.ts';
import { knownMeanings, noteMeaning } from '../../src/meanings/known-meanings.ts';
import { markRead, readPages } from '../../src/progress/model/read-pages.ts';
import { showChangedPages } from '../../src/progress/changed/ChangedPages.tsx';
import { showChanges } from '../../src/progress/changed/show-changes.tsx';
import { meaningsOf, pageChanges } from '../../src/progress/changed/write-changes.ts';
import { draftOf } from '../../src/storage/drafts.ts';
import { wholeLog } from '../../src/quiz/sitting/log-record.ts';
import { siteContext } from '../../src/quiz/generate/derived-question.ts';
import { page } from '../indexes/pages.ts';

const step = (id: string, name: string, by: string, limits: Limit[] = []): Step => ({
  ...{ kind: 'step', id, name, by: [by], to: [], limits, records: [], at: [], hold: false, asksOnly: false },
  ...{ items: [], redLines: [], line: 1 },
});
const timed = (text: string, within: string): Limit => ({ text, within });
const withLimit = (limit: Limit) =>
  page('exit-permit', {
    title: '开放行条',
    steps: [
      step('note', '登记', 'cashier', [timed('1 天内', 'P1D')]),
      step('check', '复查', 'cashier', [timed('3 小时内', 'PT3H')]),
      step('issue', '发条', 'receptionist', [limit]),
    ],
  });
const now = withLimit(timed('10 分钟内', 'PT10M'));
const FIRST = { ...editionOf(withLimit(timed('1 小时内', 'PT1H'))), version: '1.0.0', updated: '2026-11-01' };
const SECOND = {
  ...{ ...editionOf(now), version: '1.1.0', updated: '2026-11-20' },
  ...{ why: '客人等得太久', approvedBy: '客服部经理' },
};
const meaning = pageMeaning([FIRST, SECOND], editionOf(now), ['接待员', '收银员']);
const names = { role: String, page: String };
const changes = pageChanges(now, meaning, names, siteContext([now], []))!;
const former = meaning.former[0]!.meaning;
const { slug } = now;

const fetched: string[] = [];
const answers = (address: string) => {
  fetched.push(address);
  const pages = { [slug]: { ...meaningsOf(meaning)!, title: now.title, version: '1.1.0' } };
  return Promise.resolve(Response.json(address.endsWith('changed.json') ? pages : changes));
};
vi.stubGlobal('fetch', answers);
HTMLElement.prototype.scrollIntoView = vi.fn();
// Here no stylesheet ever comes.
vi.mock('../../src/ui/loading/load-styles.ts', () => ({ loadStyles: () => Promise.resolve() }));

let place = document.createElement('div');
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)!.click());
const read = (known?: string, at = 1) => {
  readPages().update((pages) => markRead(pages, slug, true, at));
  if (known !== undefined) noteMeaning(slug, known, at);
};
const known = () => knownMeanings().get()[slug]?.value;

beforeEach(() => {
  render(null, place);
  localStorage.clear();
  readPages().erase();
  knownMeanings().erase();
  fetched.length = 0;
  place = document.createElement('div');
  place.dataset.changes = '';
  document.body.replaceChildren(place);
});

it('only what has changed, from which version to which, from which day and why; 知道了 renews the mark', async () => {
  read(former);
  await act(() => showChanges(slug, changes.meaning));
  expect(place.querySelector('h2')!.textContent).toBe('你读过的这份有变');
  expect(place.querySelector('details > p')!.textContent).toBe('1.0.0 → 1.1.0');
  expect(place.textContent).not.toContain('没有记下');
  expect(place.querySelector('.changed-release')!.textContent).toBe(
    '1.1.0 版 2026-11-20 写成 客服部经理批准为什么改：客人等得太久',
  );
  expect([...place.querySelectorAll('dt, dd')].map(({ textContent }) => textContent)).toEqual([
    '发条',
    '时限 1 小时内（1 小时） → 10 分钟内（10 分钟）',
  ]);
  await press('知道了');
  expect(place.textContent).toBe('记下了：你知道这一版改了什么。');
  expect(known()).toBe(changes.meaning);
  expect(readPages().get()[slug]!.at).toBeGreaterThan(1);
});

it('of a mark that does not say which version was read it is said that only the day is known', async () => {
  read(undefined, new Date('2026-11-10T12:00').getTime());
  await act(() => showChanges(slug, changes.meaning));
  expect(place.textContent).toContain(
    '没有记下你读的是哪一版。按你最近读它或测它的日子（2026-11-10），这里写的是 1.0.0 版以后改的。',
  );
  await press('知道了');
  expect(known()).toBe(changes.meaning);
});

it('nothing, and nothing is fetched, where the page was not read; nothing where it is known as it is', async () => {
  await act(() => showChanges(slug, changes.meaning));
  expect(fetched).toEqual([]);
  read(changes.meaning);
  await act(() => showChanges(slug, changes.meaning));
  expect(place.childNodes).toHaveLength(0);
});

it('the question that is answered otherwise now: what is missed is kept for review, and being right renews the mark', async () => {
  read(former);
  await act(() => showChanges(slug, changes.meaning));
  await press('答 1 道题');
  const answer = async (text: string) => {
    const label = await vi.waitFor(() => {
      const found = [...place.querySelectorAll('label')].find(({ textContent }) =>
        textContent.includes(text),
      );
      expect(found).toBeDefined();
      return found!;
    });
    await act(() => label.querySelector('input')!.click());
    await act(() => place.querySelector('form')!.requestSubmit());
    await vi.waitFor(() => expect(place.querySelector('.quiz-verdict')).not.toBeNull());
  };
  await answer('1 小时内');
  expect(place.textContent).toContain('以前是这样，后来改了。');
  expect(known()).toBe(former);
  await press('下一题');
  await answer('10 分钟内');
  await press('完成');
  expect(place.textContent).toBe('1 道里一次答对 0 道，答错的会在复习里再问。记下了：你知道这一版改了什么。');
  expect(known()).toBe(changes.meaning);
  const { answered } = wholeLog();
  expect(answered.map(({ key, right }) => [key, right])).toEqual([
    [`${slug}/~limit-issue`, false],
    [`${slug}/~limit-issue`, true],
  ]);
});

it('questions that were answered right are not asked again after 先停下', async () => {
  const two = { ...changes, former: changes.former.map((one) => ({ ...one, asks: [...one.asks, 'other'] })) };
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(two)));
  draftOf(`changes ${slug} ${former} ${changes.meaning}`).keep('other');
  read(former);
  await act(() => showChanges(slug, changes.meaning));
  expect(place.textContent).toContain('有 2 道题的答案和以前不同，答对就算知道了。 还剩 1 题。');
  await press('答 1 道题');
  await vi.waitFor(() => expect(place.querySelector('label')).not.toBeNull());
  const label = [...place.querySelectorAll('label')].find(({ textContent }) =>
    textContent.includes('10 分钟内'),
  )!;
  await act(() => label.querySelector('input')!.click());
  await act(() => place.querySelector('form')!.requestSubmit());
  await press('先停下');
  expect(place.textContent).toContain('还剩 0 题。');
  await press('知道了');
  expect(known()).toBe(changes.meaning);
  vi.stubGlobal('fetch', answers);
});

it('the mark of a former version stands unticked; ticking it, or another tab, settles the change at once', async () => {
  await import('../../src/progress/view/read-mark.ts');
  const box = () => document.querySelector<HTMLInputElement>('read-mark input')!;
  const shown = async () => {
    render(null, place);
    place = document.createElement('div');
    place.dataset.changes = '';
    const mark = document.createElement('read-mark');
    Object.assign(mark.dataset, { slug, meaning: changes.meaning });
    mark.innerHTML = '<label><input type="checkbox"><span>我读完了这一页</span></label>';
    document.body.replaceChildren(place, mark);
    await act(() => showChanges(slug, changes.meaning));
  };
  read(former);
  await shown();
  expect([box().checked, box().parentElement!.textContent]).toEqual([
    false,
    '我读完了这一页你读过的是以前的一版。读完现在的，再打勾。',
  ]);
  await act(() => box().click());
  const settled = [true, '我读完了这一页', '', changes.meaning];
  const now = () => [box().checked, box().parentElement!.textContent, place.textContent, known()];
  expect(now()).toEqual(settled);
  noteMeaning(slug, former, Date.now() + 1);
  await shown();
  expect(box().checked).toBe(false);
  await act(() => noteMeaning(slug, changes.meaning, Date.now() + 2));
  expect(now()).toEqual(settled);
});

it('at home as a list, each with the same; one that is known leaves it', async () => {
  read(former);
  await act(() => showChangedPages(place));
  expect(place.querySelector('h2')!.textContent).toBe('有变的规程');
  expect(place.querySelector('summary')!.textContent).toBe('开放行条 1.0.0 → 1.1.0');
  await act(() => {
    place.querySelector('details')!.open = true;
  });
  await vi.waitFor(() => expect(place.querySelector('dd')?.textContent).toContain('10 分钟内'));
  await press('知道了');
  expect(place.textContent).toBe('记下了：你知道「开放行条」改了什么。');
});

it('at home nothing of pages that are known as they are', async () => {
  read(changes.meaning);
  await act(() => showChangedPages(place));
  expect(place.textContent).toBe('');
});
