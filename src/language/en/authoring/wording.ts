/** Words by which the check knows how something is meant, or that it can be said better. */
import type * as zh from '../../zh/authoring/wording.ts';

/** Nobody can see whether it was done. */
export const VAGUE: typeof zh.VAGUE =
  /\b(?:as soon as possible|asap|promptly|timely|in good time|appropriate(?:ly)?|as needed|properly|adequate(?:ly)?|suitabl[ey])\b/i;

/** True of an item that holds more than one act. */
export const isSeveralActs: typeof zh.isSeveralActs = (item) =>
  /[;.]\s|,? and then\b|, then\b|, and (?:also )?/i.test(item.replace(/[;.]$/, ''));

/** A case without what makes a question of it: it rains? → it rains. */
export const withoutQuestion: typeof zh.withoutQuestion = (when) => when.replace(/\?$/, '');

/** If it rains, when it rains → it rains. */
export const onlyCase: typeof zh.onlyCase = (when) =>
  when.replace(/^(?:only )?(?:if|when|in case)\s+(?=\S)/i, '');

/** True of words that say so many minutes. */
export const saysMinutes: typeof zh.saysMinutes = (words, minutes) =>
  new RegExp(`(?<!\\d)${minutes}\\s*min`).test(words);

/** True of words that speak of minutes and not of months. */
export const speaksOfMinutes: typeof zh.speaksOfMinutes = (words) =>
  /\bmin/i.test(words) && !/month/i.test(words);

/** Numbers of identity papers, which nobody's device is to keep. */
export const IDENTITY: typeof zh.IDENTITY =
  /\b(?:passport|driving licence|driver’s license|identity card|ID card|national insurance|social security)\s+(?:no\b|number)/i;

/** What a picture is called that shows nothing but text. */
export const OF_TEXT: typeof zh.OF_TEXT = /\bscan(?:ned)?\b|\bscreenshot\b|\bfull text\b/i;

/** The document that a page was made from. */
export const SOURCE = 'the source document';

/** How a sentence goes on whose first word is a star: * means required. */
export const SPEAKS_OF_SIGN: typeof zh.SPEAKS_OF_SIGN = /^(?:means|is|marks|stands for|sign)\b/i;

/** How often, where a question belongs: 3 times. */
export const IS_COUNT: typeof zh.IS_COUNT = /^[\d\s]+(?:times)?$/i;

/** What joins two conditions, or the ends of a range, in another way than the language of conditions does. */
export const NOT_A_LITERAL: typeof zh.NOT_A_LITERAL =
  /\sand\s|&&|^-?\d+(?:\.\d+)?\s*(?:[-~–—]|to)\s*-?\d+(?:\.\d+)?$/;

/** A number and the unit behind it: 300mm. */
export const NUMBER_WITH_UNIT: typeof zh.NUMBER_WITH_UNIT =
  /^([-+]?(?:\d+(?:[.,]\d+)?|\.\d+)(?:e[+-]?\d{1,2})?)\s*([^\d.,~\-/xX]*)$/i;

/** Whom to ask, without what the page says before it and without a stop: For now, ask: the duty manager. */
export const whomOf: typeof zh.whomOf = (written) =>
  written.replace(/^(?:for now,? )?(?:ask)\b:?\s*/i, '').replace(/\.+$/, '');
