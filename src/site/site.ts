/**
 * What the site says of itself, as pages and scripts use it: a constant each, so that a script carries only what it
 * names. Here are the values of a site that says nothing; `put-in.ts` has the build read those of `site.yaml` instead.
 */
import { siteDefaults } from '#text/site.ts';
import { sealOf } from './seal-of.ts';
import { PREFIX as DEFAULT_PREFIX, type Mark, type Site, type ThemeColour, type Uses } from './model.ts';

export const NAME: string = siteDefaults.name;
export const TAGLINE: string | undefined = undefined;
export const ORGANISATION: string | undefined = undefined;
export const DESCRIPTION: string = siteDefaults.description;
export const SEAL: string = sealOf(siteDefaults.name);
export const MARK: Mark = { seal: { height: 160, ground: '', cells: [] } };
/** What a browser shows around a page, by theme. */
export const AROUND: ThemeColour = { light: '#fbfaf7', dark: '#14181c' };
export const HOME: Site['home'] = { title: siteDefaults.homeTitle, picks: [] };
/** What the path of a file is appended to for its source; undefined where nobody is to edit it. */
export const SOURCES: string | undefined = undefined;
export const CONTACT: string | undefined = undefined;
export const USES: Uses = { checklist: true, quiz: true, review: true, indexes: true, team: true };
export const PREFIX: string = DEFAULT_PREFIX;
