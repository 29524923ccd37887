import type { Database, Reads, Writes } from './database.ts';

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
