/** What has changed on a page since each of its former meanings, as the build writes it and a reader's browser fetches it. */
import type { ToldGroup } from '../../procedure/history/compare/told-changes.ts';
import type { Former, Meanings } from '../../meanings/former.ts';
import type { QuestionSet } from '../../quiz/sitting/question-set.ts';

/** One version that meant something else than the one before it. */
export interface Release {
  version: string;
  /** ISO 8601 day on which it was written, or from which on it holds. */
  updated: string;
  effective?: string | undefined;
  why?: string | undefined;
  approvedBy?: string | undefined;
}

/** What is new to somebody who knows this meaning. */
export interface ChangedSince extends Former {
  /** The oldest first. */
  since: Release[];
  groups: ToldGroup[];
  /** Ids of the questions that are answered otherwise now. */
  asks: string[];
}

/** `/procedures/<slug>/changes.json` */
export interface PageChanges extends Meanings {
  title: string;
  /** The first version of what it means now. */
  version: string;
  former: ChangedSince[];
  /** With the questions that are answered otherwise now alone. */
  set: QuestionSet;
}

/** `/changed.json`: by slug the pages that mean something else than before. */
export type ChangedPages = Record<string, Meanings & Pick<PageChanges, 'title' | 'version'>>;
