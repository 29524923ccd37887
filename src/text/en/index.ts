import type * as zh from '../zh/index.ts';
import { plural } from '../plural.ts';
import { useText } from './uses.ts';

export const indexText: typeof zh.indexText = {
  filter: 'Filter',
  anyDomain: 'All areas',
  anyRole: 'All jobs',
  any: 'All',
  domain: 'Area',
  role: 'Job',
  kind: 'Kind',
  scale: 'How long',
  sort: 'Sort',
  reset: 'Clear filters',
  empty: 'Nothing matches.',
  emptyHint: 'Clear a filter, try another word, or search all text.',
  searchAll: 'Search all text',
  checklist: useText.do,
  quiz: useText.test,
  steps: (count) => plural(count, 'step'),
  asks: (count) => plural(count, 'decision'),
  parts: (count) => plural(count, 'section'),
  pages: (count) => plural(count, 'procedure'),
  listSeparator: ', ',
  unitPages: 'procedures',
  unitEntries: 'entries',
  unitRoles: 'jobs',

  proceduresTitle: 'All procedures',
  proceduresLead: (pages, domains) =>
    `${plural(pages, 'procedure')} in ${plural(domains, 'area')}. Follow a procedure step by step, check your work against a standard, look up a rule in a policy, and find the reasons in a guide.`,
  proceduresFind: 'Find by title',
  alphabet: 'A to Z',
  letters: 'Go to a letter',

  domainsTitle: 'Procedures by area',
  domainsLead: 'Within each area the procedures are in the best order for learning: read from the top down.',
  readingOrder: 'Best order for learning',
  inOrder: 'See this area in the best order for learning',
  domainRoles: 'Jobs here',
  domainLookUp: 'Look up in this area',

  rolesTitle: 'Procedures by job',
  rolesLead: 'Find your job to see which steps you do in each procedure.',
  rolesFind: 'Find a job by any of its names',
  roleSteps: (steps, pages) => `${plural(steps, 'step')} for you in ${plural(pages, 'procedure')}`,
  innerRoles: (count) => `${plural(count, 'job')} within it`,
  rolePages: (pages) => plural(pages, 'procedure'),
  mySteps: 'Steps I do',
  /** Steps that are done to a role or with it, apart from what it does itself. */
  doneToMe: 'With or for me',
  within: 'Part of',
  jobs: 'Jobs within it',
  day: 'By the clock',
  alsoKnow: 'Procedures to know about',
  onThisPage: 'On this page',
  work: 'Procedures',
  allTerms: 'All terms',
  stepNumber: (number) => `Step ${number}`,

  limitColumns: ['How soon', 'What', 'Who', 'Procedure'],
  scales: {
    minutes: 'Minutes',
    hours: 'Hours',
    days: 'Days',
    longer: 'More than a week',
    open: 'No figure given',
  },
  sortLimit: 'Most urgent first',
  sortPage: 'A to Z',

  sourcesTitle: 'Sources',
  sourcesLead: (documents, entries, pages) =>
    `${plural(entries, 'entry', 'entries')} from ${plural(documents, 'document')} became ${plural(pages, 'procedure')}. Here you can see where each entry went.`,
  sourcesFind: 'Find a source or a procedure',
  sourceDocument: (number) => `Document ${number}`,
  sourceLines: (lines) => `Lines ${lines}`,
  brokenOff: 'The source breaks off here',
  brokenOnly: 'Only those that break off',
  remark: (text) => `About the source: ${text}`,
  notYet: 'Not yet made into a procedure',
  to: 'Became',
};

/** A unit of a list, in the plural but for one: procedures, 1 procedure. */
const unitOf = (count: number, unit: string) =>
  count === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;

/** What the script of the lists says. */
export const listText: typeof zh.listText = {
  mine: (count) => `My jobs (${count})`,
  myDomain: (count) => `Where I work (${count})`,
  instead: 'Nothing is written for this job alone: below is what holds for everybody where it works.',
  whole: (count) => `All (${count})`,
  unit: unitOf,
  all: (total, unit) => `${total} ${unitOf(total, unit)}`,
  found: (shown, total, unit) => `${shown} of ${total} ${unitOf(total, unit)}`,
};
