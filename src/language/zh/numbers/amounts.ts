/** Amounts: a number with its unit, as texts write them and as people say them. */
import { isFraction, numeral } from './numerals.ts';
import { spelling } from './spelling.ts';
import { namesAtEnd, unitsNamed } from './units.ts';
import type { Measure } from '../../unit-table.ts';
import type { Amount } from '../../amount.ts';

/** A text longer than this is no amount. */
const LONGEST = 40;

/** Every way to read the whole text as one amount; none where it is none. Never throws. */
export function readAmounts(text: string): Amount[] {
  return text.length > 2 * LONGEST ? [] : amounts(spelling(text));
}

/** As `readAmounts`, of a text in its one spelling. */
export function amounts(text: string): Amount[] {
  if (text === '' || text.length > LONGEST) return [];
  if (/[俩仨]/.test(text)) return amounts(text.replaceAll('俩', '两个').replaceAll('仨', '三个'));
  const money = /^(?:¥|RMB|人民币|CNY)(.+)$/i.exec(text)?.[1];
  if (money !== undefined) return amounts(/^[\d.]+$|[^元块角毛分钱整正]$/.test(money) ? `${money}元` : money);
  const signed = /^(负|零下|-)(.+)$/.exec(text);
  if (signed) {
    const below = amounts(signed[2]!).map(({ dimension, size }) => ({ dimension, size: -size }));
    return signed[1] === '零下'
      ? below.filter(({ dimension }) => ['', 'celsius'].includes(dimension))
      : below;
  }
  const scale = /^(摄氏|华氏)(.+)度$/.exec(text);
  if (scale) return amounts(`${scale[2]}${scale[1]}度`);
  const above = /^零上(.+)$/.exec(text)?.[1];
  if (above !== undefined) return amounts(above).filter(({ dimension }) => dimension === 'celsius');
  const bare = numeral(text);
  const found = bare === undefined ? [] : [{ dimension: '', size: bare }];
  if (bare !== undefined && isFraction(text)) found.push({ dimension: 'ratio', size: bare });
  // 1.5w: as prices are typed.
  const [, count, thousands = ''] = /^(\d+(?:\.\d+)?)([kw])$/i.exec(text) ?? [];
  if (count !== undefined) {
    found.push({ dimension: 'yuan', size: Number(count) * (thousands.toLowerCase() === 'k' ? 1e3 : 1e4) });
  }
  const known = [...found, ...withUnit(plain(text))];
  return known.length > 0 ? known : ofOtherUnit(text);
}

/** Without words that change nothing (100元整, 两整天), and with minutes after hours by their whole name: 1h15m. */
const plain = (text: string): string =>
  text
    .replace(/(?<=[元块角分钱])正$|(?<=[^\d整])整$/, '')
    .replace(/整(?=个?(?:天|日|年|月|小时))/, '')
    .replace(/(?<=\dh\d+)m$/i, 'min');

/** Units whose tenths and hundredths are said without their name: 三块五, 一米七五. */
const TENTHS = new Set(['元', '块', '米', '斤', '公斤', '吨', '公里', '角', '毛', '成']);

/** Three and a half hours: 3.5小时, 三个半小时, 三小时三十分, 三小时半, 3h30min. */
function withUnit(text: string): Amount[] {
  const half = /^(.+)半$/.exec(text)?.[1];
  const short = /^(.+?)([一二三四五六七八九]{1,2}|\d{1,2})$/.exec(text);
  return [
    ...namesAtEnd(text).flatMap((name) => {
      const count = text.slice(0, text.length - name.length);
      return unitsNamed(name).flatMap((unit) => measured(count, unit, name));
    }),
    ...(half === undefined ? [] : withHalf(half)),
    ...(short ? withShortRest(short[1]!, short[2]!) : []),
  ];
}

function measured(count: string, unit: Measure, name: string): Amount[] {
  const { dimension, size } = unit;
  // 八五折 is 8.5 of ten.
  const number = numeral(count) ?? numeral(count.replace(/个$/, ''));
  if (number !== undefined) {
    const counted = name === '折' && number > 10 && number < 100 ? number / 10 : number;
    return [{ dimension, size: counted * size }];
  }
  return splits(count).flatMap(([head, rest]) => {
    const value = numeral(rest.replace(/^[零又]/, ''))!;
    return withUnit(head)
      .filter((larger) => larger.dimension === dimension && larger.size > value * size)
      .filter(() => unitOf(head) > size)
      .map((larger) => ({ dimension, size: larger.size + value * size }));
  });
}

/** The size of the unit that a text ends with. */
const unitOf = (text: string): number => unitsNamed(namesAtEnd(text)[0] ?? '')[0]?.size ?? 0;

/** Each way to cut a text so that its rest is a number: 一斤二 into 一斤 and 二. */
function splits(text: string): [head: string, rest: string][] {
  return [...text].flatMap((_, at): [string, string][] => {
    const rest = text.slice(at);
    return at > 0 && numeral(rest.replace(/^[零又]/, '')) !== undefined ? [[text.slice(0, at), rest]] : [];
  });
}

/** 两天半: a half of the unit before it. */
function withHalf(text: string): Amount[] {
  return namesAtEnd(text).flatMap((name) => {
    const number = numeral(text.slice(0, text.length - name.length).replace(/个$/, ''));
    if (number === undefined || !Number.isInteger(number) || number < 0) return [];
    return unitsNamed(name).map(({ dimension, size }) => ({ dimension, size: (number + 0.5) * size }));
  });
}

/** 三块五, 一米七五, and 一小时三十 for the minutes. */
function withShortRest(text: string, rest: string): Amount[] {
  return namesAtEnd(text).flatMap((name) => {
    if (/^(小时|钟头)$/.test(name)) return withUnit(`${text}${rest}分钟`);
    if (!TENTHS.has(name) || text.includes('.')) return [];
    const part = Number(`0.${[...rest].map((char) => numeral(char)).join('')}`);
    const units = unitsNamed(name);
    return withUnit(text).flatMap(({ dimension, size }) =>
      units
        .filter((unit) => unit.dimension === dimension)
        .map((unit) => ({ dimension, size: size + part * unit.size })),
    );
  });
}

/** A number with a unit that is not known here is the same only with the same unit: 3 个工号. */
function ofOtherUnit(text: string): Amount[] {
  for (let at = text.length - 1; at > 0; at--) {
    const number = numeral(text.slice(0, at));
    if (number === undefined) continue;
    const unit = text.slice(at);
    return /^[\d.零]/.test(unit) ? [] : [{ dimension: `?${otherUnit(unit)}`, size: number }];
  }
  return [];
}

const otherUnit = (unit: string) => unit.replace(/^个(?=.)/, '').toLowerCase();

/** What a unit may mean, the one of a question for example: 万元 is ten thousand of 元. */
export function measuresOf(unit: string): Measure[] {
  const name = spelling(unit);
  if (name === '') return ['', 'ratio'].map((dimension) => ({ dimension, size: 1 }));
  const known = unitsNamed(name);
  if (known.length > 0) return known;
  const [, scale, rest = ''] = /^([十百千万亿]+)(.*)$/.exec(name) ?? [];
  const factor = scale === undefined ? undefined : numeral(`1${scale}`);
  if (factor !== undefined)
    return measuresOf(rest).map(({ dimension, size }) => ({ dimension, size: size * factor }));
  return [{ dimension: `?${otherUnit(name)}`, size: 1 }];
}
