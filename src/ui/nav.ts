/** The site's sections, in the order in which the header, the dock and the footer name them. */
import { limitsShort, lookUpNames } from '#text/look-up.ts';
import { sectionNames } from '#text/site.ts';

export interface Section {
  /** What a page hands to the layout to be marked as the current one. */
  id: string;
  name: string;
  /** Below the base path. */
  path: string;
}

/** A section that stands under its own id. */
export const section = (id: keyof typeof sectionNames): Section => ({
  id,
  name: sectionNames[id],
  path: `${id}/`,
});

const home: Section = { id: 'home', name: sectionNames.home, path: '' };
export const search = section('search');
const [procedures, domains, roles] = [section('procedures'), section('domains'), section('roles')];
const learning = [section('progress'), section('practice')];
export const [review, runs] = [section('review'), section('runs')];
export const about = [section('sources'), section('authoring'), section('data')];

const lookUpIds = Object.keys(lookUpNames) as (keyof typeof lookUpNames)[];
/** The lists in which something is looked up; the first of them is the one that is needed most. */
export const lookUps = lookUpIds.map((id) => ({
  id,
  name: lookUpNames[id],
  path: `${id}/`,
}));
const [limits, ...furtherLookUps] = lookUps;

/** Beside the brand on wide screens. */
export const headerNav: Section[] = [procedures, roles, { ...limits!, name: limitsShort }, review];
/** At the thumb on phones, the menu aside. */
export const dockNav: Section[] = [home, procedures, search, roles];
/** Behind 更多: what the header and the dock have no room for. */
export const headerMore: Section[] = [runs, ...learning, domains, ...furtherLookUps, ...about];
export const dockMore: Section[] = [runs, review, ...learning, domains, ...lookUps, ...about];
/** The ways to find a page. */
export const finding: Section[] = [procedures, domains, roles];
