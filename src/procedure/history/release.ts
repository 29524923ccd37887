/** Adds the version that each page bears to its history. */
import { historyMessages as say } from '#text/messages/history.ts';
import type { Page } from '../lint/page.ts';
import { editionOf } from './edition.ts';
import { readHistory, writeHistory } from './history-file.ts';
import { compareVersions, growth, nextVersion } from './next-version.ts';

export interface Released {
  /** How many versions were written down. */
  released: number;
  /** A line for each page whose version does not fit what it says now. */
  refused: string[];
}

/** @param content the folder; `pages` are those of it, all of them without errors */
export async function release(content: string, pages: Page[]): Promise<Released> {
  const result: Released = { released: 0, refused: [] };
  for (const { file, slug, matter, outline } of pages) {
    if (!matter) continue;
    const now = editionOf({ ...matter, ...outline });
    const history = await readHistory(content, slug);
    const last = history.at(-1);
    if (last) {
      const grown = growth(last, now);
      if (!grown) continue;
      const next = nextVersion(last.version, grown);
      if (compareVersions(now.version, next) < 0) {
        result.refused.push(say.version(file, last.version, now.version, next));
        continue;
      }
    }
    await writeHistory(content, slug, [...history, now]);
    result.released += 1;
  }
  return result;
}
