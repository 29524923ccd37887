/** What the search knows of the language of this site beside the index; written by the build. */

import type { WhomToAsk } from '../../procedure/model/vocabulary.ts';
import type { Names } from '../query/model.ts';

export interface SearchData {
  /** Number of indexed pages. */
  pages: number;
  /** Script variants: every second character is the standard form of the one before it. */
  fold: string;
  /** For each standard form that the texts write in other ways: the form, then all its spellings in the texts. */
  groups: string[];
  /** Characters spread evenly over those in use; with any of them as second, all parts of the index are loaded. */
  spread: string;
  /** Words of one meaning in comparable spelling, in groups, each with the number of pages that hold it. */
  synonyms: [word: string, pages: number][][];
  /** Words of Taiwan that no text has, each with the word that the texts have for it. */
  regional: [said: string, here: string][];
  /** What each part of the index begins with, in their order. */
  parts: string[];
  /** A Bloom filter of all adjacent characters, as base64. */
  pairs: string;
  /** Names of domains and roles by id. */
  names: Names;
  /** Whom to ask where nothing is found, in whole sentences. */
  ask: WhomToAsk;
}

/** Which characters are taken for which; fetched only where nothing holds what was typed. */
export interface Likenesses {
  /** Sound without tones → the characters that sound so. */
  sounds: Readonly<Record<string, string>>;
  /** Groups of characters that look alike. */
  looks: readonly string[];
}

/** Full pinyin, initials and Latin words, each with the words that it may stand for, likeliest first. */
export type Shard = Readonly<Record<string, string>>;

/** Gives the shard of one first letter. */
export type Shards = (letter: string) => Promise<Shard>;

/** What is known by sound: words, and pairs of adjacent characters for what is no word. */
export interface PinyinTables {
  words: Shards;
  pairs: Shards;
}

/** Between the words of a shard's entry. */
export const BETWEEN = '|';

/** Ids in the index that are no anchors of the page: they tell what the text that follows is. */
export const FOUND_AT = {
  words: 'findable',
  about: 'about',
  meaning: 'meaning',
  /** Stands before the question's own id, and that of the step that it teaches: `quiz/order/greet`. */
  question: 'quiz/',
} as const;

/** Below the site's base. */
export const DATA_FILE = 'search/data.json';
/** Names worth proposing where nothing is found, those on most pages first: an array of strings. */
export const PROPOSED_FILE = 'search/proposed.json';
export const ALIKE_FILE = 'search/alike.json';
export const shardFile = (letter: string): string => `search/pinyin/${letter}.json`;
export const pairsFile = (letter: string): string => `search/pinyin/pairs/${letter}.json`;
