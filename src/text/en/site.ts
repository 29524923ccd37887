import type * as zh from '../zh/site.ts';
import { listedInEnglish } from '../english-list.ts';

/** What stands in place of what `site.yaml` does not say. */
export const siteDefaults: typeof zh.siteDefaults = {
  name: 'Handbook',
  description: 'One procedure, several ways to use it: read it, see the flowchart, do it, test yourself.',
  shortDescription: 'Where it begins, who does what and where it divides: our procedures.',
  homeTitle: 'Know what to do, and how',
};

export const siteText: typeof zh.siteText = {
  sealDone: 'Done',
  sealPass: 'Passed',
  skip: 'Skip to main content',
  mainNav: 'Main',
  more: 'More',
  searchPrompt: 'Search the handbook',
  footFind: 'Find procedures',
  footLookUp: 'Look up',
  footWork: 'Do and learn',
  footLearn: 'Learn',
  footAbout: 'About this handbook',
  contact: 'Something is wrong? ',
  promise: (checklist, quiz) => {
    const kept = listedInEnglish([...(checklist ? ['ticks'] : []), ...(quiz ? ['results'] : []), 'settings']);
    return `${kept[0]!.toUpperCase()}${kept.slice(1)} are kept only on this device. No accounts, no tracking, no other websites.`;
  },
  printed: (address) => `${address} · The latest version is on the website`,
  printedNote: 'The latest version is on the website',
};

/** The page in place of one that is not there. */
export const missingText: typeof zh.missingText = {
  title: 'Page not found',
  why: 'There is nothing at this address. It may be mistyped, or the procedure may have been renamed or withdrawn.',
  procedures: 'See all procedures',
  home: 'Go to the home page',
};
