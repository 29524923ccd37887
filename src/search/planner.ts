/** From what somebody typed to the pages that answer it. */
import type { SearchData } from './data.ts';
import { readFacets } from './facets.ts';
import { hitOf } from './hit.ts';
import { createLookup } from './lookup.ts';
import { LONGEST_QUERY, MOST_UNITS, type Answer, type Query } from './model.ts';
import { nearest } from './near.ts';
import { HAN, stretches } from './normal.ts';
import { pageText, type PageText } from './page.ts';
import type { Found, Index } from './pagefind.ts';
import { otherSpellings } from './quantity.ts';
import { core, normalised, units, type Unit } from './query.ts';
import { fit, type Fit, type Wanted } from './rank.ts';
import { bySound, otherNames, type Reading, type Sounds } from './readings.ts';
import { candidates, rarity, type Candidate, type Instead } from './recall.ts';

export interface Planner {
  answer(query: Query): Promise<Answer>;
}

/** Pages whose text is judged; those after them keep the order of the index. */
const JUDGED = 20;
/** What sets pages that hold the very words apart from the others. */
const EXACT = 10;
/** Ways to write an amount that are asked for by themselves. */
const SPELLINGS = 3;
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

/** What a page is worth that fits this reading so well; another spelling is as good as the typed one but for the very words. */
function worth({ weight, how }: Reading, exact: boolean, fits: number): number {
  return (exact ? EXACT * weight : 0) + fits * (how === 'typed' ? 1 : weight);
}

/** The units that a name covers; of one that lost a character to the asking (坏了), those that hold what is left. */
function standing(named: string, all: Unit[]): number[] {
  const inside = all.flatMap(({ text }, i) => (named.includes(text) ? [i] : []));
  if (inside.length > 0) return inside;
  return all.flatMap(({ text }, i) => ([...core(named)].some((char) => text.endsWith(char)) ? [i] : []));
}

/** A planner over one open index. */
export async function createPlanner(index: Index, data: SearchData, sounds: Sounds): Promise<Planner> {
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

  async function recall(text: string): Promise<{ wanted: Wanted; found: Candidate[] }> {
    const bare = core(text);
    const plan = async (asked: Unit[], instead: Instead[] = []) => {
      const hits = await Promise.all(asked.map((unit) => lookup.find(unit)));
      return { asked, hits, found: candidates(asked, hits, data.pages, instead) };
    };
    // Of a question, the pairs that only join two words are not worth fetching their parts of the index.
    const all = units(bare).slice(0, MOST_UNITS);
    const telling = bare === text ? all : all.filter(({ weight }) => weight > 0.4);
    const wantedUnits = telling.length > 0 ? telling : all;
    const instead = await Promise.all(
      [...otherSpellings(bare), ...otherNames(text, data)].map(
        async ({ named, other, like }): Promise<Instead> => {
          const exact = (await plan(units(other))).found.filter((page) => page.exact);
          const stands = standing(named, wantedUnits);
          return {
            units: stands,
            text: other,
            like,
            hits: new Map(exact.map(({ found: page }) => [page.id, page])),
          };
        },
      ),
    );
    const { asked, hits, found } = await plan(wantedUnits, instead);
    const worth = asked.map((unit, i) => unit.weight * rarity(data.pages, hits[i]!.size));
    const nowhere = hits.map(({ size }) => size === 0);
    const wanted = { query: text, core: bare, units: asked, worth, nowhere, instead };
    if (bare === text || !found.some(({ exact }) => exact)) return { wanted, found };
    // Pages with the whole question, word for word, come first.
    const whole = (await plan(units(text).slice(0, MOST_UNITS))).found.filter(({ exact }) => exact);
    const ids = new Set(whole.map((page) => page.found.id));
    return { wanted, found: [...whole, ...found.filter((page) => !ids.has(page.found.id))] };
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

  async function rank(query: string): Promise<{ ranked: Ranked[]; readings: Reading[] }> {
    const readings = query === '' ? [] : await readingsOf(query);
    const wanted = new Map<Reading, Wanted>();
    const best = new Map<string, Ranked>();
    for (const reading of readings) {
      const recalled = await recall(reading.text);
      wanted.set(reading, recalled.wanted);
      const top = recalled.found[0]?.score ?? 1;
      for (const { found, score, exact } of recalled.found) {
        // A reading that is not what was typed counts only where it is met word for word.
        if (!exact && reading.how !== 'typed' && !reading.text.includes(' ')) continue;
        const value = worth(reading, exact, Math.min(1, score / top));
        if (value > (best.get(found.id)?.score ?? 0)) best.set(found.id, { found, score: value, reading });
      }
    }
    const order = (a: Ranked, b: Ranked) => b.score - a.score || (a.found.id < b.found.id ? -1 : 1);
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
    return { ranked: inTurns([...judged.sort(order), ...all.slice(JUDGED)], query), readings };
  }

  return {
    async answer({ text, filters, from, to }) {
      const query = normalised(text.slice(0, LONGEST_QUERY), fold);
      const { ranked: all, readings } = await rank(query);
      const term = termOf(all, query);
      // What stands above the results need not stand among them.
      const ranked = all.filter(({ page }) => !term || page?.url !== term.address);
      const fitting = ranked.filter(({ found }) => facets.fits(found.id, filters));
      const shown = await Promise.all(
        fitting.slice(from, to).map(async ({ found, reading, page, fit: judged }) => {
          const own = page ?? (await textOf(found));
          return hitOf(own, judged ?? fit(own, (await recall(reading.text)).wanted, fold), fold);
        }),
      );
      const meant = readings
        .filter(({ how, text: read }) => how !== 'typed' && read !== query)
        .map(({ text: read }) => read)
        .filter((read) => all.some(({ reading }) => reading.text === read));
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

  /** The term that has the query among its names, whatever else was found. */
  function termOf(ranked: Ranked[], query: string): Answer['term'] {
    const terms = ranked.filter(({ page }) => page?.meta.kind === 'term');
    const named = (names: (page: PageText) => string[]) =>
      terms.find(({ page, reading }) =>
        names(page!).some((name) => [query, reading.text].includes(normalised(name, fold))),
      )?.page;
    const term = named(({ title }) => [title]) ?? named(aliasesOf);
    if (!term) return undefined;
    const meaning = term.zones.find(({ part }) => part === 'term');
    return {
      name: term.title,
      meaning: meaning ? term.text.slice(meaning.from, meaning.to).replace(/[\s.]+$/, '') : '',
      address: term.url,
    };
  }
}

/** The other names of a term stand between its name and its meaning. */
function aliasesOf({ title, text, zones }: PageText): string[] {
  const meaning = zones.find(({ part }) => part === 'term');
  return text
    .slice(title.length, meaning?.from)
    .split(/[，.。]/)
    .map((name) => name.trim());
}
