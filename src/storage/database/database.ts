/**
 * Values that are too many for localStorage, in named stores of IndexedDB; where the browser does not let us, in this
 * page's memory alone.
 */
import { NOW } from '../browser.ts';
import { framed } from '../frame/framed.ts';
import { ownId } from '../profiles/profile.ts';

/** What is to be written: by store and key the value, or undefined for what is to go. */
export type Writes = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export interface Database {
  /** False where nothing is kept once the page closes. */
  keeps: boolean;
  all<T>(store: string): Promise<T[]>;
  /** Of these keys, those that are there. */
  some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>>;
  /** All of it or nothing. Throws where there is no room. */
  write(writes: Writes): Promise<void>;
  clear(): Promise<void>;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error!);
  });

const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = transaction.onerror = () => failed(transaction.error!);
  });

class Kept implements Database {
  readonly keeps = true;
  readonly #database: IDBDatabase;

  constructor(database: IDBDatabase) {
    this.#database = database;
  }

  all<T>(store: string): Promise<T[]> {
    return answer(this.#database.transaction(store).objectStore(store).getAll() as IDBRequest<T[]>);
  }

  async some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>> {
    const place = this.#database.transaction(store).objectStore(store);
    const found = await Promise.all(
      [...keys].map(async (key) => [key, await answer(place.get(key) as IDBRequest<T | undefined>)] as const),
    );
    return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  }

  async write(writes: Writes): Promise<void> {
    if (writes.size === 0) return;
    const transaction = this.#database.transaction([...writes.keys()], 'readwrite');
    for (const [store, values] of writes)
      for (const [key, value] of values) {
        const place = transaction.objectStore(store);
        if (value === undefined) place.delete(key);
        else place.put(value, key);
      }
    await ended(transaction);
  }

  async clear(): Promise<void> {
    const stores = [...this.#database.objectStoreNames];
    const transaction = this.#database.transaction(stores, 'readwrite');
    for (const store of stores) transaction.objectStore(store).clear();
    await ended(transaction);
  }
}

/** For tests, and where the browser keeps nothing. */
export class InMemory implements Database {
  readonly keeps = false;
  readonly #stores = new Map<string, Map<string, unknown>>();

  #store(name: string): Map<string, unknown> {
    const store = this.#stores.get(name) ?? new Map<string, unknown>();
    this.#stores.set(name, store);
    return store;
  }

  all<T>(store: string): Promise<T[]> {
    return Promise.resolve([...this.#store(store).values()] as T[]);
  }

  some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>> {
    const kept = this.#store(store);
    return Promise.resolve(
      new Map([...keys].flatMap((key) => (kept.has(key) ? [[key, kept.get(key) as T]] : []))),
    );
  }

  write(writes: Writes): Promise<void> {
    for (const [store, values] of writes)
      for (const [key, value] of values) {
        if (value === undefined) this.#store(store).delete(key);
        else this.#store(store).set(key, value);
      }
    return Promise.resolve();
  }

  clear(): Promise<void> {
    for (const store of this.#stores.values()) store.clear();
    return Promise.resolve();
  }
}

/** @param name of whoever uses this device: each profile has its own */
export async function openDatabase(name: string, stores: readonly string[]): Promise<Database> {
  try {
    if (framed) throw new Error('Framed.');
    const opening = indexedDB.open(`${NOW}${ownId(name)}`, 1);
    opening.onupgradeneeded = () => {
      for (const store of stores) opening.result.createObjectStore(store);
    };
    const database = await answer(opening);
    // Another tab may erase the book, or bring a newer form of it.
    database.onversionchange = () => database.close();
    return new Kept(database);
  } catch {
    return new InMemory();
  }
}
