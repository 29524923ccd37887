/** What pages did to their marks before every tick was one of a run: for records as they were written then. */
import type { FormerMarks } from '../../src/run/kept/former-marks.ts';
import { put, revertLwwMap } from '../../src/storage/records/lww-map.ts';
import { own } from '../../src/ui/own.ts';

export const toggle = (marks: FormerMarks, item: string, now: number): FormerMarks => ({
  ...marks,
  ticks: put(marks.ticks, item, own(marks.ticks, item)?.value !== true, now),
});

export const choose = (
  marks: FormerMarks,
  step: string,
  answer: string | null,
  now: number,
): FormerMarks => ({
  ...marks,
  choices: put(marks.choices, step, answer, now),
});

export const override = (marks: FormerMarks, step: string, reason: string, now: number): FormerMarks => ({
  ...marks,
  overrides: put(marks.overrides, step, reason || null, now),
});

export const undo = (
  marks: FormerMarks,
  before: FormerMarks,
  after: FormerMarks,
  now: number,
): FormerMarks => ({
  ticks: revertLwwMap(marks.ticks, before.ticks, after.ticks, false, now),
  choices: revertLwwMap(marks.choices, before.choices, after.choices, null, now),
  overrides: revertLwwMap(marks.overrides, before.overrides, after.overrides, null, now),
});
