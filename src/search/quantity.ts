/** Amounts in a query, in the other ways to write them: 三天 for 3日, 半小时 for 30分钟. */

import { own } from '../site/own.ts';
import type { OtherName } from './readings.ts';

/** Each unit under its usual name: the names that are written, then those that are only said. */
const UNITS: Readonly<Record<string, { written: string[]; said?: string[] }>> = {
  分钟: { written: ['分钟'] },
  小时: { written: ['小时', '个小时'], said: ['钟头', '个钟头', '个钟'] },
  天: { written: ['天', '日'] },
  周: { written: ['周', '星期', '个星期'], said: ['礼拜', '个礼拜'] },
  个月: { written: ['个月'] },
  年: { written: ['年'] },
  个工作日: { written: ['个工作日'], said: ['工作日'] },
  秒: { written: ['秒', '秒钟'] },
  元: { written: ['元'], said: ['块钱', '块'] },
  次: { written: ['次'] },
  份: { written: ['份'] },
  张: { written: ['张'] },
  米: { written: ['米'] },
  倍: { written: ['倍'] },
};

/** Amounts that people give in either unit. */
const EQUAL = [
  ['0.5小时', '30分钟'],
  ['1小时', '60分钟'],
  ['1天', '24小时'],
  ['1周', '7天'],
  ['0.5年', '6个月'],
  ['1年', '12个月'],
];

const NAMES = Object.entries(UNITS)
  .flatMap(([unit, { written, said = [] }]) => [...written, ...said].map((name) => ({ name, unit })))
  .sort((a, b) => b.name.length - a.name.length);
const NUMBER = '[0-9]+(?:\\.[0-9]+)?|半|[零一二两三四五六七八九十百]+(?:点[一二三四五六七八九])?';
const AMOUNT = new RegExp(`(${NUMBER}) ?(${NAMES.map(({ name }) => name).join('|')})(之内|以内|内)?`, 'g');
const DIGITS = '零一二三四五六七八九';
/** Ways to write one amount that are tried at most. */
const MOST = 10;

/** What an amount in other words counts, and one in another unit, where the amount as typed counts 1. */
const SPELLED = 0.95;
const CONVERTED = 0.7;

/** For each amount in a normalised query, the other ways to write it, likeliest first. */
export function otherSpellings(query: string): OtherName[] {
  return [...query.matchAll(AMOUNT)].flatMap(([named, number, name, within]) => {
    const value = valueOf(number!);
    const { unit } = NAMES.find((one) => one.name === name)!;
    if (value === undefined || value === 0) return [];
    const amount = value + unit;
    const same = EQUAL.find((group) => group.includes(amount)) ?? [amount];
    const typed = named.replace(' ', '');
    return [amount, ...same.filter((other) => other !== amount)]
      .flatMap((one) =>
        spellings(one).map((other) => ({ named, other, like: one === amount ? SPELLED : CONVERTED })),
      )
      .map(({ other, like }) => ({ named, other: other + (within ? '内' : ''), like }))
      .filter(({ other }) => other !== typed)
      .slice(0, MOST);
  });
}

/** The ways to write an amount like `0.5小时`. */
function spellings(amount: string): string[] {
  const [, number, unit] = /^([0-9.]+)(.+)$/.exec(amount)!;
  const value = Number(number);
  const { written } = own(UNITS, unit!)!;
  const numbers = value === 0.5 ? ['半'] : [number!, ...inChinese(value)];
  return numbers.flatMap((one) => written.map((name) => one + name));
}

/** The value of a number in digits or in Chinese; undefined where it is none. */
export function valueOf(written: string): number | undefined {
  if (/^[0-9.]+$/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const [whole, part] = written.split('点');
  let total = 0;
  let digit: number | undefined;
  for (const char of whole!) {
    const step = char === '十' ? 10 : char === '百' ? 100 : undefined;
    if (step) {
      total += (digit ?? 1) * step;
      digit = undefined;
    } else if (!digit) digit = char === '两' ? 2 : DIGITS.indexOf(char);
    else return undefined;
  }
  return total + (digit ?? 0) + (part ? DIGITS.indexOf(part) / 10 : 0);
}

/** How a number below a thousand is written in Chinese. */
function inChinese(value: number): string[] {
  if (!Number.isInteger(value) || value >= 1000) return [];
  if (value === 2) return ['两', '二'];
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const ten = tens === 0 ? (hundreds && ones ? '零' : '') : `${value < 20 ? '' : DIGITS[tens]!}十`;
  return [`${hundreds ? `${DIGITS[hundreds]!}百` : ''}${ten}${ones ? DIGITS[ones]! : ''}`];
}
