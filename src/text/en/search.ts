import type * as zh from '../zh/search.ts';
import { plural } from '../plural.ts';
import { kindText, terms } from './terms.ts';

function shortened(query: string): string {
  const characters = [...query];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : query;
}

/** What a found page is called, by its kind; and one of no kind. */
export const searchKindText: typeof zh.searchKindText = {
  ...kindText,
  ...{ record: terms.record, term: 'Term', page: 'Text' },
};

export const searchText: typeof zh.searchText = {
  field: 'What are you looking for?',
  placeholder: 'Search the handbook',
  submit: 'Search',
  hint: 'Enter words or a question, such as ‘deposit’ or ‘what if a guest has no booking’.',
  browse: 'Or browse',
  waiting: 'Searching…',
  // In letters, and not from `uses.ts`: the search has no room for a file more.
  uses: { read: 'Read', do: 'Do it', test: 'Quiz' },
  use: (use, title) => `${use}: ${title}`,
  recent: 'Recent searches',
  clear: 'Clear',
  choose: 'Did you mean',
  mayMean: (words) => `Did you mean: ${words}?`,
  readAs: (words) => `Results for ‘${words}’.`,
  found: (total) => `${plural(total, 'page')} found`,
  foundAs: (words, total) => `${plural(total, 'page')} found for ‘${words}’`,
  facets: { domain: 'Area', role: 'Job', kind: 'Kind' },
  all: { domain: 'All areas', role: 'All jobs', kind: 'All kinds' },
  counted: (name, count) => `${name} (${count})`,
  announce: (total, title, step) =>
    `${plural(total, 'page')} found. First: ${title}${step ? `, step ‘${step}’` : ''}.`,
  more: (rest) => `Show more (${plural(rest, 'page')})`,
  nothing: (query) => `Nothing found for ‘${shortened(query)}’.`,
  nothingHere: (query) => `Nothing found here for ‘${shortened(query)}’.`,
  suggested: 'Try these',
  nothingHereAdvice: 'There are results in other areas, jobs or kinds.',
  widen: (count) => `See all ${plural(count, 'page')}`,
  nothingAdvice: 'Other spellings and names have been tried. Say it in another way and try again.',
  redLines: 'See red lines',
  again: 'Try again',
  allProcedures: 'See all procedures',
  failures: {
    missing: {
      what: 'There is no search index here.',
      advice: 'For now, use the list of procedures.',
    },
    failed: {
      what: 'The search index could not be loaded.',
      advice: 'There may be no network. Connect and try again, or use the list of procedures.',
    },
  },
};

export const searchAnswerText: typeof zh.searchAnswerText = {
  parts: {
    ...terms,
    when: 'Only if',
    phase: 'Phase',
    value: 'Field',
    asked: 'Often asked',
    legal: 'Check against the law',
    step: 'Step',
    section: 'Section',
    item: 'Item',
    question: 'Question',
  },
  absent: (words, total) =>
    `The handbook does not have ${words.map((word) => `‘${word}’`).join(', ')}. ${plural(total, 'page')} close to it:`,
};

/** What only the build says. */
export const searchPageText: typeof zh.searchPageText = {
  notFound: (askNow) => `Not what you are looking for? ${askNow}`,
  title: 'Search',
  withoutScript:
    'Searching needs JavaScript. Allow it in your browser, and open this website by its address and not as a file. For now, use the list of procedures.',
};
