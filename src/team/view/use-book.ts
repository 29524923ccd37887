/** The book in a component: opened once, read anew after each change. */
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { teamText as words } from '#text/team.ts';
import { useOnce } from '../../ui/hooks/use-once.ts';
import { BookStore, peopleFacts, STORES, type StoredPerson } from '../book/book-store.ts';
import { claimsIn, NO_NOTES, type Notes } from '../book/book.ts';
import type { PersonFacts } from '../book/cells.ts';
import { openDatabase } from '../../storage/database/database.ts';
import { followBook } from './follow-book.ts';
import { whyNotNoted } from './why-failed.ts';
import { teamPages, type TeamPages } from '../book/team-pages.ts';

export interface OpenBook {
  store: BookStore;
  /** As they were sent; by name, each once. */
  stored: readonly StoredPerson[];
  people: readonly PersonFacts[];
  notes: Notes;
  claims: ReturnType<typeof claimsIn>;
  pages: TeamPages;
  /** Reads anew what the store has, here and in other tabs. */
  refresh: () => Promise<void>;
  /** Notes something of the leader's. */
  note: (change: (notes: Notes) => Notes) => Promise<void>;
  /** Does something with the store; false where that failed. */
  attempt: (work: () => Promise<void>) => Promise<boolean>;
  /** Why the last change was not kept, in words; empty where it was. */
  trouble: string;
}

interface Read {
  store: BookStore;
  stored: StoredPerson[];
  notes: Notes;
}

/** `failed`: why it cannot be opened, in words; the book itself is untouched. */
export function useBook(): { book?: OpenBook | undefined; failed: string; again: () => void } {
  const [pages, setPages] = useState<TeamPages>();
  const [failed, setFailed] = useState('');
  const [read, setRead] = useState<Read>();
  const [trouble, setTrouble] = useState('');
  const readFrom = useCallback(async (store: BookStore) => {
    const { people, notes } = await store.read();
    setRead({ store, stored: people, notes });
  }, []);
  const opened = useRef<BookStore | undefined>(undefined);
  const tell = useRef(() => {});
  const open = useCallback(async () => {
    const store = (opened.current ??= new BookStore(await openDatabase('book', STORES)));
    await readFrom(store);
    tell.current = followBook(() => void readFrom(store).catch(() => {}));
  }, []);
  const again = useCallback(() => {
    setFailed('');
    teamPages().then(setPages, () => setFailed(words.pagesFailed));
    if (!read) open().catch(() => setFailed(words.bookFailed));
  }, [read]);
  useOnce(again);
  const people = useMemo(() => {
    const all = read ? peopleFacts(read.stored, read.notes) : [];
    return all.sort(
      (a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }) || (a.id < b.id ? -1 : 1),
    );
  }, [read?.stored, read?.notes.same]);
  if (!read || !pages) return { failed, again };
  const { store, stored, notes = NO_NOTES } = read;
  const refresh = async () => {
    tell.current();
    await readFrom(store);
  };
  const attempt = async (work: () => Promise<void>) => {
    const why = await work().then(() => '', whyNotNoted);
    setTrouble(why);
    return why === '';
  };
  const note = async (change: (notes: Notes) => Notes) => {
    await attempt(async () => {
      const noted = await store.note(change);
      setRead((now) => now && { ...now, notes: noted });
      tell.current();
    });
  };
  const claims = claimsIn(stored, notes);
  return {
    book: { store, stored, people, notes, claims, pages, refresh, note, attempt, trouble },
    failed,
    again,
  };
}
