/** From what somebody typed to the pages that answer it. */
import type { Answer, Counts, Facet, Hit, Query } from './model.ts';
import { FACETS, LONGEST_QUERY } from './model.ts';
import { comparable, HAN, pairs, stretches } from './normal.ts';
import type { Found, Fragment, Index } from './pagefind.ts';
import { marked, passage } from './passage.ts';

export interface Planner {
  answer(query: Query): Promise<Answer>;
}

/** A planner over one open index. */
export function createPlanner(index: Index): Planner {
  const facets = facetsOf(index);
  return {
    async answer({ text, filters, from, to }) {
      const needles = stretches(comparable(text.slice(0, LONGEST_QUERY).normalize('NFC')));
      const terms = needles.flatMap((needle) => (HAN.test(needle) ? pairs(needle) : [needle]));
      const found = terms.length === 0 ? [] : await index.search(terms.join(' '));
      const values = await facets;
      const fits = (page: Found, but?: Facet) =>
        FACETS.every(
          (facet) => facet === but || !filters[facet] || values.of(page.id, facet).includes(filters[facet]),
        );
      const rest = found.filter((page) => fits(page));
      return {
        total: rest.length,
        hits: await Promise.all(rest.slice(from, to).map(async (page) => hitOf(await page.load(), needles))),
        counts: count(found, values, fits),
      };
    },
  };
}

interface Values {
  of(id: string, facet: Facet): string[];
}

/** Which values of the facets each page has. */
async function facetsOf(index: Index): Promise<Values> {
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
  return { of: (id, facet) => pages.get(id)?.[facet] ?? [] };
}

/** For each facet, the pages that fit the other facets' choices, by their value of this one. */
function count(found: Found[], values: Values, fits: (page: Found, but: Facet) => boolean): Counts {
  const counts = { domain: {}, role: {}, kind: {} } as Record<Facet, Record<string, number>>;
  for (const page of found) {
    for (const facet of FACETS) {
      if (!fits(page, facet)) continue;
      for (const value of values.of(page.id, facet)) counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}

/** What the search shows of one page. */
function hitOf(page: Fragment, needles: string[]): Hit {
  const starts: number[] = [];
  let text = '';
  for (const word of page.words) {
    starts.push(text.length);
    text += word;
  }
  const { at, pieces } = passage(text, needles);
  const heading = page.anchors
    .filter(({ element, at: word }) => /^h[2-6]$/.test(element) && (starts[word] ?? 0) <= at)
    .at(-1);
  return {
    page: page.url,
    address: heading ? `${page.url}#${heading.id.replace(/-title$/, '')}` : page.url,
    title: marked(page.meta.title ?? '', needles),
    part: heading ? 'step' : 'page',
    step: heading?.text.replaceAll('\u200b', '') ?? '',
    passage: pieces,
    domain: page.filters.domain?.[0] ?? '',
    kind: page.filters.kind?.[0] ?? '',
  };
}
