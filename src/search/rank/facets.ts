/** Which pages have which domain, role and kind, and how many of the found ones have which. */
import { FACETS, type Counts, type Facet, type Filters } from '../query/model.ts';
import type { Index } from '../retrieve/pagefind.ts';

export interface Facets {
  /** True if the page has all chosen values; `but` names a facet that does not count. */
  matches(id: string, filters: Filters, but?: Facet): boolean;
  /** For each facet, the pages that match the other facets' choices, by their value of this one. */
  count(ids: string[], filters: Filters): Counts;
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
  return {
    matches,
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
