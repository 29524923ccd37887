import { useMemo } from 'preact/hooks';
import type { DeskData } from '../../state/desk-data.ts';
import type { DeskState } from '../../state/desk-state.ts';
import { idOfNew } from '../../state/id-of-new.ts';
import type { Desk } from './use-desk.ts';

/** Roles and sources that the site does not have yet: each joins its list once, and its id is what the page names. */
export function useNewEntries({ state, set }: Desk, { vocabulary }: DeskData) {
  const roles = useMemo(() => [...vocabulary.roles, ...state.roles], [vocabulary, state.roles]);
  const sources = [...vocabulary.sources, ...state.sources].map(({ id, title }) => ({ id, name: title }));
  const added = (
    kind: 'role' | 'source',
    name: string,
    known: readonly { id: string; name: string }[],
    add: (now: DeskState, id: string) => DeskState,
  ): string => {
    const id = idOfNew(kind, name, known);
    if (!known.some((one) => one.id === id)) set((now) => add(now, id));
    return id;
  };
  return {
    /** Of the site and of the draft. */
    roles,
    onRole: (name: string) =>
      added('role', name, roles, (now, id) => ({ ...now, roles: [...now.roles, { id, name }] })),
    onSource: (title: string) =>
      added('source', title, sources, (now, id) => ({ ...now, sources: [...now.sources, { id, title }] })),
  };
}
