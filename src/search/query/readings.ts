/** What a query may mean beside what it says: words by their sound, other names of the same thing, slips of the hand. */
import { chained } from './pinyin-decoder.ts';
import { BETWEEN, type SearchData, type Shard } from '../build/data-files.ts';
import { HAN } from './normalise.ts';
import { own } from '../../ui/own.ts';

/** One way to read the query. */
export interface Reading {
  text: string;
  /** 1 for what was typed; less the further it is fetched. */
  weight: number;
  how: 'typed' | 'sound' | 'initials' | 'typo';
}

/** Gives what is known by sound of one first letter. */
export type Shards = (letter: string) => Promise<Shard>;

/** What is known by sound: words, and adjacent characters for what is no word. */
export interface Sounds {
  words: Shards;
  pairs: Shards;
}

/** Readings that are followed at most. */
const MOST = 10;

/** Another name of something that the query names. */
export interface OtherName {
  /** As it stands in the query. */
  named: string;
  other: string;
  /** What it counts where the name as typed counts 1. */
  like: number;
}

/** What another name counts. */
const ANOTHER = 0.8;
/** A name that more pages hold needs no other. */
export const KNOWN = 4;

/** Other names, found in the texts, of what the query names and few pages hold by that name: 接待员 for 总台, 网络 for 网路. Names inside longer ones do not count. */
export function otherNames(
  query: string,
  { same, abroad }: Pick<SearchData, 'same' | 'abroad'>,
): OtherName[] {
  const found = abroad
    .filter(([said]) => query.includes(said))
    .map(([named, other]) => ({ named, holding: 0, others: [other] }));
  for (const group of same) {
    const [longest] = group
      .filter(([name]) => [...name].length >= 2 && query.includes(name))
      .sort(([a], [b]) => b.length - a.length);
    if (!longest) continue;
    const [named, holding] = longest;
    const others = group
      .filter(([other, pages]) => pages > 0 && !query.includes(other) && !named.includes(other))
      .map(([other]) => other);
    found.push({ named, holding, others });
  }
  return found
    .filter(
      ({ named, holding }) =>
        holding <= KNOWN &&
        !found.some(
          (longer) => longer.named !== named && longer.named.includes(named) && longer.others.length > 0,
        ),
    )
    .flatMap(({ named, others }) => others.map((other) => ({ named, other, like: ANOTHER })));
}

/** The Chinese words that Latin letters may stand for, likeliest first. */
export async function bySound(query: string, { words, pairs }: Sounds): Promise<Reading[]> {
  const letters = toneless(query)
    .replace(/[\s'’·-]/g, '')
    .replaceAll('ü', 'v');
  if (!/^[a-z][a-z0-9]+$/.test(letters)) return [];
  const shard = await words(letters[0]!);
  const readings = new Map<string, Reading>();
  const add = (entry: string | undefined, weight: number, how: Reading['how']) => {
    entry?.split(BETWEEN).forEach((word, i) => {
      const reading = { text: word, weight: weight / (1 + i * 0.12), how };
      if ((readings.get(word)?.weight ?? 0) < reading.weight) readings.set(word, reading);
    });
  };
  const initials = (entry: string | undefined) =>
    entry?.split(BETWEEN).every((word) => [...word].length === letters.length && HAN.test(word));
  add(own(shard, letters), 0.95, initials(own(shard, letters)) ? 'initials' : 'sound');
  let sure = readings.size > 0;
  if (!sure) {
    // Two characters that are no word met by chance: a word with a slip is likelier.
    const strings = await chained(letters, pairs);
    for (const text of strings) add(text, [...text].length > 2 ? 0.9 : 0.45, 'sound');
    sure = strings.some((text) => [...text].length > 2);
    add(await divided(letters, words), 0.85, 'sound');
  }
  if (readings.size === 0) {
    for (const [key, entry] of Object.entries(shard)) {
      if (key.startsWith(letters) && key.length - letters.length <= 8)
        add(entry, (0.6 * letters.length) / key.length, 'sound');
    }
    sure = readings.size > 0;
  }
  // What falls apart into words by chance may as well be one word with a slip.
  if (!sure && letters.length >= 4) {
    for (const letter of new Set([letters[0]!, letters[1]!])) {
      for (const [key, entry] of Object.entries(await words(letter))) {
        if (key.length >= 4 && oneSlip(letters, key)) add(entry, 0.5, 'typo');
      }
    }
    if (readings.size === 0) add(await divided(letters, words, true), 0.4, 'typo');
  }
  return [...readings.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** Pinyin without its tones: yājīn as yajin; ü stays. */
function toneless(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC');
}

/** Words whose sounds follow one another in these letters, parted by blanks; the longest first. With `slip`, one of them may hold a slip. */
async function divided(letters: string, shards: Shards, slip = false): Promise<string | undefined> {
  const go = async (rest: string, depth: number, slips: boolean): Promise<string[] | undefined> => {
    if (rest === '') return [];
    if (depth === 0 || !/^[a-z]/.test(rest)) return undefined;
    const shard = await shards(rest[0]!);
    for (let length = rest.length; length >= 2; length--) {
      const key = rest.slice(0, length);
      const word = own(shard, key)?.split(BETWEEN)[0];
      // Initials inside a longer sound are chance.
      if (word === undefined || (HAN.test(word) && [...word].length === length)) continue;
      const others = await go(rest.slice(length), depth - 1, slips);
      if (others) return [word, ...others];
    }
    if (!slips) return undefined;
    for (const [key, entry] of Object.entries(shard)) {
      if (key.length < 5 || (HAN.test(entry[0]!) && [...entry.split(BETWEEN)[0]!].length === key.length))
        continue;
      for (const length of [key.length - 1, key.length, key.length + 1]) {
        if (length > rest.length || !oneSlip(rest.slice(0, length), key)) continue;
        const others = await go(rest.slice(length), depth - 1, false);
        if (others) return [entry.split(BETWEEN)[0]!, ...others];
      }
    }
    return undefined;
  };
  return (await go(letters, 4, slip))?.join(' ');
}

/** True where one letter too many, too few, wrong, or two changed over make one word of the other. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return a === b;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(start, a.length - end);
  const right = b.slice(start, b.length - end);
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
