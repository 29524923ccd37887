/** Pages that mean something else than in the last version that was released. */
import type { Page } from '../lint/page.ts';
import { heaviest } from './compare/change.ts';
import { changesOf } from './compare/changes.ts';
import { editionOf } from './edition.ts';
import { readHistory } from './history-file.ts';

/**
 * @param content the folder; a page that was never released is not among them
 * @param roles the names of roles, which texts may hold
 * @returns each with the version that was released last
 */
export async function unreleased(
  content: string,
  pages: readonly Page[],
  roles: readonly string[],
): Promise<{ file: string; last: string }[]> {
  const found: { file: string; last: string }[] = [];
  for (const { file, slug, matter, outline } of pages) {
    const last = matter && (await readHistory(content, slug)).at(-1);
    if (!last) continue;
    const weight = heaviest(changesOf(last, editionOf({ ...matter, ...outline }), roles));
    if (weight !== undefined && weight !== 'words') found.push({ file, last: last.version });
  }
  return found;
}
