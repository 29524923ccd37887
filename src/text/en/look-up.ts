import type * as zh from '../zh/look-up.ts';
import { plural } from '../plural.ts';
import { terms } from './terms.ts';

/** The lists in which something is looked up: each stands at `/<id>/`, and in the menus in this order. */
export const lookUpNames: typeof zh.lookUpNames = {
  limits: 'Time limits',
  records: 'Forms',
  redlines: 'Red lines',
  glossary: 'Glossary',
  gaps: terms.gaps,
};

/** What stands on these pages; the search, which loads the names, needs none of it. */
export const lookUpText: typeof zh.lookUpText = {
  limits: {
    lead: 'How soon each step must be done. The most urgent come first in each area.',
    find: 'Find by task, job or procedure',
    unit: 'time limits',
    none: 'No step has a time limit yet.',
  },
  records: {
    lead: 'Every form, slip and document: the step it is used in and who fills it in.',
    find: 'Find a form, step or procedure',
    unit: 'forms',
    none: 'No step uses a form yet.',
  },
  redlines: {
    lead: 'Things you must never do. Each links to its procedure.',
    find: 'Find a red line',
    unit: 'red lines',
    none: 'There are no red lines yet.',
  },
  glossary: {
    lead: 'Jargon, short names and abbreviations, each explained in a sentence or two.',
    find: 'Find a term or abbreviation',
    unit: 'terms',
    none: 'There are no terms yet.',
  },
  gaps: {
    lead: 'What the original documents leave open, to be decided by the owner of each procedure. Each entry links to its place. You can print the list or download it.',
    find: 'Find an open point, procedure or owner',
    unit: 'open points',
    none: 'There are no open points: every procedure is settled.',
  },
};

/** How a limit counts, where its own words do not say so. */
export const limitText: typeof zh.limitText = {
  workdays: 'in working days',
  ahead: 'before this',
  least: 'not sooner than this',
  from: (name) => `from when ‘${name}’ is done`,
  fromStart: 'from the start',
};

export const gapsText: typeof zh.gapsText = {
  kinds: { gap: terms.gap, legal: 'Check against the law', doer: 'Nobody named' },
  kind: 'Kind',
  owner: 'Owner',
  anyOwner: 'All owners',
  ownerHas: (owner) => `To be decided by ${owner}`,
  nobodyIn: (title, steps) => `${title}: ${plural(steps, 'step')} without anybody named`,
  nobody: 'This step does not say who does it.',
  decided: 'Decided: ',
  file: 'open-points.csv',
  columns: ['Kind', 'Area', 'To be decided by', 'Procedure', 'Step', 'Content', 'Decided', 'Address'],
};

/** A list as a file, and on paper. */
export const listFileText: typeof zh.listFileText = {
  download: 'Download table (CSV)',
  print: 'Print',
};
