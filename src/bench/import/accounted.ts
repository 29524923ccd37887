/** Of how many sentences of a document the account speaks. */
import type { OldDocument } from '../../import/document/old-document.ts';
import type { Imported } from '../../import/import-document.ts';
import { letters } from './likeness.ts';
import type { Share } from './share.ts';

/** The reading of a character, in brackets behind it. */
const READING = /[（(][a-z]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-z]*[）)]/giu;

/** Sentences of the document whose every word the ledger speaks of. */
export function accounted({ text }: OldDocument, { ledger }: Imported): Share {
  const plain = (words: string) => words.replace(READING, '');
  const told = ledger.map((entry) => letters(plain(entry.text))).join('');
  const all = plain(text)
    .split(/[。！？!?；;\n]/)
    .map(letters)
    .filter(Boolean);
  const shared = { of: all.length, found: 0 };
  let at = 0;
  for (const sentence of all) {
    if (!told.startsWith(sentence, at)) {
      const next = told.indexOf(sentence, at);
      if (next < 0) continue;
      at = next;
    }
    shared.found++;
    at += sentence.length;
  }
  return shared;
}
