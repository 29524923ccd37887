/** The book in a component: opened once, read anew after each change. */
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { BookStore, peopleFacts, STORES, type StoredPerson } from '../book/book-store.ts';
import { claimsIn, NO_NOTES, type Notes } from '../book/book.ts';
import type { PersonFacts } from '../book/cells.ts';
import { openDatabase } from '../../storage/database/database.ts';
import { teamPages, type TeamPages } from '../book/team-pages.ts';

export interface OpenBook {
  store: BookStore;
  /** As they were sent; by name, each once. */
  stored: readonly StoredPerson[];
  people: readonly PersonFacts[];
  notes: Notes;
  claims: ReturnType<typeof claimsIn>;
  pages: TeamPages;
  /** Reads anew what the store has. */
  refresh: () => Promise<void>;
  /** Notes something of the leader's. */
  note: (change: (notes: Notes) => Notes) => Promise<void>;
}

interface Read {
  store: BookStore;
  stored: StoredPerson[];
  notes: Notes;
}

/** `failed` where the list of pages does not come: the book itself is untouched. */
export function useBook(): { book?: OpenBook | undefined; failed: boolean; again: () => void } {
  const [pages, setPages] = useState<TeamPages>();
  const [failed, setFailed] = useState(false);
  const [read, setRead] = useState<Read>();
  const again = useCallback(() => {
    setFailed(false);
    teamPages().then(setPages, () => setFailed(true));
  }, []);
  const readFrom = useCallback(async (store: BookStore) => {
    const { people, notes } = await store.read();
    setRead({ store, stored: people, notes });
  }, []);
  useOnce(() => {
    again();
    void openDatabase('book', STORES).then((database) => readFrom(new BookStore(database)));
  });
  const people = useMemo(() => {
    const all = read ? peopleFacts(read.stored, read.notes) : [];
    return all.sort(
      (a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }) || (a.id < b.id ? -1 : 1),
    );
  }, [read?.stored, read?.notes.same]);
  if (!read || !pages) return { failed, again };
  const { store, stored, notes = NO_NOTES } = read;
  const refresh = () => readFrom(store);
  const note = async (change: (notes: Notes) => Notes) => {
    const noted = await store.note(change);
    setRead((now) => now && { ...now, notes: noted });
  };
  return {
    book: { store, stored, people, notes, claims: claimsIn(stored, notes), pages, refresh, note },
    failed,
    again,
  };
}
