/** What has been done to a file, to be taken back and done again. */
export interface Undo<State> {
  past: readonly State[];
  present: State;
  future: readonly State[];
}

/** So many steps can be taken back. */
const MOST = 1000;

export const begin = <State>(present: State): Undo<State> => ({ past: [], present, future: [] });

/** @param joins true for a stroke that continues the one before: both are taken back at once */
export function done<State>({ past, present }: Undo<State>, next: State, joins = false): Undo<State> {
  return {
    past: joins && past.length > 0 ? past : [...past, present].slice(-MOST),
    present: next,
    future: [],
  };
}

export function undone<State>(undo: Undo<State>): Undo<State> {
  const before = undo.past.at(-1);
  if (before === undefined) return undo;
  return { past: undo.past.slice(0, -1), present: before, future: [undo.present, ...undo.future] };
}

export function redone<State>(undo: Undo<State>): Undo<State> {
  const [next, ...future] = undo.future;
  if (next === undefined) return undo;
  return { past: [...undo.past, undo.present], present: next, future };
}
