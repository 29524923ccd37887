/** What the versions that were released have against the pages: what changed since, and what is wrong with their files. */
import { readFile } from 'node:fs/promises';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import type { Page } from '../lint/page.ts';
import { decode } from '../source/files/decode.ts';
import { changeMeaning } from './compare/change.ts';
import { changesOf } from './compare/changes.ts';
import { editionOf, saysTheSame } from './edition.ts';
import { formerFile } from './former-file.ts';
import { BrokenHistory, historyOf } from './history-file.ts';
import { compareVersions } from './next-version.ts';
import { staleFigures } from './stale-figures.ts';

/**
 * One file of versions that is broken hides no other. Nothing is said of a page that was never released.
 *
 * @param content the folder
 * @param roles the names of roles, which texts may hold
 * @param wanted those of the pages that are looked at
 * @param textOf the text of the file of a page
 */
export async function unreleased(
  content: string,
  pages: readonly Page[],
  roles: readonly string[],
  wanted: readonly Page[] = pages,
  textOf: (page: Page) => Promise<string> = fromDisk,
): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const page of wanted) {
    const { file, slug, matter, outline, placeOf } = page;
    if (!matter) continue;
    try {
      const { editions, newer } = await historyOf(content, slug);
      if (newer) found.push(newer);
      const last = editions.at(-1);
      const former = !last && (await formerFile(content, page, pages));
      if (former) found.push(former);
      if (!last || newer) continue;
      const now = editionOf({ ...matter, ...outline });
      const place = placeOf(['version']);
      if (changeMeaning(changesOf(last, now, roles))) {
        found.push({ file, ...finding('unreleased', place, last.version) });
        const stale = staleFigures(last.parts, now.parts, await textOf(page));
        found.push(...stale.map((each) => ({ file, ...each })));
      } else if (saysTheSame(last, now) && compareVersions(now.version, last.version) !== 0)
        found.push({ file, ...finding('same-version', place, now.version, last.version) });
    } catch (error) {
      if (!(error instanceof BrokenHistory)) throw error;
      found.push(error.diagnostic);
    }
  }
  return found;
}

const fromDisk = async ({ file }: Page): Promise<string> => decode(await readFile(file)).text;
