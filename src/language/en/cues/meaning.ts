/** What of a sentence cannot be worded otherwise without asking for something else. */
import type * as zh from '../../zh/cues/meaning.ts';
import { figuresBy, unitPattern, weightyWordsBy } from '../../weighty-words.ts';
import { readAmounts } from '../numbers/amounts.ts';
import { readPhrase } from '../numbers/phrases.ts';
import { spelling } from '../numbers/spelling.ts';
import { UNITS } from '../numbers/units.ts';

const unit = unitPattern(UNITS);
const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|sixty|ninety|half';

const FIGURES = new RegExp(
  `[-+]?\\d+(?:[.,]\\d+)*(?:\\s*(?:${unit})\\b)?|\\b(?:${NUMBER})\\b(?:\\s*(?:an?\\s+)?(?:${unit})\\b)?`,
  'giu',
);

const TIMES = new RegExp(
  `\\b(?:half|a quarter|quarter) (?:past|to) \\w+|\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|\\b\\d{1,2}:\\d{2}\\b|\\b(?:noon|midnight)\\b`,
  'giu',
);

const DENIES =
  /\b(?:not|no|never|none|nobody|nothing|without|cannot|refuse[sd]?|stop[s]?|forbidden|prohibited|unless)\b|n't\b/giu;

const WORDS = {
  must: /\b(?:must|shall|have to|has to|should|required)\b/iu,
  may: /\b(?:may|can|could|might|allowed|if possible)\b/iu,
  all: /\b(?:all|every|each|both)\b/iu,
  any: /\bany\b/iu,
  only: /\bonly\b/iu,
  or: /\bor\b/iu,
  except: /\b(?:except|other than|apart from)\b/iu,
  least: /\b(?:at least|minimum|or more)\b/iu,
  most: /\b(?:at most|maximum|no more than|within|up to)\b/iu,
  before: /\b(?:before|prior)\b/iu,
  after: /\bafter\b/iu,
  first: /\bfirst\b/iu,
  meanwhile: /\b(?:while|at the same time)\b/iu,
  atOnce: /\b(?:at once|immediately|straight away)\b/iu,
};

const read = weightyWordsBy({
  figures: FIGURES,
  times: TIMES,
  denies: DENIES,
  kinds: WORDS,
  readAmounts,
  readPhrase,
});

export const weightyWords: typeof zh.weightyWords = (text) => read(spelling(text));

const figures = figuresBy({ figures: FIGURES, readAmounts });

export const figuresIn: typeof zh.figuresIn = (text) => figures(spelling(text));
