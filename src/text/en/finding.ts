import type * as zh from '../zh/finding.ts';

/** Names of the sections in which a page is found; the search loads them. */
export const findingNames: typeof zh.findingNames = {
  procedures: 'Procedures',
  domains: 'Areas',
  roles: 'Jobs',
};
