/** What the planner knows of the language of this site beside the index; written by the build. */

import type { Names } from './model.ts';

export interface SearchData {
  /** Number of indexed pages. */
  pages: number;
  /** Script variants: every second character is the standard form of the one before it. */
  fold: string;
  /** For each standard form that the texts write in other ways: the form, then all its spellings in the texts. */
  groups: string[];
  /** Characters spread evenly over those in use; with any of them as second, all parts of the index are loaded. */
  spread: string;
  /** Words of one meaning, in groups. */
  same: string[][];
  /** Words of Taiwan that no text has, each with the word that the texts have for it. */
  abroad: [said: string, here: string][];
  /** Words worth proposing where nothing is found, most frequent first. */
  words: string[];
  /** Names of domains and roles by id. */
  names: Names;
}

/** Full pinyin, initials and Latin words, each with the words that it may stand for, likeliest first. */
export type Shard = Readonly<Record<string, string>>;

/** Between the words of a shard's entry. */
export const BETWEEN = '|';

/** Below the site's base. */
export const DATA_FILE = 'search/data.json';
export const shardFile = (letter: string): string => `search/pinyin/${letter}.json`;
export const pairsFile = (letter: string): string => `search/pinyin/pairs/${letter}.json`;
