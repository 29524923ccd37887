import { expect, it } from 'vitest';
import { pagesDue } from '../../src/home/post/pages-due.ts';
import type { PostPage } from '../../src/my-roles/post.ts';

const page = (slug: string, updated: string, reviewBy: string): PostPage => ({
  ...{ slug, title: slug, own: true, does: true, asks: true },
  ...{ updated, reviewBy },
});
const pages = [
  page('calm', '2026-11-01', '2027-11-01'),
  page('soon', '2026-11-01', '2026-12-08'),
  page('later', '2026-11-01', '2026-12-09'),
  page('late', '2026-11-01', '2026-11-30'),
  page('changed', '2026-11-29', '2027-11-01'),
  page('read since', '2026-11-29', '2027-11-01'),
];
const NOW = new Date(2026, 11, 1, 9).getTime();
const readAt = (slug: string) =>
  ({
    calm: new Date(2026, 10, 20).getTime(),
    changed: new Date(2026, 10, 28, 23).getTime(),
    'read since': new Date(2026, 10, 29, 8).getTime(),
  })[slug];

it('tells of what was changed after it was read, then of reviews that are late or come within a week', () => {
  expect(pagesDue(pages, readAt, NOW).map(({ page, why, day }) => [page.slug, why, day])).toEqual([
    ['changed', 'changed', '2026-11-29'],
    ['late', 'late', '2026-11-30'],
    ['soon', 'review', '2026-12-08'],
  ]);
});

it('says nothing of what was changed on a page whose versions are on record: that is told by version', () => {
  const { updated: _, ...changed } = pages.find(({ slug }) => slug === 'changed')!;
  expect(pagesDue([changed], readAt, NOW)).toEqual([]);
});

it('says nothing where nothing is due', () => {
  expect(pagesDue(pages.slice(0, 1), readAt, NOW)).toEqual([]);
});
