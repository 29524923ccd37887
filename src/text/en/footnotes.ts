import type * as zh from '../zh/footnotes.ts';

/** Footnotes of a page. */
export const footnoteText: typeof zh.footnoteText = {
  title: 'Footnotes',
  back: (reference) => `Back to reference ${reference}`,
  backToOne: (reference, time) => `Back to reference ${reference} (place ${time})`,
};
