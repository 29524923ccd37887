import type * as zh from '../../zh/line-breaks/no-break.ts';

/** Keeps a number on the line of its unit: in `3 days` no line ends before the unit. */
export const noBreak: typeof zh.noBreak = (text) => text.replace(/(\d) (?=[%‰°℃a-zA-Z])/g, '$1\u00a0');
