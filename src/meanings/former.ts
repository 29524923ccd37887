/** Whether somebody knows a page as it was, and not as it is. */

/** A meaning that a page had. */
export interface Former {
  /** Its hash, its first version, and the ISO 8601 day of that. */
  meaning: string;
  /** What marks keep instead that were set before that version was released. */
  drafts?: readonly string[] | undefined;
  version: string;
  updated: string;
  /** True where the page means the same again. */
  same?: true | undefined;
}

/** What a page means now, and meant before. */
export interface Meanings {
  meaning: string;
  drafts?: readonly string[] | undefined;
  /** ISO 8601 day of its first version. */
  updated: string;
  /** The oldest first. */
  former: readonly Former[];
}

/** What is known of somebody who has read a page or passed its quiz. */
export interface Known {
  /** Hash of the meaning; absent where it was read before marks kept it. */
  meaning?: string | undefined;
  /** The last day on which it was read or passed. */
  day: string;
}

/**
 * The meaning that somebody knows; undefined where it is today's, or where nobody can say.
 *
 * Of somebody whose meaning is not on record only the day is known. Whoever read before the day of today's meaning knows
 * an older one: at the latest that of their day, so that what changed since then is new to them. On the day itself it
 * may have been either.
 */
export function formerOf({ updated, former, ...today }: Meanings, known: Known): Former | undefined {
  const isKnown = ({ meaning, drafts = [] }: Pick<Former, 'meaning' | 'drafts'>) =>
    known.meaning !== undefined && [meaning, ...drafts].includes(known.meaning);
  if (isKnown(today)) return undefined;
  const recorded = former.findLast(isKnown);
  const ofDay = () =>
    known.day < updated ? (former.findLast((one) => one.updated <= known.day) ?? former[0]) : undefined;
  const found = recorded ?? ofDay();
  return found?.same ? undefined : found;
}
