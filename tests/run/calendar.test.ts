import { describe, expect, it } from 'vitest';
import { clockOf, dayOf, deadline, ics, isWorkday, readHoliday, urgency } from '../../src/run/calendar.ts';

const at = (text: string) => new Date(text).getTime();
const due = (limit: string, within: string, start: string, holidays = {}) => {
  const time = deadline({ limit, within }, at(start), holidays)!;
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
    expect(deadline({ limit: '会议开始前' }, 0, {})).toBeUndefined();
    expect(deadline({ limit: '三天', within: '3 days' }, 0, {})).toBeUndefined();
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
    ['元旦 休', { kind: 'wrong' }],
  ])('%s', (line, expected) => {
    expect(readHoliday(line)).toEqual(expected);
  });
});

it('a calendar file folds long lines between characters and escapes what must be', () => {
  const file = ics({
    uid: 'x@zhaozhang',
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
