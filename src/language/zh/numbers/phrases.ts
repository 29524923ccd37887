/** What is said with an amount: a bound, a range, a place in an order, a time of day. */
import type { Amount } from '../../amount.ts';
import { boundOf, type Bound, type Phrase } from '../../phrase.ts';
import { amounts } from './amounts.ts';
import { numeral, NUMERAL_CHARS } from './numerals.ts';
import { spelling } from './spelling.ts';

const BEFORE: [Bound, RegExp][] = [
  ['least', /^(?:>=|≥|≧|⩾|不少于|不低于|不小于|至少|最少|最低|起码)(.+)$/],
  ['most', /^(?:<=|≤|≦|⩽|不超过|不多于|不高于|不大于|至多|最多|最高)(.+)$/],
  ['over', /^(?:>|超过|大于|多于|高于)(.+)$/],
  ['under', /^(?:<|小于|少于|低于|不到|不足)(.+)$/],
  ['about', /^(?:大约|大概|约|≈)(.+)$/],
];
const AFTER: [Bound, RegExp][] = [
  ['least', /^(.+?)(?:及以上|以上|起)$/],
  ['most', /^(.+?)(?:及以下|以下|以内|之内|内)$/],
  ['about', /^(.+?)(?:左右|上下)$/],
];

/** What the whole text says, if it is an amount or something said with one. Never throws. */
export function readPhrase(text: string): Phrase | undefined {
  return text.length > 80 ? undefined : phrase(spelling(text));
}

function phrase(written: string): Phrase | undefined {
  const text = written.replace(/(?<=\d)([ap])\.m\.?$/i, '$1m');
  if (text.startsWith('第')) return placeOf(text);
  const clock = clockOf(text);
  if (clock !== undefined) return { kind: 'clock', minutes: clock };
  const bound = boundOf(text, [...BEFORE, ...AFTER], amounts);
  if (bound) return { kind: 'bound', ...bound };
  const range = rangeOf(text);
  if (range) return { kind: 'range', ...range };
  const all = amounts(text);
  return all.length > 0 ? { kind: 'amount', amounts: all } : undefined;
}

function placeOf(text: string): Phrase | undefined {
  const [, number = '', of = ''] = new RegExp(`^第([${NUMERAL_CHARS}\\d]+)(.*)$`).exec(text) ?? [];
  const value = numeral(number);
  return value === undefined ? undefined : { kind: 'place', number: value, of };
}

/** 3~5天: the first number may leave its unit to the second. */
function rangeOf(text: string): { from: Amount[]; to: Amount[] } | undefined {
  const [, first = '', second = ''] = /^(.+?)(?:~|到|至|-)+(.+)$/.exec(text) ?? [];
  const to = amounts(second);
  if (first === '' || to.length === 0) return undefined;
  const unit = /[^\d.\s-].*$/.exec(second.replace(new RegExp(`^[${NUMERAL_CHARS}点]+`), ''))?.[0] ?? '';
  const from = numeral(first) === undefined ? amounts(first) : amounts(first + unit);
  return from.length > 0 ? { from, to } : undefined;
}

const MORNING = '凌晨|清晨|早上|早晨|上午|早|am';
const AFTERNOON = '中午|下午|傍晚|晚上|夜里|夜间|晚|pm';
const HOUR = `[\\d${NUMERAL_CHARS}]+`;
const CLOCK = new RegExp(
  `^(${MORNING}|${AFTERNOON})?(${HOUR})(?:(点钟?|时)(?:(整|半)|([一三])刻|(零?${HOUR})分?)?|:(\\d{2})(?::00)?)?(am|pm)?$`,
  'i',
);

/** 9:30, 九点半, 晚上9点. */
function clockOf(text: string): number | undefined {
  const found = CLOCK.exec(text);
  if (!found || !/[点时:]|m$/i.test(text)) return undefined;
  const [, day = '', hours = '', , word, quarter, said, digits, english = ''] = found;
  const hour = numeral(hours);
  const minute =
    word === '半'
      ? 30
      : quarter
        ? (quarter === '一' ? 1 : 3) * 15
        : said || digits
          ? numeral((said ?? digits!).replace(/^零(?=.)/, ''))
          : 0;
  if (hour === undefined || minute === undefined) return undefined;
  if (![hour, minute].every(Number.isInteger) || hour > 24 || minute > 59) return undefined;
  const isLate = new RegExp(`^(${AFTERNOON})$`, 'i').test(day || english);
  const isEarly = new RegExp(`^(${MORNING})$`, 'i').test(day || english);
  if (isLate && hour < 12 && !(day === '中午' && hour > 10)) return (hour + 12) * 60 + minute;
  return ((isEarly || day === '晚上' || day === '夜里') && hour === 12 ? 0 : hour) * 60 + minute;
}

const RUN = new RegExp(
  `百分之([${NUMERAL_CHARS}点\\d.]+)|[${NUMERAL_CHARS}]+(?:点[${NUMERAL_CHARS}]+)?`,
  'g',
);

/** A text in its one spelling with its numbers in digits, so that 十一月一日 is 11月1日. */
export function inDigits(text: string): string {
  return spelling(text).replace(RUN, (said, percent?: string) => {
    const value = numeral(percent ?? said);
    return value === undefined || /半/.test(said) ? said : `${value}${percent === undefined ? '' : '%'}`;
  });
}
