/** All that is kept, as texts: to carry away, to bring in, to erase. */
import { FORMER, NOW, PLACES, read, records, remove, write, type StorageReport } from './browser.ts';
import { opened, unsavedTexts } from './saved.ts';

/** Texts by key (`run:walk-in/1`), as the storage has them. */
export type Texts = ReadonlyMap<string, string>;

/** Everything that this site keeps here, unsaved changes too: record (`run:…`, `set-aside:…`) → text. */
export function keptTexts(): Map<string, string> {
  const texts = new Map(
    records().map((record) => [record, read(NOW + record) ?? read(FORMER + record) ?? '']),
  );
  for (const [record, text] of unsavedTexts) texts.set(record, text());
  return texts;
}

/**
 * Writes and removes (null) texts as they are: all of them, or none where one does not fit.
 *
 * The stores of this page and of other tabs follow.
 */
export function keepTexts(changes: ReadonlyMap<string, string | null>): StorageReport['state'] {
  const names = [...changes.keys()].flatMap((record) => PLACES.map((place) => place + record));
  const before = new Map(names.map((name) => [name, read(name)]));
  const put = (name: string, text: string | null) => {
    if (text !== null) return write(name, text);
    remove(name);
    return 'saved' as const;
  };
  // Room is made before it is used.
  const ordered = <T extends [string, string | null]>(all: Iterable<T>) =>
    [...all].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
  for (const [record, text] of ordered(changes)) {
    let state = put(NOW + record, text);
    // What is erased is so under both names.
    if (text === null) state = put(FORMER + record, text);
    if (state === 'saved') continue;
    for (const [name, was] of ordered(before)) put(name, was);
    return state;
  }
  for (const [record, text] of changes) if (text === null) opened.get(record)?.forget();
  // One event without a key, as for a storage that was cleared: every store reads anew, lists but once.
  dispatchEvent(new StorageEvent('storage'));
  return 'saved';
}
