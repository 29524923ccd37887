/** The stages of a build that read the pages which Astro has written. */
import { writeOffline } from '../../offline/build.ts';
import { siteIn } from '../../procedure/content/site/site-file.ts';
import { readVocabulary } from '../../procedure/content/vocabulary-lists.ts';
import { buildIndex } from '../../search/build/build-index.ts';
import { arrangePages } from '../../tools/first-paint/build.ts';

interface Told {
  /** The path that the site lives under. */
  base: string | undefined;
  /** Is told of each stage when it has ended. */
  say: (line: string) => void;
}

/** Returns how many pages the site has. */
export async function makeFindable(site: string, content: string, { base = '', say }: Told): Promise<number> {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const index = await buildIndex(site, await readVocabulary(content));
  say(`[search] ${index.pages} pages, ${index.words} words by their sound`);
  const pages = await arrangePages(site, root);
  say(`[first-paint] ${pages} pages`);
  // Last, as it lists what the others have written.
  const { files, bytes } = await writeOffline(site, root, siteIn(content).prefix);
  say(`[offline] ${Object.keys(files).length} files, ${(bytes / 1e6).toFixed(1)} MB compressed`);
  return pages;
}
