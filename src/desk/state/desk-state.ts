/** A file that is being written, with what was done to it. */
import { begin, done, redone, undone, type Undo } from '../document/undo.ts';
import { fileText, withChanges, written, type Change, type Written } from '../document/written.ts';
import type { Draft } from './draft-record.ts';

export interface DeskState {
  undo: Undo<Written>;
  /** The field that the last stroke was typed in: the next one there is taken back with it. */
  typedIn: string | undefined;
  name: string;
  /** The text as it was opened, or saved as a file. */
  saved: string;
  /** Roles that the site does not have yet. */
  roles: Draft['roles'];
}

export const opened = (name: string, text: string, saved = text, roles: Draft['roles'] = []): DeskState => ({
  undo: begin(written(text)),
  typedIn: undefined,
  name,
  saved,
  roles,
});

/** @param field where it was typed; undefined for what is done with one press */
export function changed(state: DeskState, changes: readonly Change[], field?: string): DeskState {
  if (changes.length === 0) return state;
  return put(state, withChanges(state.undo.present, changes), field);
}

/** The same with another text of the whole file. */
function put(state: DeskState, file: Written, field?: string): DeskState {
  if (fileText(file) === fileText(state.undo.present)) return state;
  const joins = field !== undefined && field === state.typedIn;
  return { ...state, undo: done(state.undo, file, joins), typedIn: field };
}

export const back = (state: DeskState): DeskState => ({
  ...state,
  undo: undone(state.undo),
  typedIn: undefined,
});
export const forth = (state: DeskState): DeskState => ({
  ...state,
  undo: redone(state.undo),
  typedIn: undefined,
});

export const draftOf = ({ undo, name, saved, roles }: DeskState, at: number, tab: string): Draft => ({
  name,
  text: fileText(undo.present),
  saved,
  at,
  tab,
  roles,
});
