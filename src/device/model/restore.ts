/** Bringing back records that were erased, beside what has come under their keys since. */
import { decode, encode } from '../../storage/records/record-type.ts';
import { placeAside } from '../../storage/records/set-aside.ts';
import type { Texts } from '../../storage/texts.ts';
import type { Kind } from './backup.ts';
import { join } from './import/take-in.ts';
import { kindOf } from './kept-records.ts';

/** The texts to write, so that neither what was taken away nor what is kept now is lost. */
export function restoredTexts(taken: Texts, texts: Texts, kinds: readonly Kind[]): Map<string, string> {
  const changes = new Map<string, string>();
  for (const [key, text] of taken) {
    const here = texts.get(key);
    const kind = kinds.find(({ type }) => type.name === kindOf(key));
    const [old, now] = [text, here].map((one) =>
      kind && one !== undefined ? decode(kind.type, one) : undefined,
    );
    if (here === undefined || here === text) changes.set(key, text);
    else if (old?.kind === 'read' && old.whole && now?.kind === 'read' && now.whole)
      changes.set(key, encode(kind!.type, join(kind!, now.value, old.value)));
    else {
      const aside = placeAside(key, text, (at) => changes.get(at) ?? texts.get(at));
      if (aside) changes.set(aside, text);
    }
  }
  return changes;
}
