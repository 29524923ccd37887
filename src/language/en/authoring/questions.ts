/** What a question asks, as far as its words tell. */
import type * as zh from '../../zh/authoring/questions.ts';

/** Which of these is not: what is not named is the answer. */
export const WHICH_NOT: typeof zh.WHICH_NOT =
  /\b(?:which|what)\b.{0,40}\b(?:not|never|except|wrong)\b|\b(?:not|never)\b.{0,12}\bwhich\b/i;

/** The two options of a question that is true or false. */
export const TRUE_FALSE: typeof zh.TRUE_FALSE = new Set(['True', 'False', 'Yes', 'No', 'Right', 'Wrong']);

/** True of an option that makes sense in the last place alone: all of the above. */
export const isOfAbove: typeof zh.isOfAbove = (option) =>
  /^(?:all|none|both|neither|any) of (?:the above|these|them)/i.test(option);

/** Words that any question holds. */
const ASKING = new Set(
  'what which when where how many much long soon does should must have with from that this them they there your you the and for are can may not who whom first next before after'.split(
    ' ',
  ),
);

/** What words are about, to be compared with others: each word that says something, and each number. */
export const topicsOf: typeof zh.topicsOf = (words) =>
  new Set(
    (words.toLowerCase().match(/[\p{L}]{3,}|\d+(?:\.\d+)?/gu) ?? []).filter((word) => !ASKING.has(word)),
  );

/** So many topics in common are no chance. */
export const ALIKE = 3;
