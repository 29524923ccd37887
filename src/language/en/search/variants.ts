/** Letters have no variants of script, and things one name wherever English is written. */
import type * as zh from '../../zh/search/variants.ts';

export const simplified: typeof zh.simplified = (char) => char;
export const standard: typeof zh.standard = (char) => char;
export const regionalNames: typeof zh.regionalNames = (_words, _text) => [];
