/** Which domain, role and kind each page has, and how many of the found ones have which. */
import { FACETS, type Counts, type Facet, type Filters } from '../query/model.ts';
import type { Index } from '../retrieve/pagefind.ts';

export interface Facets {
  /** True if the page has all chosen values; `but` names a facet that does not count. */
  matches(id: string, filters: Filters, but?: Facet): boolean;
  has(id: string, facet: Facet, value: string): boolean;
  /** For each facet, the pages that match the other facets' choices, by their value of this one. */
  count(ids: string[], filters: Filters): Counts;
}

export async function readFacets(index: Index): Promise<Facets> {
  const pages = new Map<string, Partial<Record<Facet, string[]>>>();
  const all = await index.filters();
  for (const facet of FACETS) {
    for (const value of Object.keys(all[facet] ?? {})) {
      for (const id of await index.withFilter(facet, value)) {
        const page = pages.get(id) ?? {};
        (page[facet] ??= []).push(value);
        pages.set(id, page);
      }
    }
  }
  const values = (id: string, facet: Facet) => pages.get(id)?.[facet] ?? [];
  const matches: Facets['matches'] = (id, filters, but) =>
    FACETS.every((facet) => {
      const value = filters[facet];
      return facet === but || value === undefined || values(id, facet).includes(value);
    });
  return {
    matches,
    has: (id, facet, value) => values(id, facet).includes(value),
    count(ids, filters) {
      const counted = (facet: Facet) => {
        const counts = new Map<string, number>();
        for (const id of ids) {
          if (!matches(id, filters, facet)) continue;
          for (const value of values(id, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
        }
        return Object.fromEntries(counts);
      };
      return { domain: counted('domain'), role: counted('role'), kind: counted('kind') };
    },
  };
}
