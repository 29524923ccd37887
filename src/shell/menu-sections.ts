/** The site's sections as header, dock, 更多 and footer name them, each list in its order. */
import { limitsShort } from '#text/look-up.ts';
import { sectionNames } from '#text/sections.ts';
import { finding, lookUps } from '../ui/nav.ts';

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

export const search = section('search');
export const [review, runs] = [section('review'), section('runs')];
export const about = [section('sources'), section('authoring'), section('data')];

const home: Section = { id: 'home', name: sectionNames.home, path: '' };
const [procedures, domains, roles] = finding;
const learning = [section('progress'), section('practice')];
const [limits, ...furtherLookUps] = lookUps;

/** Beside the brand on wide screens. */
export const headerNav: Section[] = [procedures!, roles!, { ...limits!, name: limitsShort }, review];
/** At the thumb on phones, the menu aside. */
export const dockNav: Section[] = [home, procedures!, search, roles!];
/** Behind 更多: what the header and the dock have no room for. */
export const headerMore: Section[] = [runs, ...learning, domains!, ...furtherLookUps, ...about];
export const dockMore: Section[] = [runs, review, ...learning, domains!, ...lookUps, ...about];
