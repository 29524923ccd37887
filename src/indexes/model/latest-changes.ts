/** What has changed in all pages, the latest first: released versions that say something else than the ones before. */
import { changesOf } from '../../procedure/history/compare/changes.ts';
import { toldChanges, type Names, type ToldGroup } from '../../procedure/history/compare/told-changes.ts';
import type { Edition } from '../../procedure/history/edition.ts';
import type { Procedure } from '../../procedure/model/procedure.ts';

export interface PageChange {
  page: Procedure;
  edition: Edition;
  /** ISO 8601 day from which on it holds, or on which it was written. */
  day: string;
  /** How many things it changed; 0 for a page that is new. */
  count: number;
  /** What changed, in words; absent for a page that is new. */
  groups?: ToldGroup[];
}

/**
 * A version of which only words are new is nobody's news. A page is new where the first of all pages was recorded on an
 * earlier day.
 *
 * @param roleNames names of roles by id, as they are compared
 */
export function latestChanges(
  pages: readonly { page: Procedure; history: readonly Edition[] }[],
  names: Names,
  roleNames: Parameters<typeof changesOf>[2],
): PageChange[] {
  const began = pages.flatMap(({ history }) => history[0]?.updated ?? []).sort()[0];
  const changes = pages.flatMap(({ page, history }) =>
    history.flatMap((edition, at): PageChange[] => {
      const day = edition.effective ?? edition.updated;
      const last = history[at - 1];
      if (!last) return edition.updated === began ? [] : [{ page, edition, day, count: 0 }];
      if (edition.meaning !== undefined) return [];
      const found = changesOf(last, edition, roleNames);
      return [{ page, edition, day, count: found.length, groups: toldChanges(found, last, edition, names) }];
    }),
  );
  // Sorting keeps the order of equal ones.
  return changes.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
