/** The site's sections, in the order in which the header, the dock and the footer name them. */
import { lookUpNames } from '#text/look-up.ts';
import { sectionNames } from '#text/sections.ts';

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

const lookUpIds = Object.keys(lookUpNames) as (keyof typeof lookUpNames)[];
/** The lists in which something is looked up; the first of them is the one that is needed most. */
export const lookUps = lookUpIds.map((id) => ({
  id,
  name: lookUpNames[id],
  path: `${id}/`,
}));
/** The ways to find a page. */
export const finding = [section('procedures'), section('domains'), section('roles')] as const;
