/** Which units of a query the index is asked for, and which pages come of it. */
import type { SearchData } from '../build/data-files.ts';
import { otherSpellings } from '../query/amount-spellings.ts';
import { MOST_UNITS } from '../query/model.ts';
import { otherNames, type OtherName } from '../query/other-names.ts';
import { core, units, type Unit } from '../query/parse-query.ts';
import type { Criteria } from '../rank/score.ts';
import { WEIGHTS } from '../rank/weights.ts';
import type { Budget } from './budget.ts';
import { candidates, idf, type Candidate, type FoundSynonym } from './candidates.ts';
import type { Lookup } from './lookup.ts';

interface Retrieved {
  /** What to score the pages by. */
  criteria: Criteria;
  /** Best first. */
  found: Candidate[];
  /** True where only some units were asked for, so that the pages with the very words may stand below others. */
  partial: boolean;
}

/** Finds the pages for a query, asking for what `budget` affords of it, the telling units first; for all of it where `whole`. */
export type Retrieve = (text: string, budget: Budget, whole: boolean) => Promise<Retrieved>;

/** The longest question, in characters, that may as well be words out of a text: 由谁签字. */
const SHORT = 6;
/** Other names that are asked for at most; fewer for a question, which has further words to go by. */
const MANY = 6;
const FEW = 4;
/** Parts of the index that the units of a query leave for other names of what they name. */
const SPARE = 1;

export function createRetrieve(lookup: Lookup, data: SearchData): Retrieve {
  const find = async (asked: Unit[], synonyms: FoundSynonym[] = []) => {
    const postings = await Promise.all(asked.map((unit) => lookup.find(unit)));
    return { postings, found: candidates(asked, postings, data.pages, synonyms) };
  };
  const unitsOf = (text: string) => units(text).slice(0, MOST_UNITS);
  /** The pages that hold this text as it is. */
  const holding = async (text: string) => (await find(unitsOf(text))).found.filter(({ exact }) => exact);

  /** The pages under another name of what `asked` names. */
  async function synonym({ named, other, weight }: OtherName, asked: Unit[]): Promise<FoundSynonym> {
    const pages = (await holding(other)).map(({ found }) => found);
    const postings = new Map(pages.map((page) => [page.id, page]));
    return { units: namedUnits(named, asked), text: other, weight, postings };
  }

  /** Those of the units that the budget affords, in their order; the weightiest is always among them. */
  function affordable(all: Unit[], budget: Budget): Unit[] {
    const [first, ...others] = [...all].sort((a, b) => b.weight - a.weight);
    if (!first) return [];
    budget.take([first]);
    const taken = new Set([first, ...others.filter((unit) => budget.affords([unit], SPARE))]);
    return all.filter((unit) => taken.has(unit));
  }

  return async (text, budget, whole) => {
    const bare = core(text);
    const isQuestion = bare !== text;
    const all = unitsOf(bare);
    const asked =
      whole || (!isQuestion && budget.affords(all)) ? all : affordable(tellingUnits(all, isQuestion), budget);
    budget.take(asked);
    // A question whose words stand together on a page needs no other words.
    const isMet = isQuestion && (await find(asked)).found.some(({ exact }) => exact);
    const names = isMet ? [] : otherNames(text, data).slice(0, isQuestion ? FEW : MANY);
    const others = [...otherSpellings(bare), ...names].filter(({ other }) => budget.affords(unitsOf(other)));
    const synonyms = await Promise.all(others.map((other) => synonym(other, asked)));
    const { postings, found } = await find(asked, synonyms);
    // The index was not asked for these; where they stand in the texts of the pages found, they count.
    const unasked = all.filter(
      (unit) =>
        !asked.includes(unit) && ((isQuestion && unit.kind === 'char') || unit.weight > WEIGHTS.unit.telling),
    );
    const criteria: Criteria = {
      query: text,
      core: bare,
      units: [...asked, ...unasked],
      weights: [
        ...asked.map(({ weight }, i) => weight * idf(data.pages, postings[i]!.size)),
        ...unasked.map(({ weight }) => weight),
      ],
      nowhere: [...postings.map(({ size }) => size === 0), ...unasked.map(() => false)],
      synonyms,
    };
    if (!isQuestion) return { criteria, found, partial: asked.length < all.length };
    // With a question word in it, it may still be a piece of a text: pages with the whole of it come first.
    const mayBePiece = text.length <= SHORT && found.some(({ exact }) => exact);
    const pages = mayBePiece && budget.affords(unitsOf(text)) ? await holding(text) : [];
    const ids = new Set(pages.map((page) => page.found.id));
    const rest = found.filter((page) => !ids.has(page.found.id));
    return { criteria, found: [...pages, ...rest], partial: false };
  };
}

/** The units worth fetching their parts of the index: no pairs that only join two words; of a question no single characters beside words. */
function tellingUnits(all: Unit[], isQuestion: boolean): Unit[] {
  const telling = all.filter(({ weight }) => weight > WEIGHTS.unit.telling);
  const words = isQuestion ? telling.filter(({ kind }) => kind !== 'char') : telling;
  if (words.length >= 2) return words;
  return telling.length > 0 ? telling : all;
}

/** Places of the units that a name covers; of a name that lost a character with the question words (坏了), of those that hold what is left. */
function namedUnits(named: string, all: Unit[]): number[] {
  const inside = all.flatMap(({ text }, i) => (named.includes(text) ? [i] : []));
  if (inside.length > 0) return inside;
  const left = [...core(named)];
  return all.flatMap(({ text }, i) => (left.some((char) => text.endsWith(char)) ? [i] : []));
}
