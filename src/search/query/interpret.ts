/** The ways to read a query, each worth following by itself. */
import { IS_SPELLED } from '#language/search/matching.ts';
import { beginningOf } from '#language/search/query-words.ts';
import { BETWEEN, type PinyinTables } from '../build/data-files.ts';
import { WEIGHTS } from '../rank/weights.ts';
import { otherSpellings } from './amount-spellings.ts';
import { HAN, stretches, type Fold } from './normalise.ts';
import { normalised } from './parse-query.ts';
import { readPinyin, type Reading } from './read-pinyin.ts';
import { respelled as respelledWords } from './respell.ts';

/** Ways to write an amount that are asked for by themselves. */
const SPELLINGS = 3;
const DIGIT = /[0-9]/;

/** The readings of a normalised query, in the order in which they may spend the budget. */
export type Interpret = (query: string) => Promise<Reading[]>;

export function createInterpret(fold: Fold, tables: PinyinTables): Interpret {
  /** The words of Latin letters in a query with which no word of the texts begins: they can only be sounds. */
  async function unknownWords(query: string): Promise<string[]> {
    const words = stretches(query).filter((word) => /^[a-z]{2,}$/.test(word));
    const known = await Promise.all(
      words.map(async (word) =>
        Object.entries(await tables.words(word[0]!)).some(
          ([key, entry]) => key.startsWith(beginningOf(word)) && entry.split(BETWEEN).includes(key),
        ),
      ),
    );
    return words.filter((_, i) => !known[i]);
  }

  return async (query) => {
    const typed: Reading = { text: query, weight: 1, how: 'typed' };
    if (query === '') return [];
    const unknown = await unknownWords(query);
    if (IS_SPELLED) {
      const text = await respelledWords(query, unknown, tables.words);
      return text === undefined
        ? [typed]
        : [{ text, weight: WEIGHTS.reading.spelled, how: 'spelled' }, typed];
    }
    if (!HAN.test(query)) {
      const readings = (await readPinyin(query, tables))
        .map((reading) => ({ ...reading, text: normalised(reading.text, fold) }))
        .filter(({ text }) => text !== query);
      return readings.length > 0 && unknown.length > 0 ? readings : [typed, ...readings];
    }
    const weight = WEIGHTS.reading.respelled;
    const heard = new Map<string, string>();
    for (const word of unknown) {
      const [best] = await readPinyin(word, tables);
      if (best) heard.set(word, best.text);
    }
    if (heard.size > 0) {
      const text = query.replace(/[a-z0-9]+/g, (word) => heard.get(word) ?? word);
      return [{ text, weight, how: 'sound' }];
    }
    const respelled = otherSpellings(query)
      .filter((other) => other.isSameAmount)
      .slice(0, SPELLINGS)
      .map(({ named, other }) => ({ ...typed, text: query.replace(named, other), weight }));
    // Amounts mostly stand in digits, which therefore come first.
    return [typed, ...respelled].sort((a, b) => Number(DIGIT.test(b.text)) - Number(DIGIT.test(a.text)));
  };
}
