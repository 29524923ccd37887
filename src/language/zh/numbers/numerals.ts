/** Numbers as texts write them and as people say them: `1,500`, `一千五`, `-18`, `负十八`, `百分之五`, `½`. */
import { spelling } from './spelling.ts';

const DIGITS = '零一二三四五六七八九';
/** What each sign of place multiplies by, as a power of ten. */
const POWERS = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);
/** Every character that a number in Chinese can hold, in the one spelling. */
export const NUMERAL_CHARS = `${DIGITS}两幺十百千万亿半`;
/** No number that anybody writes out is longer. */
const LONGEST = 60;

/** The number that the whole text says, else undefined. Never throws. */
export function readNumeral(text: string): number | undefined {
  return text.length > 2 * LONGEST ? undefined : numeral(spelling(text));
}

/** As `readNumeral`, of a text in its one spelling. */
export function numeral(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const [, sign = '', rest = ''] = /^(负|零下|-|正|\+)?(.+)$/.exec(text) ?? [];
  const value = withoutSign(rest);
  return value !== undefined && /负|零下|-/.test(sign) ? -value : value;
}

/** True for what says a part of one: `百分之五`, `一半`. */
export const isFraction = (text: string): boolean => /分之|^一半$/.test(text);

function withoutSign(text: string): number | undefined {
  if (text === '半' || text === '一半') return 0.5;
  if (/^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return finite(Number(text));
  const power = /^(\d+(?:\.\d+)?)[×x*]10\^(-?\d{1,3})$/i.exec(text);
  if (power) return finite(Number(`${power[1]}e${power[2]}`));
  const part = /^(?:(.+)又)?(.+)分之(.+)$/.exec(text);
  if (part) return sum(part[1], ratio(places(part[3]!), places(part[2]!)));
  const slash = /^(?:(.+)又)?(\d+)\/(\d+)$/.exec(text);
  if (slash) return sum(slash[1], ratio(Number(slash[2]), Number(slash[3])));
  const half = /^(.+)个半$/.exec(text);
  if (half) return sum(half[1], 0.5);
  return inChinese(text);
}

const finite = (value: number) => (Number.isFinite(value) ? value : undefined);

/** A number, or a place alone as in 百分之百. */
function places(text: string): number | undefined {
  const power = POWERS.get(text);
  return power === undefined ? withoutSign(text) : 10 ** power;
}

function ratio(part: number | undefined, whole: number | undefined): number | undefined {
  return part === undefined || !whole ? undefined : part / whole;
}

function sum(whole: string | undefined, part: number | undefined): number | undefined {
  const number = whole === undefined ? 0 : withoutSign(whole);
  return number === undefined || part === undefined ? undefined : number + part;
}

/** Places after a number that multiply it: 万, 百万, 十亿. */
const SCALE = '[十百千]?[万亿]+|[百千]';
const SCALED = new RegExp(`^(\\d+(?:\\.\\d+)?)(${SCALE})$`);
const DECIMAL = new RegExp(`^(.+)点([${DIGITS}\\d]+)(${SCALE})?$`);

/** Powers of ten rather than products: 4.35 times 100 is not 435 in binary. */
const power = (scale = '') => [...scale].reduce((all, place) => all + POWERS.get(place)!, 0);

function inChinese(text: string): number | undefined {
  const scaled = SCALED.exec(text);
  if (scaled) return Number(`${scaled[1]}e${power(scaled[2])}`);
  const decimal = DECIMAL.exec(text);
  if (!decimal) return integer(text);
  const whole = integer(decimal[1]!);
  return whole === undefined ? undefined : Number(`${whole}.${digitsOf(decimal[2]!)}e${power(decimal[3])}`);
}

const digitsOf = (text: string) =>
  [...text].map((char) => (DIGITS.includes(char) ? DIGITS.indexOf(char) : char)).join('');

function integer(text: string): number | undefined {
  return digitByDigit(text) ?? parts(text, '亿', 1e8);
}

/** 二〇二六, 幺二〇: said digit by digit. 三四 and 三五 are no such number: they mean some three to five. */
function digitByDigit(text: string): number | undefined {
  if (text === '两') return 2;
  if (!/^[零一二三四五六七八九幺]+$/.test(text)) return undefined;
  const digits = digitsOf(text.replaceAll('幺', '一'));
  const [first, second] = [...digits].map(Number);
  if (digits.length === 2 && first! > 0 && (second === first! + 1 || digits === '35')) return undefined;
  return Number(digits);
}

/** What stands before and after 亿, then before and after 万. The last digit of 一万五 counts thousands. */
function parts(text: string, place: '亿' | '万', size: number): number | undefined {
  const inner = place === '亿' ? (part: string) => parts(part, '万', 1e4) : thousands;
  const at = text.lastIndexOf(place);
  if (at < 0) return inner(text);
  const rest = text.slice(at + 1);
  const before = place === '亿' ? parts(text.slice(0, at), '万', 1e4) : thousands(text.slice(0, at));
  const after = rest === '' ? 0 : (lastDigit(rest, size / 10) ?? inner(rest.replace(/^零/, '')));
  if (!before || after === undefined || after >= size) return undefined;
  return before * size + after;
}

const DIGIT = '[一二两三四五六七八九\\d]';
const THOUSANDS = new RegExp(
  `^(?:(${DIGIT})千)?(零)?(?:(${DIGIT})百)?(零)?(?:(${DIGIT})?十)?(零)?(${DIGIT})?$`,
);

const digit = (char: string | undefined) => (char === '两' ? 2 : Number(digitsOf(char ?? '0')));

/** A last digit without 零 before it: the 五 of 一千五. */
const lastDigit = (text: string, size: number) =>
  new RegExp(`^${DIGIT}$`).test(text) ? digit(text) * size : undefined;

/** A number below ten thousand. */
function thousands(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const mixed = /^(.+([百千]))(\d{2,3})$/.exec(text);
  if (mixed) {
    const [before, rest] = [thousands(mixed[1]!), Number(mixed[3])];
    return before !== undefined && rest < 10 ** POWERS.get(mixed[2]!)! ? before + rest : undefined;
  }
  const found = THOUSANDS.exec(text);
  if (!found || text === '' || /^零/.test(text) || /零$/.test(text)) return undefined;
  const [, thousand, , hundred, , ten, zero, one] = found;
  const hasTen = text.includes('十');
  if (ten === '两') return undefined;
  const whole = digit(thousand) * 1000 + digit(hundred) * 100 + (hasTen ? digit(ten ?? '一') * 10 : 0);
  const isShort = one !== undefined && !hasTen && zero === undefined && !/零.$/.test(text) && whole > 0;
  return whole + digit(one) * (isShort ? (hundred ? 10 : 100) : 1);
}

/** The number in Chinese as it is written: 1050 is 一千零五十, 0.5 is 零点五; what is too large stays in digits. */
export function writeNumeral(value: number): string {
  const [, sign, whole, , fraction] = /^(-?)(\d+)(\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || whole.length > 16) return String(value);
  const decimals = fraction ? `点${[...fraction].map((char) => DIGITS[Number(char)]).join('')}` : '';
  return (sign ? '负' : '') + (writeWhole(whole) || '零') + decimals;
}

/** Every digit with its place, then without what is not said: 1050 is 一千零五十零, which is said 一千零五十. */
function writeWhole(digits: string): string {
  const places = [...digits].map((char, i) => {
    const at = digits.length - 1 - i;
    const place = char === '0' ? '' : ['', '十', '百', '千'][at % 4]!;
    return DIGITS[Number(char)]! + place + (at % 4 === 0 ? ['', '万', '亿', '万'][at / 4]! : '');
  });
  return places
    .join('')
    .replace(/(?<=亿)零{4}万/, '零')
    .replace(/零+/g, '零')
    .replace(/零(?=[万亿]|$)/g, '')
    .replace(/^一十/, '十');
}
