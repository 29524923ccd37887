import { describe, expect, it } from 'vitest';
import { isRead, markRead, readRecord } from '../../src/progress/model/read-pages.ts';
import { countByPage, heat, sum, weakest, type PageState } from '../../src/progress/model/summary.ts';
import { csvLine } from '../../src/ui/export/csv.ts';
import { joinLwwMaps } from '../../src/storage/records/lww-map.ts';
import { decode } from '../../src/storage/records/record-type.ts';

const page = (slug: string, more: Partial<PageState> = {}): PageState => ({
  slug,
  title: slug,
  domain: 'd',
  roles: [],
  doers: [],
  meaning: 'm',
  questions: 5,
  read: false,
  due: 0,
  weak: 0,
  answered: 0,
  ...more,
});

describe('what was read', () => {
  it('is what was said last, also after the clock was set back', () => {
    const read = markRead({}, 'a', true, 2000);
    expect(isRead(read, 'a')).toBe(true);
    expect(isRead(joinLwwMaps(read, markRead(read, 'a', false, 1000)), 'a')).toBe(false);
    expect(isRead(read, 'constructor')).toBe(false);
  });

  it('is read from what the first version wrote', () => {
    const first = JSON.stringify({
      version: 1,
      value: { a: { at: 1, read: true }, b: { at: 2, read: false } },
    });
    expect(decode(readRecord, first)).toEqual({
      kind: 'read',
      whole: true,
      value: { a: { value: true, at: 1 }, b: { value: false, at: 2 } },
    });
  });
});

describe('the sums', () => {
  it('count pages, and only quizzes there are', () => {
    const states = [
      page('a', { read: true, best: { right: 4, total: 5, at: 1 }, due: 2 }),
      page('b', { best: { right: 1, total: 5, at: 1 }, weak: 3 }),
      page('c', { questions: 0 }),
    ];
    expect(sum(states, ({ right, total }) => right * 100 >= total * 80)).toEqual({
      pages: 3,
      read: 1,
      quizzes: 2,
      passed: 1,
      due: 2,
      weak: 3,
    });
  });

  it('put the weakest page first and leave out those without a weak question', () => {
    const states = [page('a', { weak: 1 }), page('b'), page('c', { weak: 4 })];
    expect(weakest(states, 5).map(({ slug }) => slug)).toEqual(['c', 'a']);
    expect(weakest(states, 1).map(({ slug }) => slug)).toEqual(['c']);
  });

  it('count questions by the page in their key', () => {
    expect(countByPage(['a/1', 'a/2', 'b/1'])).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });
});

describe('the calendar', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 2],
    [10, 3],
    [19, 3],
    [20, 4],
    [500, 4],
  ])('shows %d answers at level %d', (count, level) => {
    const moments = Array.from({ length: count }, () => 1);
    expect(heat(moments, ['today', 'other'], () => 'today')).toEqual([
      { day: 'today', count, level },
      { day: 'other', count: 0, level: 0 },
    ]);
  });
});

describe('a line of CSV', () => {
  it('quotes what needs it and lets nothing start a formula', () => {
    expect(csvLine(['a', 'b,c', 'say "yes"', 3, -1])).toBe('a,"b,c","say ""yes""",3,-1');
    expect(csvLine(['=1+1', '@x'])).toBe("'=1+1,'@x");
  });
});
