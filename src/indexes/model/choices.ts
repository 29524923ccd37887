/** What a list can be narrowed down to. */
import type { Domain, Role } from '../../procedure/model/vocabulary.ts';
import { byPinyin } from './pinyin-order.ts';

interface Choice {
  id: string;
  name: string;
}

/** Those of the domains that some entry belongs to, in their order. */
export function domainChoices(
  domains: Domain[],
  entries: readonly { domain?: string | undefined }[],
): Choice[] {
  return domains.filter(({ id }) => entries.some(({ domain }) => domain === id));
}

/** Those of the roles that some entry concerns, by their pinyin. */
export function roleChoices(roles: Role[], entries: readonly { roles: readonly string[] }[]): Choice[] {
  const held = roles.filter(({ id }) => entries.some((entry) => entry.roles.includes(id)));
  return byPinyin(held, ({ name }) => name);
}
