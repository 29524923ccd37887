import type * as zh from '../zh/holiday.ts';
import { listed, plural } from '../plural.ts';

export const holidayText: typeof zh.holidayText = {
  title: 'Public holidays',
  why: 'Time limits in working days leave out Saturdays and Sundays. Write one exception a line: the date, then ‘off’ or ‘work’, for example 2027-12-25 off, or 2027-02-14 work. You can add a note after it. Lines that begin with # do not count.',
  label: 'Days off and extra working days',
  save: 'Save',
  download: 'Export',
  saved: (off, work) => `Saved: ${plural(off, 'day off', 'days off')}, ${plural(work, 'extra working day')}.`,
  wrong: (lines) =>
    `Nothing was saved: ${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))} cannot be read. Each line should look like ‘2027-12-25 off’ or ‘2027-02-14 work’.`,
  off: 'off',
  work: 'work',
  file: 'public-holidays',
};
