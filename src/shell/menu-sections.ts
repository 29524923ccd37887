/** Which sections header, dock and 更多 name, in their order. */
import { limitsShort } from '#text/look-up.ts';
import { sectionNames } from '#text/sections.ts';
import { about, finding, lookUps, review, runs, search, section, type Section } from '../ui/nav.ts';

const home: Section = { id: 'home', name: sectionNames.home, path: '' };
const [procedures, domains, roles] = finding;
const learning = [section('progress'), section('practice')];
const [limits, ...furtherLookUps] = lookUps;

/** Beside the brand on wide screens. */
export const headerNav: Section[] = [procedures, roles, { ...limits!, name: limitsShort }, review];
/** At the thumb on phones, the menu aside. */
export const dockNav: Section[] = [home, procedures, search, roles];
/** Behind 更多: what the header and the dock have no room for. */
export const headerMore: Section[] = [runs, ...learning, domains, ...furtherLookUps, ...about];
export const dockMore: Section[] = [runs, review, ...learning, domains, ...lookUps, ...about];
