/** Shares on their way into the book: a few are kept while the next are still read. */
import type { BookStore } from '../../book/book-store.ts';
import type { ReadShare } from '../../share/receiving/read-shares.ts';
import { whyNotRead } from '../why-failed.ts';

type Share = Extract<ReadShare, { kind: 'share' }>;

/** So many shares are joined in one go: somebody looks at the page meanwhile. */
const AT_ONCE = 5;

export class Keeping {
  readonly #store: BookStore;
  /** Called whenever some more are in the book. */
  readonly #kept: () => void;
  #waiting: Share[] = [];
  #last: Promise<void>;
  /** Digests of shares that the book had before. */
  readonly known = new Set<string>();
  /** Why shares could not be kept, by share: one that fails keeps no other out. */
  readonly failed = new Map<ReadShare, string>();

  constructor(store: BookStore, kept = () => {}) {
    this.#store = store;
    this.#kept = kept;
    this.#last = store.read().then(({ people }) => {
      for (const { received } of people) for (const { digest } of received) this.known.add(digest);
    });
    // What keeps the book from being read is said at the end.
    this.#last.catch(() => {});
  }

  add(share: Share): void {
    this.#waiting.push(share);
    if (this.#waiting.length === AT_ONCE) this.#send();
  }

  /** Resolves once all are in the book, or have failed. */
  async end(): Promise<void> {
    this.#send();
    await this.#last;
  }

  #send(): void {
    const some = this.#waiting;
    if (some.length === 0) return;
    this.#waiting = [];
    this.#last = this.#last.then(() => this.#keep(some));
    this.#last.catch(() => {});
  }

  async #keep(some: readonly Share[]): Promise<void> {
    const areKept = await this.#store.add(some).then(
      () => true,
      () => false,
    );
    for (const one of areKept ? [] : some)
      await this.#store.add([one]).catch((error: unknown) => this.failed.set(one, whyNotRead(error)));
    this.#kept();
  }
}
