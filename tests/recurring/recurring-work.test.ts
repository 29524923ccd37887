import { describe, expect, test } from 'vitest';
import { periodAt, periodName, readStarts } from '../../src/recurring/period.ts';
import { recurringWork, unnoted, type Done, type RecurringPage } from '../../src/recurring/recurring-work.ts';
import { recurringText as words } from '../../src/text/zh/recurring.ts';
import { shiftsRecord, type Recurring } from '../../src/recurring/recurring-record.ts';
import { soundOf } from '../../src/storage/records/record-type.ts';

/** A moment where the reader is; 2026-11-30 is a Monday. */
const at = (text: string) => new Date(text).getTime();
const moment = (time: number) => {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getMonth() + 1)}-${two(date.getDate())} ${two(date.getHours())}:${two(date.getMinutes())}`;
};

describe('the period of a moment', () => {
  test.each([
    ['day', [], '2026-11-30T00:00', '11-30 00:00', '12-01 00:00'],
    ['day', [], '2026-11-30T23:59', '11-30 00:00', '12-01 00:00'],
    ['week', [], '2026-11-30T00:00', '11-30 00:00', '12-07 00:00'],
    ['week', [], '2026-11-29T12:00', '11-23 00:00', '11-30 00:00'],
    ['shift', ['08:00', '20:00'], '2026-11-30T07:59', '11-29 20:00', '11-30 08:00'],
    ['shift', ['08:00', '20:00'], '2026-11-30T08:00', '11-30 08:00', '11-30 20:00'],
    ['shift', ['08:00', '20:00'], '2026-12-31T23:30', '12-31 20:00', '01-01 08:00'],
    ['shift', ['09:30'], '2026-11-30T09:00', '11-29 09:30', '11-30 09:30'],
    ['shift', [], '2026-11-30T09:00', '11-30 00:00', '12-01 00:00'],
  ] as const)('%s %j at %s', (rhythm, starts, now, from, to) => {
    const period = periodAt(rhythm, starts, at(now));
    expect([moment(period.from), moment(period.to)]).toEqual([from, to]);
  });
});

test.each([
  ['8:00、20:00', ['08:00', '20:00']],
  ['20：00 08：00 8:00', ['08:00', '20:00']],
  ['', []],
  ['25:00', undefined],
  ['8点', undefined],
])('shifts that begin at %s', (text, starts) => {
  expect(readStarts(text)).toEqual(starts);
});

test.each([
  ['08:00 20:00', true],
  ['', true],
  ['99:99', false],
  ['24:00', false],
  ['00:60', false],
  ['20:00 08:00', false],
])('what is kept of shifts: %s', (text, isSound) => {
  expect(soundOf(shiftsRecord.schema, { starts: { value: text, at: 1 } })?.value.starts?.value === text).toBe(
    isSound,
  );
});

test.each([
  ['shift', ['00:00', '08:00', '16:00'], '2026-12-02T00:00', '12-02 00:00 的班'],
  ['shift', ['00:00', '08:00', '16:00'], '2026-12-01T16:00', '12-01 16:00 的班'],
  ['shift', [], '2026-12-01T16:00', '12-01'],
  ['day', ['00:00'], '2026-12-02T09:00', '12-02'],
  ['week', [], '2026-12-02T09:00', '11-30 起的一周'],
] as const)('a missed %s with %j is named', (rhythm, starts, now, name) => {
  expect(periodName(periodAt(rhythm, starts, at(now)), rhythm, starts)).toBe(name);
});

const PAGES: RecurringPage[] = [
  { slug: 'open-shop', every: 'day', roles: ['receptionist'] },
  { slug: 'stock-taking', every: 'week', roles: ['keeper'] },
];
const NOW = at('2026-12-03T10:00');
const set = (rhythms: Record<string, Recurring>) =>
  Object.fromEntries(Object.entries(rhythms).map(([slug, value]) => [slug, { value, at: value.since }]));
const finished = (slug: string, time: string): Done => ({
  id: `${slug}/x`,
  slug,
  finished: at(time),
  isOpen: false,
});
const told = (
  rhythms: Record<string, Recurring>,
  runs: Done[] = [],
  jobs: string[] = [],
  starts: string[] = [],
) =>
  recurringWork(PAGES, set(rhythms), runs, jobs, starts, NOW).map(({ slug, rhythm, said, state, missed }) => [
    slug,
    rhythm,
    said,
    state,
    missed.map(({ from }) => moment(from)),
  ]);

describe('work that comes again', () => {
  test('what a page says holds for those who do steps of it, and nothing was missed before', () => {
    expect(told({})).toEqual([]);
    expect(told({}, [], ['receptionist'])).toEqual([['open-shop', 'day', true, 'due', []]]);
    expect(unnoted(PAGES, {}, ['receptionist'])).toEqual(['open-shop']);
  });

  test('who has noted it sees each day that was missed, from the first whole one on', () => {
    const noted = { 'open-shop': { rhythm: 'page' as const, since: at('2026-11-30T12:00') } };
    expect(told(noted)).toEqual([['open-shop', 'day', true, 'due', ['12-02 00:00', '12-01 00:00']]]);
    expect(told(noted, [finished('open-shop', '2026-12-01T23:59')])).toEqual([
      ['open-shop', 'day', true, 'due', ['12-02 00:00']],
    ]);
    expect(unnoted(PAGES, set(noted), ['receptionist'])).toEqual([]);
  });

  test('what was seen is not told again, what is missed later is', () => {
    const rhythm = 'day' as const;
    const seen = { 'open-shop': { rhythm, since: at('2026-11-01T12:00'), seen: at('2026-12-02T00:00') } };
    expect(told(seen)).toEqual([['open-shop', 'day', false, 'due', ['12-02 00:00']]]);
  });

  test('not mine, though the page says so', () => {
    expect(told({ 'open-shop': { rhythm: null, since: NOW } }, [], ['receptionist'])).toEqual([]);
  });

  test('a page that says it no more asks for nothing, what one has set oneself stays', () => {
    expect(told({ gone: { rhythm: 'page', since: NOW } })).toEqual([]);
    expect(told({ gone: { rhythm: 'week', since: NOW } })).toEqual([['gone', 'week', false, 'due', []]]);
  });

  test('done in this period, begun, or neither; what is done stands last', () => {
    const mine = {
      'open-shop': { rhythm: 'day' as const, since: NOW },
      'stock-taking': { rhythm: 'week' as const, since: NOW },
      handover: { rhythm: 'shift' as const, since: NOW },
    };
    const runs = [
      finished('open-shop', '2026-12-03T08:05'),
      finished('handover', '2026-12-03T07:59'),
      { id: 'stock-taking/x', slug: 'stock-taking', finished: undefined, isOpen: true },
    ];
    expect(told(mine, runs, [], ['08:00', '20:00'])).toEqual([
      ['handover', 'shift', false, 'due', []],
      ['stock-taking', 'week', false, 'begun', []],
      ['open-shop', 'day', false, 'done', []],
    ]);
  });

  test('what was handed over in this period says so, with the run that it was', () => {
    const given = (time: string, to: string): Done => ({
      id: 'open-shop/x1',
      slug: 'open-shop',
      finished: undefined,
      isOpen: false,
      handed: { to, at: at(time) },
    });
    const noted = set({ 'open-shop': { rhythm: 'day', since: NOW } });
    const state = (...runs: Done[]) => recurringWork(PAGES, noted, runs, [], [], NOW)[0]!;
    expect(state(given('2026-12-03T09:00', '赵敏'))).toMatchObject({
      state: 'handed',
      handed: { run: 'open-shop/x1', to: '赵敏' },
    });
    // Yesterday's is no answer for today.
    expect(state(given('2026-12-02T09:00', '赵敏'))).toMatchObject({ state: 'due', handed: undefined });
    expect(state(given('2026-12-03T09:00', '赵敏'), finished('open-shop', '2026-12-03T09:30'))).toMatchObject(
      { state: 'done', handed: undefined },
    );
    expect(words.handed.day('赵敏')).toBe('今天的已交给 赵敏');
    expect(words.handed.shift('')).toBe('这一班的已交出');
  });

  test('what was missed is told for 31 periods at most', () => {
    const [, , , , missed] = told({ 'open-shop': { rhythm: 'day', since: 0 } })[0]!;
    expect(missed).toHaveLength(31);
  });
});
