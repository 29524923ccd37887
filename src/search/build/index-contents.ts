/** Build time: what Pagefind's index holds, read from its own files. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import * as v from 'valibot';
import { HAN, pairs, stretches } from '../query/normalise.ts';

/** Stands before the data in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';

/** A list whose entries are lists that begin with a word: parts of the index, or words with their pages. */
const wordsFirst = v.pipe(
  v.array(v.looseTuple([v.string()])),
  v.transform((entries) => entries.map(([word]) => word)),
);
/** Pagefind's files are its own affair, and as they are in Pagefind 1.6: another version may write them otherwise. */
const META = v.looseTuple([v.unknown(), v.unknown(), wordsFirst]);
const PART = v.looseTuple([wordsFirst]);

export interface Contents {
  /** What each part of the index begins with, in their order. */
  parts: string[];
  /** All pairs of adjacent Han characters. */
  pairs: Set<string>;
}

/** Reads the index in this folder. */
export async function contentsOf(folder: string): Promise<Contents> {
  const files = (await readdir(folder, { recursive: true })).map((name) => path.join(folder, name));
  const meta = files.find((name) => name.endsWith('.pf_meta'));
  if (!meta) throw new Error(`No .pf_meta in ${folder}: Pagefind wrote no index.`);
  const [, , parts] = await read(meta, META);
  const found = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.pf_index'))) {
    const [words] = await read(file, PART);
    for (const run of words.flatMap(stretches)) {
      if (HAN.test(run)) for (const pair of pairs(run)) if (pair.length > 1) found.add(pair);
    }
  }
  return { parts, pairs: found };
}

async function read<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const bytes = gunzipSync(await readFile(file));
  const read = v.safeParse(schema, decode(bytes.subarray(SIGNATURE.length)));
  if (!read.success) throw new Error(`${file} is not built as in Pagefind 1.6: ${read.issues[0].message}`);
  return read.output;
}
