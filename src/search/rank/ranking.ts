/** The pages for a query, best first: recalled from the index for each of its readings, then judged by their texts. */
import { Budget } from './budget.ts';
import type { Lookup } from './lookup.ts';
import { HAN } from '../query/normalise.ts';
import type { PageText } from './page-text.ts';
import type { Found } from './pagefind.ts';
import type { Recall } from './retrieve.ts';
import { units } from '../query/parse-query.ts';
import { fit, type Fit, type Wanted } from './score.ts';
import type { Reader } from '../query/interpret.ts';
import type { Reading } from '../query/readings.ts';

/** A page on its way to the top. */
export interface Ranked {
  found: Found;
  score: number;
  reading: Reading;
  /** The words of the reading stand there as they are; of what was not asked for, once its text was judged. */
  exact: boolean;
  /** All that was asked for is there, but not all was asked for: the very words may be. */
  hopeful: boolean;
  page?: PageText;
  fit?: Fit;
}

export interface Ranking {
  ranked: Ranked[];
  readings: Reading[];
  /** What to judge the pages of each reading by that was followed. */
  wanted: Map<Reading, Wanted>;
}

/**
 * Parts of the index that a query may need. One is about 33 kB on the wire; with Pagefind, the data
 * and the texts of the results a first search stays below 300 kB with four of them.
 */
const PARTS = 4;
/** Pages whose text is judged; those after them keep the order of the index. */
const JUDGED = 12;
/** What sets pages that hold the very words apart from the others. */
const EXACT = 10;

const order = (a: Ranked, b: Ranked) => b.score - a.score || (a.found.id < b.found.id ? -1 : 1);

/** What a page is worth that fits this reading so well; another spelling is as good as the typed one but for the very words. */
function worth({ weight, how }: Reading, exact: boolean, fits: number): number {
  return (exact ? EXACT * weight : 0) + fits * (how === 'typed' ? 1 : weight);
}

/** A guess may mean so many words that only some are followed; the others stand by, to be chosen. */
const isGuess = ({ how }: Reading) => how === 'initials' || how === 'typo';

/** Whether pages count only where they hold the reading word for word: a whole query that is read as one other word. */
const isStrict = ({ how, text }: Reading, query: string) =>
  how !== 'typed' && !HAN.test(query) && !text.includes(' ');

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

/** Ranks pages for normalised queries. */
export function createRanking(
  { parts, fold }: Lookup,
  read: Reader,
  recall: Recall,
  textOf: (found: Found) => Promise<PageText>,
): (query: string) => Promise<Ranking> {
  async function judged(one: Ranked, wanted: Wanted): Promise<Ranked> {
    const page = await textOf(one.found);
    const judgement = fit(page, wanted, fold);
    const term = page.meta.kind === 'term' ? 0.5 : 1;
    const score = term * worth(one.reading, judgement.exact, judgement.score);
    return { ...one, page, fit: judgement, exact: judgement.exact, score };
  }

  return async function rank(query, whole = false): Promise<Ranking> {
    const readings = await read(query);
    const budget = new Budget(PARTS, parts);
    const wanted = new Map<Reading, Wanted>();
    const best = new Map<string, Ranked>();
    let met = false;
    for (const reading of readings) {
      const first = best.size === 0;
      // Once something was found, another reading is followed only where all of it can be asked for.
      if (!first && !budget.affords(units(reading.text), met ? 1 : 0)) continue;
      const recalled = await recall(reading.text, budget, whole || (isGuess(reading) && first));
      wanted.set(reading, recalled.wanted);
      const top = recalled.found[0]?.score ?? 1;
      for (const { found, score, exact, complete } of recalled.found) {
        const hopeful = recalled.partial && complete;
        if (isStrict(reading, query) && !exact && !hopeful) continue;
        met ||= exact && !reading.text.includes(' ');
        const value = worth(reading, exact, Math.min(1, score / top));
        if (value <= (best.get(found.id)?.score ?? 0)) continue;
        best.set(found.id, { found, score: value, reading, exact, hopeful });
      }
    }
    const all = inTurns([...best.values()].sort(order), query);
    const judge = (some: Ranked[]) => Promise.all(some.map((one) => judged(one, wanted.get(one.reading)!)));
    const top = await judge(all.slice(0, JUDGED));
    let rest = all.slice(JUDGED);
    if (!top.some(({ exact }) => exact)) {
      // The very words may stand further down; of many pages only the whole index can tell.
      const further = rest.filter(({ hopeful }) => hopeful);
      if (further.length > JUDGED) return rank(query, true);
      rest = rest.filter(({ hopeful }) => !hopeful);
      top.push(...(await judge(further)));
    }
    const ranked = [...top.sort(order), ...rest].filter(
      ({ exact, hopeful, page, reading }) => exact || (hopeful && !page) || !isStrict(reading, query),
    );
    return { ranked: inTurns(ranked, query), readings, wanted };
  };
}
