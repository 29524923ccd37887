import type * as zh from '../../zh/numbers/spelling.ts';

const MINUS = /[\u2010-\u2015\u2212\u207b\u208b\ufe58\ufe63\uff0d]/g;
/** Digits in groups of three. */
const GROUPED = /(?<![\d.,])\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?![\d,])/g;

/** The text in its one spelling: half width, plain minus signs, no marks between groups of digits, single blanks. */
export const spelling: typeof zh.spelling = (text) =>
  text
    .replace(/(?<=\d)[⁻⁰¹²³⁴-⁹]+/g, (power) => `^${power.normalize('NFKC')}`)
    .replace(/[¼-¾⅐-⅞]/g, (part) => ` ${part.normalize('NFKC')}`)
    .normalize('NFKC')
    .replace(MINUS, '-')
    .replaceAll('⁄', '/')
    .replace(/[‘’]/g, "'")
    .replace(GROUPED, (number) => number.replace(/[, ]/g, ''))
    .replace(/(?<=[a-z])-(?=[a-z])/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
