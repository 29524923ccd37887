/** One search box at work: what stands in its field, what it asks the index, and what comes back. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Answer, Failure, Filters } from '../query/model.ts';
import { SearchFailure } from '../worker/search-failure.ts';

/** The pauses in ms: after the last key before asking, and before saying that it takes a while. */
const TYPING = 60;
const WAITING = 400;
/** How many results are shown at a time. */
const PAGE = 10;

export interface SearchState {
  /** What stands in the field. */
  text: string;
  filters: Filters;
  /** What is shown; absent where nothing is asked, or the asking failed. */
  shown?: Shown | undefined;
  failure?: Failure | undefined;
  /** True once an answer takes long. */
  waiting: boolean;
}

export interface Shown {
  query: string;
  answer: Answer;
  /** Place of the first hit that came last: 0, or where 再看后面的 went on. */
  from: number;
}

export interface SearchBox {
  $state: ReadableAtom<SearchState>;
  /** Takes what was typed, and asks for it after a short pause; not while an input method composes, when the field holds half-typed pinyin. */
  type(text: string, composing?: boolean): void;
  /** Asks for this at once; what is left out stays. Settles when the answer is there. */
  ask(change?: Partial<Pick<SearchState, 'text' | 'filters'>>): Promise<void>;
  /** Settles when what stands in the field is answered. */
  settled(): Promise<void>;
  /** Fetches the next hits. */
  more(): Promise<void>;
}

/** The question as the query of an address: `q=押金&role=cashier`. */
export function addressQuery({ text, filters }: Pick<SearchState, 'text' | 'filters'>): URLSearchParams {
  const query = text.trim();
  return new URLSearchParams({ ...(query && { q: query }), ...filters });
}

/** What asks the index: it comes with the first question. */
const client = () =>
  import('../worker/client.ts').catch(() => {
    throw new SearchFailure('failed');
  });

export function createSearchBox(): SearchBox {
  const $state = atom<SearchState>({ text: '', filters: {}, waiting: false });
  const set = (change: Partial<SearchState>) => $state.set({ ...$state.get(), ...change });
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the newest question; answers to older ones are dropped. */
  let newest = 0;
  let asked: Promise<void> = Promise.resolve();

  function fail(error: unknown): void {
    const failure = error instanceof SearchFailure ? error.reason : 'failed';
    set({ failure, shown: undefined, waiting: false });
    if (!(error instanceof SearchFailure)) throw error;
  }

  async function answered(): Promise<void> {
    const turn = ++newest;
    const { text, filters } = $state.get();
    const query = text.trim();
    if (query === '') return set({ shown: undefined, failure: undefined, waiting: false });
    const slow = setTimeout(() => turn === newest && set({ waiting: true }), WAITING);
    try {
      const { search } = await client();
      const answer = await search({ text: query, filters, from: 0, to: PAGE });
      if (turn === newest) set({ shown: { query, answer, from: 0 }, failure: undefined, waiting: false });
    } catch (error) {
      if (turn === newest) fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  const box: SearchBox = {
    $state,
    type(text, composing = false) {
      set({ text });
      if (composing) return;
      clearTimeout(timer);
      timer = setTimeout(() => void box.ask(), TYPING);
    },
    ask(change = {}) {
      set(change);
      clearTimeout(timer);
      timer = undefined;
      asked = answered();
      return asked;
    },
    settled: () => (timer === undefined ? asked : box.ask()),
    async more() {
      const { shown, filters } = $state.get();
      if (!shown) return;
      const { query, answer } = shown;
      const from = answer.hits.length;
      try {
        const { search } = await client();
        const { hits } = await search({ text: query, filters, from, to: from + PAGE });
        // Something else may have been asked since.
        if ($state.get().shown !== shown) return;
        set({ shown: { query, answer: { ...answer, hits: [...answer.hits, ...hits] }, from } });
      } catch (error) {
        fail(error);
      }
    },
  };
  return box;
}
