/** From what somebody typed to the pages that answer it. */
import type { SearchData } from './data.ts';
import { readFacets } from './facets.ts';
import { hitOf } from './hit.ts';
import { createLookup } from './lookup.ts';
import { LONGEST_QUERY, type Answer, type Query } from './model.ts';
import { nearest } from './near.ts';
import { HAN, stretches } from './normal.ts';
import { pageText, type PageText } from './page.ts';
import type { Found, Index } from './pagefind.ts';
import { otherSpellings } from './quantity.ts';
import { createRecall } from './plan.ts';
import { normalised } from './query.ts';
import { fit, type Fit, type Wanted } from './rank.ts';
import { bySound, type Reading, type Sounds } from './readings.ts';
import { termOf } from './term.ts';

export interface Planner {
  answer(query: Query): Promise<Answer>;
}

/** Pages whose text is judged; those after them keep the order of the index. */
const JUDGED = 16;
/** What sets pages that hold the very words apart from the others. */
const EXACT = 10;
/** Ways to write an amount that are asked for by themselves. */
const SPELLINGS = 3;
/** Guesses that are followed, however many pages the first of them find. */
const GUESSES = 4;
/** Words that a reader may choose from. */
const CHOICES = 10;

/** A page on its way to the top. */
interface Ranked {
  found: Found;
  score: number;
  reading: Reading;
  page?: PageText;
  fit?: Fit;
}

/** Of initials, which may mean many words, the best page of each word, then the second of each. */
function inTurns(ranked: Ranked[], query: string): Ranked[] {
  if (HAN.test(query) || ranked[0]?.reading.how !== 'initials') return ranked;
  const turns = new Map<string, number>();
  return ranked
    .map((one) => {
      if (one.reading.how !== 'initials') return { one, turn: Infinity };
      const turn = turns.get(one.reading.text) ?? 0;
      turns.set(one.reading.text, turn + 1);
      return { one, turn };
    })
    .sort((a, b) => (a.turn === b.turn ? 0 : a.turn - b.turn) || b.one.reading.weight - a.one.reading.weight)
    .map(({ one }) => one);
}

const order = (a: Ranked, b: Ranked) => b.score - a.score || (a.found.id < b.found.id ? -1 : 1);

/** What a page is worth that fits this reading so well; another spelling is as good as the typed one but for the very words. */
function worth({ weight, how }: Reading, exact: boolean, fits: number): number {
  return (exact ? EXACT * weight : 0) + fits * (how === 'typed' ? 1 : weight);
}

/** A planner over one open index. */
export async function createPlanner(index: Index, data: SearchData, sounds: Sounds): Promise<Planner> {
  const lookup = createLookup(index, data);
  const recall = createRecall(lookup, data);
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

  /** The readings worth following. */
  async function readingsOf(query: string): Promise<Reading[]> {
    const typed: Reading = { text: query, weight: 1, how: 'typed' };
    const spelled = otherSpellings(query)
      .filter(({ like }) => like > 0.9)
      .slice(0, SPELLINGS)
      .map(({ named, other }): Reading => ({ ...typed, text: query.replace(named, other), weight: 0.85 }));
    if (HAN.test(query)) {
      const inner = await Promise.all(
        stretches(query)
          .filter((word) => /^[a-z]{2,}$/.test(word))
          .map(async (word) => {
            if ((await lookup.find({ kind: 'word', text: word, stretch: 0, weight: 1 })).size > 0) return [];
            const [best] = await bySound(word, sounds);
            return best ? [{ ...best, text: query.replace(word, best.text), weight: best.weight * 0.9 }] : [];
          }),
      );
      return [typed, ...spelled, ...inner.flat()];
    }
    const readings = await bySound(query, sounds);
    return [typed, ...readings.map((reading) => ({ ...reading, text: normalised(reading.text, fold) }))];
  }

  interface Ranking {
    ranked: Ranked[];
    readings: Reading[];
    /** What to judge the pages of each reading by. */
    wanted: Map<Reading, Wanted>;
  }

  async function rank(query: string, thorough = false): Promise<Ranking> {
    const readings = query === '' ? [] : await readingsOf(query);
    const wanted = new Map<Reading, Wanted>();
    const best = new Map<string, Ranked>();
    let partial = false;
    for (const [i, reading] of readings.entries()) {
      // Initials and slips may mean so many words that the rest only stand by, to be chosen.
      const guess = reading.how === 'initials' || reading.how === 'typo';
      if (guess && i > GUESSES && best.size >= JUDGED) break;
      // A reading that is not what was typed counts only where it is met word for word.
      const typed = reading.how === 'typed';
      const recalled = await recall(reading.text, thorough || !typed);
      wanted.set(reading, recalled.wanted);
      partial ||= recalled.partial;
      const top = recalled.found[0]?.score ?? 1;
      for (const { found, score, exact } of recalled.found) {
        if (!exact && !typed && !reading.text.includes(' ')) continue;
        const value = worth(reading, exact, Math.min(1, score / top));
        if (value > (best.get(found.id)?.score ?? 0)) best.set(found.id, { found, score: value, reading });
      }
    }
    const all = inTurns([...best.values()].sort(order), query);
    const judged = await Promise.all(
      all.slice(0, JUDGED).map(async (one): Promise<Ranked> => {
        const page = await textOf(one.found);
        const judgement = fit(page, wanted.get(one.reading)!, fold);
        const term = page.meta.kind === 'term' ? 0.5 : 1;
        const score = term * worth(one.reading, judgement.exact, judgement.score);
        return { ...one, page, fit: judgement, score };
      }),
    );
    // The very words may stand on a page that only all of the index brings up.
    if (partial && all.length > JUDGED && !judged.some((one) => one.fit?.exact)) return rank(query, true);
    return { ranked: inTurns([...judged.sort(order), ...all.slice(JUDGED)], query), readings, wanted };
  }

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
        .filter(
          (one) => one.how !== 'typed' && one.text !== query && (found.has(one.text) || !wanted.has(one)),
        )
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
        near: all.length > 0 ? { words: [] } : await nearest(query, data, sounds.words),
      };
    },
  };
}
