/** Amounts in a query, in the other ways to write them: 三天 for 3日, 半小时 for 30分钟. */
import type { OtherAmount, Unit } from '../../unit-table.ts';
import { numeral, NUMERAL_CHARS, writeNumeral } from './numerals.ts';
import { UNITS } from './units.ts';

/** Units under the names that stand in texts or mean nothing else; others are too often part of a word. */
const NAMES = UNITS.flatMap((unit) => [...unit.written, ...unit.said].map((name) => ({ name, unit }))).sort(
  (a, b) => b.name.length - a.name.length,
);
const UNIT_BY_NAME = new Map(NAMES.map(({ name, unit }) => [name, unit]));

interface Counted {
  value: number;
  unit: Unit;
}

const counted = (value: number, name: string): Counted => ({ value, unit: UNIT_BY_NAME.get(name)! });

/** Amounts that people give in either unit. */
const EQUAL = [
  [counted(0.5, '小时'), counted(30, '分钟')],
  [counted(1, '小时'), counted(60, '分钟')],
  [counted(1, '天'), counted(24, '小时')],
  [counted(1, '周'), counted(7, '天')],
  [counted(0.5, '年'), counted(6, '个月')],
  [counted(1, '年'), counted(12, '个月')],
];

const isSame = (one: Counted, other: Counted) => one.value === other.value && one.unit === other.unit;

const NUMBER = `[0-9]+(?:\\.[0-9]+)?[百千万亿]*|[${NUMERAL_CHARS}]+(?:点[${NUMERAL_CHARS}]+)?`;
const AMOUNT = new RegExp(`(${NUMBER}) ?(${NAMES.map(({ name }) => name).join('|')})(之内|以内|内)?`, 'g');
/** Ways to write one amount that are tried at most. */
const MOST = 10;
/** Numbers from here on nobody writes out in another way. */
const LARGEST = 1e12;

/** For each amount in a normalised query, the other ways to write it, likeliest first. */
export function otherAmounts(query: string): OtherAmount[] {
  return [...query.matchAll(AMOUNT)].flatMap(([named, number, name, within]) => {
    const value = numeral(number!);
    if (!value || value >= LARGEST) return [];
    const amount = counted(value, name!);
    const same = EQUAL.find((group) => group.some((one) => isSame(one, amount))) ?? [amount];
    const typed = named.replace(' ', '');
    return [amount, ...same.filter((other) => !isSame(other, amount))]
      .flatMap((one) =>
        spellings(one).map((other) => {
          const isSameAmount = isSame(one, amount);
          return { named, other: other + (within ? '内' : ''), isSameAmount };
        }),
      )
      .filter(({ other }) => other !== typed)
      .slice(0, MOST);
  });
}

/** The ways to write an amount. */
function spellings({ value, unit }: Counted): string[] {
  return numbers(value).flatMap((one) => unit.written.map((name) => one + name));
}

function numbers(value: number): string[] {
  if (value === 0.5) return ['半'];
  if (value === 2) return ['2', '两', '二'];
  return Number.isInteger(value) ? [String(value), writeNumeral(value)] : [String(value)];
}
