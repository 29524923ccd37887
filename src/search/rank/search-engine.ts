/** From what somebody typed to the pages that answer it. */
import type { Likenesses, PinyinTables, SearchData } from '../build/data-files.ts';
import { searchAnswerText } from '#text/search.ts';
import { absentWords } from './absent-words.ts';
import { readFacets } from './facets.ts';
import { score } from './score.ts';
import { hitOf } from './hit.ts';
import { createLookup } from '../retrieve/lookup.ts';
import { LONGEST_QUERY, type Answer, type Query } from '../query/model.ts';
import { suggest } from '../query/suggest.ts';
import { HAN, pairs } from '../query/normalise.ts';
import { pageText } from '../retrieve/page-text.ts';
import type { Found, Index } from '../retrieve/pagefind.ts';
import { createRetrieve } from '../retrieve/retrieve.ts';
import { createRanking } from './ranking.ts';
import { createMisspellings, hasStrangePair } from '../query/misspelling.ts';
import { createInterpret } from '../query/interpret.ts';
import { normalised } from '../query/parse-query.ts';
import { remembered } from '../../ui/loading/remembered.ts';
import { whomIn } from '../../procedure/model/vocabulary.ts';
import { termOf } from './glossary-term.ts';

export interface SearchEngine {
  answer(query: Query): Promise<Answer>;
}

/** The longest query that is corrected, in characters: longer ones are questions, which no page holds as they are. */
const CORRECTED = 12;
/** The longest that is corrected to what stands on no page as it is: 洒店入住. */
const SURE = 5;
/** Words that a reader may choose from. */
const CHOICES = 10;

/** What is read only where a query finds nothing, or nothing that holds it. */
interface Further {
  /** Names worth proposing. */
  proposed(): Promise<string[]>;
  alike(): Promise<Likenesses>;
}

/** A search engine over one open index. */
export async function createSearchEngine(
  index: Index,
  data: SearchData,
  tables: PinyinTables,
  further: Further,
): Promise<SearchEngine> {
  const lookup = createLookup(index, data);
  const facets = await readFacets(index);
  const { fold } = lookup;
  const textOf = remembered(
    ({ id }: Found) => id,
    (found) => found.data().then(pageText),
  );
  const rank = createRanking(lookup, createInterpret(fold, tables), createRetrieve(lookup, data), textOf);

  const misspellings = remembered(
    (file: 'alike') => file,
    async () => createMisspellings(await further.alike(), lookup.isPair, tables.words),
  );
  /** What a query without its wrong characters would be, where some page holds that; else nothing. */
  async function corrections(query: string): Promise<string[]> {
    if (query.length > CORRECTED || !hasStrangePair(query, lookup.isPair)) return [];
    const all = await (await misspellings('alike')).corrections(query);
    for (const text of all) if ((await rank(text)).ranked.some(({ exact }) => exact)) return [text];
    // Of a longer one, what no page holds is a guess too many.
    return query.length <= SURE ? all.slice(0, 1) : [];
  }

  const otherNames = new Set([...data.synonyms.flat(), ...data.regional].map(([name]) => name));
  /** The words of a query that stand on no page, under no other name either; `nowhere` are units that were asked for in vain. */
  const absent = (query: string, nowhere: ReadonlySet<string>) =>
    absentWords(
      query,
      (word) =>
        !otherNames.has(word) &&
        (HAN.test(word)
          ? pairs(word).some((pair) => nowhere.has(pair) || !lookup.isPair(pair))
          : nowhere.has(word)),
    );

  return {
    async answer({ text, filters, mine = [], from, to }) {
      const query = normalised(text.slice(0, LONGEST_QUERY), fold);
      const { ranked: all, readings, criteria } = await rank(query, (id) => facets.isOf(id, mine));
      const term = termOf(all, query, fold);
      // What stands above the results need not stand among them.
      const ranked = all.filter(({ page }) => !term || page?.url !== term.address);
      const matching = ranked.filter(({ found }) => facets.matches(found.id, filters));
      const shown = await Promise.all(
        matching.slice(from, to).map(async ({ found, reading, page, score: known }) => {
          const own = page ?? (await textOf(found));
          return hitOf(own, known ?? score(own, criteria.get(reading)!, fold), fold);
        }),
      );
      const followed = new Set(all.map(({ reading }) => reading.text));
      const meant = readings
        .filter((one) => one.how !== 'typed' && (followed.has(one.text) || !criteria.has(one)))
        .map(({ text: read }) => read);
      const suggested =
        all.length > 0
          ? { words: [] }
          : await suggest(query, data.names.domain, await further.proposed(), tables.words);
      const isMet = all.some(({ exact }) => exact);
      const corrected = isMet ? [] : await corrections(query);
      const typed = criteria.get(readings.find(({ text }) => text === query)!);
      const missed =
        isMet || !typed || corrected.length > 0 || matching.length === 0
          ? []
          : absent(query, new Set(typed.units.flatMap(({ text }, i) => (typed.nowhere[i] ? [text] : []))));
      return {
        total: matching.length,
        everywhere: ranked.length,
        hits: shown,
        counts: facets.count(
          ranked.map(({ found }) => found.id),
          filters,
        ),
        names: data.names,
        homes: facets.homes,
        term,
        absent: missed.length > 0 ? searchAnswerText.absent(missed, matching.length) : undefined,
        readAs: ranked[0] && ranked[0].reading.how !== 'typed' ? [ranked[0].reading.text] : [],
        choices: HAN.test(query) ? corrected : meant.length < 2 ? [] : meant.slice(0, CHOICES),
        suggested,
        whom: whomIn(data.ask, filters.domain ?? suggested.domain?.id),
      };
    },
  };
}
