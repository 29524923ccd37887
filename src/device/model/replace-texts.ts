/** Writing the texts of an import, or of what was before it. */
import type { Texts } from '../../storage/texts.ts';
import type { StorageReport } from '../../storage/browser.ts';
import { keepTexts } from '../../storage/texts.ts';

/**
 * Writes and removes (null) texts. What stands under `instead` goes first: a page that has such a record
 * open would else join what it holds with what is written. All of it is done, or nothing.
 */
export function replaceTexts(
  changes: ReadonlyMap<string, string | null>,
  instead: ReadonlySet<string>,
  texts: Texts,
): StorageReport['state'] {
  const first = [...instead].filter((key) => texts.has(key) && changes.has(key));
  if (first.length > 0) keepTexts(new Map(first.map((key) => [key, null])));
  const state = keepTexts(changes);
  if (state !== 'saved') keepTexts(new Map(first.map((key) => [key, texts.get(key)!])));
  return state;
}
