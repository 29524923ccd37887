/** Words of letters that no text has, read as the nearest word that one has: torniquet as tourniquet. */
import { BETWEEN, type Shards } from '../build/data-files.ts';
import { isNear } from './edit-distance.ts';

/** Shorter words are too often near another one that is meant as little. */
const SHORTEST = 5;
/** From so many letters on two of them may be wrong. */
const LONG = 8;

/** The query with its unknown words respelled; undefined where none of them is near any known one. */
export async function respelled(
  query: string,
  unknown: readonly string[],
  words: Shards,
): Promise<string | undefined> {
  const meant = new Map<string, string>();
  for (const word of unknown) {
    const near = await nearest(word, words);
    if (near !== undefined) meant.set(word, near);
  }
  return meant.size === 0 ? undefined : query.replace(/[\p{L}\p{N}]+/gu, (word) => meant.get(word) ?? word);
}

async function nearest(word: string, shards: Shards): Promise<string | undefined> {
  if (word.length < SHORTEST) return undefined;
  const known: string[] = [];
  // The first letter is seldom wrong, but may have changed over with the second.
  for (const letter of new Set([word[0]!, word[1]!])) {
    for (const [key, entry] of Object.entries(await shards(letter)))
      if (key.length > SHORTEST - 2 && entry.split(BETWEEN).includes(key)) known.push(key);
  }
  for (let edits = 1; edits <= (word.length < LONG ? 1 : 2); edits++) {
    // Of several the one that is as long: letters are more often taken for others than left out.
    const [near] = known
      .filter((key) => isNear(word, key, edits))
      .sort((a, b) => Math.abs(a.length - word.length) - Math.abs(b.length - word.length));
    if (near !== undefined) return near;
  }
  return undefined;
}
