/** Pages that mean something else than in the last version that was released. */
import { isTold } from '../../syntax/told.ts';
import type { Page } from '../lint/page.ts';
import { heaviest } from './compare/change.ts';
import { changesOf } from './compare/changes.ts';
import { editionOf, type Edition } from './edition.ts';
import { formerFile } from './former-file.ts';
import { readHistory } from './history-file.ts';

export interface Unreleased {
  /** Each with the version that was released last. */
  pages: { file: string; last: string }[];
  /** What is wrong with files of versions: one that is broken hides no other. */
  broken: string[];
}

/**
 * @param content the folder; a page that was never released is not among them
 * @param roles the names of roles, which texts may hold
 * @param wanted those of the pages that are looked at
 */
export async function unreleased(
  content: string,
  pages: readonly Page[],
  roles: readonly string[],
  wanted: readonly Page[] = pages,
): Promise<Unreleased> {
  const found: Unreleased = { pages: [], broken: [] };
  for (const page of wanted) {
    const { file, slug, matter, outline } = page;
    if (!matter) continue;
    try {
      const last = (await readHistory(content, slug)).at(-1);
      const former = !last && (await formerFile(content, page, pages));
      if (former) found.broken.push(former);
      if (last && meansOther(last, editionOf({ ...matter, ...outline }), roles))
        found.pages.push({ file, last: last.version });
    } catch (error) {
      if (!isTold(error)) throw error;
      found.broken.push(error.message);
    }
  }
  return found;
}

function meansOther(last: Edition, now: Edition, roles: readonly string[]): boolean {
  const weight = heaviest(changesOf(last, now, roles));
  return weight !== undefined && weight !== 'words';
}
