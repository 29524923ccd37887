import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answered } from '../../src/quiz/sitting/log.ts';
import { weakKeys } from '../../src/quiz/sitting/log.ts';
import { daysBetween } from '../../src/quiz/sitting/local-day.ts';
import { cardsOf, dueOn } from '../../src/review/schedule.ts';
import { lastHashes } from '../../src/review/store.ts';

const DAY = 86_400_000;
const MORNING = Date.UTC(2026, 10, 21, 8);
/** Days since 1970 as sortable text, in universal time. */
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const current = new Map([['p/q', 'h']]);

/** An answer on a day counted from the first one. */
const on = (day: number, right: boolean, more: Partial<Answered> = {}): Answered => ({
  at: MORNING + day * DAY,
  key: 'p/q',
  hash: 'h',
  right,
  attempt: 1,
  scope: 'all',
  ...more,
});
const card = (...answered: Answered[]) => cardsOf(answered, current, dayOf)[0]!;

describe('a card', () => {
  it('comes back the day after a miss', () => {
    expect(dayOf(card(on(0, false)).due)).toBe('2026-11-22');
  });

  it('comes back at growing intervals while it is answered right', () => {
    const answered: Answered[] = [];
    const intervals: number[] = [];
    let day = 0;
    for (let turn = 0; turn < 5; turn++) {
      answered.push(on(day, true));
      const { interval } = card(...answered);
      intervals.push(interval);
      day += interval;
    }
    expect(intervals[0]).toBeGreaterThanOrEqual(2);
    for (const [index, interval] of intervals.slice(1).entries())
      expect(interval).toBeGreaterThan(intervals[index]!);
  });

  it('is due on a later day after any answer, right or wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.boolean()), { minLength: 1 }), (history) => {
        const answered = history.map(([day, right]) => on(day, right));
        const last = Math.max(...answered.map(({ at }) => at));
        expect(dayOf(card(...answered).due) > dayOf(last)).toBe(true);
      }),
    );
  });

  it('waits longer after a right answer than after a miss', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.boolean())), (history) => {
        const before = history.map(([day, right]) => on(day, right));
        expect(card(...before, on(61, true)).due).toBeGreaterThanOrEqual(card(...before, on(61, false)).due);
      }),
    );
  });

  it('takes a day with one miss for a miss, however often it was right that day', () => {
    const noon = { at: MORNING + 4 * 3_600_000 };
    expect(card(on(0, false), on(0, true, noon)).interval).toBe(card(on(0, false)).interval);
    expect(card(on(0, true), on(0, false, noon)).interval).toBe(card(on(0, false)).interval);
  });

  it('does not grow by being answered many times on one day', () => {
    const many = Array.from({ length: 5 }, (_, minute) => on(0, true, { at: MORNING + minute * 60_000 }));
    expect(card(...many).interval).toBe(card(on(0, true)).interval);
  });

  it('starts anew when the question has changed', () => {
    const changed = new Map([['p/q', 'new']]);
    expect(cardsOf([on(0, true), on(5, true)], changed, dayOf)).toEqual([]);
    const again = cardsOf([on(0, true), on(5, true, { hash: 'new' })], changed, dayOf);
    expect(again[0]!.interval).toBe(card(on(0, true)).interval);
  });

  it('goes with its page', () => {
    expect(cardsOf([on(0, true)], new Map(), dayOf)).toEqual([]);
  });
});

describe('what is due', () => {
  const cards = cardsOf(
    [on(0, false), on(0, true, { key: 'p/r' })],
    new Map([...current, ['p/r', 'h']]),
    dayOf,
  );

  it('is nothing on the day of the answers, the miss on the next day, both later', () => {
    const keys = (day: number) => dueOn(cards, MORNING + day * DAY, dayOf).map(({ key }) => key);
    expect(keys(0)).toEqual([]);
    expect(keys(1)).toEqual(['p/q']);
    expect(keys(30)).toEqual(['p/q', 'p/r']);
  });

  it('is due from the first minute of its day', () => {
    const midnight = Date.UTC(2026, 10, 22);
    expect(dueOn(cards, midnight, dayOf).map(({ key }) => key)).toEqual(['p/q']);
  });
});

describe('the list of missed questions', () => {
  const weak = (...answered: Answered[]) => [...weakKeys(answered, current, dayOf)];

  it('takes in a missed question and no other', () => {
    expect(weak(on(0, false))).toEqual(['p/q']);
    expect(weak(on(0, true))).toEqual([]);
  });

  it('keeps it after right answers on one day, however many', () => {
    expect(weak(on(0, false), on(1, true), on(1, true, { at: MORNING + DAY + 1 }))).toEqual(['p/q']);
  });

  it('lets it go after right answers on two days', () => {
    expect(weak(on(0, false), on(1, true), on(3, true))).toEqual([]);
  });

  it('begins to count again at the next miss', () => {
    expect(weak(on(0, false), on(1, true), on(2, false), on(3, true))).toEqual(['p/q']);
  });

  it('does not know a question whose text has changed', () => {
    expect(weak(on(0, false, { hash: 'old' }))).toEqual([]);
  });
});

it.each([
  ['2026-11-21T23:00', '2026-11-23T08:00', 2],
  ['2026-11-21T00:10', '2026-11-21T23:50', 0],
  ['2026-11-21T23:59', '2026-11-22T00:00', 1],
])('counts the days from %s to %s by midnights', (from, to, days) => {
  expect(daysBetween(new Date(from).getTime(), new Date(to).getTime())).toBe(days);
});

it('knows the newest text that was answered', () => {
  expect(lastHashes([on(0, true, { hash: 'a' }), on(1, true, { hash: 'b' })])).toEqual(
    new Map([['p/q', 'b']]),
  );
});
