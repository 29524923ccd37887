/** The ids of roles by the names that a document gives them. */

export interface Vocabulary {
  /** What `roles.yaml` has. */
  known: readonly { id: string; name: string; aliases?: readonly string[] }[];
  /** An id for a name, as `pinyin-with-hyphens`; need not be free. */
  idOf: (name: string) => string;
}

export interface NewRole {
  id: string;
  name: string;
}

export interface Roles {
  idFor(name: string): string;
  /** What the lists call whom a document calls otherwise; undefined where both say the same. */
  calledOtherwise(name: string): string | undefined;
  readonly added: NewRole[];
}

export function knownRoles({ known, idOf }: Vocabulary): Roles {
  const byName = new Map<string, string>();
  for (const { id, name, aliases = [] } of known) for (const word of [name, ...aliases]) byName.set(word, id);
  const ids = new Set(known.map(({ id }) => id));
  const added: NewRole[] = [];
  const listed = new Map(known.map(({ id, name }) => [id, name]));
  return {
    added,
    calledOtherwise(name) {
      const called = listed.get(byName.get(name) ?? '');
      return called === name ? undefined : called;
    },
    idFor(name) {
      const found = byName.get(name);
      if (found !== undefined) return found;
      const id = freeId(idOf(name), ids);
      ids.add(id);
      byName.set(name, id);
      added.push({ id, name });
      return id;
    },
  };
}

/** An id that is in its form and not taken. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const plain =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[-\d]+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'x';
  if (!taken.has(plain)) return plain;
  for (let count = 2; ; count++) if (!taken.has(`${plain}-${count}`)) return `${plain}-${count}`;
}
