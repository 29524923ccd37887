/** What stands around a gap in which a number is to be written. */
import type * as zh from '../../zh/authoring/answers.ts';

/** The words that set a bound: at the end of what stands before the gap, or at the beginning of what stands behind it. */
export const BOUND_WORDS: typeof zh.BOUND_WORDS = {
  least:
    /(at least|not? (?:less|fewer) than|minimum(?: of)?|≥)\s*$|^\s*\S* ?(or (more|longer|above)|and over)/i,
  most: /(at most|not? (?:more|longer|later) than|up to|maximum(?: of)?|within|≤)\s*$|^\s*\S* ?or (less|fewer|below)/i,
  over: /(?<!not? )(more than|over|above|>)\s*$/i,
  under: /(?<!not? )(less than|fewer than|under|below|<)\s*$/i,
  about: /(about|around|roughly|approximately)\s*$|^\s*\S* ?or so/i,
};

/** What multiplies the number before it, at the beginning of a unit: million pounds. */
export const SCALE: typeof zh.SCALE = /^(?:hundred|thousand|million|billion)\b/;

/** A unit by which a number is a time of the day: 9 o'clock. */
export const CLOCK_UNIT: typeof zh.CLOCK_UNIT = /^(?:o[’']clock|am\b|pm\b)/i;

/** What makes a place of the number behind it: the 3rd. */
export const PLACE_BEFORE: typeof zh.PLACE_BEFORE = /\bthe\s*$/i;

/** What a number goes on with: 3 and 5 are 35. */
export const GOES_ON: typeof zh.GOES_ON = /^[\d.%]/;
