import { useMemo } from 'preact/hooks';
import type { Names } from '../../send/told-values.ts';
import type { DeskData } from '../../state/desk-data.ts';
import type { DeskState } from '../../state/desk-state.ts';
import { idOfNew } from '../../state/id-of-new.ts';
import type { Desk } from './use-desk.ts';

/** Roles and sources that the site does not have yet: each joins its list once, and its id is what the page names. */
export function useNewEntries({ state, set }: Desk, { vocabulary, pages }: DeskData) {
  const roles = useMemo(() => [...vocabulary.roles, ...state.roles], [vocabulary, state.roles]);
  const sources = [...vocabulary.sources, ...state.sources].map(({ id, title }) => ({ id, name: title }));
  const names = useMemo((): Names => {
    const byId = (some: readonly { id: string; name: string }[]) =>
      new Map(some.map(({ id, name }) => [id, name]));
    return {
      roles: byId(roles),
      pages: new Map(pages.map(({ slug, sound }) => [slug, sound.title ?? slug])),
      sources: byId(sources),
      domains: byId(vocabulary.domains),
    };
  }, [roles, vocabulary, pages, state.sources]);
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
    /** What all ids are called. */
    names,
    onRole: (name: string) =>
      added('role', name, roles, (now, id) => ({ ...now, roles: [...now.roles, { id, name }] })),
    onSource: (title: string) =>
      added('source', title, sources, (now, id) => ({ ...now, sources: [...now.sources, { id, title }] })),
  };
}
