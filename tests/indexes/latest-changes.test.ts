// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { changesFeed } from '../../src/indexes/changes-feed.ts';
import { latestChanges } from '../../src/indexes/model/latest-changes.ts';
import type { Edition } from '../../src/procedure/history/edition.ts';
import { page } from './pages.ts';

const edition = (version: string, updated: string, item: string, more: Partial<Edition> = {}): Edition => ({
  ...{ version, updated, title: '收押金' },
  parts: [{ step: 'take', name: '收钱', items: [{ id: 'take/a', text: item }] }],
  ...more,
});

const old = {
  page: page('old'),
  history: [
    edition('1.0.0', '2026-01-05', '收 300 元'),
    edition('2.0.0', '2026-02-01', '收 500 元', {
      ...{ why: '房价涨了 & 常不够', approvedBy: '前厅经理', effective: '2026-03-01' },
    }),
    edition('2.0.1', '2026-03-09', '收取 500 元', { meaning: '2.0.0' }),
  ],
};
const added = { page: page('added'), history: [edition('1.0.0', '2026-02-10', '收 100 元')] };
const unreleased = { page: page('unreleased'), history: [] };
const names = { role: String, page: String };

test('versions of another meaning and pages that came later, the latest first; no other words, no first edition', () => {
  const changes = latestChanges([old, added, unreleased], names, []);
  expect(changes.map(({ page, edition, day, count }) => [page.slug, edition.version, day, count])).toEqual([
    ['old', '2.0.0', '2026-03-01', 1],
    ['added', '1.0.0', '2026-02-10', 0],
  ]);
  expect(changes[0]!.groups).toMatchObject([
    { name: '收钱', changes: [{ label: '检查项', before: '收 300 元', after: '收 500 元' }] },
  ]);
});

const feed = {
  ...{ name: '前厅手册', language: 'zh-CN', site: 'https://x.cn/', since: '2026-01-05' },
  address: (path: string) => `https://x.cn/${path}`,
};

test('the feed has an entry each, the same id for the same version, and no sign of markup in it', () => {
  const text = changesFeed(latestChanges([old, added], names, []), feed);
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  const of = (what: string) => [...document.querySelectorAll(what)].map(({ textContent }) => textContent);
  expect(of('feed > title')).toEqual(['前厅手册：最近改动']);
  expect(of('feed > updated')).toEqual(['2026-03-01T00:00:00Z']);
  expect(of('entry > title')).toEqual(['规程old（2.0.0 版）', '规程added（1.0.0 版）']);
  expect(of('entry > summary')).toEqual(['房价涨了 & 常不够\n收钱：检查项 收 300 元 → 收 500 元', '新增']);
  const links = [...document.querySelectorAll('entry > link')].map((link) => link.getAttribute('href'));
  expect(links).toEqual([
    'https://x.cn/procedures/old/versions/#v2.0.0',
    'https://x.cn/procedures/added/versions/#v1.0.0',
  ]);
  const ids = of('id');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(changesFeed(latestChanges([added, old], names, []), feed)).toBe(text);
});

test('where nothing has changed the feed is empty and as old as the handbook', () => {
  const document = new DOMParser().parseFromString(changesFeed([], feed), 'application/xml');
  expect(document.querySelectorAll('entry')).toHaveLength(0);
  expect(document.querySelector('updated')!.textContent).toBe('2026-01-05T00:00:00Z');
});
