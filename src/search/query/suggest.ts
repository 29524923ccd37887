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
  const alike = proposed
    .map((word) => ({ word, score: shared(word, chars) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ word }) => word);
  const letters = query.replace(/[^a-z]/g, '');
  const sounding = letters.length >= 3 ? await soundingAlike(letters, shards) : [];
  const words = [
    ...new Set([...sounding, ...alike, ...(alike.length + sounding.length > 0 ? [] : proposed)]),
  ];
  return { words: words.slice(0, PROPOSALS), domain: closest(chars, domains) };
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

function closest(chars: Set<string>, domains: SearchData['names']['domain']): Answer['suggested']['domain'] {
  const [best] = Object.entries(domains)
    .map(([id, name]) => ({ id, name, score: shared(name, chars) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? { id: best.id, name: best.name } : undefined;
}
