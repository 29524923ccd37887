/** The search of the built site, opened in Node: the same engine over the same files, read from the disk. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  ALIKE_FILE,
  DATA_FILE,
  type Likenesses,
  pairsFile,
  PROPOSED_FILE,
  type SearchData,
  type Shard,
  shardFile,
} from '../../src/search/build/data-files.ts';
import { INDEX_FOLDER, openIndex, type Index } from '../../src/search/retrieve/pagefind.ts';
import { createSearchEngine, type SearchEngine } from '../../src/search/rank/search-engine.ts';

/** Opens the index of the site in this folder. */
export async function openBuiltIndex(site: string): Promise<Index> {
  const onTheNet = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.protocol !== 'file:') return onTheNet(input, init);
    url.search = '';
    return new Response(await readFile(fileURLToPath(url)));
  };
  return openIndex(pathToFileURL(join(resolve(site), INDEX_FOLDER)).href, '/');
}

/** Opens the search of the site in this folder. */
export async function openBuilt(site: string): Promise<SearchEngine> {
  const root = resolve(site);
  const data = JSON.parse(readFileSync(join(root, DATA_FILE), 'utf8')) as SearchData;
  // Read once each, as a browser keeps what it has fetched.
  const read = new Map<string, unknown>();
  const json = <T>(file: string, missing?: T) => {
    if (!read.has(file)) {
      const path = join(root, file);
      read.set(file, missing && !existsSync(path) ? missing : JSON.parse(readFileSync(path, 'utf8')));
    }
    return Promise.resolve(read.get(file) as T);
  };
  const shards = (of: (letter: string) => string) => (letter: string) => json<Shard>(of(letter), {});
  const sounds = { words: shards(shardFile), pairs: shards(pairsFile) };
  return createSearchEngine(await openBuiltIndex(site), data, sounds, {
    proposed: () => json<string[]>(PROPOSED_FILE),
    alike: () => json<Likenesses>(ALIKE_FILE),
  });
}
