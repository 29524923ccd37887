// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { ownerCounts, ownerReviews, reviewMonths, reviewsCsv } from '../../src/indexes/model/reviews.ts';
import { reviewsCalendar } from '../../src/indexes/reviews-calendar.ts';
import { markLate, showLate } from '../../src/pages/reviews/_mark-late.ts';
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

test('owners stand by the earliest day of review of what they look after', () => {
  expect(ownerReviews(pages).map(({ owner, pages }) => [owner, ...pages.map(({ slug }) => slug)])).toEqual([
    ['=工程部', 'b'],
    ['前厅部', 'd', 'c', 'a'],
  ]);
});

test('says how many are late, of all and of each group', () => {
  const row = (day: string) => `<p><time datetime="${day}"></time><span data-late hidden></span></p>`;
  document.body.innerHTML = `<p data-late-count></p>${[['2026-11-28', '2026-11-30'], ['2026-11-28']]
    .map((days) => `<div data-group><b data-late-here></b>${days.map(row).join('')}</div>`)
    .join('')}`;
  showLate(document, new Date(2026, 10, 29).getTime());
  const said = [...document.querySelectorAll('[data-late-count], [data-late-here]')];
  expect(said.map(({ textContent }) => textContent)).toEqual([
    '2 份已过复核日',
    '其中 1 份已过复核日',
    '已过复核日',
  ]);
});

describe('the calendar of reviews', () => {
  const site = { name: '手册', handbook: 'zhaozhang', address: (path: string) => `https://x.cn/${path}` };
  const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

  test('has one entry a page, of the whole day, the earliest first', () => {
    const late = page('d', { reviewBy: '2026-12-31', owner: '工程部;甲,乙', version: '2.1.0' });
    expect(unfolded(reviewsCalendar([page('a', { reviewBy: '2027-03-02' }), late], site))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//zhaozhang//reviews//ZH',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:手册：复核日程',
      'BEGIN:VEVENT',
      'UID:review-d@zhaozhang',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:复核：规程d',
      'DESCRIPTION:工程部\\;甲\\,乙负责，现在是 2.1.0 版。\\nhttps://x.cn/procedures/d/',
      'URL:https://x.cn/procedures/d/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:review-a@zhaozhang',
      'DTSTAMP:20261121T000000Z',
      'DTSTART;VALUE=DATE:20270302',
      'DTEND;VALUE=DATE:20270303',
      'SUMMARY:复核：规程a',
      'DESCRIPTION:前厅部负责，现在是 1.0.0 版。\\nhttps://x.cn/procedures/a/',
      'URL:https://x.cn/procedures/a/',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('keeps the id of a page whose day, version and title are others', () => {
    const ids = [page('a'), page('a', { title: '甲', version: '9.0.0', reviewBy: '2030-01-01' })].map((one) =>
      /UID:(.*)/.exec(reviewsCalendar([one], site))?.[1]?.trim(),
    );
    expect(ids).toEqual(['review-a@zhaozhang', 'review-a@zhaozhang']);
  });

  test('has no line of more than 75 bytes, and none that ends otherwise than by CRLF', () => {
    const text = reviewsCalendar([page('a', { title: '很长的题目'.repeat(30) + '\r\nEND:VEVENT' })], site);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    expect(text.match(/\r\nEND:VEVENT\r\n/g)).toHaveLength(1);
  });

  test('has no address where the site does not know its own', () => {
    const text = reviewsCalendar([page('a')], { ...site, address: (path) => `/${path}` });
    expect(unfolded(text).filter((line) => line.startsWith('URL'))).toEqual([]);
    expect(text).not.toContain('procedures/a/');
  });
});
