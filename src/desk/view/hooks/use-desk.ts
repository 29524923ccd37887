/** The file that is being written: what is done to it, and the draft of it that the browser keeps at every stroke. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskText as words } from '#text/desk.ts';
import { useStore } from '@nanostores/preact';
import { $storage } from '../../../storage/browser.ts';
import { isUnsaved, peek, saved } from '../../../storage/saved.ts';
import { revAfter } from '../../../storage/records/times.ts';
import { fileText, type Change, type Written } from '../../document/written.ts';
import { idsOf } from '../../edit/new-blocks.ts';
import { isOpenId, readableId, renameId } from '../../edit/rename-id.ts';
import { changesTo } from '../../state/between.ts';
import type { DeskData } from '../../state/desk-data.ts';
import { back, changed, draftOf, forth, type DeskState } from '../../state/desk-state.ts';
import { draftRecord } from '../../state/draft-record.ts';
import { drafts } from '../../state/drafts.ts';
import { toCome, type Messages } from '../../state/to-come.ts';
import { blocksOf, isLong, useParts, type Parts } from './use-parts.ts';
import { useReading, type Read, type Reader } from './use-reading.ts';

/** Names this tab among those of the browser. */
const TAB = crypto.randomUUID();

export const newDraftId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2, 6);

export interface Desk extends Parts, Pick<Reader, 'failed' | 'again'> {
  state: DeskState;
  /** The file as it stood a moment ago with what was read of it; undefined before the first reading. */
  read: Read | undefined;
  /** What is wrong, by the part of the form that it is said of. */
  messages: Messages;
  /** What is still to be written, likewise: it is told once saving is asked for, or its field was left empty. */
  open: Messages;
  /** A field has been left, or with no path: all that is missing is asked for. */
  touch(path?: string): void;
  /** How the draft stands: as the file, kept in this browser, or kept nowhere. */
  kept: 'file' | 'draft' | 'full' | 'blocked';
  /** True where another tab has gone on with the same draft: this one has a draft of its own since. */
  parted: boolean;
  set(next: (state: DeskState) => DeskState): void;
  change(changes: readonly Change[], field?: string): void;
  type(text: string): void;
  /** Gives a part that has a name now an id that says it, where its own was only counted. */
  nameId(id: string, name: string): void;
  /** Gives a file that has no name of its own yet one that says its title. */
  nameFile(title: string): void;
  undo(): void;
  redo(): void;
  /** What is written by now, also before it is shown. */
  present(): Written;
}

const NOTHING: Messages = new Map();

const today = (): string => new Date().toLocaleDateString('sv');

/**
 * @param isDraft it is kept already, under this id
 * @param withBody what the page shows is read too
 */
export function useDesk(
  first: DeskState,
  firstId: string,
  isDraft: boolean,
  data: DeskData,
  withBody: boolean,
): Desk {
  const [state, setState] = useState(first);
  const [id, setId] = useState(firstId);
  const [parted, setParted] = useState(false);
  const newest = useRef(state);
  newest.current = state;
  const file = state.undo.present;

  /** False while nothing has been written: then there is no draft yet. */
  const begun = useRef(isDraft);
  /** True once its author has gone back to the start: the address is that of the start then. */
  const isLeft = useRef(false);
  useLayoutEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);
  const keep = () => {
    // What comes late, as the name from a dictionary, brings no draft back that has been removed meanwhile.
    if (isLeft.current && !peek(draftRecord, id)) return;
    saved(draftRecord, id).update(({ at }) => draftOf(newest.current, revAfter(Date.now(), at), TAB));
    if (isLeft.current) return;
    const address = `?draft=${id}`;
    if (location.search !== address) history.replaceState(history.state, '', address);
  };
  const reader = useReading(data);
  const { read } = reader;
  const isAsked = useRef<DeskState & { withBody: boolean }>();
  const ask = (now: DeskState) => {
    const [before, { present }] = [isAsked.current, now.undo];
    isAsked.current = { ...now, withBody };
    if (
      before?.undo.present === present &&
      before.withBody === withBody &&
      before.name === now.name &&
      before.roles === now.roles &&
      before.sources === now.sources
    )
      return;
    const { name, roles, sources } = now;
    reader.ask(present, {
      name,
      roles,
      sources,
      before: first.saved,
      today: today(),
      withBlocks: isLong(present),
      withBody,
    });
  };
  useLayoutEffect(() => ask(state), [state, withBody]);
  const set = (next: (state: DeskState) => DeskState) => {
    const after = next(newest.current);
    if (after === newest.current) return;
    newest.current = after;
    begun.current = true;
    // First of all: the worker reads while the page is shown.
    ask(after);
    keep();
    setState(after);
  };
  useLayoutEffect(() => {
    // The other of two tabs has taken the draft: this one has another, with all that is written here.
    if (begun.current && id !== firstId) keep();
    return saved(draftRecord, id).listen(({ tab }) => {
      if (tab === TAB || tab === '') return;
      setParted(true);
      setId(newDraftId());
    });
  }, [id]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      const { undo, saved: kept } = newest.current;
      if (fileText(undo.present) !== kept && isUnsaved(draftRecord.name, id)) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [id]);

  const { state: storage } = useStore($storage);
  const kept = isUnsaved(draftRecord.name, id)
    ? storage === 'blocked'
      ? 'blocked'
      : 'full'
    : fileText(file) === state.saved
      ? 'file'
      : 'draft';
  const { form, waits, take } = useParts(file, read);
  const all = read?.messages ?? NOTHING;
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(false);
  // What is missing in a file that was opened is told at once.
  const begins = useRef<Messages>();
  if (read) begins.current ??= first.saved ? all : NOTHING;
  const { wrong, open } = useMemo(() => {
    if (asked || !read) return { wrong: all, open: NOTHING };
    const told = new Set([...touched, ...begins.current!.keys()]);
    return toCome(all, told, read.file, read.blocks ?? blocksOf(read.file) ?? []);
  }, [all, touched, asked, read]);
  return {
    state,
    form,
    waits,
    read,
    failed: reader.failed,
    again: reader.again,
    messages: wrong,
    open,
    touch: (path) => {
      if (path === undefined) setAsked(true);
      else setTouched((before) => (before.has(path) ? before : new Set(before).add(path)));
    },
    kept,
    parted,
    set,
    change: (changes, field) => set((now) => take(now, changes, field)),
    type: (text) => set((now) => changed(now, changesTo(now.undo.present, text), 'text')),
    nameId: (id, name) => {
      if (!name.trim() || !isOpenId(id, newest.current.saved)) return;
      // The dictionary is large. Where it does not come the id stays as it is.
      const named = import('#language/address.ts').then(({ addressOf }) =>
        set((now) => {
          const { present } = now.undo;
          const there = blocksOf(present);
          const next = there && readableId(addressOf(name), idsOf(there));
          return next ? changed(now, renameId(present, there, id, next), now.typedIn) : now;
        }),
      );
      named.catch(() => {});
    },
    nameFile: (title) => {
      if (!title.trim() || newest.current.name !== words.newFile) return;
      const others = drafts().flatMap((draft) => (draft.id === id ? [] : draft.name.replace(/\.mdx$/, '')));
      const taken = [...data.pages.map(({ slug }) => slug), ...others];
      const named = import('#language/address.ts').then(({ addressOf }) =>
        set((now) => {
          const id = readableId(addressOf(title), taken);
          return id !== undefined && now.name === words.newFile ? { ...now, name: `${id}.mdx` } : now;
        }),
      );
      named.catch(() => {});
    },
    undo: () => set(back),
    redo: () => set(forth),
    present: () => newest.current.undo.present,
  };
}
