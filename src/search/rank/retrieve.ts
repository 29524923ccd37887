/** Which units of a query the index is asked for, and which pages come of it. */
import type { Budget } from './budget.ts';
import type { SearchData } from '../build/data-files.ts';
import type { Wanted } from './score.ts';
import type { Lookup } from './lookup.ts';
import { MOST_UNITS } from '../query/model.ts';
import { otherSpellings } from '../query/amount-spellings.ts';
import { core, units, type Unit } from '../query/parse-query.ts';
import { otherNames, type OtherName } from '../query/readings.ts';
import { candidates, rarity, type Candidate, type Instead } from './candidates.ts';

export interface Recalled {
  /** What to judge the pages by. */
  wanted: Wanted;
  /** Best first. */
  found: Candidate[];
  /** True where the index was not asked for all, so that pages with the very words may stand below others. */
  partial: boolean;
}

/** The pages for a query. What `budget` affords of it is asked for, the telling units first; all of it where it is to be taken `whole`. */
export type Recall = (text: string, budget: Budget, whole: boolean) => Promise<Recalled>;

/** The longest question that may as well be a piece of a text. */
const SHORT = 6;
/** Other names that are asked for at most; fewer for a question, which has further words to go by. */
const MANY = 6;
const FEW = 4;
/** Parts of the index that the words of a query leave for other names of what they name. */
const SPARE = 1;
/** Units that say less are not looked for where they were not asked for. */
const TELLING = 0.4;

export function createRecall(lookup: Lookup, data: SearchData): Recall {
  const plan = async (asked: Unit[], instead: Instead[] = []) => {
    const hits = await Promise.all(asked.map((unit) => lookup.find(unit)));
    return { hits, found: candidates(asked, hits, data.pages, instead) };
  };
  const unitsOf = (text: string) => units(text).slice(0, MOST_UNITS);
  const holding = async (text: string) => (await plan(unitsOf(text))).found.filter(({ exact }) => exact);

  /** The pages under another name of what `asked` names. */
  async function instead({ named, other, like }: OtherName, asked: Unit[]): Promise<Instead> {
    const pages = (await holding(other)).map(({ found }) => found);
    return {
      units: standing(named, asked),
      text: other,
      like,
      hits: new Map(pages.map((page) => [page.id, page])),
    };
  }

  /** Those of the units that can be asked for, in their order; the first of them always can. */
  function affordable(all: Unit[], budget: Budget): Unit[] {
    const [first, ...others] = [...all].sort((a, b) => b.weight - a.weight);
    if (!first) return [];
    budget.take([first]);
    const taken = new Set([first, ...others.filter((unit) => budget.affords([unit], SPARE))]);
    return all.filter((unit) => taken.has(unit));
  }

  return async (text, budget, whole) => {
    const bare = core(text);
    const asks = bare !== text;
    const all = unitsOf(bare);
    const short = text.length <= SHORT;
    const asked = whole || (!asks && budget.affords(all)) ? all : affordable(telling(all, asks), budget);
    budget.take(asked);
    // A question whose words stand together on a page needs no other words.
    const met = asks && (await plan(asked)).found.some(({ exact }) => exact);
    const names = met ? [] : otherNames(text, data).slice(0, asks ? FEW : MANY);
    const others = [...otherSpellings(bare), ...names].filter(({ other }) => budget.affords(unitsOf(other)));
    const named = await Promise.all(others.map((other) => instead(other, asked)));
    const { hits, found } = await plan(asked, named);
    // What the index was not asked for is looked for in the texts at hand.
    const rest = all.filter(
      (unit) => !asked.includes(unit) && ((asks && unit.kind === 'char') || unit.weight > TELLING),
    );
    const wanted: Wanted = {
      query: text,
      core: bare,
      units: [...asked, ...rest],
      worth: [
        ...asked.map(({ weight }, i) => weight * rarity(data.pages, hits[i]!.size)),
        ...rest.map(({ weight }) => weight),
      ],
      nowhere: [...hits.map(({ size }) => size === 0), ...rest.map(() => false)],
      instead: named,
    };
    if (!asks) return { wanted, found, partial: asked.length < all.length };
    const piece = short && found.some(({ exact }) => exact) && budget.affords(unitsOf(text));
    if (!piece) return { wanted, found, partial: false };
    // With a question word in it, it may still be a piece of a text: pages with the whole of it come first.
    const pages = await holding(text);
    const ids = new Set(pages.map((page) => page.found.id));
    return {
      wanted,
      found: [...pages, ...found.filter((page) => !ids.has(page.found.id))],
      partial: false,
    };
  };
}

/** The units worth fetching their parts of the index: no pairs that only join two words; of a question no lone characters beside words. */
function telling(all: Unit[], asks: boolean): Unit[] {
  const words = all.filter(({ weight }) => weight > TELLING);
  const long = asks ? words.filter(({ kind }) => kind !== 'char') : words;
  if (long.length >= 2) return long;
  return words.length > 0 ? words : all;
}

/** The units that a name covers; of one that lost a character to the asking (坏了), those that hold what is left. */
function standing(named: string, all: Unit[]): number[] {
  const inside = all.flatMap(({ text }, i) => (named.includes(text) ? [i] : []));
  if (inside.length > 0) return inside;
  return all.flatMap(({ text }, i) => ([...core(named)].some((char) => text.endsWith(char)) ? [i] : []));
}
