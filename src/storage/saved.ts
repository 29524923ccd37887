/**
 * Values that this browser keeps: versioned JSON, one localStorage key per record.
 *
 * The only file that names localStorage. Nothing is lost silently: text that cannot be read is set
 * aside under a second key, a record of a newer version is left as it is, and when the storage is
 * blocked or full the page goes on in memory. `$storage` says which of these has happened.
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
  /** Joins what this tab holds unsaved with what another tab has saved. Without it, this tab's wins. */
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
  /** `saved`: all is kept. `blocked`, `full`: changes live in memory until the page closes. */
  state: 'saved' | 'blocked' | 'full';
  /** Keys whose text could not be read and was set aside. */
  unreadable: string[];
  /** Keys that a newer version of the site has written; shown empty here and not overwritten. */
  newer: string[];
}

export const $storage = atom<StorageReport>({ state: 'saved', unreadable: [], newer: [] });

const report = (change: Partial<StorageReport>) => $storage.set({ ...$storage.get(), ...change });
const add = (keys: string[], key: string) => (keys.includes(key) ? keys : [...keys, key]);

/** The storage, or undefined where it does not exist or the browser forbids it. */
function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

function read(key: string): string | null {
  try {
    const storage = browserStorage();
    if (!storage) report({ state: 'blocked' });
    return storage?.getItem(key) ?? null;
  } catch {
    report({ state: 'blocked' });
    return null;
  }
}

/** True if the text is now in the storage. */
function write(key: string, text: string): boolean {
  const storage = browserStorage();
  if (!storage) {
    report({ state: 'blocked' });
    return false;
  }
  try {
    storage.setItem(key, text);
    report({ state: 'saved' });
    return true;
  } catch (error) {
    const full = error instanceof DOMException && /quota/i.test(error.name);
    report({ state: full ? 'full' : 'blocked' });
    return false;
  }
}

function remove(key: string): void {
  try {
    browserStorage()?.removeItem(key);
  } catch {
    report({ state: 'blocked' });
  }
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
  /** True while this tab holds a change that the storage has not taken. */
  let unsaved = false;
  /** True while the record belongs to a newer version of the site. */
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
      if (write(SET_ASIDE + key, text)) remove(key);
      else foreign = true;
      report({ unreadable: add($storage.get().unreadable, key) });
    }
    return undefined;
  }

  /** The newest value: the storage's, joined with what this tab could not save. */
  function newest(): T {
    const theirs = stored();
    if (theirs === undefined) return unsaved || foreign ? $value.get() : shape.initial;
    if (!unsaved) return theirs;
    return shape.merge ? shape.merge($value.get(), theirs) : $value.get();
  }

  const $value = atom<T>(shape.initial);
  $value.set(newest());

  onMount($value, () => {
    const refresh = () => $value.set(newest());
    const onStorage = (event: StorageEvent) => {
      if (event.key === key || event.key === null) refresh();
    };
    refresh();
    addEventListener('storage', onStorage);
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('storage', onStorage);
      removeEventListener('pageshow', refresh);
    };
  });

  return Object.assign($value, {
    update(change: (value: T) => T) {
      const value = change(newest());
      unsaved = foreign || !write(key, encode(shape, value));
      $value.set(value);
    },
    erase() {
      if (!foreign) remove(key);
      unsaved = false;
      $value.set(shape.initial);
    },
  });
}

/** The ids of all records of this kind that the storage holds, in no particular order. */
export function savedIds(name: string): string[] {
  const storage = browserStorage();
  if (!storage) return [];
  const start = `${PREFIX}${name}:`;
  try {
    return Object.keys(storage)
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(start.length));
  } catch {
    return [];
  }
}
