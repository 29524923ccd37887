import type * as zh from '../zh/changes.ts';

/** What has lately changed in the handbook, as a page and as a feed. */
export const changesText: typeof zh.changesText = {
  lead: 'Which procedure changed and what is different; why, and from which day, where that is on record. The latest come first.',
  find: 'Find a procedure',
  unit: 'changes',
  none: 'No procedure has changed yet. Once one has, it says here what is different and why.',
  added: 'New',
  entry: (title, version) => `${title} (version ${version})`,
  feed: 'Subscribe (Atom)',
  feedTitle: (handbook) => `${handbook}: latest changes`,
};
