import { expect, test } from 'vitest';
import { recurringCalendar } from '../../src/recurring/recurring-calendar.ts';
import { periodAt } from '../../src/recurring/period.ts';

const NOW = new Date('2026-12-02T10:00').getTime();
const entry = (slug: string, rhythm: 'day' | 'shift' | 'week') => ({
  ...{ slug, rhythm, title: `${slug}；早`, period: periodAt(rhythm, [], NOW) },
  address: `https://example.org/procedures/${slug}/checklist/`,
});
const linesOf = (text: string, ...names: string[]) =>
  text.split('\r\n').filter((line) => names.some((name) => line.startsWith(name)));

test('a day, a week from Monday on, and a shift at each of its hours come again', () => {
  const text = recurringCalendar(
    [entry('open', 'day'), entry('stock', 'week'), entry('hand-over', 'shift')],
    ['08:00', '20:00'],
    'example.org',
    NOW,
  );
  expect(linesOf(text, 'UID', 'DTSTART', 'RRULE', 'TRIGGER')).toEqual([
    ...['UID:open-day@example.org', 'DTSTART;VALUE=DATE:20261202', 'RRULE:FREQ=DAILY', 'TRIGGER:PT8H'],
    ...['UID:stock-week@example.org', 'DTSTART;VALUE=DATE:20261130', 'RRULE:FREQ=WEEKLY', 'TRIGGER:PT8H'],
    ...[
      'UID:hand-over-shift-08:00@example.org',
      'DTSTART:20261202T080000',
      'RRULE:FREQ=DAILY',
      'TRIGGER:PT0S',
    ],
    ...[
      'UID:hand-over-shift-20:00@example.org',
      'DTSTART:20261202T200000',
      'RRULE:FREQ=DAILY',
      'TRIGGER:PT0S',
    ],
  ]);
  expect(linesOf(text, 'PRODID')).toEqual(['PRODID:-//example.org//recurring//ZH']);
  expect(linesOf(text, 'SUMMARY')[0]).toBe('SUMMARY:open；早');
  expect(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
});

test('a shift without hours is a day', () => {
  const text = recurringCalendar([entry('hand-over', 'shift')], [], 'example.org', NOW);
  expect(linesOf(text, 'DTSTART', 'RRULE')).toEqual(['DTSTART;VALUE=DATE:20261202', 'RRULE:FREQ=DAILY']);
});
