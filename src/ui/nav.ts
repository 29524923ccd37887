/** The site's sections, in the order in which the header, the dock and the footer name them. */
import { LICENCES } from '../licences/model.ts';
import { siteText } from '#text/site.ts';

export interface Section {
  /** What a page hands to the layout to be marked as the current one. */
  id: string;
  name: string;
  /** Below the base path. */
  path: string;
}

const sections = {
  home: { id: 'home', name: siteText.home, path: '' },
  procedures: { id: 'procedures', name: siteText.procedures, path: 'procedures/' },
  domains: { id: 'domains', name: siteText.domains, path: 'domains/' },
  roles: { id: 'roles', name: siteText.roles, path: 'roles/' },
  practice: { id: 'practice', name: siteText.practice, path: 'practice/' },
  review: { id: 'review', name: siteText.review, path: 'review/' },
  progress: { id: 'progress', name: siteText.progress, path: 'progress/' },
  limits: { id: 'limits', name: siteText.limits, path: 'limits/' },
  limitsLong: { id: 'limits', name: siteText.limitsLong, path: 'limits/' },
  records: { id: 'records', name: siteText.records, path: 'records/' },
  redlines: { id: 'redlines', name: siteText.redlines, path: 'redlines/' },
  glossary: { id: 'glossary', name: siteText.glossary, path: 'glossary/' },
  search: { id: 'search', name: siteText.search, path: 'search/' },
  sources: { id: 'sources', name: siteText.sources, path: 'sources/' },
  authoring: { id: 'authoring', name: siteText.authoring, path: 'authoring/' },
  data: { id: 'data', name: siteText.data, path: 'data/' },
  licences: { id: 'licences', name: siteText.licences, path: LICENCES },
} as const satisfies Record<string, Section>;

const { home, procedures, domains, roles, limits, limitsLong, records, redlines, glossary, search } =
  sections;
const { practice, review, progress, sources, authoring, data, licences } = sections;

/** Beside the brand on wide screens. */
export const headerNav: Section[] = [procedures, roles, limits, review];
/** At the thumb on phones, the menu aside. */
export const dockNav: Section[] = [home, procedures, search, roles];
const everyMore: Section[] = [records, redlines, glossary, sources, authoring, data];
/** Behind 更多: what the header and the dock have no room for. */
export const headerMore: Section[] = [progress, practice, domains, ...everyMore];
export const dockMore: Section[] = [review, progress, practice, domains, limitsLong, ...everyMore];
/** Everything, in groups. */
export const footerNav: { name: string; sections: Section[] }[] = [
  { name: siteText.footFind, sections: [procedures, domains, roles, search] },
  { name: siteText.footLookUp, sections: [limitsLong, records, redlines, glossary] },
  { name: siteText.footLearn, sections: [practice, review, progress] },
  { name: siteText.footAbout, sections: [sources, authoring, data, licences] },
];
