/** The search's own thread: opens the index at the first question and answers one message with one. */
import {
  ALIKE_FILE,
  DATA_FILE,
  type Likenesses,
  pairsFile,
  PROPOSED_FILE,
  shardFile,
  type PinyinTables,
  type SearchData,
  type Shard,
  type Shards,
} from '../build/data-files.ts';
import { persistent } from './retrying-fetch.ts';
import type { Answer, Failure, Query } from '../query/model.ts';
import { INDEX_FOLDER, openIndex } from '../retrieve/pagefind.ts';
import { remembered } from '../../ui/loading/remembered.ts';
import { createSearchEngine, type SearchEngine } from '../rank/search-engine.ts';

/** A question with the number that its answer will carry; without a query it only gets the index ready. */
export interface Request {
  id: number;
  query?: Query;
}

export type Reply = { id: number } & ({ answer?: Answer } | { failure: Failure });

const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Counts the files that could not be had; Pagefind itself would go on without them. */
let losses = 0;
// Pagefind fetches by the global name.
const fetching = persistent(globalThis.fetch.bind(globalThis), () => losses++);
globalThis.fetch = fetching;

async function json<T>(file: string): Promise<T> {
  const response = await fetching(base + file);
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return (await response.json()) as T;
}

/** Gives the shards of one kind; a letter without any has no file. */
const shardsOf = (file: (letter: string) => string): Shards =>
  remembered(file, async (letter) => {
    if (!/^[a-z0-9]$/.test(letter)) return {};
    const response = await fetching(base + file(letter));
    return response.ok ? ((await response.json()) as Shard) : {};
  });
const tables: PinyinTables = { words: shardsOf(shardFile), pairs: shardsOf(pairsFile) };

async function open(): Promise<SearchEngine> {
  const [index, data] = await Promise.all([
    openIndex(base + INDEX_FOLDER, base),
    json<SearchData>(DATA_FILE),
  ]);
  return createSearchEngine(index, data, tables, {
    proposed: () => json<string[]>(PROPOSED_FILE),
    alike: () => json<Likenesses>(ALIKE_FILE),
  });
}

let engine: Promise<SearchEngine> | undefined;

/** Tells a site without an index from one that cannot be reached now. */
async function failureOf(): Promise<Failure> {
  try {
    const response = await fetching(`${base}${INDEX_FOLDER}pagefind-entry.json`);
    return response.ok ? 'failed' : 'missing';
  } catch {
    return 'failed';
  }
}

async function reply({ id, query }: Request): Promise<Reply> {
  const before = losses;
  let broken: unknown;
  try {
    const opened = await (engine ??= open());
    const answer = query && (await opened.answer(query));
    if (losses === before) return answer ? { id, answer } : { id };
  } catch (error) {
    console.warn(error);
    broken = error;
  }
  // What could not be opened, and what was found without some parts of the index, is not to be remembered.
  engine = undefined;
  return { id, failure: broken === undefined ? 'failed' : await failureOf() };
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void reply(data).then((sent) => postMessage(sent));
});
