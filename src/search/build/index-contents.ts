/** Build time: what Pagefind's index holds, read from its own files. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { HAN, pairs, stretches } from '../query/normalise.ts';

/** Stands before the data in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

export interface Contents {
  /** What each part of the index begins with, in their order. */
  parts: string[];
  /** All pairs of adjacent Han characters. */
  pairs: Set<string>;
}

/** Reads the index in this folder. */
export async function contentsOf(folder: string): Promise<Contents> {
  const names = await readdir(folder, { recursive: true });
  const [meta] = names.filter((name) => name.endsWith('.pf_meta'));
  if (!meta) throw new Error(`No .pf_meta in ${folder}: Pagefind wrote no index.`);
  const found: Contents = { parts: [], pairs: new Set() };
  for (const part of list((await read(path.join(folder, meta)))[2], meta)) {
    found.parts.push(text(list(part, meta)[0], meta));
  }
  for (const name of names.filter((one) => one.endsWith('.pf_index'))) {
    for (const entry of list((await read(path.join(folder, name)))[0], name)) {
      const word = text(list(entry, name)[0], name);
      for (const run of stretches(word).filter((one) => HAN.test(one))) {
        for (const pair of pairs(run)) if (pair.length > 1) found.pairs.add(pair);
      }
    }
  }
  return found;
}

async function read(file: string): Promise<unknown[]> {
  const bytes = gunzipSync(await readFile(file));
  return list(decode(bytes.subarray(SIGNATURE.length)), file);
}

/** Pagefind's files are its own affair: a new version may write them otherwise. */
function list(value: unknown, file: string): unknown[] {
  if (!Array.isArray(value)) throw new Error(`${file} is not built as in Pagefind 1.6: expected a list.`);
  return value;
}

function text(value: unknown, file: string): string {
  if (typeof value !== 'string') throw new Error(`${file} is not built as in Pagefind 1.6: expected a word.`);
  return value;
}
