/** The lengths of time that a sentence names: 1.5 小时, 一个半小时, 1 小时 30 分, 两天半, 1/2 小时. */
import type { Amount } from '../../amount.ts';
import { readAmounts } from './amounts.ts';
import { NUMERAL_CHARS } from './numerals.ts';
import { spelling } from './spelling.ts';

const UNIT = '(?:个\\s*)?(?:秒钟|秒|分钟|刻钟|小时|钟头|天|工作日|日|星期|周|季度|月|年)';
const DIGIT = `[\\d〇${NUMERAL_CHARS}]`;
/** A number with what may stand in one, read only where all of it can be: 1.5, 二又二分之一, 一个半, 十几. */
const NUMBER = `(?:[几数]*${DIGIT}(?:${DIGIT}|\\.(?=\\d)|分之|又|点(?=${DIGIT})|个\\s*半|\\s*[几多余来数](?=\\s*${UNIT}))*|[几数](?=\\s*${UNIT}))`;
/** Between the ends of a stretch, and between numbers that are alternatives. */
const JOIN = '\\s*[~～\\-–—至到、,，/]\\s*';
const COUNT = `${NUMBER}(?:${JOIN}${NUMBER})*`;
/** The minutes after the hours need not be called 分钟, or anything at the end. */
const REST = `(?:${JOIN}|\\s*)${COUNT}\\s*(?:${UNIT}|分(?!钟)|(?=[之以]?内|$))`;

/** A length of time as a pattern, from its first number to its last unit. */
export const LENGTH = `${COUNT}\\s*${UNIT}(?:${REST})*`;
const LENGTHS = new RegExp(`(?<before>[第月]?)(?<length>${LENGTH})`, 'g');

const DAY = 86_400;
const IN_TIME = new Set(['second', 'month', 'workday']);

/**
 * Every length of time in the text; undefined for one that cannot be read for certain: a stretch (3～5 天), what is
 * about so much (十几天), a day that is counted (第 3 天, 每月 5 日), and a half day, which is no fixed time.
 */
export function lengthsIn(text: string): (Amount | undefined)[] {
  return [...spelling(text).matchAll(LENGTHS)].map(({ groups }) =>
    groups!.before || /百分之/.test(groups!.length!) ? undefined : lengthOf(groups!.length!),
  );
}

function lengthOf(words: string): Amount | undefined {
  const [amount, ...others] = readAmounts(words).filter(({ dimension }) => IN_TIME.has(dimension));
  if (!amount || others.some(({ dimension, size }) => dimension !== amount.dimension || size !== amount.size))
    return undefined;
  return amount.dimension === 'second' && amount.size < DAY && /[天日]$/.test(words) ? undefined : amount;
}
