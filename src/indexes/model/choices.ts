/** What a list can be narrowed down to. */
import { concerned, type Domain, type Role } from '../../procedure/model/vocabulary.ts';
import { inOrder } from '#language/order.ts';

export interface Choice {
  id: string;
  name: string;
  /** The name of the domain under which a role is offered. */
  group?: string | undefined;
}

/** Where an entry belongs, and whom it concerns. */
interface Placed {
  domain?: string | undefined;
  roles?: readonly string[];
}

/** What the form above a list offers. */
export interface Filter {
  /** How many entries the list has, and the word that counts them. */
  total: number;
  unit: string;
  /** What stands in the empty text field. */
  find: string;
  domains?: Choice[];
  roles?: Choice[];
  /** True where the list opens at the entries of one's own jobs. */
  mine?: boolean;
  /** By id of a job that the list has nothing for, the domains whose entries are shown instead. */
  instead?: Record<string, string[]> | undefined;
  /** Who looks after the pages, where that can be chosen. */
  owners?: Choice[];
  /** One field shown as buttons, since its choices are few. */
  buttons?: { field: string; label: string; choices: Choice[] };
  /** Orders beside the page's own: `data-sort-<id>` of each entry. The first is the page's own. */
  sorts?: Choice[];
}

/** Those of the domains that some entry belongs to, in their order. */
export function domainChoices(domains: Domain[], entries: readonly Placed[]): Choice[] {
  return domains.filter(({ id }) => entries.some(({ domain }) => domain === id));
}

/** Those of the roles that some entry concerns, itself, a job that is part of it or a wider role, by their pinyin. */
export function roleChoices(roles: Role[], entries: readonly Placed[]): Choice[] {
  const under = new Set(entries.flatMap((entry) => concerned(entry.roles ?? [], roles)));
  const held = roles.filter(({ id }) => under.has(id));
  return inOrder(held, ({ name }) => name);
}

/** The same under the domains in which each has most entries, in the order of these. */
export function groupedRoles(roles: Role[], entries: readonly Placed[], domains: Domain[]): Choice[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { domain = '', roles: named = [] } of entries) {
    for (const role of concerned(named, roles)) {
      const own = counts.get(role) ?? new Map<string, number>();
      counts.set(role, own.set(domain, (own.get(domain) ?? 0) + 1));
    }
  }
  const homeOf = ({ id }: Choice) => {
    const own = [...(counts.get(id) ?? [])];
    // Sorting keeps the order of equal ones.
    return own.sort(([, a], [, b]) => b - a)[0]?.[0];
  };
  const byHome = Map.groupBy(roleChoices(roles, entries), homeOf);
  return domains.flatMap(({ id: home, name: group }) =>
    (byHome.get(home) ?? []).map(({ id, name }) => ({ id, name, group })),
  );
}
