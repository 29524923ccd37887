// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { ownerCounts, reviewMonths, reviewsCsv } from '../../src/indexes/model/reviews.ts';
import { markLate } from '../../src/pages/reviews/_mark-late.ts';
import { page } from './pages.ts';

const pages = [
  page('a', { reviewBy: '2027-03-02' }),
  page('b', { reviewBy: '2026-11-30', owner: '=工程部' }),
  page('c', { reviewBy: '2027-03-01' }),
  page('d', { reviewBy: '2026-11-30' }),
];

test('pages stand by month and day of their review, of one day in their own order', () => {
  expect(reviewMonths(pages).map(({ month, pages }) => [month, ...pages.map(({ slug }) => slug)])).toEqual([
    ['2026-11', 'b', 'd'],
    ['2027-03', 'c', 'a'],
  ]);
});

test('the same is a table which Excel reads as Chinese', () => {
  const csv = reviewsCsv(
    pages.slice(0, 2),
    () => '酒店前厅',
    (path) => `https://x.cn/${path}`,
  );
  expect(csv).toBe(
    '\uFEFF复核日,规程,负责部门,场景,类别,版本,更新日,网址\r\n' +
      "2026-11-30,规程b,'=工程部,酒店前厅,流程,1.0.0,2026-11-21,https://x.cn/procedures/b/\r\n" +
      '2027-03-02,规程a,前厅部,酒店前厅,流程,1.0.0,2026-11-21,https://x.cn/procedures/a/\r\n',
  );
});

test('a page is late from the day after its review, by the reader’s calendar', () => {
  document.body.innerHTML = ['2026-11-28', '2026-11-29', '2026-11-30']
    .map((day) => `<p><time datetime="${day}"></time><span data-late hidden></span></p>`)
    .join('');
  expect(markLate(document, new Date(2026, 10, 29, 23, 59).getTime())).toBe(1);
  const late = [...document.querySelectorAll<HTMLElement>('[data-late]')].map(({ hidden }) => !hidden);
  expect(late).toEqual([true, false, false]);
});

test('counts as late only what the list shows', () => {
  document.body.innerHTML = ['', 'hidden']
    .map(
      (hidden) =>
        `<p data-entry ${hidden}><time datetime="2026-11-28"></time><span data-late hidden></span></p>`,
    )
    .join('');
  const at = new Date(2026, 10, 29).getTime();
  expect(markLate(document, at)).toBe(1);
  document.querySelector<HTMLElement>('[data-entry]')!.hidden = true;
  expect(markLate(document, at)).toBe(0);
});

test('who has most pages to look through comes first', () => {
  expect(ownerCounts(pages)).toEqual([
    { owner: '前厅部', pages: 3 },
    { owner: '=工程部', pages: 1 },
  ]);
});
