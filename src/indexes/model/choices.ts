/** What a list can be narrowed down to. */
import { withWider, type Domain, type Role } from '../../procedure/model/vocabulary.ts';
import { byPinyin } from './pinyin-order.ts';

export interface Choice {
  id: string;
  name: string;
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
  /** Who looks after the pages, where that can be chosen. */
  owners?: Choice[];
  /** One field shown as buttons, since its choices are few. */
  buttons?: { field: string; label: string; choices: Choice[] };
  /** Orders beside the page's own: `data-sort-<id>` of each entry. The first is the page's own. */
  sorts?: Choice[];
}

/** Those of the domains that some entry belongs to, in their order. */
export function domainChoices(
  domains: Domain[],
  entries: readonly { domain?: string | undefined }[],
): Choice[] {
  return domains.filter(({ id }) => entries.some(({ domain }) => domain === id));
}

/** Those of the roles that some entry concerns, itself or a job that is part of it, by their pinyin. */
export function roleChoices(roles: Role[], entries: readonly { roles?: readonly string[] }[]): Choice[] {
  const under = new Set(
    withWider(
      entries.flatMap((entry) => entry.roles ?? []),
      roles,
    ),
  );
  const held = roles.filter(({ id }) => under.has(id));
  return byPinyin(held, ({ name }) => name);
}
