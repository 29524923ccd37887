import type * as zh from '../zh/holiday-line.ts';

/** A line of the table of holidays: 2027-12-25 off, or 2027-02-14 work; what stands after it is a remark. */
export const HOLIDAY_LINE: typeof zh.HOLIDAY_LINE =
  /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})[\s,]*(off|work)\b/;
/** The word of a day that is not worked. */
export const OFF = 'off';
