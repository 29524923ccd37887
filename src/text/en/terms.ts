import type * as zh from '../zh/terms.ts';

/** Words for ideas of the whole site, each in one place: other texts take them from here. */
export const terms: typeof zh.terms = {
  redLine: 'Red line',
  /** A step that must be done before anything after it. */
  hold: 'Must be done first',
  /** A step that the answers so far have left out. */
  notTaken: 'Not on this path',
  /** An item that need not be done in this run. */
  notApplicable: 'Does not apply',
  limit: 'Time limit',
  record: 'Form',
  role: 'Job',
  /** On whom or with whom a step is done. */
  toWhom: 'With or for',
  /** The case in which alone a step or item is done. */
  when: 'Only if:',
  /** A step that is done at a time of the day. */
  clock: 'Time of day',
  /** What the source leaves open. */
  gap: 'Open point',
  gaps: 'Open points',
  legal: 'Check against the law first',
  /** A limit that holds for one case only. */
  limitFor: (only, limit) => `${only}: ${limit}`,
  every: (length) => `Every ${length}`,
};

/** Names of the kinds of page. */
export const kindText: typeof zh.kindText = {
  procedure: 'Procedure',
  norm: 'Standard',
  policy: 'Policy',
  guide: 'Guide',
};
