/** What of a sentence cannot be worded otherwise without asking for something else. */
import { figuresBy, unitPattern, weightyWordsBy } from '../../weighty-words.ts';
import { readAmounts } from '../numbers/amounts.ts';
import { NUMERAL_CHARS } from '../numbers/numerals.ts';
import { readPhrase } from '../numbers/phrases.ts';
import { spelling } from '../numbers/spelling.ts';
import { UNITS } from '../numbers/units.ts';

const unit = unitPattern(UNITS);

/** A figure with its unit; a number in characters only before a unit or after 第, as 一起 and 统一 hold none. */
const FIGURES = new RegExp(
  `第[${NUMERAL_CHARS}\\d]+|[-+]?\\d+(?:\\.\\d+)?\\s*(?:${unit})?|[${NUMERAL_CHARS}]+(?:${unit})`,
  'gu',
);

const HOUR = `[${NUMERAL_CHARS}\\d]{1,3}`;
const PAST = `(?:整|半|[一三]刻|零?${HOUR}分?)?`;

/** Hours in characters only with a part of the day or 钟, as 一点 is a little and 两点 are two things. */
const TIMES = new RegExp(
  `(?:凌晨|清晨|早上|早晨|上午|早|中午|下午|傍晚|晚上|夜里|夜间|晚)${HOUR}(?:(?:点钟?|时)${PAST}|:\\d{2})|${HOUR}点[钟半]|\\d{1,2}点${PAST}|\\d{1,2}:\\d{2}`,
  'gu',
);

/** Words that deny, and those that hold such a character and deny nothing. */
const DENIES = /不|没|未|无|非|勿|别|莫|免|禁|拒|停/gu;
const DENIES_NOTHING =
  /非常|不仅|不但|无论|不管|无线|别墅|特别|区别|分别|类别|级别|性别|个别|识别|辨别|别人|未来|免费|不锈钢|不断|不动产|差不多|停车|除非/gu;

/** What is the same in each line of it: 须 and 应当 ask for one thing, 可以 for another. */
const WORDS = {
  must: /必须|务必|一定要|应当|应该|[应须]/u,
  may: /可以|允许|酌情|尽量|尽可能/u,
  all: /所有|全部|一律|逐|每|各|都/u,
  any: /任[一何选]/u,
  only: /只|仅/u,
  or: /或/u,
  except: /除|以外|之外/u,
  least: /至少|最少|以上|起码|≥/u,
  most: new RegExp(`至多|最多|以下|≤|(?:${unit})[之以]?内`, 'u'),
  before: /前/u,
  after: /后/u,
  first: /先/u,
  meanwhile: /同时|一边/u,
  atOnce: /立即|立刻|马上|当场|当面/u,
};

const read = weightyWordsBy({
  figures: FIGURES,
  times: TIMES,
  denies: DENIES,
  deniesNothing: DENIES_NOTHING,
  kinds: WORDS,
  readAmounts,
  readPhrase,
});

/** See `weightyWordsBy`. */
export const weightyWords = (text: string): string[] => read(spelling(text));

const figures = figuresBy({ figures: FIGURES, readAmounts });

/** The figures that a text says. */
export const figuresIn = (text: string) => figures(spelling(text));
