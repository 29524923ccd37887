/** What to propose where nothing was found: known words that look or sound alike, and the closest domain. */
import { BETWEEN, type SearchData, type Shards } from '../build/data-files.ts';
import type { Answer } from './model.ts';
import { isOneEdit } from './edit-distance.ts';

const PROPOSALS = 5;

/** Known words and the domain close to a query that found nothing. */
export async function suggest(
  query: string,
  domains: SearchData['names']['domain'],
  proposed: string[],
  shards: Shards,
): Promise<Answer['suggested']> {
  const chars = new Set(query.replace(/[\s\p{P}\p{S}]/gu, ''));
  const alike = closest(proposed, chars, (word) => word);
  const letters = query.replace(/[^a-z]/g, '');
  const sounding = letters.length >= 3 ? await soundingAlike(letters, shards) : [];
  const found = [...new Set([...sounding, ...alike])];
  const named = Object.entries(domains).map(([id, name]) => ({ id, name }));
  return {
    words: (found.length > 0 ? found : proposed).slice(0, PROPOSALS),
    domain: closest(named, chars, ({ name }) => name)[0],
  };
}

/** Those of which the query has some characters, the most alike first. */
function closest<T>(all: T[], chars: Set<string>, nameOf: (one: T) => string): T[] {
  return all
    .map((one) => ({ one, score: shared(nameOf(one), chars) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ one }) => one);
}

/** Share of the word's characters that the query has; 0 for Latin letters, which say little. */
function shared(word: string, chars: Set<string>): number {
  const own = [...word].filter((char) => !/[\x00-\x7f]/.test(char));
  return own.length === 0 ? 0 : own.filter((char) => chars.has(char)).length / own.length;
}

async function soundingAlike(letters: string, shards: Shards): Promise<string[]> {
  const shard = await shards(letters[0]!);
  return Object.entries(shard)
    .filter(
      ([key]) =>
        key.length >= 3 && (isOneEdit(letters, key) || letters.startsWith(key) || key.startsWith(letters)),
    )
    .sort(([a], [b]) => b.length - a.length)
    .map(([, entry]) => entry.split(BETWEEN)[0]!)
    .slice(0, PROPOSALS);
}
