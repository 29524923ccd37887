import type * as zh from '../zh/sections.ts';
import { useText } from './uses.ts';

/** Names of the site's other sections, each where it stands by the same word. */
export const sectionNames: typeof zh.sectionNames = {
  home: 'Home',
  search: 'Search',
  sources: 'Sources',
  changes: 'Latest changes',
  reviews: 'Reviews due',
  authoring: 'How to write a procedure',
  data: 'Data on this device',
  licences: 'Software licences',
  runs: useText.do,
  practice: 'Practice and mock tests',
  review: 'Review',
  progress: 'Learn',
  /** The page of Learn that says how far one is. */
  ownProgress: 'My progress',
  team: 'Team book',
};
