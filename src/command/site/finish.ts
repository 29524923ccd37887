/** What follows when all pages are built: the index of the search, their first paint, the copy for offline, and their place. */
import { join } from 'node:path';
import { siteMessages as say } from '#text/messages/command-line.ts';
import { isTold } from '../../syntax/told.ts';
import { inWords } from '../in-words.ts';
import { replaceWith } from './draft.ts';
import { inPlace, shown } from './in-place.ts';
import { placeIn } from './one-at-a-time.ts';
import { makeFindable } from './stages.ts';

/** A site whose pages are built. */
export interface Built {
  /** The folder of the content. */
  folder: string;
  /** The folder in which Astro has worked. */
  root: string;
  /** Where its pages are. */
  draft: string;
  /** Where the site goes. */
  out: string;
  /** The path that it lives under, `/` or `/kb/`. */
  base: string | undefined;
  verbose: boolean;
  /** When the build began, in milliseconds since 1970. */
  started: number;
}

/** Gives the site its place; false where it cannot be, which has been told. */
export async function finish({ folder, root, draft, out, base, verbose, started }: Built): Promise<boolean> {
  const leave = placeIn(join(root, '.cache', 'building'));
  try {
    await inPlace({ root, out, leave }, async (hold) => {
      const pages = await makeFindable(draft, folder, { base, say: verbose ? console.log : () => undefined });
      // What is being put in its place is put there first.
      hold();
      await replaceWith(out, draft);
      console.log(say.built(shown(out), pages, Math.round((Date.now() - started) / 1000)));
    });
    return true;
  } catch (error) {
    console.error(isTold(error) ? error.message : inWords(error));
    return false;
  }
}
