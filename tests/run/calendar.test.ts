import { describe, expect, it } from 'vitest';
import { clockOf, dayName, dayOf, dueName } from '../../src/run/limits/dates.ts';
import { deadline, urgency } from '../../src/run/limits/deadline.ts';
import { currentForm } from '../../src/run/form/former-form.ts';
import { editHolidays, isWorkday, readHoliday } from '../../src/run/limits/workdays.ts';
import { ics } from '../../src/run/report/ics.ts';

const at = (text: string) => new Date(text).getTime();
/** A limit as forms had it before it had flags: its words say how it counts. */
const former = (limit: string, within: string) => {
  const empty = { id: '', name: '', items: [], by: [], records: [], redLines: [] };
  const parts = [{ kind: 'step' as const, ...empty, limit, within }];
  return currentForm({ slug: '', title: '', version: '', parts }).parts[0]!.limits![0]!;
};
const due = (limit: string, within: string, start: string, holidays = {}) => {
  const time = deadline(former(limit, within), at(start), holidays)!;
  return `${dayOf(time)} ${clockOf(time)}`;
};

describe('a deadline', () => {
  // 2026-11-21 is a Saturday.
  it.each([
    ['10 分钟内到达', 'PT10M', '2026-11-21T22:30', '2026-11-21 22:40'],
    ['2 小时内', 'PT2H', '2026-11-21T23:30', '2026-11-22 01:30'],
    ['24 小时内', 'PT24H', '2026-11-21T09:15', '2026-11-22 09:15'],
    ['复尺后 3 日内', 'P3D', '2026-11-21T09:00', '2026-11-24 23:59'],
    ['维修后一星期之内', 'P7D', '2026-11-21T09:00', '2026-11-28 23:59'],
    ['一周内', 'P1W', '2026-11-21T09:00', '2026-11-28 23:59'],
    ['一个月内', 'P1M', '2026-01-31T09:00', '2026-02-28 23:59'],
    ['一年内', 'P1Y', '2028-02-29T09:00', '2029-02-28 23:59'],
    ['完成后即日', 'P0D', '2026-11-21T09:00', '2026-11-21 23:59'],
    ['3 个工作日内', 'P3D', '2026-11-19T09:00', '2026-11-24 23:59'],
    ['1 个工作日内', 'P1D', '2026-11-20T09:00', '2026-11-23 23:59'],
    ['提前一天', 'P1D', '2026-11-21T14:00', '2026-11-20 23:59'],
    ['到达前 2 小时', 'PT2H', '2026-11-21T14:00', '2026-11-21 12:00'],
  ])('%s (%s) from %s is %s', (limit, within, start, expected) => {
    expect(due(limit, within, start)).toBe(expected);
  });

  it('counts working days by the holiday table', () => {
    const holidays = { '2026-11-23': 'off', '2026-11-28': 'work' } as const;
    expect(due('2 个工作日内', 'P2D', '2026-11-20T09:00', holidays)).toBe('2026-11-25 23:59');
    expect(isWorkday(at('2026-11-28T12:00'), holidays)).toBe(true);
    expect(isWorkday(at('2026-11-23T12:00'), holidays)).toBe(false);
  });

  it('is nothing without a duration', () => {
    expect(deadline({ text: '会议开始前' }, 0, {})).toBeUndefined();
    expect(deadline({ text: '三天', within: '3 days' }, 0, {})).toBeUndefined();
  });

  it.each(['P9999999D', 'P9999999W', 'P101Y', 'PT99999999999999H', `P${'9'.repeat(400)}D`])(
    'is nothing for a limit of more than a hundred years: %s',
    (within) => {
      for (const limit of ['三天内', '3 个工作日内', '提前三天'])
        expect(deadline(former(limit, within), at('2026-11-21T09:00'), {})).toBeUndefined();
    },
  );

  it('is nothing where it began at no time', () => {
    for (const start of [1e300, -1e300, Infinity, NaN, 8.64e15, -8.64e15])
      for (const limit of ['三天内', '3 个工作日内', '提前三天'])
        expect(deadline(former(limit, 'P3D'), start * 1.01, {})).toBeUndefined();
  });

  it('counts many working days by the same rule as a few', () => {
    const holidays = { '2026-12-25': 'off', '2026-12-26': 'work', '2027-01-01': 'off' } as const;
    for (const sign of ['内', '前'])
      for (const days of [4, 5, 6, 7, 23, 24, 25, 26, 30, 31, 250]) {
        const date = new Date(at('2026-11-21T09:00'));
        for (let left = days; left > 0;) {
          date.setDate(date.getDate() + (sign === '内' ? 1 : -1));
          if (isWorkday(date.getTime(), holidays)) left--;
        }
        const limit = `${days} 个工作日${sign}`;
        expect(due(limit, `P${days}D`, '2026-11-21T09:00', holidays)).toBe(`${dayOf(date.getTime())} 23:59`);
      }
  });

  it('is soon in the last quarter and late after it', () => {
    expect([0, 74, 75, 100, 101].map((now) => urgency(0, 100, now))).toEqual([
      'ok',
      'ok',
      'soon',
      'soon',
      'late',
    ]);
  });
});

describe('a line of the holiday table', () => {
  it.each([
    ['2027-01-01 休', { kind: 'day', day: '2027-01-01', is: 'off' }],
    ['2027/2/14 班 春节调休', { kind: 'day', day: '2027-02-14', is: 'work' }],
    ['2027年10月1日休', { kind: 'day', day: '2027-10-01', is: 'off' }],
    ['', { kind: 'empty' }],
    ['# 以上是元旦', { kind: 'empty' }],
    ['2027-02-30 休', { kind: 'wrong' }],
    ['0026-01-01 休', { kind: 'wrong' }],
    ['元旦 休', { kind: 'wrong' }],
  ])('%s', (line, expected) => {
    expect(readHoliday(line)).toEqual(expected);
  });
});

it('an edited holiday table changes only the days that were edited', () => {
  const off = { value: 'off', at: 1 } as const;
  const table = { '2027-01-01': off, '2027-05-01': off, '2027-10-01': off };
  // Another tab has added 10-01 since; here 01-01 was taken out, and 02-14 is new.
  const before = { '2027-01-01': 'off', '2027-05-01': 'off' } as const;
  const after = { '2027-05-01': 'off', '2027-02-14': 'work' } as const;
  expect(editHolidays(table, before, after, 2)).toEqual({
    '2027-01-01': { value: null, at: 2 },
    '2027-02-14': { value: 'work', at: 2 },
    '2027-05-01': off,
    '2027-10-01': off,
  });
});

it('a calendar file folds long lines between characters and escapes what must be', () => {
  const file = ics({
    ...{ id: 'x', handbook: 'example.org' },
    title: '复尺；量尺, 出图',
    description: '复尺后三日内出图，'.repeat(6) + '\n完',
    url: 'https://example.org/a/',
    due: Date.UTC(2026, 10, 24, 15, 59),
    made: Date.UTC(2026, 10, 21, 1, 2, 3),
  });
  expect(file).toContain(
    '\r\nDTSTAMP:20261121T010203Z\r\nDTSTART:20261124T154400Z\r\nDTEND:20261124T155900Z\r\n',
  );
  expect(file).toContain('SUMMARY:复尺；量尺\\, 出图\r\n');
  const lines = file.split('\r\n');
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  expect(file.replaceAll('\r\n ', '')).toContain('，\\n完\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

/** What is written in attributes alone decides how a limit counts. 2026-11-20 is a Friday. */
it.each([
  ['3 天内', { within: 'P3D' }, '2026-11-20T09:00', '2026-11-23 23:59'],
  ['3 天内', { within: 'P3D', workdays: true }, '2026-11-20T09:00', '2026-11-25 23:59'],
  ['停水前 3 个工作日', { within: 'P3D' }, '2026-11-20T09:00', '2026-11-23 23:59'],
  ['停水前 3 个工作日', { within: 'P3D', ahead: true }, '2026-11-24T09:00', '2026-11-21 23:59'],
  [
    '停水前 3 个工作日',
    { within: 'P3D', ahead: true, workdays: true },
    '2026-11-24T09:00',
    '2026-11-19 23:59',
  ],
  ['到达前 2 小时', { within: 'PT2H', ahead: true }, '2026-11-24T01:30', '2026-11-23 23:30'],
  ['当天', { within: 'P0D' }, '2026-11-20T23:10', '2026-11-20 23:59'],
  ['当天', { within: 'P0D', ahead: true }, '2026-11-20T23:10', '2026-11-20 23:59'],
])('the calendar has %s (%j) from %s at %s', (text, how, start, expected) => {
  const time = deadline({ text, ...how }, at(start), {})!;
  expect(`${dayOf(time)} ${clockOf(time)}`).toBe(expected);
  const file = ics({ id: '', handbook: '', title: '', description: '', url: '', due: time, made: 0 });
  const [, ...end] = /DTEND:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)\d\dZ/.exec(file)!.map(Number);
  const [year, month, day, hour, minute] = end as [number, number, number, number, number];
  expect(Date.UTC(year, month - 1, day, hour, minute)).toBe(at(expected.replace(' ', 'T')));
});

/** The lines of a calendar file as its readers see them: unfolded, each a name and a value. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);

describe('a calendar file', () => {
  const HOSTILE = 'a\rEND:VEVENT\r\nBEGIN:VEVENT\nX\u2028Y\u0085Z\u0000\u001b;,\\\ud800完';
  const hostile = {
    id: HOSTILE,
    handbook: 'example.org',
    title: HOSTILE,
    description: HOSTILE,
    due: 0,
    made: 0,
  };
  const told = 'a\\nEND:VEVENT\\nBEGIN:VEVENT\\nX\\nY\\nZ\\;\\,\\\\\ufffd完';

  it('has one event, whatever the texts hold', () => {
    expect(unfolded(ics({ ...hostile, url: 'https://example.org/a?run=1\r\nBEGIN:VEVENT' }))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//example.org//checklist//ZH',
      'BEGIN:VEVENT',
      `UID:${told}@example.org`,
      'DTSTAMP:19700101T000000Z',
      'DTSTART:19691231T234500Z',
      'DTEND:19700101T000000Z',
      `SUMMARY:${told}`,
      `DESCRIPTION:${told}`,
      'URL:https://example.org/a?run=1BEGIN:VEVENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT15M',
      `DESCRIPTION:${told}`,
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('leaves out an address that is none', () => {
    expect(ics({ ...hostile, url: 'x\ny' })).not.toContain('URL:');
  });
});

it('names no day for a number that is none', () => {
  for (const time of [1e300, -1e300, NaN, Infinity, 8.64e15 + 1])
    expect([dayOf(time), clockOf(time), dayName(time, true), dueName(time)]).toEqual([
      '日期不明',
      '时间不明',
      '日期不明',
      '日期不明',
    ]);
});
