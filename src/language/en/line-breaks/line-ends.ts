/** What belongs together at the end of a line, beyond the words themselves: a number and what it counts. */
import type * as zh from '../../zh/line-breaks/line-ends.ts';

const NEVER = /(?!)/;

export const PARTICLE: typeof zh.PARTICLE = NEVER;
export const SINGLE: typeof zh.SINGLE = NEVER;
export const LINKING: typeof zh.LINKING = NEVER;
export const OPENING: typeof zh.OPENING = NEVER;
export const CLOSING: typeof zh.CLOSING = NEVER;
export const NUMERALS: typeof zh.NUMERALS = NEVER;
/** A number and the first letter of what it counts. */
export const NUMBER_AND_UNIT: typeof zh.NUMBER_AND_UNIT = /(?<![\d.])[\d.]+ ?[A-Za-z%°]/g;
