/** Build time: how Pagefind cut its index into parts, which are what a search fetches. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';

/** Stands before the data in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** What each part of the index in this folder begins with, in their order. */
export async function partsOf(folder: string): Promise<string[]> {
  const file = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (!file) throw new Error(`No .pf_meta in ${folder}: Pagefind wrote no index.`);
  const bytes = gunzipSync(await readFile(path.join(folder, file)));
  const [, , parts] = decode(bytes.subarray(SIGNATURE.length)) as unknown[];
  if (!isParts(parts)) throw new Error(`${file} does not list the parts of the index as [from, to, hash].`);
  return parts.map(([from]) => from);
}

/** A part of the index as Pagefind lists it: its first and last word, as far as they tell it from its neighbours. */
type Part = [from: string, to: string, hash: string];

function isParts(value: unknown): value is Part[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (part) => Array.isArray(part) && part.length === 3 && part.every((one) => typeof one === 'string'),
    )
  );
}
