/** The site's sections as header, dock, 更多 and footer name them, each list in its order. */
import { LICENCES } from '../../licences/model.ts';
import { sectionNames } from '#text/sections.ts';
import { siteText } from '#text/site.ts';
import { USES } from '../../site/site.ts';
import { finding, lookUps } from '../../ui/nav.ts';

export interface Section {
  /** What a page hands to the layout to be marked as the current one. */
  id: string;
  name: string;
  /** Below the base path. */
  path: string;
}

/** Sections that are found under one heading. */
export interface SectionGroup {
  name: string;
  sections: Section[];
}

/** A section that stands under its own id. */
const section = (id: keyof typeof sectionNames): Section => ({ id, name: sectionNames[id], path: `${id}/` });

const home: Section = { id: 'home', name: sectionNames.home, path: '' };
const [procedures, ...otherWays] = finding;
const runs = section('runs');
const learning = section('progress');

/** What one comes for, in the words of work; 更多 stands behind them. */
export const mainNav: Section[] = [
  home,
  procedures!,
  ...(USES.checklist ? [runs] : []),
  ...(USES.quiz ? [learning] : []),
];

/** Of use to who leads others: behind 更多 and at the foot alone. */
const team = USES.team ? [section('team')] : [];

/** All that belongs to learning: each of these pages leads to the others. */
export const learningNav: Section[] = USES.quiz
  ? [
      { ...learning, name: sectionNames.ownProgress },
      ...(USES.review ? [section('review')] : []),
      section('practice'),
    ]
  : [];

const lookUp: SectionGroup = { name: siteText.footLookUp, sections: lookUps };
const about: SectionGroup = {
  name: siteText.footAbout,
  sections: [
    ...(['changes', 'reviews', 'sources', 'authoring', 'data'] as const).map(section),
    { id: 'licences', name: sectionNames.licences, path: LICENCES },
  ],
};

const withSections = (groups: SectionGroup[]) => groups.filter(({ sections }) => sections.length > 0);

/** Behind 更多: what the main navigation has no room for. */
export const moreGroups: SectionGroup[] = withSections([
  { name: siteText.footFind, sections: otherWays },
  lookUp,
  { name: siteText.footLearn, sections: [...learningNav, ...team] },
  about,
]);

/** At the foot of every page: everything there is. */
export const footGroups: SectionGroup[] = withSections([
  { name: siteText.footFind, sections: [...finding, section('search')] },
  lookUp,
  { name: siteText.footWork, sections: [...(USES.checklist ? [runs] : []), ...learningNav, ...team] },
  about,
]);

/** What `aria-current` says of a section, given the one that the page shown belongs to. */
export function currentOf({ id }: Section, current: string | undefined): 'page' | 'true' | undefined {
  if (id === current) return 'page';
  const within =
    (id === learning.id && learningNav.some((each) => each.id === current)) ||
    (id === procedures!.id && otherWays.some((each) => each.id === current));
  return within ? 'true' : undefined;
}
