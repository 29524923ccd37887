/** By what a text of unknown letters is known to be in the language. */
import type * as zh from '../../zh/documents/letters.ts';

export const COMMON: typeof zh.COMMON = new Set('etaoinshrdlucmfwypvbgk ');
