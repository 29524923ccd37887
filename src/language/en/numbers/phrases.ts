/** What is said with an amount: a bound, a range, a place in an order, a time of day. */
import type { Amount } from '../../amount.ts';
import { boundOf, type Bound, type Phrase } from '../../phrase.ts';
import type * as zh from '../../zh/numbers/phrases.ts';
import { amounts } from './amounts.ts';
import { numeral, NUMERAL_CHARS } from './numerals.ts';
import { spelling } from './spelling.ts';

const BEFORE: [Bound, RegExp][] = [
  ['least', /^(?:>=|≥|⩾|at least|no(?:t)? (?:less|fewer|lower|sooner) than|a minimum of|minimum) ?(.+)$/i],
  [
    'most',
    /^(?:<=|≤|⩽|at most|no(?:t)? (?:more|longer|later|higher) than|up to|a maximum of|maximum|within) ?(.+)$/i,
  ],
  ['over', /^(?:>|more than|over|above|longer than) ?(.+)$/i],
  ['under', /^(?:<|less than|fewer than|under|below) ?(.+)$/i],
  ['about', /^(?:about|around|roughly|approximately|approx\.?|~|≈) ?(.+)$/i],
];
const AFTER: [Bound, RegExp][] = [
  ['least', /^(.+?) ?(?:or (?:more|longer|above|over)|and over|minimum|\+)$/i],
  ['most', /^(.+?) ?(?:or (?:less|fewer|under|below)|maximum|max)$/i],
  ['about', /^(.+?) or so$/i],
];

/** What the whole text says, if it is an amount or something said with one. Never throws. */
export const readPhrase: typeof zh.readPhrase = (text) =>
  text.length > 80 ? undefined : phrase(spelling(text));

function phrase(text: string): Phrase | undefined {
  const place = placeOf(text);
  if (place) return place;
  const clock = clockOf(text);
  if (clock !== undefined) return { kind: 'clock', minutes: clock };
  const range = rangeOf(text);
  if (range) return { kind: 'range', ...range };
  const bound = boundOf(text, [...BEFORE, ...AFTER], amounts);
  if (bound) return { kind: 'bound', ...bound };
  const all = amounts(text);
  return all.length > 0 ? { kind: 'amount', amounts: all } : undefined;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** The third, 3rd, third step. */
function placeOf(text: string): Phrase | undefined {
  const [, digits, word = '', of = ''] =
    /^(?:the )?(?:(\d+)(?:st|nd|rd|th)|([a-z]+))(?: (.+))?$/i.exec(text) ?? [];
  const number = digits === undefined ? ORDINALS.indexOf(word.toLowerCase()) + 1 : Number(digits);
  return number > 0 ? { kind: 'place', number, of } : undefined;
}

/** 3 to 5 days, 3-5 days, between 3 and 5 days: the first number may leave its unit to the second. */
function rangeOf(text: string): { from: Amount[]; to: Amount[] } | undefined {
  const [, low = '', high = ''] =
    /^between (.+?) and (.+)$/i.exec(text) ??
    /^(?:from )?(.+?)(?: to | ?(?<=[\d%a-z] ?)- ?(?=\d))(.+)$/i.exec(text) ??
    [];
  const to = amounts(high);
  if (low === '' || to.length === 0) return undefined;
  const unit = /[^\d.\s-].*$/.exec(high.replace(new RegExp(`^(?:${NUMERAL_CHARS})\\b`), ''))?.[0] ?? '';
  const from = numeral(low) === undefined ? amounts(low) : amounts(`${low} ${unit}`.trim());
  return from.length > 0 ? { from, to } : undefined;
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)? ?(am|pm|a\.m\.?|p\.m\.?|o'clock)?$/i;

/** 9:30, half past nine, 9 pm, noon. */
function clockOf(text: string): number | undefined {
  if (/^(?:12 )?(?:noon|midday)$/i.test(text)) return 720;
  if (/^(?:12 )?midnight$/i.test(text)) return 0;
  const [, before, past, hour] =
    /^(?:a )?(half|quarter|[a-z\d ]+?)(?: minutes)? (past|to) (.+?)(?: o'clock)?$/i.exec(text) ?? [];
  if (before !== undefined) {
    const minutes = /half/i.test(before) ? 30 : /quarter/i.test(before) ? 15 : numeral(before);
    const hours = clockOf(hour!) ?? (numeral(hour!) ?? NaN) * 60;
    if (minutes === undefined || Number.isNaN(hours) || minutes > 59) return undefined;
    return /^(?:\d|[a-z])/i.test(hour!) && hours < 1440
      ? hours + (past!.toLowerCase() === 'past' ? minutes : -minutes)
      : undefined;
  }
  const [, hours, minutes = '0', half = ''] = CLOCK.exec(text) ?? [];
  if (hours === undefined || (!text.includes(':') && half === '')) return undefined;
  const [h, m] = [Number(hours), Number(minutes)];
  if (h > 24 || m > 59 || (/^[ap]/i.test(half) && h > 12)) return undefined;
  if (/^p/i.test(half)) return ((h % 12) + 12) * 60 + m;
  return (/^a/i.test(half) ? h % 12 : h) * 60 + m;
}

const RUN = new RegExp(`\\b(?:${NUMERAL_CHARS})(?: (?:and )?(?:${NUMERAL_CHARS}))*\\b`, 'gi');

/** A text in its one spelling with its numbers in digits, so that the eleventh of two thousand is no other in digits. */
export const inDigits: typeof zh.inDigits = (text) =>
  spelling(text).replace(RUN, (said) => {
    const value = /half/i.test(said) ? undefined : numeral(said);
    return value === undefined ? said : String(value);
  });
