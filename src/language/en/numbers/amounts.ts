/** Amounts: a number with its unit, as texts write them and as people say them. */
import type { Amount } from '../../amount.ts';
import type { Measure } from '../../unit-table.ts';
import type * as zh from '../../zh/numbers/amounts.ts';
import { isFraction, numeral } from './numerals.ts';
import { spelling } from './spelling.ts';
import { namesAtEnd, unitsNamed } from './units.ts';

/** A text longer than this is no amount. */
const LONGEST = 60;

/** Every way to read the whole text as one amount; none where it is none. Never throws. */
export const readAmounts: typeof zh.readAmounts = (text) =>
  text.length > 2 * LONGEST ? [] : amounts(spelling(text));

/** Names of several words, each as one. */
const inOneWord = (text: string): string =>
  text
    .replace(/\b(working|business) days?\b/gi, 'workdays')
    .replace(/\bper ?cent\b/gi, 'percent')
    .replace(/\bdegrees? (celsius|fahrenheit)\b/gi, 'degrees$1')
    .replace(/\bsquare met(?:re|er)s?\b|\bsq ?m\b/gi, 'm2')
    .replace(/\bcubic met(?:re|er)s?\b/gi, 'm3');

/** As `readAmounts`, of a text in its one spelling. */
export const amounts: typeof zh.amounts = (text) => {
  if (text === '' || text.length > LONGEST) return [];
  const [, sign, sum] = /^([£$€¥]|gbp|usd|eur)\s*(\d.*)$/i.exec(text) ?? [];
  if (sign !== undefined) return amounts(`${sum} ${sign}`);
  const below = /^(?:minus |- ?)(.+)$/i.exec(text)?.[1];
  if (below !== undefined) return amounts(below).map(({ dimension, size }) => ({ dimension, size: -size }));
  const bare = numeral(text);
  const found: Amount[] = bare === undefined ? [] : [{ dimension: '', size: bare }];
  if (bare !== undefined && isFraction(text)) found.push({ dimension: 'ratio', size: bare });
  const known = [...found, ...withUnit(inOneWord(text))];
  return known.length > 0 ? known : ofOtherUnit(text);
};

/** An hour and a half, half an hour, 3 hours 30 minutes, 3h30m, two and a half days. */
function withUnit(text: string): Amount[] {
  const half = /^(.+?) and (?:a )?(half|quarter)$/i.exec(text);
  if (half) {
    const part = half[2]!.toLowerCase() === 'half' ? 0.5 : 0.25;
    return unitAt(half[1]!).flatMap(({ count, unit }) => {
      const number = counted(count);
      return number === undefined ? [] : [amount(number + part, unit)];
    });
  }
  const found = unitAt(text).flatMap(({ count, unit }): Amount[] => {
    const number = counted(count);
    if (number !== undefined) return [amount(number, unit)];
    const split =
      /^(.+?[a-z])(?:,? and |,? )?((?:\d|(?:an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty) ?)[\w. ]*)$/i.exec(
        count,
      );
    const rest = split ? numeral(split[2]!) : undefined;
    if (rest === undefined) return [];
    return withUnit(split![1]!)
      .filter((larger) => larger.dimension === unit.dimension && larger.size > rest * unit.size)
      .map((larger) => ({ dimension: unit.dimension, size: larger.size + rest * unit.size }));
  });
  // 1h30m, and 1h30: minutes after hours.
  return found.length > 0 ? found : shortHours(text);
}

function shortHours(text: string): Amount[] {
  const [, hours, minutes] = /^(\d+) ?h(?:ours?|rs?)? ?(\d{1,2}) ?m?$/i.exec(text) ?? [];
  return hours === undefined
    ? []
    : [{ dimension: 'second', size: Number(hours) * 3600 + Number(minutes) * 60 }];
}

const amount = (number: number, { dimension, size }: Measure): Amount => ({ dimension, size: number * size });

/** The number before a unit: an hour is one, half an hour a half. */
function counted(count: string): number | undefined {
  const text = count.toLowerCase().trim();
  if (text === 'a' || text === 'an') return 1;
  const part = /^(?:a |one )?(half|quarter)(?: (?:of )?an?)?$/.exec(text)?.[1];
  if (part !== undefined) return part === 'half' ? 0.5 : 0.25;
  return numeral(text);
}

/** Each unit with which the text ends, as a word of its own, and what stands before it. */
function unitAt(text: string): { count: string; unit: Measure }[] {
  return namesAtEnd(text).flatMap((name) => {
    const count = text.slice(0, text.length - name.length);
    if (count === '' || (/[a-z]$/i.test(count) && /^[a-z]/i.test(name))) return [];
    return unitsNamed(name.trim()).map((unit) => ({ count: count.trim(), unit }));
  });
}

/** A number with a unit that is not known here is the same only with the same unit: 3 badges. */
function ofOtherUnit(text: string): Amount[] {
  const words = text.replace(/(?<=\d)(?=[a-z])/i, ' ').split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const value = counted(words.slice(0, at).join(' '));
    const unit = words.slice(at).join(' ');
    if (value !== undefined)
      return /^[a-z]/i.test(unit) ? [{ dimension: `?${otherUnit(unit)}`, size: value }] : [];
  }
  return [];
}

/** In the singular: 3 badges and 1 badge are of one unit. */
const otherUnit = (unit: string) => unit.toLowerCase().trim().replace(/s$/, '');

/** What a unit may mean, the one of a question for example. */
export const measuresOf: typeof zh.measuresOf = (unit) => {
  const name = inOneWord(spelling(unit));
  if (name === '') return ['', 'ratio'].map((dimension) => ({ dimension, size: 1 }));
  const known = unitsNamed(name);
  if (known.length > 0) return known;
  const [, scale, rest = ''] = /^(hundred|thousand|million|billion)\b ?(.*)$/.exec(name) ?? [];
  const factor = scale === undefined ? undefined : numeral(`1 ${scale}`);
  if (factor !== undefined)
    return measuresOf(rest).map(({ dimension, size }) => ({ dimension, size: size * factor }));
  return [{ dimension: `?${otherUnit(name)}`, size: 1 }];
};
