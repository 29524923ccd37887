import type * as zh from '../zh/uses.ts';

/** What the three uses of a procedure are called, everywhere. */
export const useText: typeof zh.useText = { read: 'Read', do: 'Do it', test: 'Quiz' };
