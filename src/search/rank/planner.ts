/** From what somebody typed to the pages that answer it. */
import type { SearchData } from '../build/data-files.ts';
import { readFacets } from './facets.ts';
import { fit } from './score.ts';
import { hitOf } from './hit.ts';
import { createLookup } from './lookup.ts';
import { LONGEST_QUERY, type Answer, type Query } from '../query/model.ts';
import { suggest } from '../query/suggest.ts';
import { HAN } from '../query/normalise.ts';
import { pageText, type PageText } from './page-text.ts';
import type { Found, Index } from './pagefind.ts';
import { createRecall } from './retrieve.ts';
import { createRanking } from './ranking.ts';
import { createReader } from '../query/interpret.ts';
import { normalised } from '../query/parse-query.ts';
import type { Sounds } from '../query/readings.ts';
import { termOf } from '../query/glossary-term.ts';

export interface Planner {
  answer(query: Query): Promise<Answer>;
}

/** Words that a reader may choose from. */
const CHOICES = 10;

/** A planner over one open index; `proposed` gives the names worth proposing where nothing is found. */
export async function createPlanner(
  index: Index,
  data: SearchData,
  sounds: Sounds,
  proposed: () => Promise<string[]>,
): Promise<Planner> {
  const lookup = createLookup(index, data);
  const facets = await readFacets(index);
  const { fold } = lookup;
  const texts = new Map<string, Promise<PageText>>();

  function textOf(found: Found): Promise<PageText> {
    let text = texts.get(found.id);
    if (!text) {
      text = found.load().then(pageText);
      texts.set(found.id, text);
      text.catch(() => texts.delete(found.id));
    }
    return text;
  }

  const rank = createRanking(lookup, createReader(fold, sounds), createRecall(lookup, data), textOf);

  return {
    async answer({ text, filters, from, to }) {
      const query = normalised(text.slice(0, LONGEST_QUERY), fold);
      const { ranked: all, readings, wanted } = await rank(query);
      const term = termOf(all, query, fold);
      // What stands above the results need not stand among them.
      const ranked = all.filter(({ page }) => !term || page?.url !== term.address);
      const fitting = ranked.filter(({ found }) => facets.fits(found.id, filters));
      const shown = await Promise.all(
        fitting.slice(from, to).map(async ({ found, reading, page, fit: judged }) => {
          const own = page ?? (await textOf(found));
          return hitOf(own, judged ?? fit(own, wanted.get(reading)!, fold), fold);
        }),
      );
      const found = new Set(all.map(({ reading }) => reading.text));
      const meant = readings
        .filter((one) => one.how !== 'typed' && (found.has(one.text) || !wanted.has(one)))
        .map(({ text: read }) => read);
      return {
        total: fitting.length,
        everywhere: ranked.length,
        hits: shown,
        counts: facets.count(
          ranked.map(({ found }) => found.id),
          filters,
        ),
        names: data.names,
        term,
        readAs: ranked[0] && ranked[0].reading.how !== 'typed' ? [ranked[0].reading.text] : [],
        choices: HAN.test(query) || meant.length < 2 ? [] : meant.slice(0, CHOICES),
        suggested:
          all.length > 0
            ? { words: [] }
            : await suggest(query, data.names.domain, await proposed(), sounds.words),
      };
    },
  };
}
