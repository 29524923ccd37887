/** Which typed texts count as the same: what a person means, not which keyboard they used. */
import { own } from '../site/own.ts';

const MARKS = /[《》「」『』“”‘’"']/g;
const TRAILING = /[。.,，、;；:：!！?？…]+$/;

/** The text as it is compared: without width, case, spaces, quotation marks and closing punctuation. */
export function comparable(text: string): string {
  const same = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return same.replace(MARKS, '').replace(TRAILING, '') || same;
}

/** Units that people use for each other. */
const SAME_UNITS = [
  ['日', '天'],
  ['小时', '钟头'],
  ['分钟', '分'],
  ['秒钟', '秒'],
  ['元', '块', '块钱'],
  ['公里', '千米', 'km'],
  ['米', 'm'],
  ['厘米', '公分', 'cm'],
  ['毫米', 'mm'],
  ['%', '个百分点'],
];

/** True if the text says the number, in any digits, with or without the unit. */
export function saysNumber(text: string, is: number, unit: string): boolean {
  const typed = comparable(text);
  const own = comparable(unit);
  const units = own ? (SAME_UNITS.find((same) => same.includes(own)) ?? [own]) : [];
  const withoutUnit = units
    .filter((each) => typed.endsWith(each))
    .flatMap((each) => [typed.slice(0, -each.length), typed.slice(0, -each.length).replace(/个$/, '')]);
  return [typed, ...withoutUnit].some((candidate) => readNumber(candidate) === is);
}

/** The number that a text in Arabic or Chinese numerals says: `1,000`, `三`, `十五`, `1.5万`, `一个半`. */
export function readNumber(text: string): number | undefined {
  const typed = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(typed)) return Number(typed);
  const scaled = /^(\d+(?:\.\d+)?)([百千万亿])$/.exec(typed);
  if (scaled) return Number(scaled[1]) * own(UNITS, scaled[2]!)!;
  const half = /^(.*?)个?半$/.exec(typed);
  if (half) {
    const whole = half[1] ? readNumber(half[1]) : 0;
    return whole === undefined ? undefined : whole + 0.5;
  }
  const [whole, fraction, ...rest] = typed.split('点');
  if (!whole || rest.length > 0) return undefined;
  const value = readChinese(whole);
  if (value === undefined || fraction === undefined) return value;
  const digits = [...fraction].map((char) => own(DIGITS, char));
  if (digits.length === 0 || digits.includes(undefined)) return undefined;
  return Number(`${value}.${digits.join('')}`);
}

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };

function readChinese(text: string): number | undefined {
  const chars = [...text];
  if (chars.every((char) => own(DIGITS, char) !== undefined)) {
    return Number(chars.map((char) => own(DIGITS, char)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of chars) {
    const unit = own(UNITS, char);
    if (own(DIGITS, char) !== undefined) digit = own(DIGITS, char);
    else if (unit === undefined) return undefined;
    else if (unit < 1e4) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else {
      const part = section + (digit ?? 0);
      total = unit === 1e8 ? (total + part) * unit : total + part * unit;
      section = 0;
      digit = undefined;
    }
  }
  return total + section + (digit ?? 0);
}
