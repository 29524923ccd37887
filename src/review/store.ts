import { saved, type Shape } from '../storage/saved.ts';

/** Answered texts of questions that are there no more: key → content hash. */
export type Gone = Readonly<Record<string, string>>;

export const goneShape: Shape<Gone> = {
  name: 'review-gone',
  version: 1,
  initial: {},
  parse(value) {
    const isGone =
      typeof value === 'object' &&
      value !== null &&
      Object.values(value).every((hash) => typeof hash === 'string');
    return isGone ? (value as Gone) : undefined;
  },
  merge: (mine, theirs) => ({ ...mine, ...theirs }),
};

/** Found at each visit of the review page, so that other pages can count without the questions. */
export const $gone = saved(goneShape, 'all');
