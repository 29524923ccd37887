/** What an organisation says of its site in `site.yaml`, with the defaults in place of what it does not say. */

import type { SealDrawing } from './mark/tall-seal.ts';

/** What a site can do without: each of them is on unless `site.yaml` says otherwise. */
export const USES = ['checklist', 'quiz', 'review', 'indexes', 'team'] as const;
export type Use = (typeof USES)[number];
export type Uses = Record<Use, boolean>;

/** A colour as it is written, `#rrggbb`, by the theme in which it is shown. */
export interface ThemeColour {
  light: string;
  dark: string;
}

export interface Site {
  language: string;
  name: string;
  tagline?: string | undefined;
  /** Whose handbook it is. */
  organisation?: string | undefined;
  /** What it is, in a sentence: for search engines and for whoever is sent a link. */
  description: string;
  /** What the seal says: one or two characters. */
  seal: string;
  /** A picture in place of the seal: its path from the content folder. */
  logo?: string | undefined;
  colours: {
    /** What can be pressed. */
    accent?: ThemeColour | undefined;
    /** The ground of the seal. */
    seal?: ThemeColour | undefined;
  };
  home: {
    title: string;
    /** Pages that stand first on the home page, by their slugs. */
    picks: string[];
    /** The page that shows newcomers what can be done with one. */
    example?: string | undefined;
  };
  /** Where the sources of the pages stand: the address of the repository, or what the path of a file is appended to. */
  repository?: string | undefined;
  /** To whom what is wrong is told: a mail or web address, a number, or words. */
  contact?: string | undefined;
  uses: Uses;
  /** What the names of all that the browser keeps begin with. */
  prefix: string;
}

/** What stands for the site at the top of its pages. */
export type Mark = { seal: SealDrawing } | { logo: string; width: number; height: number };

/** What a site keeps under where `site.yaml` names no prefix. */
export const PREFIX = 'handbook';
