/** What is asked of the search and what it answers, as plain values that can cross to a worker. */
import type { FindableFact } from '../../procedure/model/step-facts.ts';

/** What a page can be narrowed down by. */
export const FACETS = ['domain', 'role', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen value of each facet; ids of the vocabulary. */
export type Filters = Readonly<Partial<Record<Facet, string>>>;

/** How many of the found pages have each value of each facet. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Names of the domains and roles by id. */
export type Names = Readonly<Record<'domain' | 'role', Readonly<Record<string, string>>>>;

/** Ids of domains by those of roles. */
export type Homes = Readonly<Record<string, string>>;

export interface Query {
  text: string;
  filters: Filters;
  /** Jobs of whoever asks: of pages that answer as well as each other, theirs stand first. */
  mine?: readonly string[] | undefined;
  /** The hits wanted, first one included, last one not. */
  from: number;
  to: number;
}

/** A stretch of shown text; `marked` where it is what was asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/**
 * What is added to a page's text and belongs to one of its steps or sections, at ids with three parts:
 * `gap/assign-room/2` is a gap in the step `assign-room`, the second of what the page leaves open.
 */
export const ADDED = ['asked', 'gap', 'legal', 'value'] as const;
export type Added = (typeof ADDED)[number];

/** What of a page was hit. */
export type Part =
  'page' | 'heading' | 'phase' | 'step' | 'item' | 'question' | 'term' | Added | FindableFact;

/** One found page, with the stretch of its text that answers best. */
export interface Hit {
  /** The page's address. */
  page: string;
  /** The address of what was hit: the page's, with the anchor of the step. */
  address: string;
  title: Piece[];
  /** What of the page was hit, as readers call it. */
  called: string;
  /** Name of the step or section; empty where the hit is outside any. */
  step: Piece[];
  snippet: Piece[];
  /** Name of the domain. */
  domain: string;
  /** What can be done besides reading. */
  uses: { do: boolean; test: boolean };
  /** Id of the step within the page; empty outside any. */
  anchor: string;
}

export interface Answer {
  /** Number of pages found, after the filters. */
  total: number;
  /** Number of pages found before them. */
  everywhere: number;
  hits: Hit[];
  counts: Counts;
  /** Names of the domains and roles by id. */
  names: Names;
  /** By id of a role the domain in which it has most pages: it is offered under that. */
  homes: Homes;
  /** The term that the query names, with its meaning. */
  term?: { name: string; meaning: string; address: string } | undefined;
  /** Where the query has words that no page has: what is said of that, in a whole sentence in the place of the number of pages. */
  absent?: string | undefined;
  /** The words under which the pages were found, where they are not what was typed. */
  readAs: string[];
  /** What the query may also mean, for the reader to choose from: words of these initials, or the query without its wrong characters. */
  choices: string[];
  /** Where nothing was found: words close to the query, and the domain closest to it. */
  suggested: { words: string[]; domain?: { id: string; name: string } | undefined };
  /** Whom to ask where none of it is what was looked for, in a whole sentence. */
  whom?: string | undefined;
}

/** Why there is no answer: `missing` where the site has no index here, `failed` where it could not be read. */
export type Failure = 'missing' | 'failed';

/** The longest query that is looked at, in characters; more of a pasted text says nothing new. */
export const LONGEST_QUERY = 500;
/** Units of a query that are looked up; those of a longer one repeat themselves. */
export const MOST_UNITS = 60;
