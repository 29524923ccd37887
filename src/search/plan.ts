/** Which units of a query the index is asked for, and which pages come of it. */
import type { SearchData } from './data.ts';
import type { Lookup } from './lookup.ts';
import { MOST_UNITS } from './model.ts';
import { otherSpellings } from './quantity.ts';
import { core, units, type Unit } from './query.ts';
import type { Wanted } from './rank.ts';
import { otherNames, type OtherName } from './readings.ts';
import { candidates, rarity, type Candidate, type Instead } from './recall.ts';

export interface Recalled {
  /** What to judge the pages by. */
  wanted: Wanted;
  /** Best first. */
  found: Candidate[];
  /** True where the index was not asked for all, so that pages with the very words may stand below others. */
  partial: boolean;
}

/** The pages for a query; `thorough` asks for all of it, where else the telling parts do. */
export type Recall = (text: string, thorough: boolean) => Promise<Recalled>;

/** The longest query that is always asked for as a whole; of a longer one the words are enough to find its pages. */
const SHORT = 6;
/** A word that more pages hold needs no other names. */
const KNOWN = 4;
/** Other names that are asked for at most; fewer for a question, which has further words to go by. */
const MANY = 6;
const FEW = 4;
/** What a unit is worth of which it is not known how many pages hold it. */
const UNKNOWN = 1;

export function createRecall(lookup: Lookup, data: SearchData): Recall {
  const plan = async (asked: Unit[], instead: Instead[] = []) => {
    const hits = await Promise.all(asked.map((unit) => lookup.find(unit)));
    return { hits, found: candidates(asked, hits, data.pages, instead) };
  };
  const holding = async (text: string) =>
    (await plan(units(text).slice(0, MOST_UNITS))).found.filter(({ exact }) => exact);

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

  /** The other names worth asking for: those of what few pages hold by the name that was typed. */
  async function namesOf(text: string): Promise<OtherName[]> {
    const all = otherNames(text, data);
    const named = new Map(all.map(({ named: name }) => [name, holding(name)]));
    const rare = await Promise.all(
      all.map(async (name) => ((await named.get(name.named)!).length <= KNOWN ? [name] : [])),
    );
    return rare.flat();
  }

  return async (text, thorough) => {
    const bare = core(text);
    const asks = bare !== text;
    const all = units(bare).slice(0, MOST_UNITS);
    const short = text.length <= SHORT;
    const asked = thorough || (short && !asks) ? all : telling(all, asks);
    // A question whose words stand together on a page needs no other words.
    const met = asks && (await plan(asked)).found.some(({ exact }) => exact);
    const names = met ? [] : await namesOf(text);
    const others = [...otherSpellings(bare), ...names.slice(0, asks ? FEW : MANY)];
    const named = await Promise.all(others.map((other) => instead(other, asked)));
    const { hits, found } = await plan(asked, named);
    // What the index was not asked for is looked for in the texts at hand.
    const rest = asks ? all.filter((unit) => unit.kind === 'char' && !asked.includes(unit)) : [];
    const wanted: Wanted = {
      query: text,
      core: bare,
      units: [...asked, ...rest],
      worth: [
        ...asked.map(({ weight }, i) => weight * rarity(data.pages, hits[i]!.size)),
        ...rest.map(({ weight }) => weight * UNKNOWN),
      ],
      nowhere: [...hits.map(({ size }) => size === 0), ...rest.map(() => false)],
      instead: named,
    };
    if (!asks) return { wanted, found, partial: asked.length < all.length };
    if (!short || !found.some(({ exact }) => exact)) return { wanted, found, partial: false };
    // With a question word in it, it may still be a piece of a text: pages with the whole of it come first.
    const whole = await holding(text);
    const ids = new Set(whole.map((page) => page.found.id));
    return {
      wanted,
      found: [...whole, ...found.filter((page) => !ids.has(page.found.id))],
      partial: false,
    };
  };
}

/** The units worth fetching their parts of the index: no pairs that only join two words; of a question no lone characters beside words. */
function telling(all: Unit[], asks: boolean): Unit[] {
  const words = all.filter(({ weight }) => weight > 0.4);
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
