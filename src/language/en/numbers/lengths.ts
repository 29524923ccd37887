/** The lengths of time that a sentence names: 1.5 hours, an hour and a half, 1 hour 30 minutes, half an hour. */
import type { Amount } from '../../amount.ts';
import type * as zh from '../../zh/numbers/lengths.ts';
import { readAmounts } from './amounts.ts';
import { NUMERAL_CHARS } from './numerals.ts';
import { spelling } from './spelling.ts';

const UNIT =
  '(?:working |business )?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|workdays?|weeks?|fortnights?|months?|quarters|years?)\\b';
const WORD = `(?:${NUMERAL_CHARS})`;
const ONE = `(?:\\d+(?:\\.\\d+)?(?: \\d/\\d)?|\\d/\\d|${WORD}(?:(?: and a| and)? ${WORD})*)`;
/** Between the ends of a stretch, and between numbers that are alternatives. */
const JOIN = '(?: ?- ?| to | or |, ?)';
const COUNT = `(?:(?:half|a quarter of) an?|an?|${ONE}(?:${JOIN}${ONE})*(?: and a half)?)`;
const REST = `(?:,? and |,? )${COUNT}[ -]?${UNIT}`;

/** A length of time as a pattern, from its first number to its last unit. */
export const LENGTH = `\\b${COUNT}[ -]?${UNIT}(?:${REST})*(?: and a half)?`;
const LENGTHS = new RegExp(
  `(?<before>\\b(?:a few|several|some|about|around|roughly|from|every|day|week|between [\\w.]+ and) )?(?<length>${LENGTH})`,
  'gi',
);

const DAY = 86_400;
const IN_TIME = new Set(['second', 'month', 'workday']);

/**
 * Every length of time in the text; undefined for one that cannot be read for certain: a stretch (3 to 5 days), what is
 * about so much, and a half day, which is no fixed time.
 */
export const lengthsIn: typeof zh.lengthsIn = (text) =>
  [...spelling(text).matchAll(LENGTHS)].map(({ groups }) =>
    groups!.before ? undefined : lengthOf(groups!.length!.replace(/(?<=\d)-/g, ' ')),
  );

function lengthOf(words: string): Amount | undefined {
  const [amount, ...others] = readAmounts(words).filter(({ dimension }) => IN_TIME.has(dimension));
  if (!amount || others.some(({ dimension, size }) => dimension !== amount.dimension || size !== amount.size))
    return undefined;
  return amount.dimension === 'second' && amount.size < DAY && /days?$/i.test(words) ? undefined : amount;
}
