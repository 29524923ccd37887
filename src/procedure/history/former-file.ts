/** Finds the versions of a page whose file was renamed: they are not to be lost with its former name. */
import { historyMessages as say } from '#text/messages/history.ts';
import { finding, type Diagnostic } from '../../syntax/diagnostic.ts';
import type { Page } from '../lint/page.ts';
import { groups } from '../model/procedure.ts';
import { idOf } from './edition.ts';
import { fileOf, readHistory, releasedSlugs } from './history-file.ts';

/**
 * Says what to do about them; undefined where there are none.
 *
 * @param page was never released; `pages` are all that there are
 */
export async function formerFile(
  content: string,
  { file, slug, matter, outline, placeOf }: Page,
  pages: readonly Pick<Page, 'slug'>[],
): Promise<Diagnostic | undefined> {
  const ids = groups(outline).map(({ id }) => id);
  for (const other of await releasedSlugs(content)) {
    if (pages.some((each) => each.slug === other)) continue;
    // What cannot be read is told where its page is.
    const last = (await readHistory(content, other).catch(() => [])).at(-1);
    if (!last) continue;
    const isSame =
      last.title === matter?.title || (ids.length > 0 && last.parts.map(idOf).join() === ids.join());
    const message = say.renamed(fileOf(content, other), fileOf(content, slug));
    if (isSame) return { file, ...finding('history', placeOf(['version']), message) };
  }
  return undefined;
}
