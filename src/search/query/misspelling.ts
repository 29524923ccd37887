/** What a query was meant to be that holds wrong characters: 洒店 for 酒店, 酒殿 for 酒店. */
import { BETWEEN, type Likenesses, type Shards } from '../build/data-files.ts';
import { own } from '../../ui/own.ts';
import { HAN, pairs, stretches } from './normalise.ts';

/** Characters of a query that may be wrong. */
const WRONG = 2;
/** Corrections that are followed at a time, and those that are given back. */
const BEAM = 200;
const MOST = 3;
/** The longest word that is looked for around a corrected character. */
const LONGEST = 4;

interface Correction {
  chars: string[];
  /** Places of the corrected characters. */
  at: number[];
}

export interface Misspellings {
  /** Queries in which each corrected character stands in a known word, and beside its neighbours somewhere in the texts; the likeliest first. */
  corrections(query: string): Promise<string[]>;
}

/** True where two characters of the query stand side by side nowhere in the texts. */
export const hasStrangePair = (query: string, isKnown: (pair: string) => boolean): boolean =>
  stretches(query).some(
    (run) => HAN.test(run) && pairs(run).some((pair) => pair.length > 1 && !isKnown(pair)),
  );

/** @param isKnown whether two characters stand side by side in the texts */
export function createMisspellings(
  { sounds, looks }: Likenesses,
  isKnown: (pair: string) => boolean,
  words: Shards,
): Misspellings {
  const soundsOf = new Map<string, string[]>();
  for (const [sound, chars] of Object.entries(sounds)) {
    for (const char of chars) soundsOf.set(char, [...(soundsOf.get(char) ?? []), sound]);
  }
  /** Whatever the character may have been meant to be: first what looks like it. */
  const meant = (char: string): string[] => [
    ...new Set(
      [
        ...looks.filter((group) => group.includes(char)),
        ...(soundsOf.get(char) ?? []).map((sound) => own(sounds, sound)!),
      ].flatMap((group) => [...group].filter((other) => other !== char)),
    ),
  ];
  /** Whether a corrected character stands anywhere beside its neighbour; what was typed stays as it is. */
  const fits = (chars: readonly string[], typed: readonly string[], i: number) => {
    const pair = chars.slice(Math.max(0, i - 1), i + 1);
    const isTyped = pair.join('') === typed.slice(Math.max(0, i - 1), i + 1).join('');
    return isTyped || !pair.every((char) => HAN.test(char)) || pair.length < 2 || isKnown(pair.join(''));
  };

  /** Length of the longest known word around this place, 0 where there is none. */
  async function wordAround(chars: string[], at: number): Promise<number> {
    for (let length = LONGEST; length >= 2; length--) {
      for (let from = Math.max(0, at - length + 1); from <= Math.min(at, chars.length - length); from++) {
        const part = chars.slice(from, from + length);
        const keys = part.reduce<string[]>(
          (starts, char) =>
            starts.flatMap((start) => (soundsOf.get(char) ?? []).map((sound) => start + sound)),
          [''],
        );
        for (const key of keys) {
          if (
            own(await words(key[0]!), key)
              ?.split(BETWEEN)
              .includes(part.join(''))
          )
            return length;
        }
      }
    }
    return 0;
  }

  return {
    async corrections(query) {
      const typed = [...query];
      const isStrange = await Promise.all(typed.map(async (_, i) => (await wordAround(typed, i)) === 0));
      let beam: Correction[] = [{ chars: [], at: [] }];
      for (const [i, char] of typed.entries()) {
        beam = beam
          .flatMap(({ chars, at }): Correction[] => [
            { chars: [...chars, char], at },
            ...(isStrange[i] && HAN.test(char) && at.length < WRONG
              ? meant(char).map((other) => ({ chars: [...chars, other], at: [...at, i] }))
              : []),
          ])
          .filter(({ chars }) => fits(chars, typed, i))
          // Sorting keeps the order of those with as many corrections.
          .sort((a, b) => a.at.length - b.at.length)
          .slice(0, BEAM);
      }
      const found = await Promise.all(
        beam
          .filter(({ at }) => at.length > 0)
          .map(async ({ chars, at }) => ({
            text: chars.join(''),
            wrong: at.length,
            word: Math.min(...(await Promise.all(at.map((place) => wordAround(chars, place))))),
          })),
      );
      return found
        .filter(({ word }) => word > 0)
        .sort((a, b) => a.wrong - b.wrong || b.word - a.word)
        .slice(0, MOST)
        .map(({ text }) => text);
    },
  };
}
