/**
 * The browser's storage, name by name, and what the reader should be told about it: `$storage`.
 *
 * The only file that names localStorage. Nothing here throws: a storage that is blocked or full is an answer.
 */
import { atom } from 'nanostores';
import { framed } from './frame/framed.ts';
import { PREFIX } from '../site/site.ts';
import { scopeOf } from './records/scope.ts';

/**
 * What names begin with now, and what they began with before there was a base path in them.
 *
 * A former name does not say whose record it is: any site of this origin may have written it, and may
 * still come to look for it. So a record under a former name is read as if it were this site's, joined
 * with what stands under the new name, and kept under the new name with the next change or by former-names.ts,
 * whichever is first; nothing depends on that being finished. The former one stays for the other sites,
 * and for tabs with an earlier version. It goes when the reader erases the record, and once it is copied
 * where there is no room for both (see former-names.ts). Names of other bases are never written, removed or read.
 */
export const [NOW, FORMER] = [scopeOf(import.meta.env.BASE_URL), `${PREFIX}:`] as const;
/** Both, the one that holds first. */
export const PLACES = [NOW, FORMER];

/** What the reader should be told about the storage. */
export interface StorageReport {
  /** `saved`: all is kept. `blocked`, `full`: some changes live in memory until the page closes. */
  state: 'saved' | 'blocked' | 'full';
  /** Records whose text could not be read, or only in part, and was set aside. */
  unreadable: string[];
  /** Records that a newer version of the site has written; shown empty here and not overwritten. */
  newer: string[];
  /** True where the room is nearly used up. */
  near?: boolean;
}

/** How the storage stands. */
export const $storage = atom<StorageReport>({ state: 'saved', unreadable: [], newer: [] });

/** Says what has changed; says nothing again. */
export function report(change: Partial<StorageReport>): void {
  const before = $storage.get();
  const after = { ...before, ...change };
  if (JSON.stringify(after) !== JSON.stringify(before)) $storage.set(after);
}

/** Adds a record to one of the lists of the report. */
export function reportOne(list: 'unreadable' | 'newer', record: string): void {
  report({ [list]: [...new Set([...$storage.get()[list], record])] });
}

/** The storage, or undefined where it does not exist or the browser forbids it. */
function browserStorage(): Storage | undefined {
  try {
    return framed ? undefined : (globalThis.localStorage ?? undefined);
  } catch {
    return undefined;
  }
}

/** False where the browser would not even let us look, the last time. */
export let readable = true;

/** The text of this name; null where there is none or it cannot be had. */
export function read(name: string): string | null {
  try {
    const text = browserStorage()!.getItem(name);
    readable = true;
    return text;
  } catch {
    readable = false;
    report({ state: 'blocked' });
    return null;
  }
}

/** Writes one text, and says whether the storage took it. */
export function write(name: string, text: string): StorageReport['state'] {
  try {
    browserStorage()!.setItem(name, text);
    return 'saved';
  } catch (error) {
    return browserStorage() && /quota/i.test((error as Error).name) ? 'full' : 'blocked';
  }
}

export function remove(name: string): void {
  try {
    browserStorage()!.removeItem(name);
  } catch {
    report({ state: 'blocked' });
  }
}

/** The name of a record without what comes before it; undefined for what is not this site's. */
const recordOf = (name: string, place: string): string | undefined =>
  name.startsWith(place) && (place !== FORMER || name[FORMER.length] !== '/')
    ? name.slice(place.length)
    : undefined;

/** All records that stand under one of the places. */
export function records(places: readonly string[] = PLACES): string[] {
  let names: string[] = [];
  try {
    names = Object.keys(browserStorage()!);
  } catch {
    // Blocked: reading says so.
  }
  return [...new Set(places.flatMap((place) => names.flatMap((name) => recordOf(name, place) ?? [])))];
}
