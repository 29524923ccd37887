/** What stands around a gap in which a number is to be written. */
import type { Bound } from '../../phrase.ts';

/** The words that set a bound: at the end of what stands before the gap, or at the beginning of what stands behind it. */
export const BOUND_WORDS: Readonly<Record<Bound, RegExp>> = {
  least: /(不少于|不低于|不小于|至少|最少|最低|起码|≥)\s*$|^\s*(及?以上|起)/,
  most: /(不超过|不多于|不高于|不大于|至多|最多|最高|≤)\s*$|^\s*(及?以下|[以之]?内)/,
  over: /(?<!不)(超过|大于|多于|高于|>)\s*$/,
  under: /(?<!不)(小于|少于|低于|不到|不足|<)\s*$/,
  about: /(大?约|大概)\s*$|^\s*(左右|上下)/,
};

/** What multiplies the number before it, at the beginning of a unit: 万元. */
export const SCALE = /^[十百千万亿]+/;

/** A unit by which a number is a time of the day: 9 点. */
export const CLOCK_UNIT = /^[点时]/;

/** What makes a place of the number behind it: 第 3. */
export const PLACE_BEFORE = /第\s*$/;

/** What a number goes on with: 3 and 十 are 30. */
export const GOES_ON = /^[\d.%十百千万亿点半几多来余]/;
