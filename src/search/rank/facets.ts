/** Which pages have which domain, role and kind, and how many of the found ones have which. */
import { FACETS, type Counts, type Facet, type Filters, type Homes } from '../query/model.ts';
import type { Index } from '../retrieve/pagefind.ts';

export interface Facets {
  /** True if the page has all chosen values; `but` names a facet that does not count. */
  matches(id: string, filters: Filters, but?: Facet): boolean;
  /** For each facet, the pages that match the other facets' choices, by their value of this one. */
  count(ids: string[], filters: Filters): Counts;
  /** True for a page of one of these roles. */
  isOf(id: string, roles: readonly string[]): boolean;
  homes: Homes;
}

export async function readFacets(index: Index): Promise<Facets> {
  const all = await index.filters();
  const pagesWith = new Map(FACETS.map((facet) => [facet, new Map<string, Set<string>>()]));
  for (const [facet, values] of pagesWith) {
    for (const value of Object.keys(all[facet] ?? {}))
      values.set(value, await index.withFilter(facet, value));
  }
  const matches: Facets['matches'] = (id, filters, but) =>
    FACETS.every((facet) => {
      const value = filters[facet];
      return facet === but || value === undefined || pagesWith.get(facet)!.get(value)?.has(id);
    });
  const domains = [...pagesWith.get('domain')!];
  const homeOf = (pages: Set<string>) =>
    domains
      .map(([domain, of]) => ({ domain, shared: [...pages].filter((id) => of.has(id)).length }))
      .reduce((best, one) => (one.shared > best.shared ? one : best), { domain: '', shared: 0 }).domain;
  return {
    matches,
    isOf: (id, roles) => roles.some((role) => pagesWith.get('role')!.get(role)?.has(id)),
    homes: Object.fromEntries([...pagesWith.get('role')!].map(([role, pages]) => [role, homeOf(pages)])),
    count(ids, filters) {
      const counts = [...pagesWith].map(([facet, values]) => {
        const open = ids.filter((id) => matches(id, filters, facet));
        const held = open.flatMap((id) => [...values.keys()].filter((value) => values.get(value)!.has(id)));
        const counted = [...Map.groupBy(held, (value) => value)].map(([value, { length }]) => [
          value,
          length,
        ]);
        return [facet, Object.fromEntries(counted)];
      });
      return Object.fromEntries(counts) as Counts;
    },
  };
}
