/**
 * Values that this browser keeps: versioned JSON, one name in the storage per record.
 *
 * Nothing is lost silently: text that cannot be read is set aside under a second name, a record of a
 * newer version is left as it is, and when the storage is blocked or full the page goes on in memory and
 * tries again. `$storage` says which has happened.
 */
import { atom, type ReadableAtom } from 'nanostores';
import {
  FORMER,
  NOW,
  PLACES,
  read,
  readable,
  records,
  remove,
  report,
  reportOne,
  $storage,
  write,
  type StorageReport,
} from './browser.ts';
import { canonical } from './records/json.ts';
import { placeAside } from './records/set-aside.ts';
import { decode, encode, MOST_TEXT, soundOf, type Decoded, type RecordType } from './records/record-type.ts';

export interface Saved<T> extends ReadableAtom<T> {
  /**
   * Applies the change to the newest saved value, so that a second tab's changes are kept. Where another
   * tab has erased the record, and the change alone does not make a sound one, it stays erased.
   */
  update(change: (value: T) => T): void;
  /** Removes the record from the storage. */
  erase(): void;
}

/** What is done with a store from outside. */
interface Opened {
  store: unknown;
  /** Takes what other tabs have written; `erased` where they have removed it. */
  refresh: (erased?: boolean) => void;
  /** Drops what is in memory. */
  forget: () => void;
}
/** The stores of this page by record, so that all its parts share one for the same record. */
export const opened = new Map<string, Opened>();
/** What the storage has not taken, by record: its text. */
export const unsavedTexts = new Map<string, () => string>();

/** Moves a text that cannot be read, or not wholly, to a name of its own, never over an earlier one. */
function setAside(name: string, record: string, text: string): StorageReport['state'] {
  reportOne('unreadable', record);
  const place = placeAside(record, text, (key) => read(NOW + key));
  const state = place === undefined ? 'saved' : write(NOW + place, text);
  if (state === 'saved') remove(name);
  return state;
}

/** What was read under one name more. */
function joined<T>(type: RecordType<T>, value: T | undefined, more: Decoded<T>): T | undefined {
  if (more.kind !== 'read' || value === undefined) return more.kind === 'read' ? more.value : value;
  return type.merge ? type.merge(value, more.value) : value;
}

/** The record of this type with this id, as a store. Other tabs' changes arrive by themselves. */
export function saved<T>(type: RecordType<T>, id: string): Saved<T> {
  const record = `${type.name}:${id}`;
  const known = opened.get(record)?.store as Saved<T> | undefined;
  if (known) return known;

  let value = type.initial;
  /** True once `value` stands for something: before that there is nothing to join. */
  let loaded = false;
  /** True while this tab holds a change that the storage has not taken. */
  let unsaved = false;
  /** Set while the storage holds a text of this name that must not be overwritten: what that means for a change. */
  let foreign: StorageReport['state'] | undefined;
  /** True where the storage holds this record, but not in a form that can be read: then memory knows better. */
  let broken = false;
  /** What was read has to be written again: a part of it was set aside, or it stands under its former name. */
  let stale: 'apart' | 'former' | undefined;

  /** What the storage holds now; undefined where there is nothing that this version can use. */
  function stored(): T | undefined {
    foreign = stale = undefined;
    broken = false;
    let found: T | undefined;
    for (const place of PLACES) {
      const text = read(place + record);
      // A mere copy, as most are.
      if (text === null || (place === FORMER && text === read(NOW + record))) continue;
      const decoded = decode(type, text);
      if (decoded.kind === 'newer') {
        // Said by its own message, not as a storage that is full.
        if (place === NOW) foreign = 'saved';
        reportOne('newer', record);
        break;
      }
      const next = joined(type, found, decoded);
      if (decoded.kind === 'unreadable' || !decoded.whole) {
        const state = setAside(place + record, record, text);
        if (state !== 'saved' && place === NOW) foreign = state;
        if (next === undefined) broken = true;
        else stale = 'apart';
      } else if (place === FORMER && canonical(next) !== canonical(found)) stale ??= 'former';
      found = next;
    }
    return found;
  }

  /** True where this tab holds what the storage does not. */
  const own = () => unsaved || (broken && loaded);

  /** The newest value: the storage's, joined with this tab's. */
  function newest(theirs: T | undefined): T {
    if (theirs === undefined) return own() || foreign ? value : type.initial;
    if (loaded && type.merge) return type.merge(value, theirs);
    return unsaved ? value : theirs;
  }

  function save(): void {
    const text = encode(type, value);
    // What could not be read again must not be written.
    const fits = text.length <= MOST_TEXT ? 'saved' : 'full';
    const state = foreign ?? (fits === 'full' ? fits : write(NOW + record, text));
    unsaved = foreign !== undefined || state !== 'saved';
    settle(record, state, state === 'saved' ? undefined : () => encode(type, value));
  }

  function show(next: T, real: boolean): void {
    value = next;
    loaded = real;
    $value.set(next);
  }

  /** Takes what other tabs have written, and gives back what their writing has run over. */
  function refresh(erased = false): void {
    if (erased && !unsaved) loaded = false;
    const theirs = stored();
    const next = newest(theirs);
    const lost = theirs === undefined ? own() : stale === 'apart' || canonical(next) !== canonical(theirs);
    show(next, theirs !== undefined || own());
    if (lost) save();
    else {
      unsaved = false;
      settle(record, 'saved');
    }
    // It is safe under the former name as well: no reason to say anything where this does not work.
    if (stale === 'former' && !foreign && !lost) write(NOW + record, encode(type, value));
  }

  const $value = atom<T>(value);
  const store: Saved<T> = Object.assign($value, {
    update(change: (value: T) => T) {
      const theirs = stored();
      const next = change(newest(theirs));
      if (theirs === undefined && !own() && !foreign && !soundOf(type.schema, next))
        return show(type.initial, false);
      value = next;
      loaded = true;
      save();
      $value.set(next);
      if (!unsaved) retry();
    },
    erase() {
      if (!foreign) for (const place of PLACES) remove(place + record);
      forget();
      retry();
    },
  });
  function forget(): void {
    unsaved = false;
    settle(record, 'saved');
    show(type.initial, false);
  }
  opened.set(record, { store, refresh, forget });
  refresh();
  return store;
}

/** Notes whether the storage has taken a record, and says so. */
function settle(record: string, state: StorageReport['state'], text?: () => string): void {
  if (text) unsavedTexts.set(record, text);
  else unsavedTexts.delete(record);
  const all = readable ? 'saved' : 'blocked';
  report({ state: unsavedTexts.size === 0 ? all : state === 'saved' ? $storage.get().state : state });
}

/** Saves what had no room before, after something has made room. */
function retry(): void {
  for (const record of [...unsavedTexts.keys()]) opened.get(record)?.refresh();
}

/** Follows what other tabs do, and what they did while this page was away. */
function follow({ key, newValue }: Partial<StorageEvent>): void {
  for (const [record, { refresh }] of opened) {
    const concerned = !key || PLACES.some((place) => place + record === key);
    if (concerned || unsavedTexts.has(record)) refresh(concerned && key !== undefined && newValue === null);
  }
}
globalThis.addEventListener?.('storage', follow);
globalThis.addEventListener?.('pageshow', () => follow({}));

/** The ids of all records of this kind, unsaved ones too, in no particular order. */
export function savedIds(name: string): string[] {
  const start = `${name}:`;
  return [...new Set([...records(), ...unsavedTexts.keys()])]
    .filter((record) => record.startsWith(start))
    .map((record) => record.slice(start.length));
}

/** True where a record has a change that the storage has not taken. */
export const isUnsaved = (name: string, id: string) => unsavedTexts.has(`${name}:${id}`);

/** A record's value now, without opening it: for lists. Undefined where there is none that can be read. */
export function peek<T>(type: RecordType<T>, id: string): T | undefined {
  const record = `${type.name}:${id}`;
  const unsaved = unsavedTexts.get(record);
  let found: T | undefined;
  for (const text of unsaved ? [unsaved()] : PLACES.map((place) => read(place + record))) {
    const decoded = text === null ? undefined : decode(type, text);
    if (decoded?.kind === 'newer') break;
    if (decoded) found = joined(type, found, decoded);
  }
  return found;
}

/**
 * Hands over a record of a kind that is not kept any more. Its text goes once `use` says that its value is
 * kept otherwise; one under a former name stays, for the other sites. What cannot be read is set aside.
 */
export function retire<T>(type: RecordType<T>, id: string, use: (value: T) => boolean): void {
  const record = `${type.name}:${id}`;
  const value = peek(type, id);
  const text = read(NOW + record);
  const decoded = text === null ? undefined : decode(type, text);
  if (decoded?.kind === 'newer') return reportOne('newer', record);
  if (decoded && (decoded.kind === 'unreadable' || !decoded.whole)) setAside(NOW + record, record, text!);
  if (value !== undefined && use(value) && text !== null) remove(NOW + record);
}
