/** Amounts in a query, in the other ways to write them: three days for 3 days, half an hour for 30 minutes. */
import type * as zh from '../../zh/numbers/other-amounts.ts';
import { numeral, NUMERAL_CHARS, writeNumeral } from './numerals.ts';

const UNIT = '(seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)';
const AMOUNT = new RegExp(`\\b(\\d+(?:\\.\\d+)?|(?:${NUMERAL_CHARS})|an?) ${UNIT}\\b`, 'g');

/** Amounts that people give in either unit. */
const EQUAL = new Map([
  ['30 minutes', ['half an hour']],
  ['1 hour', ['60 minutes']],
  ['60 minutes', ['1 hour', 'an hour']],
  ['1 day', ['24 hours']],
  ['24 hours', ['1 day', 'a day']],
  ['1 week', ['7 days']],
  ['7 days', ['1 week', 'a week']],
]);

const whole = (unit: string) =>
  unit.replace(/^min/, 'minute').replace('minuteute', 'minute').replace(/^hr/, 'hour').replace(/s$/, '');

/** For each amount in a normalised query, the other ways to write it, likeliest first. */
export const otherAmounts: typeof zh.otherAmounts = (query) =>
  [...query.matchAll(AMOUNT)].flatMap(([named, number, unit]) => {
    const value = /^an?$/.test(number!) ? 1 : numeral(number!);
    if (value === undefined) return [];
    const name = whole(unit!) + (value === 1 ? '' : 's');
    const same = [`${value} ${name}`, `${writeNumeral(value)} ${name}`].map((other) => ({
      named,
      other,
      isSameAmount: true,
    }));
    const equal = (EQUAL.get(`${value} ${name}`) ?? []).map((other) => ({
      named,
      other,
      isSameAmount: false,
    }));
    return [...same, ...equal].filter(
      ({ other }, index, all) => other !== named && all.findIndex((one) => one.other === other) === index,
    );
  });
