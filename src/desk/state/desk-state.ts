/** A file that is being written, with what was done to it. */
import { begin, done, redone, undone, type Undo } from '../document/undo.ts';
import { fileText, withChanges, written, type Change, type Written } from '../document/written.ts';
import type { Draft } from './draft-record.ts';

/** What belongs to a file beside its text. */
export type Kept = Pick<Draft, 'name' | 'saved' | 'roles' | 'sources' | 'pictures' | 'page'>;

export interface DeskState extends Kept {
  undo: Undo<Written>;
  /** The field that the last stroke was typed in: the next one there is taken back with it. */
  typedIn: string | undefined;
}

export const opened = (name: string, text: string, kept: Partial<Kept> = {}): DeskState => ({
  ...{ name, saved: text, roles: [], sources: [], pictures: [] },
  ...kept,
  undo: begin(written(text)),
  typedIn: undefined,
});

export const ofDraft = ({ name, text, saved, roles, sources, pictures, page }: Draft): DeskState =>
  opened(name, text, { saved, roles, sources, pictures, ...(page && { page }) });

/** @param field where it was typed; undefined for what is done with one press */
export function changed(state: DeskState, changes: readonly Change[], field?: string): DeskState {
  if (changes.length === 0) return state;
  return put(state, withChanges(state.undo.present, changes), field);
}

/** The same with another text of the whole file. */
export function put(state: DeskState, file: Written, field?: string): DeskState {
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

export const draftOf = ({ undo, typedIn: _, ...kept }: DeskState, at: number, tab: string): Draft => ({
  ...kept,
  text: fileText(undo.present),
  at,
  tab,
});
