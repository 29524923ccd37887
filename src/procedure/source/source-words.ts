/** What a page says of the document that it was made from: its readers have only the page. */
import { SOURCE } from '#language/authoring/wording.ts';
import type { Reader } from '../../syntax/reader.ts';

/** One warning for a page, where the word stands first. */
export function reportSourceWords(body: string, reader: Reader): void {
  const found = body.split('\n').flatMap((text, index) => {
    const at = text.indexOf(SOURCE);
    return at < 0 ? [] : [{ line: index + 1, column: at + 1 }];
  });
  if (found[0]) reader.warn('source-words', found[0], found.length);
}
