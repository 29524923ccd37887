/** What of a sentence cannot be worded otherwise without asking for something else, whatever the language. */
import type { Amount } from './amount.ts';
import type { Phrase } from './phrase.ts';
import type { Unit } from './unit-table.ts';

interface Weighty {
  /** A figure with its unit. */
  figures: RegExp;
  /** A time of day, as far as it is told from a number. */
  times: RegExp;
  /** Words that deny, and those that hold such a word and deny nothing. */
  denies: RegExp;
  deniesNothing?: RegExp;
  /** By what they ask for: 须 and 应当 ask for one thing, 可以 for another. */
  kinds: Record<string, RegExp>;
  readAmounts: (text: string) => Amount[];
  readPhrase: (text: string) => Phrase | undefined;
}

/** Every name of a unit, the longest first, for a pattern. */
export const unitPattern = (units: readonly Unit[]): string =>
  units
    .flatMap(({ written, said, short }) => [...written, ...said, ...short])
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|');

/** A figure of a text. */
export interface Figure {
  /** As it is written. */
  said: string;
  /** The same for the same amount, in whatever unit. */
  amount: string;
  hasUnit: boolean;
}

/** Finds the figures of a text in its one spelling. */
export const figuresBy =
  ({ figures, readAmounts }: Pick<Weighty, 'figures' | 'readAmounts'>) =>
  (written: string): Figure[] =>
    Array.from(written.matchAll(figures), ([figure]) => {
      const said = figure.trim();
      const [amount] = readAmounts(said);
      return {
        said,
        amount: amount ? `${amount.dimension} ${amount.size}` : said.toLowerCase(),
        hasUnit: amount !== undefined && amount.dimension !== '',
      };
    });

/**
 * Reads a sentence in its one spelling: figures with their units, whatever denies, and what kinds of demand it makes;
 * the same for two wordings of one demand.
 */
export const weightyWordsBy =
  ({ figures, times, denies, deniesNothing, kinds, readAmounts, readPhrase }: Weighty) =>
  (written: string): string[] => {
    const clocks: string[] = [];
    const said = written.replace(times, (time) => {
      const phrase = readPhrase(time.trim());
      if (phrase?.kind !== 'clock') return time;
      clocks.push(`clock ${phrase.minutes}`);
      return ' ';
    });
    const amounts = figuresBy({ figures, readAmounts })(said).map(({ amount }) => amount);
    const denials = (deniesNothing ? said.replace(deniesNothing, '') : said).match(denies) ?? [];
    const asked = Object.entries(kinds).flatMap(([kind, words]) => (words.test(said) ? kind : []));
    return [...clocks.sort(), ...amounts.sort(), ...denials.map(() => 'not'), ...asked];
  };
