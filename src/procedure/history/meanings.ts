/** What a page has meant so far: versions of which only words differ are one meaning. */
import { hash } from '../model/procedure.ts';
import { changeMeaning, type Change } from './compare/change.ts';
import { changesOf } from './compare/changes.ts';
import { draftMeaning } from './compare/draft-meaning.ts';
import { contentOf, type Edition } from './edition.ts';

/** A meaning that a page had before the one it has now. */
export interface FormerMeaning {
  /** Hash of the first version that had it. */
  meaning: string;
  /** What marks keep that were set on its text before it was released. */
  drafts: string[];
  /** Its first version, and the ISO 8601 day of that. */
  version: string;
  updated: string;
  /** Its last wording. */
  edition: Edition;
  /** What the page says otherwise now, other words left out; none where it means the same again. */
  changes: Change[];
  /** The versions that changed the meaning since, the oldest first. */
  since: Edition[];
}

export interface PageMeaning {
  /** Hash of the first version that had today's meaning. */
  meaning: string;
  /** What a reader's mark keeps: the same, or what tells its text before it is released. */
  mark: string;
  /** What marks keep that were set on its text before it was released. */
  drafts: string[];
  /** That version; undefined where what the page means now was not released yet. */
  edition?: Edition | undefined;
  /** The oldest first; none where what the page means now was not released yet: then it cannot be told why it changed. */
  former: FormerMeaning[];
}

/** One meaning with all its wordings, the oldest first. */
type Wordings = [first: Edition, ...others: Edition[]];

/** What tells meanings apart: of the first version that has it. */
export const hashOf = (edition: Edition): string => hash(contentOf(edition));

/**
 * @param history the versions on record, the oldest first
 * @param now the page as it is
 * @param roles the names of roles, which texts may hold
 */
export function pageMeaning(
  history: readonly Edition[],
  now: Edition,
  roles: readonly string[] = [],
): PageMeaning {
  const all = wordingsOf(history);
  const isNow = (wordings: Wordings) => !changeMeaning(changesOf(wordings.at(-1)!, now, roles));
  const last = all.at(-1);
  const draftsOf = (wordings: Edition[]) => [...new Set(wordings.map((one) => draftMeaning(one, roles)))];
  if (!last || !isNow(last)) {
    const again = all.findLast(isNow);
    const meaning = hashOf(again?.[0] ?? now);
    return { meaning, mark: again ? meaning : draftMeaning(now, roles), drafts: [], former: [] };
  }
  const [today] = last;
  const meaning = hashOf(today);
  const former = all.slice(0, -1).map((wordings, at): FormerMeaning => {
    const [{ version, updated }] = wordings;
    const edition = wordings.at(-1)!;
    const changes = changesOf(edition, now, roles);
    const own = hashOf(wordings[0]);
    const isSame = own === meaning || !changeMeaning(changes);
    return {
      ...{ meaning: own, drafts: draftsOf(wordings), version, updated, edition },
      changes: isSame ? [] : changes.filter(({ weight }) => weight !== 'words'),
      since: all.slice(at + 1).map(([first]) => first),
    };
  });
  return { meaning, mark: meaning, drafts: draftsOf(last), edition: today, former };
}

/** A version without a meaning of an earlier one begins its own. */
function wordingsOf(history: readonly Edition[]): Wordings[] {
  const all: Wordings[] = [];
  for (const edition of history) {
    const last = all.at(-1);
    if (last && edition.meaning !== undefined) last.push(edition);
    else all.push([edition]);
  }
  return all;
}
