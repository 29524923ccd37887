/** Numbers as texts write them and as people say them: `1,500`, `fifteen hundred`, `minus 18`, `two and a half`, `½`. */
import type * as zh from '../../zh/numbers/numerals.ts';
import { spelling } from './spelling.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const LARGE = ['hundred', 'thousand', 'million', 'billion'];
const SIZES = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const POWERS = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
]);
const PARTS = new Map([
  ['half', 0.5],
  ['third', 1 / 3],
  ['quarter', 0.25],
]);

/** A word that a number can hold, as a pattern. */
export const NUMERAL_CHARS = [...SMALL, ...TENS, ...LARGE, 'half'].join('|');
/** No number that anybody writes out is longer. */
const LONGEST = 60;

/** The number that the whole text says, else undefined. Never throws. */
export const readNumeral: typeof zh.readNumeral = (text) =>
  text.length > 2 * LONGEST ? undefined : numeral(spelling(text));

/** As `readNumeral`, of a text in its one spelling. */
export const numeral: typeof zh.numeral = (text) => {
  if (text.length > LONGEST) return undefined;
  const [, sign = '', rest = ''] = /^(minus |negative |- ?|\+)?(.+)$/.exec(text.toLowerCase().trim()) ?? [];
  const value = withoutSign(rest);
  return value !== undefined && /minus|negative|-/.test(sign) ? -value : value;
};

/** True for what says a part of one: `a half`, `5 per cent` is said with its unit. */
export const isFraction: typeof zh.isFraction = (text) =>
  /^(?:a |one )?(?:half|quarter|third)$|^\d+\/\d+$/.test(text);

function withoutSign(text: string): number | undefined {
  if (/^(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/.test(text)) return finite(Number(text));
  const scaled = /^(\d+(?:\.\d+)?) ?(k|m|hundred|thousand|million|billion)$/.exec(text);
  if (scaled) return Number(scaled[1]) * (POWERS.get(scaled[2]!) ?? (scaled[2] === 'k' ? 1e3 : 1e6));
  const slash = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text);
  if (slash)
    return Number(slash[3]) ? Number(slash[1] ?? 0) + Number(slash[2]) / Number(slash[3]) : undefined;
  const part = /^(?:(.+) and )?(?:a |one )?(half|quarter|third)$/.exec(text);
  if (part) {
    const whole = part[1] === undefined ? 0 : withoutSign(part[1]);
    return whole === undefined ? undefined : whole + PARTS.get(part[2]!)!;
  }
  if (/^(?:a |one )?dozen$/.test(text)) return 12;
  return inWords(text);
}

const finite = (value: number) => (Number.isFinite(value) ? value : undefined);

/** Twenty five, one hundred and five, two thousand three hundred. */
function inWords(text: string): number | undefined {
  let total = 0;
  let group = 0;
  let last = Infinity;
  const words = text.replace(/^a (?=hundred|thousand|million|billion)/, 'one ').split(' ');
  for (const [index, word] of words.entries()) {
    if (word === 'and' && index > 0 && index < words.length - 1) continue;
    const [size, power] = [SIZES.get(word), POWERS.get(word)];
    if (size !== undefined) {
      // Twenty five, but not five twenty or five six.
      if (last < 10 || (last < 100 && (last < 20 || size > 9))) return undefined;
      group += size;
      last = size;
    } else if (power === undefined || group === 0) return undefined;
    else if (power === 100) {
      group *= 100;
      last = 100;
    } else {
      total += group * power;
      group = 0;
      last = power;
    }
  }
  return words.length > 0 && last !== Infinity ? total + group : undefined;
}

/** The number in words where it is a small one: 3 is three; others stay in digits. */
export const writeNumeral: typeof zh.writeNumeral = (value) => SMALL[value] ?? String(value);
