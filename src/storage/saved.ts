/**
 * Values that this browser keeps: versioned JSON, one localStorage key per record.
 *
 * The only file that names localStorage. Nothing is lost silently: text that cannot be read is set
 * aside under a second key, a record of a newer version is left as it is, and when the storage is
 * blocked or full the page goes on in memory and tries again. `$storage` says which has happened.
 */
import { atom, onMount, type ReadableAtom } from 'nanostores';

const PREFIX = 'zhaozhang:';
const SET_ASIDE = `${PREFIX}set-aside:`;

/** How one kind of record is written, read and brought up to date. */
export interface Shape<T> {
  /** First part of the key, one word: `marks`. */
  name: string;
  version: number;
  initial: T;
  /** The value if it is a sound one of this version, else undefined. */
  parse(value: unknown): T | undefined;
  /** `migrations[n]` turns a value of version n into one of version n + 1. */
  migrations?: Readonly<Record<number, (value: unknown) => unknown>>;
  /**
   * Joins what this tab or file holds with what the storage holds, so that neither loses a change.
   * Must not depend on the order of its arguments or on how often it runs. Without it, the newest
   * stored value wins, and a value that could not be stored wins over it.
   */
  merge?(mine: T, theirs: T): T;
}

export type Decoded<T> =
  { kind: 'read'; value: T } | { kind: 'unreadable' } | { kind: 'newer'; version: number };

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
}

export const $storage = atom<StorageReport>({ state: 'saved', unreadable: [], newer: [] });

/** The stores of this page by key, so that all its parts share one for the same record. */
const opened = new Map<string, unknown>();
/** Tries again to save what the storage has not taken, by key. */
const unsavedKeys = new Map<string, () => void>();

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

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export function encode<T>(shape: Shape<T>, value: T): string {
  return JSON.stringify({ version: shape.version, value });
}

/** Reads a record's text, migrating it from older versions. Never throws. */
export function decode<T>(shape: Shape<T>, text: string): Decoded<T> {
  try {
    const record = JSON.parse(text) as { version?: unknown; value?: unknown } | null;
    const version = record?.version;
    if (typeof version !== 'number') return { kind: 'unreadable' };
    if (version > shape.version) return { kind: 'newer', version };
    let value = record!.value;
    for (let from = version; from < shape.version; from++) {
      const migrate = shape.migrations?.[from];
      if (!migrate) return { kind: 'unreadable' };
      value = migrate(value);
    }
    const parsed = shape.parse(value);
    return parsed === undefined ? { kind: 'unreadable' } : { kind: 'read', value: parsed };
  } catch {
    return { kind: 'unreadable' };
  }
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
    else unsavedKeys.set(key, refresh);
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
    addEventListener('storage', onStorage);
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', refresh);
    };
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
  for (const [key, again] of [...unsavedKeys]) if (key !== except) again();
  if (unsavedKeys.size === 0 && $storage.get().state === 'full') report({ state: 'saved' });
}

function keys(): string[] {
  try {
    return Object.keys(browserStorage()!).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** The ids of all records of this kind that the storage holds, in no particular order. */
export function savedIds(name: string): string[] {
  const start = `${PREFIX}${name}:`;
  return keys()
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}
