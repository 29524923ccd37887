/** What somebody has done in the last seven days, summed up for one line. */

/** Moments are in milliseconds since 1970. */
export interface Deeds {
  /** When pages were marked as read. */
  read: readonly number[];
  answered: readonly { at: number; right: boolean }[];
  /** When runs were finished. */
  finished: readonly number[];
  /** When something was last done in runs that are still open. */
  begun: readonly number[];
}

export interface Week {
  read: number;
  answered: number;
  right: number;
  finished: number;
  /** Open runs in which something was done. */
  begun: number;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

export function weekOf({ read, answered, finished, begun }: Deeds, now: number): Week {
  const lately = (at: number) => at > now - WEEK && at <= now;
  const answers = answered.filter(({ at }) => lately(at));
  return {
    read: read.filter(lately).length,
    answered: answers.length,
    right: answers.filter(({ right }) => right).length,
    finished: finished.filter(lately).length,
    begun: begun.filter(lately).length,
  };
}
