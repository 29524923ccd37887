import type * as zh from '../zh/later.ts';

/** Said in the place of a part that did not come. */
export const laterText: typeof zh.laterText = { loadAgain: 'This did not load. Try again' };
