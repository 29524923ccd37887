/** The parts of what is written, for its form. Those of a long file come from the worker that reads it, a moment later. */
import { useRef } from 'preact/hooks';
import { areApart } from '../../document/are-apart.ts';
import type { Block } from '../../document/blocks.ts';
import { withChanges, type Change, type Written } from '../../document/written.ts';
import { put, type DeskState } from '../../state/desk-state.ts';
import { blocksIn } from '../../document/blocks.ts';
import type { Read } from './use-reading.ts';

/** A file of more lines is not read while one waits. */
const LONG = 1000;

export const isLong = ({ lines }: Written): boolean => lines.length > LONG;

export interface Parts {
  /** Undefined where the page cannot be read, or is still being read. */
  form: { file: Written; blocks: readonly Block[] } | undefined;
  /** What the form shows is a moment behind what is written. */
  waits: boolean;
}

const known = new WeakMap<Written, { blocks: readonly Block[] | undefined }>();

/** Undefined where the page cannot be read, or, being long, has not been read yet. Each file is read once. */
export function blocksOf(file: Written): readonly Block[] | undefined {
  if (!known.has(file) && !isLong(file)) known.set(file, { blocks: blocksIn(file) });
  return known.get(file)?.blocks;
}

export interface UsedParts extends Parts {
  /** The state with what the form has changed of the file that it shows. */
  take(now: DeskState, changes: readonly Change[], field?: string): DeskState;
}

export function useParts(file: Written, read: Read | undefined): UsedParts {
  if (read && isLong(read.file)) known.set(read.file, { blocks: read.blocks });
  const shown = useRef<Parts['form']>();
  /** What was changed since in the form that is shown, by its field: all of it in places of the file that it shows. */
  const since = useRef<{ file: Written; changes: Map<unknown, readonly Change[]> }>();
  const blocks = blocksOf(file);
  const waits = !known.has(file);
  if (!waits) {
    shown.current = blocks && { file, blocks };
    since.current = undefined;
  } else if (since.current?.file !== file) shown.current = undefined;
  return {
    form: shown.current,
    waits,
    take(now, changes, field) {
      const { present } = now.undo;
      const base = shown.current?.file;
      const isFirst = present === base;
      // What has been taken back meanwhile is not what the form shows.
      if (!base || (!isFirst && present !== since.current?.file)) return now;
      const before = isFirst ? [] : since.current!.changes;
      const all = new Map<unknown, readonly Change[]>([...before, [field ?? Symbol(), changes]]);
      // Of two that want the same place at once the second waits for its author to do it again.
      if (!areApart([...all.values()])) return now;
      if (changes.length === 0) return now;
      const next = put(now, withChanges(base, [...all.values()].flat()), field);
      since.current = { file: next.undo.present, changes: all };
      return next;
    },
  };
}
