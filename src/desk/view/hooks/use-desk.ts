/** The file that is being written: what is done to it, and the draft of it that the browser keeps at every stroke. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readPage } from '../../../procedure/content/page.ts';
import { useStore } from '@nanostores/preact';
import { $storage } from '../../../storage/browser.ts';
import { isUnsaved, saved } from '../../../storage/saved.ts';
import { readBlocks, type Block } from '../../document/blocks.ts';
import { fileText, type Change, type Written } from '../../document/written.ts';
import { idsOf } from '../../edit/new-blocks.ts';
import { isOpenId, readableId, renameId } from '../../edit/rename-id.ts';
import { changesTo } from '../../state/between.ts';
import type { DeskData } from '../../state/desk-data.ts';
import { back, changed, draftOf, forth, type DeskState } from '../../state/desk-state.ts';
import { draftRecord } from '../../state/draft-record.ts';
import { revAfter } from '../../../storage/records/times.ts';
import { checked, type Checked } from '../../state/findings.ts';
import { byPath } from '../../state/spots.ts';
import { toCome, type Messages } from '../../state/to-come.ts';
import { useSettled } from './use-settled.ts';

/** Names this tab among those of the browser. */
const TAB = crypto.randomUUID();

export const newDraftId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2, 6);

export interface Desk {
  state: DeskState;
  /** Undefined where the page cannot be read: then its text has to be mended first. */
  blocks: readonly Block[] | undefined;
  /** The file as it stood a moment ago, what is wrong with it, and by the part of the form that it is said of. */
  settled: Written;
  check: Checked;
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
  undo(): void;
  redo(): void;
}

/** When the page is checked after a stroke, in milliseconds: one of so many lines once its author rests. */
const SOON = 10;
const RESTED = 400;
const LONG = 1000;

const read = new WeakMap<Written, { blocks: readonly Block[] | undefined }>();

/** Undefined where the page cannot be read. Each file is read once. */
function blocksOf(file: Written): readonly Block[] | undefined {
  const known = read.get(file) ?? { blocks: blocksIn(file) };
  read.set(file, known);
  return known.blocks;
}

function blocksIn(file: Written): readonly Block[] | undefined {
  try {
    return readBlocks(file);
  } catch {
    return undefined;
  }
}

const NOTHING: Messages = new Map();

const today = (): string => new Date().toLocaleDateString('sv');

/** @param isDraft it is kept already, under this id */
export function useDesk(first: DeskState, firstId: string, isDraft: boolean, data: DeskData): Desk {
  const [state, setState] = useState(first);
  const [id, setId] = useState(firstId);
  const [parted, setParted] = useState(false);
  const newest = useRef(state);
  newest.current = state;
  const file = state.undo.present;

  /** False while nothing has been written: then there is no draft yet. */
  const begun = useRef(isDraft);
  const keep = () => {
    saved(draftRecord, id).update(({ at }) => draftOf(newest.current, revAfter(Date.now(), at), TAB));
    const address = `?draft=${id}`;
    if (location.search !== address) history.replaceState(history.state, '', address);
  };
  const set = (next: (state: DeskState) => DeskState) => {
    const after = next(newest.current);
    if (after === newest.current) return;
    newest.current = after;
    begun.current = true;
    keep();
    setState(after);
  };
  const change = (changes: readonly Change[], field?: string) => set((now) => changed(now, changes, field));

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
  const blocks = blocksOf(file);
  const known = useMemo(() => {
    const roles = state.roles.map((role) => ({ ...role, aliases: [], summary: role.name }));
    return { ...data, vocabulary: { ...data.vocabulary, roles: [...data.vocabulary.roles, ...roles] } };
  }, [data, state.roles]);
  const settled = useSettled(file, file.lines.length > LONG ? RESTED : SOON);
  const before = useMemo(() => readPage(first.name, first.saved).outline, [first]);
  const check = useMemo(
    () => checked(settled, state.name, known, today(), before),
    [settled, state.name, known, before],
  );
  const all = useMemo(() => byPath(check.diagnostics, settled, blocksOf(settled) ?? []), [check, settled]);
  // What is missing in a file that was opened is told at once.
  const [touched, setTouched] = useState<ReadonlySet<string>>(() => new Set(first.saved ? all.keys() : []));
  const [asked, setAsked] = useState(false);
  const { wrong, open } = useMemo(
    () => (asked ? { wrong: all, open: NOTHING } : toCome(all, touched, settled, blocksOf(settled) ?? [])),
    [all, touched, asked, settled],
  );
  return {
    state,
    blocks,
    settled,
    check,
    messages: wrong,
    open,
    touch: (path) => {
      if (path === undefined) setAsked(true);
      else if (!touched.has(path)) setTouched((before) => new Set(before).add(path));
    },
    kept,
    parted,
    set,
    change,
    type: (text) => change(changesTo(newest.current.undo.present, text), 'text'),
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
    undo: () => set(back),
    redo: () => set(forth),
  };
}
