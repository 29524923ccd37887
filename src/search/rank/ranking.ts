/** The pages for a query, best first: retrieved from the index for each of its readings, then scored by their texts. */
import type { Interpret } from '../query/interpret.ts';
import { HAN } from '../query/normalise.ts';
import { units } from '../query/parse-query.ts';
import type { Reading } from '../query/read-pinyin.ts';
import { Budget } from '../retrieve/budget.ts';
import type { Lookup } from '../retrieve/lookup.ts';
import type { PageText } from '../retrieve/page-text.ts';
import type { Found } from '../retrieve/pagefind.ts';
import type { Retrieve } from '../retrieve/retrieve.ts';
import { score, type Criteria, type Score } from './score.ts';
import { WEIGHTS } from './weights.ts';

/** A page on its way to the top. */
interface Ranked {
  found: Found;
  value: number;
  reading: Reading;
  /** The words of the reading stand there as they are; known for sure once the text was scored. */
  exact: boolean;
  /** All units that the index was asked for are there, but it was not asked for all: the very words may be there too. */
  maybeExact: boolean;
  page?: PageText;
  score?: Score;
}

interface Ranking {
  ranked: Ranked[];
  readings: Reading[];
  /** What to score the pages of each reading by that was followed. */
  criteria: Map<Reading, Criteria>;
}

/**
 * Parts of the index that a query may need. One is about 8 kB on the wire; with Pagefind, the data
 * and the texts of the results a first search stays below 300 kB with nine of them.
 */
const PARTS = 9;
/** Pages whose text is fetched and scored; those after them keep the order of the index. */
const SCORED = 20;

const byValue = (a: Ranked, b: Ranked) => b.value - a.value || (a.found.id < b.found.id ? -1 : 1);

/** What a page is worth that answers this reading so well. What was typed, in whatever spelling, loses nothing by its reading but the bonus for the very words. */
function valueOf({ weight, how }: Reading, exact: boolean, answers: number): number {
  return (exact ? WEIGHTS.reading.veryWords * weight : 0) + answers * (how === 'typed' ? 1 : weight);
}

/** A guess may mean so many words that only some are followed; the others are offered to choose from. */
const isGuess = ({ how }: Reading) => how === 'initials' || how === 'typo';

/** Whether pages count only where they hold the reading word for word: a whole query that is read as one other word. */
const isStrict = ({ how, text }: Reading, query: string) =>
  how !== 'typed' && how !== 'spelled' && !HAN.test(query) && !text.includes(' ');

/** Of initials, which may mean many words, the best page of each word, then the second of each (round robin). */
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

/** Ranks pages for normalised queries. */
export function createRanking(
  { parts, fold }: Lookup,
  interpret: Interpret,
  retrieve: Retrieve,
  textOf: (found: Found) => Promise<PageText>,
): (query: string, isOwn?: (id: string) => boolean) => Promise<Ranking> {
  async function scored(one: Ranked, criteria: Criteria, isOwn: boolean): Promise<Ranked> {
    const page = await textOf(one.found);
    const own = score(page, criteria, fold);
    const share = page.meta.kind === 'term' ? WEIGHTS.page.term : 1;
    const answers = own.score * (isOwn ? WEIGHTS.page.ofOwnJob : 1);
    const value = share * valueOf(one.reading, own.exact, answers);
    return { ...one, page, score: own, exact: own.exact, value };
  }

  return async function rank(query, isOwn = () => false, whole = false): Promise<Ranking> {
    const readings = await interpret(query);
    const budget = new Budget(PARTS, parts);
    const criteria = new Map<Reading, Criteria>();
    const best = new Map<string, Ranked>();
    let isMet = false;
    for (const reading of readings) {
      const isFirst = best.size === 0;
      // Once something was found, another reading is followed only where all of it can be asked for.
      if (!isFirst && !budget.affords(units(reading.text), isMet ? 1 : 0)) continue;
      const retrieved = await retrieve(reading.text, budget, whole || (isGuess(reading) && isFirst));
      criteria.set(reading, retrieved.criteria);
      const top = retrieved.found[0]?.score ?? 1;
      for (const { found, score, exact, complete } of retrieved.found) {
        const maybeExact = retrieved.partial && complete;
        if (isStrict(reading, query) && !exact && !maybeExact) continue;
        isMet ||= exact && !reading.text.includes(' ');
        const value = valueOf(reading, exact, Math.min(1, score / top));
        if (value <= (best.get(found.id)?.value ?? 0)) continue;
        best.set(found.id, { found, value, reading, exact, maybeExact });
      }
    }
    const all = inTurns([...best.values()].sort(byValue), query);
    const scoreAll = (some: Ranked[]) =>
      Promise.all(some.map((one) => scored(one, criteria.get(one.reading)!, isOwn(one.found.id))));
    const top = await scoreAll(all.slice(0, SCORED));
    let rest = all.slice(SCORED);
    if (!top.some(({ exact }) => exact)) {
      // The very words may stand further down; of many pages only the whole index can tell.
      const further = rest.filter(({ maybeExact }) => maybeExact);
      if (further.length > SCORED) return rank(query, isOwn, true);
      rest = rest.filter(({ maybeExact }) => !maybeExact);
      top.push(...(await scoreAll(further)));
    }
    const ranked = [...top.sort(byValue), ...rest].filter(
      ({ exact, maybeExact, page, reading }) => exact || (maybeExact && !page) || !isStrict(reading, query),
    );
    return { ranked: inTurns(ranked, query), readings, criteria };
  };
}
