/** What to propose where nothing was found: known words that look or sound alike, and the closest domain. */
import { BETWEEN, type SearchData, type Shards } from '../build/data-files.ts';
import type { Answer } from './model.ts';
import { HAN } from './normalise.ts';
import { COMMON } from '#language/search/query-words.ts';
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
    words: found.slice(0, PROPOSALS),
    domain: closest(named, chars, ({ name }) => name)[0],
  };
}

/** Those with which the query has two characters in common, the most alike first: one alone says nothing (醉酒闹事 and 关键事件). */
function closest<T>(all: T[], chars: Set<string>, nameOf: (one: T) => string): T[] {
  return all
    .map((one) => {
      const own = [...nameOf(one)].filter((char) => HAN.test(char) && !COMMON.has(char));
      const shared = own.filter((char) => chars.has(char)).length;
      return { one, shared, share: shared / own.length };
    })
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.share - a.share)
    .map(({ one }) => one);
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
