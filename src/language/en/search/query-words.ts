/** The words of a query that ask, and those that say little. */
import type * as zh from '../../zh/search/query-words.ts';

const ASKING =
  "what (?:do|should|must|can|if|happens|about)|what's|what|how (?:do|should|can|long|soon|many|much|often|to)|how|who (?:does|has to|should|must|is)|who|when|where|which|why|can|could|should|must|may|do|does|is|are|was|were|am|have to|has to|need to|please|tell me|i|we|you|they|he|she|it|my|our|your|their|a|an|the|of|to|in|on|at|for|from|by|with|and|or|if|there|this|that|these|those|be|been|being|will|would|not sure";
export const ENDS: typeof zh.ENDS = /[?!.]+\s*$/g;
export const ASKS: typeof zh.ASKS = new RegExp(
  `(?<![\\p{L}\\p{N}'-])(?:${ASKING})(?![\\p{L}\\p{N}'-])`,
  'gu',
);
/** Characters of those words that have variants of script. */
export const QUESTION_WORDS = '';
/** Questions that are answered by a number: how long, when, how many. */
export const COUNTING: typeof zh.COUNTING =
  /how (?:long|soon|many|much|often|late|early)|\bwhen\b|time limit|deadline/;
/** Single characters say nothing by themselves; these are of other scripts' words. */
export const FUNCTION: typeof zh.FUNCTION = new Set();
export const COMMON: typeof zh.COMMON = new Set();
export const SPOKEN: typeof zh.SPOKEN = new Set();
/** A particle that parts of words look like: none. */
export const PARTICLE = '\0';
/** Characters of which nearly every question has some. */
export const ASKED_ANYWHERE = 'aeiostnhr';
/** An amount or a time of the day. */
export const AMOUNT: typeof zh.AMOUNT =
  /(?:[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|half) ?(?:an? )?(?:second|minute|hour|day|week|month|year|time|people|percent|%|kg|m|cm|mm|£|\$|°)|[0-9]:[0-9]|immediately|same day/i;

/** One of what several are: boxes, nurses, dates. */
const singular = (word: string) =>
  word.length < 4 ? word : word.replace(/(?<=ss|[xz]|[cs]h)es$|(?<![siu])s$/, '');

/** What all forms of a word begin with: deliver, of deliveries and delivered. Short words stay as they are. */
export const beginningOf: typeof zh.beginningOf = (word) => {
  const one = singular(word);
  if (one.length < 5) return one;
  const bare = one.replace(/(?<=...)(?:ie|ied|y|ing|ed|en|e)$/, '');
  // Taking, given and wiped have lost the e of take, give and wipe.
  if (/^[^aeiou]*[aeiou][^aeiouxwy]$/.test(bare) && bare.length === 3 && bare !== one) return `${bare}e`;
  // Compression, vaccinated, registration and haemolysis begin as compress, vaccine, register and haemolysed do.
  const root = bare.replace(/(?<=.{4})(?:r?ation|at|ion|(?<=t)er|(?<=s)is)$/, '');
  // Labelled and spinning double what label and spin have once.
  return root.replace(/(?<=..)([bdgmnprt])\1$|(?<=.{4})(l)l$/, '$1$2');
};
/** The mark between two blocks of a snippet: the full stop that the index ends each with. */
export const BETWEEN_BLOCKS = '.';
/** What says that something is not. */
export const NEGATION: typeof zh.NEGATION = /(?!)/;
/** About how many characters a snippet shows, and how many of them may stand before the first mark. */
export const LENGTH = 160;
export const LEAD = 40;
