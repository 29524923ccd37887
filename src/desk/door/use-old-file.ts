/** An old document while it is read, and what is proposed of it. */
import { useEffect, useState } from 'preact/hooks';
import type { Kind } from '../../procedure/model/procedure.ts';
import type { DeskData } from '../state/desk-data.ts';
import { readOldFile, type Reply } from './read-old-file.ts';

/** When whoever waits is told that it takes long, in milliseconds. */
const LONG = 4000;

export interface OldFile {
  reply: Reply | undefined;
  isSlow: boolean;
  stop: () => void;
  /** Reads it again with what the author says that a page is. */
  setKind: (slug: string, kind: Kind) => void;
  /** Reads it again without the question of a step: `slug#step`. */
  setUnasked: (step: string) => void;
  /** Reads it again with a page in the one before it, or by itself again. */
  setJoined: (slug: string, isJoined: boolean) => void;
}

export function useOldFile(file: File, data: DeskData): OldFile {
  const [reply, setReply] = useState<Reply>();
  const [isSlow, setSlow] = useState(false);
  const [kinds, setKinds] = useState<ReadonlyMap<string, Kind>>(new Map());
  const [unasked, setUnasked] = useState<ReadonlySet<string>>(new Set());
  const [joined, setJoined] = useState<ReadonlySet<string>>(new Set());
  const [stopping, setStopping] = useState(() => new AbortController());
  useEffect(() => {
    const stop = new AbortController();
    setStopping(stop);
    setSlow(false);
    const slow = setTimeout(() => setSlow(true), LONG);
    const asked = {
      known: data.vocabulary.roles,
      slugs: data.pages.map(({ slug }) => slug),
      today: new Date().toLocaleDateString('sv'),
      kinds,
      unasked,
      joined,
    };
    void readOldFile(file, asked, stop.signal)
      .catch((): Reply => ({ problem: 'broken' }))
      .then((read) => {
        clearTimeout(slow);
        if (!stop.signal.aborted) setReply(read);
      });
    return () => {
      clearTimeout(slow);
      stop.abort();
    };
  }, [file, kinds, unasked, joined]);
  return {
    reply,
    isSlow,
    stop: () => {
      stopping.abort();
      setReply({ problem: 'too-large' });
    },
    setKind: (slug, kind) => setKinds((before) => new Map(before).set(slug, kind)),
    setUnasked: (step) => setUnasked((before) => new Set(before).add(step)),
    setJoined: (slug, isJoined) => setJoined((before) => withOrWithout(before, slug, isJoined)),
  };
}

/** A set with one more, or one fewer. */
export function withOrWithout<One>(before: ReadonlySet<One>, one: One, isIn: boolean): ReadonlySet<One> {
  const after = new Set(before);
  if (isIn) after.add(one);
  else after.delete(one);
  return after;
}
