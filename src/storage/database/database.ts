/**
 * Values that are too many for localStorage, in named stores of IndexedDB; where the browser does not let us, in this
 * page's memory alone.
 */
import { NOW } from '../browser.ts';
import { framed } from '../frame/framed.ts';
import { ownId } from '../profiles/profile.ts';

/** What is to be written: by store and key the value, or undefined for what is to go. */
export type Writes = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

export interface Reads {
  all<T>(store: string): Promise<T[]>;
  /** Of these keys, those that are there. */
  some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>>;
}

export interface Database extends Reads {
  /** False where nothing is kept once the page closes. */
  keeps: boolean;
  /**
   * Writes what follows from what is read, all of it or nothing; neither another call nor another tab writes between.
   * `work` waits for these reads alone. Throws where there is no room.
   */
  change(work: (reads: Reads) => Promise<Writes>): Promise<void>;
  clear(): Promise<void>;
}

/** The browser has not answered in time: what is kept may well be there. */
export class NotOpened extends Error {}

/** So long a browser may take to open it, in milliseconds. */
const PATIENCE = 10_000;

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error!);
  });

/** An error of a request ends in an abort, which says why. */
const ended = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error ?? new Error('Aborted.'));
  });

function opened(name: string, stores: readonly string[]): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    for (const store of stores) opening.result.createObjectStore(store);
  };
  return new Promise((done, failed) => {
    const late = setTimeout(() => {
      opening.onsuccess = () => opening.result.close();
      failed(new NotOpened());
    }, PATIENCE);
    void answer(opening)
      .then(done, failed)
      .finally(() => clearTimeout(late));
  });
}

const readsOf = (transaction: IDBTransaction): Reads => ({
  all: <T>(store: string) => answer(transaction.objectStore(store).getAll() as IDBRequest<T[]>),
  async some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>> {
    const place = transaction.objectStore(store);
    const found = await Promise.all(
      [...keys].map(async (key) => [key, await answer(place.get(key) as IDBRequest<T | undefined>)] as const),
    );
    return new Map(found.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
  },
});

class Kept implements Database {
  readonly keeps = true;
  readonly #name: string;
  readonly #stores: readonly string[];
  #database: IDBDatabase | undefined;

  constructor(name: string, stores: readonly string[]) {
    this.#name = name;
    this.#stores = stores;
  }

  async open(): Promise<IDBDatabase> {
    const database = await opened(this.#name, this.#stores);
    this.#database = database;
    const gone = () => {
      if (this.#database === database) this.#database = undefined;
    };
    database.onclose = gone;
    // Another tab may erase it, or bring a newer form of it.
    database.onversionchange = () => {
      database.close();
      gone();
    };
    return database;
  }

  /** A browser may close a database at any time: it is opened anew. */
  async #begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    try {
      return (this.#database ?? (await this.open())).transaction(this.#stores, mode);
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      return (await this.open()).transaction(this.#stores, mode);
    }
  }

  async all<T>(store: string): Promise<T[]> {
    return readsOf(await this.#begin('readonly')).all(store);
  }

  async some<T>(store: string, keys: Iterable<string>): Promise<Map<string, T>> {
    return readsOf(await this.#begin('readonly')).some(store, keys);
  }

  async change(work: (reads: Reads) => Promise<Writes>): Promise<void> {
    const transaction = await this.#begin('readwrite');
    const end = ended(transaction);
    try {
      for (const [store, values] of await work(readsOf(transaction)))
        for (const [key, value] of values) {
          const place = transaction.objectStore(store);
          if (value === undefined) place.delete(key);
          else place.put(value, key);
        }
    } catch (error) {
      end.catch(() => {});
      transaction.abort();
      throw error;
    }
    await end;
  }

  async clear(): Promise<void> {
    const transaction = await this.#begin('readwrite');
    for (const store of this.#stores) transaction.objectStore(store).clear();
    await ended(transaction);
  }
}

/** For tests, and where the browser keeps nothing. */
export class InMemory implements Database {
  readonly keeps = false;
  readonly #stores = new Map<string, Map<string, unknown>>();
  /** The last change: the next one waits for it. */
  #last: Promise<void> = Promise.resolve();

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

  change(work: (reads: Reads) => Promise<Writes>): Promise<void> {
    const done = this.#last.then(async () => {
      for (const [store, values] of await work(this))
        for (const [key, value] of values) {
          if (value === undefined) this.#store(store).delete(key);
          else this.#store(store).set(key, value);
        }
    });
    this.#last = done.catch(() => {});
    return done;
  }

  clear(): Promise<void> {
    for (const store of this.#stores.values()) store.clear();
    return Promise.resolve();
  }
}

/**
 * @param name of whoever uses this device: each profile has its own
 * @throws NotOpened
 */
export async function openDatabase(name: string, stores: readonly string[]): Promise<Database> {
  try {
    if (framed) throw new Error('Framed.');
    const kept = new Kept(`${NOW}${ownId(name)}`, stores);
    await kept.open();
    return kept;
  } catch (error) {
    if (error instanceof NotOpened) throw error;
    return new InMemory();
  }
}
