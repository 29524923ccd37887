/**
 * Values that this browser keeps: versioned JSON, one localStorage key per record.
 *
 * The only file that names localStorage. Nothing is lost silently: text that cannot be read is set
 * aside under a second key, a record of a newer version is left as it is, and when the storage is
 * blocked or full the page goes on in memory and tries again. `$storage` says which has happened.
 */
import { atom, onMount, type ReadableAtom } from 'nanostores';
import { canonical, decode, encode, type Shape } from './model.ts';

export { decode, encode, type Decoded, type Shape } from './model.ts';

const PREFIX = 'zhaozhang:';
const SET_ASIDE = `${PREFIX}set-aside:`;

export interface Saved<T> extends ReadableAtom<T> {
  /** Applies the change to the newest saved value, so that a second tab's changes are kept. */
  update(change: (value: T) => T): void;
  /** Removes the record from the storage. */
  erase(): void;
}

/** What the reader should be told about the storage. */
export interface StorageReport {
  /** `saved`: all is kept. `blocked`, `full`: some changes live in memory until the page closes. */
  state: 'saved' | 'blocked' | 'full';
  /** Keys whose text could not be read and was set aside. */
  unreadable: string[];
  /** Keys that a newer version of the site has written; shown empty here and not overwritten. */
  newer: string[];
  /** True where the room is nearly used up. */
  near?: boolean;
}

export const $storage = atom<StorageReport>({ state: 'saved', unreadable: [], newer: [] });

/** The stores of this page by key, so that all its parts share one for the same record. */
const opened = new Map<string, unknown>();
/** What the storage has not taken, by key: its text, and how to try again. */
const unsavedKeys = new Map<string, { text: () => string; again: () => void }>();

function report(change: Partial<StorageReport>): void {
  const before = $storage.get();
  const after = { ...before, ...change };
  if (JSON.stringify(after) !== JSON.stringify(before)) $storage.set(after);
}

const add = (keys: string[], key: string) => (keys.includes(key) ? keys : [...keys, key]);

/** The storage, or undefined where it does not exist or the browser forbids it. */
function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage ?? undefined;
  } catch {
    return undefined;
  }
}

function read(key: string): string | null {
  try {
    return browserStorage()!.getItem(key);
  } catch {
    report({ state: 'blocked' });
    return null;
  }
}

function write(key: string, text: string): StorageReport['state'] {
  try {
    browserStorage()!.setItem(key, text);
    return 'saved';
  } catch (error) {
    return browserStorage() && /quota/i.test((error as Error).name) ? 'full' : 'blocked';
  }
}

function remove(key: string): void {
  try {
    browserStorage()!.removeItem(key);
  } catch {
    report({ state: 'blocked' });
  }
}

/** Moves a text that cannot be read to a key of its own, never over an earlier one. */
function setAside(key: string, text: string): boolean {
  let place = SET_ASIDE + key;
  for (let n = 2; read(place) !== null; n++) {
    if (read(place) === text) break;
    place = `${SET_ASIDE}${key}~${n}`;
  }
  if (write(place, text) !== 'saved') return false;
  remove(key);
  return true;
}

/** The record of this shape with this id, as a store. Other tabs' changes arrive by themselves. */
export function saved<T>(shape: Shape<T>, id: string): Saved<T> {
  const key = `${PREFIX}${shape.name}:${id}`;
  const known = opened.get(key) as Saved<T> | undefined;
  if (known) return known;

  let value = shape.initial;
  /** True once `value` stands for something: before that there is nothing to join. */
  let loaded = false;
  /** True while this tab holds a change that the storage has not taken. */
  let unsaved = false;
  /** True while the storage holds a text under this key that must not be overwritten. */
  let foreign = false;

  /** What the storage holds now; undefined where there is nothing that this version can use. */
  function stored(): T | undefined {
    const text = read(key);
    foreign = false;
    if (text === null) return undefined;
    const decoded = decode(shape, text);
    if (decoded.kind === 'read') return decoded.value;
    if (decoded.kind === 'newer') {
      foreign = true;
      report({ newer: add($storage.get().newer, key) });
    } else {
      foreign = !setAside(key, text);
      report({ unreadable: add($storage.get().unreadable, key) });
    }
    return undefined;
  }

  /** The newest value: the storage's, joined with this tab's. */
  function newest(theirs = stored()): T {
    if (theirs === undefined) return unsaved || foreign ? value : shape.initial;
    if (loaded && shape.merge) return shape.merge(value, theirs);
    return unsaved ? value : theirs;
  }

  function save(): void {
    const state = foreign ? 'saved' : write(key, encode(shape, value));
    unsaved = foreign || state !== 'saved';
    if (state === 'saved') unsavedKeys.delete(key);
    else unsavedKeys.set(key, { text: () => encode(shape, value), again: refresh });
    report({ state: unsavedKeys.size === 0 ? 'saved' : state === 'saved' ? $storage.get().state : state });
  }

  function show(next: T, real: boolean): void {
    value = next;
    loaded = real;
    $value.set(next);
  }

  /** Takes what other tabs have written, and gives back what their writing has run over. */
  function refresh(): void {
    const theirs = stored();
    const next = newest(theirs);
    const lost = theirs === undefined ? unsaved : canonical(next) !== canonical(theirs);
    show(next, theirs !== undefined || unsaved);
    if (lost && !foreign) save();
  }

  const $value = atom<T>(value);
  refresh();
  onMount($value, () => {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key || event.key === null || unsaved) refresh();
    };
    refresh();
    const left = new AbortController();
    const { signal } = left;
    addEventListener('storage', onStorage, { signal });
    addEventListener('pageshow', refresh, { signal });
    return () => left.abort();
  });

  const store: Saved<T> = Object.assign($value, {
    update(change: (value: T) => T) {
      const next = change(newest());
      value = next;
      loaded = true;
      save();
      $value.set(next);
      if (!unsaved) retry(key);
    },
    erase() {
      if (!foreign) remove(key);
      unsaved = false;
      unsavedKeys.delete(key);
      show(shape.initial, false);
      retry(key);
    },
  });
  opened.set(key, store);
  return store;
}

/** Saves what had no room before, after something has made room. */
function retry(except: string): void {
  for (const [key, { again }] of [...unsavedKeys]) if (key !== except) again();
  if (unsavedKeys.size === 0 && $storage.get().state === 'full') report({ state: 'saved' });
}

function keys(): string[] {
  try {
    return Object.keys(browserStorage()!).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** The ids of all records of this kind, unsaved ones too, in no particular order. */
export function savedIds(name: string): string[] {
  const start = `${PREFIX}${name}:`;
  return [...new Set([...keys(), ...unsavedKeys.keys()])]
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}

/** A record's value now, without opening it: for lists. Undefined where there is none that can be read. */
export function peek<T>(shape: Shape<T>, id: string): T | undefined {
  const key = `${PREFIX}${shape.name}:${id}`;
  const store = unsavedKeys.has(key) ? (opened.get(key) as Saved<T> | undefined) : undefined;
  if (store) return store.get() as T;
  const text = read(key);
  const decoded = text === null ? undefined : decode(shape, text);
  return decoded?.kind === 'read' ? decoded.value : undefined;
}

/** Everything that this site keeps here, unsaved changes too: key (`run:…`, `set-aside:…`) → text. */
export function keptTexts(): Map<string, string> {
  const texts = new Map(keys().map((key) => [key, read(key) ?? '']));
  for (const [key, { text }] of unsavedKeys) texts.set(key, text());
  return new Map([...texts].map(([key, text]) => [key.slice(PREFIX.length), text]));
}

/**
 * Writes and removes (null) texts as they are: all of them, or none where one does not fit.
 *
 * The stores of this page and of other tabs follow.
 */
export function keepTexts(changes: ReadonlyMap<string, string | null>): StorageReport['state'] {
  const before = new Map([...changes.keys()].map((key) => [key, read(PREFIX + key)]));
  const put = (key: string, text: string | null) => {
    if (text !== null) return write(PREFIX + key, text);
    remove(PREFIX + key);
    return 'saved' as const;
  };
  // Room is made before it is used.
  const ordered = [...changes].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null));
  for (const [key, text] of ordered) {
    const state = put(key, text);
    if (state === 'saved') continue;
    for (const [old, was] of [...before].sort(([, a], [, b]) => Number(a !== null) - Number(b !== null)))
      put(old, was);
    return state;
  }
  // One event without a key, as for a storage that was cleared: every store reads anew, lists but once.
  dispatchEvent(new StorageEvent('storage'));
  return 'saved';
}
