/** The Chinese words that Latin letters may stand for: pinyin, initials, and either with a typing error. */
import { BETWEEN, type PinyinTables, type Shards } from '../build/data-files.ts';
import { WEIGHTS } from '../rank/weights.ts';
import { own } from '../../ui/own.ts';
import { isOneEdit } from './edit-distance.ts';
import { HAN } from './normalise.ts';
import { decodePinyin } from './pinyin-decoder.ts';

/** One way to read the query. */
export interface Reading {
  text: string;
  /** 1 for what was typed; less the further it is fetched. */
  weight: number;
  how: 'typed' | 'sound' | 'initials' | 'typo' | 'spelled';
}

/** Readings that are followed at most. */
const MOST = 10;
/** How many letters a word may have beyond those typed. */
const MOST_UNTYPED = 8;
/** The longest phrase, in words, that is read word by word. */
const MOST_WORDS = 4;

/** The readings of some letters, likeliest first. */
export async function readPinyin(query: string, { words, pairs }: PinyinTables): Promise<Reading[]> {
  const weights = WEIGHTS.reading;
  const letters = toneless(query)
    .replace(/[\s'’·-]/g, '')
    .replaceAll('ü', 'v');
  if (!/^[a-z][a-z0-9]+$/.test(letters)) return [];
  const shard = await words(letters[0]!);
  const readings = new Map<string, Reading>();
  /** Adds the words of an entry, each of which is less likely than the one before it. */
  const add = (entry: string | undefined, weight: number, how: Reading['how']) => {
    entry?.split(BETWEEN).forEach((word, i) => {
      const reading = { text: word, weight: weight / (1 + i * weights.furtherWord), how };
      if ((readings.get(word)?.weight ?? 0) < reading.weight) readings.set(word, reading);
    });
  };
  const known = own(shard, letters);
  const areInitials = known?.split(BETWEEN).every((word) => isInitials(letters, word));
  add(known, weights.exactSound, areInitials ? 'initials' : 'sound');
  let isSure = readings.size > 0;
  if (!isSure) {
    // Two characters that are no word may have met by chance: a word with a typing error is likelier.
    const phrases = await decodePinyin(letters, pairs);
    const isPhrase = (text: string) => [...text].length > 2;
    for (const text of phrases)
      add(text, isPhrase(text) ? weights.decodedPhrase : weights.decodedPair, 'sound');
    isSure = phrases.some(isPhrase);
    add(await wordByWord(letters, words), weights.wordsBySound, 'sound');
  }
  if (readings.size === 0) {
    for (const [key, entry] of Object.entries(shard)) {
      if (key.startsWith(letters) && key.length - letters.length <= MOST_UNTYPED)
        add(entry, (weights.beginning * letters.length) / key.length, 'sound');
    }
    isSure = readings.size > 0;
  }
  // Letters that fall apart into words by chance may as well be one word with a typing error.
  if (!isSure && letters.length >= 4) {
    for (const letter of new Set([letters[0]!, letters[1]!])) {
      for (const [key, entry] of Object.entries(await words(letter))) {
        if (key.length >= 4 && isOneEdit(letters, key)) add(entry, weights.typo, 'typo');
      }
    }
    if (readings.size === 0) add(await wordByWord(letters, words, true), weights.wordsWithTypo, 'typo');
  }
  return [...readings.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** True where each of the letters can only stand for one character of the word. */
const isInitials = (letters: string, word: string): boolean =>
  HAN.test(word) && [...word].length === letters.length;

/** Pinyin without its tones: yājīn as yajin; ü stays. */
function toneless(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

/**
 * Words whose sounds follow one another in these letters, parted by blanks; the longest words first.
 *
 * @param mayErr true where one of the words may hold a typing error
 */
async function wordByWord(letters: string, shards: Shards, mayErr = false): Promise<string | undefined> {
  const read = async (rest: string, left: number, mayErr: boolean): Promise<string[] | undefined> => {
    if (rest === '') return [];
    if (left === 0 || !/^[a-z]/.test(rest)) return undefined;
    const shard = await shards(rest[0]!);
    for (let length = rest.length; length >= 2; length--) {
      const key = rest.slice(0, length);
      const word = own(shard, key)?.split(BETWEEN)[0];
      // Initials inside a longer sound are chance.
      if (word === undefined || isInitials(key, word)) continue;
      const others = await read(rest.slice(length), left - 1, mayErr);
      if (others) return [word, ...others];
    }
    if (!mayErr) return undefined;
    for (const [key, entry] of Object.entries(shard)) {
      const word = entry.split(BETWEEN)[0]!;
      if (key.length < 5 || isInitials(key, word)) continue;
      for (const length of [key.length - 1, key.length, key.length + 1]) {
        if (length > rest.length || !isOneEdit(rest.slice(0, length), key)) continue;
        const others = await read(rest.slice(length), left - 1, false);
        if (others) return [word, ...others];
      }
    }
    return undefined;
  };
  return (await read(letters, MOST_WORDS, mayErr))?.join(' ');
}
