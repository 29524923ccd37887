/** The ways to read a query, each worth following by itself. */
import { BETWEEN } from '../build/data-files.ts';
import { HAN, stretches, type Fold } from './normalise.ts';
import { otherSpellings } from './amount-spellings.ts';
import { normalised } from './parse-query.ts';
import { bySound, type Reading, type Sounds } from './readings.ts';

/** Ways to write an amount that are asked for by themselves. */
const SPELLINGS = 3;
/** What a reading counts that says the same in other signs. */
const RESPELLED = 0.85;

/** The readings of a normalised query, in the order in which they may spend the budget. */
export type Reader = (query: string) => Promise<Reading[]>;

export function createReader(fold: Fold, sounds: Sounds): Reader {
  /** The words of Latin letters in a query with which no word of the texts begins. */
  async function foreign(query: string): Promise<string[]> {
    const words = stretches(query).filter((word) => /^[a-z]{2,}$/.test(word));
    const written = await Promise.all(
      words.map(async (word) =>
        Object.entries(await sounds.words(word[0]!)).some(
          ([key, entry]) => key.startsWith(word) && entry.split(BETWEEN).includes(key),
        ),
      ),
    );
    return words.filter((_, i) => !written[i]);
  }

  return async (query) => {
    const typed: Reading = { text: query, weight: 1, how: 'typed' };
    if (query === '') return [];
    const unknown = await foreign(query);
    if (!HAN.test(query)) {
      const readings = (await bySound(query, sounds))
        .map((reading) => ({ ...reading, text: normalised(reading.text, fold) }))
        .filter(({ text }) => text !== query);
      return readings.length > 0 && unknown.length > 0 ? readings : [typed, ...readings];
    }
    const heard = new Map<string, string>();
    for (const word of unknown) {
      const [best] = await bySound(word, sounds);
      if (best) heard.set(word, best.text);
    }
    if (heard.size > 0) {
      const text = query.replace(/[a-z0-9]+/g, (word) => heard.get(word) ?? word);
      return [{ text, weight: RESPELLED, how: 'sound' }];
    }
    const respelled = otherSpellings(query)
      .filter(({ like }) => like > 0.9)
      .slice(0, SPELLINGS)
      .map(({ named, other }) => ({ ...typed, text: query.replace(named, other), weight: RESPELLED }));
    // Amounts mostly stand in digits, which therefore come first.
    return [typed, ...respelled].sort((a, b) => Number(DIGIT.test(b.text)) - Number(DIGIT.test(a.text)));
  };
}

const DIGIT = /[0-9]/;
