/** Which typed texts count as the same: what a person means, not which keyboard they used. */
import { amountOf, isSameAmount } from '../../language/amount.ts';
import { isSamePhrase, type Bound } from '../../language/phrase.ts';
import { measuresOf, readAmounts } from '#language/numbers/amounts.ts';
import { readNumeral } from '#language/numbers/numerals.ts';
import { spelling } from '#language/numbers/spelling.ts';
import { unitsNamed } from '#language/numbers/units.ts';
import { inDigits, readPhrase } from '#language/numbers/phrases.ts';
import { BOUND_WORDS, CLOCK_UNIT, GOES_ON, PLACE_BEFORE, SCALE } from '#language/authoring/answers.ts';

const MARKS = /[《》「」『』“”‘’"']/g;
const TRAILING = /[。.，,、;；:：!！?？…]+$/;

/** The text as it is compared: without width, case, spaces, quotation marks and closing punctuation. */
export function comparable(text: string): string {
  const same = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  return same.replace(MARKS, '').replace(TRAILING, '') || same;
}

/** A number whose digits are a name rather than a count: 007, and what is too long to be counted exactly. */
const IS_CODE = /(?<![\d.,:])0\d|\d{16}/;

/** True if both texts say the same; numbers and units may be written in any way: 一天 is 1 天. */
export function isSameText(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a === b) return true;
  if ([a, b].some((text) => IS_CODE.test(text))) return isSameClock(one, other);
  if (inDigits(a) === inDigits(b)) return true;
  const [said, meant] = [one, other].map((text) => readPhrase(text.replace(MARKS, '').replace(TRAILING, '')));
  return said !== undefined && meant !== undefined && isSamePhrase(said, meant);
}

/** 09:30 is half past nine, although it begins with 0. */
function isSameClock(one: string, other: string): boolean {
  const [a, b] = [readPhrase(one), readPhrase(other)];
  return a?.kind === 'clock' && b?.kind === 'clock' && isSamePhrase(a, b);
}

/** What stands around a gap. */
export interface Around {
  before: string;
  after: string;
}

/**
 * True if the text says the number, in any digits and with or without its unit, in another unit of the
 * same kind too: 90 分钟 for 1.5 小时. A bound (至少 3 天) or a place (第三) must stand around the gap.
 */
export function saysNumber(
  text: string,
  is: number,
  own: string,
  { before, after }: Around = { before: '', after: '' },
): boolean {
  // Authors may write the unit after the gap: <Number is="3" /> 天内.
  const unit = own || unitAtStart(after);
  const typed = text.replace(MARKS, '').replace(TRAILING, '').trim();
  const number = readNumeral(typed);
  if (number === is || repeatsAfter(typed, is, unit, own + after)) return true;
  const asked = measuresOf(unit).map((measure) => amountOf(is, measure));
  const scale = SCALE.exec(unit)?.[0] ?? '';
  const explicit = readAmounts(typed).filter(({ dimension }) => dimension !== '' || unit === '');
  if (isSameAmount(explicit, asked)) return true;
  // What the unit after the gap completes: 五十万 before 万元, 两个半 before 小时.
  const isCut = scale !== '' && typed.endsWith(scale);
  if (isCut || (/^\p{L}/u.test(unit) && number === undefined)) {
    const completed = typed + unit.slice(isCut ? scale.length : 0);
    if (isSameAmount(readAmounts(completed), asked)) return true;
  }
  const phrase = readPhrase(typed);
  if (phrase?.kind === 'bound') {
    const said = phrase.amounts.some(({ dimension, size }) => dimension === '' && size === is);
    return isBound(phrase.bound, before, after) && (said || isSameAmount(phrase.amounts, asked));
  }
  if (phrase?.kind === 'clock') return CLOCK_UNIT.test(unit) && phrase.minutes === is * 60;
  if (phrase?.kind === 'place') {
    const of = unit || after;
    return PLACE_BEFORE.test(before) && phrase.number === is && of.startsWith(phrase.of);
  }
  return false;
}

/** True of the number with the words that stand behind the gap: 3个 where 个工号 follows, 3天内 where 天内 does. */
function repeatsAfter(typed: string, is: number, unit: string, after: string): boolean {
  return [...typed].some((_, at) => {
    const rest = typed.slice(at).trim();
    const whole = rest.startsWith(unit) && after.trim().startsWith(rest) && !GOES_ON.test(rest);
    return whole && readNumeral(typed.slice(0, at)) === is;
  });
}

/** The unit with which a text begins, if it is one. */
function unitAtStart(text: string): string {
  const words = text.trim();
  const ends = [5, 4, 3, 2, 1].map((length) => words.slice(0, length));
  return ends.find((name) => unitsNamed(spelling(name)).length > 0) ?? '';
}

/** True where the words around the gap set the same bound. */
function isBound(bound: Bound, before: string, after: string): boolean {
  return [before, after].some((side) => BOUND_WORDS[bound].test(side));
}
