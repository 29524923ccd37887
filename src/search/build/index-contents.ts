/** Build time: what Pagefind's index holds, read from its own files, and the index again in smaller parts. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import * as v from 'valibot';
import { HAN, pairs, stretches } from '../query/normalise.ts';

/** Stands before the data in each of Pagefind's files. */
const SIGNATURE = 'pagefind_dcd';
/** Says which file describes the index of which language. */
const ENTRY = 'pagefind-entry.json';
/** Bytes of words in one part before it is compressed to about half of that. */
const PART_BYTES = 16_000;

/** A word with the pages that hold it. */
const WORD = v.looseTuple([v.string()]);
/** Pagefind's files are its own affair, and as they are in Pagefind 1.6: another version may write them otherwise. */
const PART = v.tuple([v.array(WORD)]);
/** Among other things the parts: their first and last word and their name. */
const META = v.looseTuple([v.unknown(), v.unknown(), v.array(v.tuple([v.string(), v.string(), v.string()]))]);
const ENTRIES = v.looseObject({ languages: v.record(v.string(), v.looseObject({ hash: v.string() })) });

type Word = v.InferOutput<typeof WORD>;

export interface Contents {
  /** What each part of the index begins with, in their order. */
  parts: string[];
  /** All pairs of adjacent Han characters. */
  pairs: Set<string>;
}

/**
 * Cuts the index in this folder into smaller parts and tells what it holds. A query needs a few words out of
 * as many parts, and Pagefind's own parts hold 1,700 each: three quarters of what came over the wire was for nothing.
 */
export async function cutIndex(folder: string): Promise<Contents> {
  const entry = v.parse(ENTRIES, JSON.parse(await readFile(path.join(folder, ENTRY), 'utf8')));
  const contents: Contents = { parts: [], pairs: new Set() };
  for (const [language, known] of Object.entries(entry.languages)) {
    const meta = path.join(folder, `pagefind.${known.hash}.pf_meta`);
    const described = await read(meta, META);
    const words: Word[] = [];
    for (const [, , name] of described[2]) {
      const file = path.join(folder, 'index', `${name}.pf_index`);
      words.push(...(await read(file, PART))[0]);
      await rm(file);
    }
    described[2] = [];
    for (const part of partsOf(words)) {
      const bytes = packed([part]);
      const name = nameOf(language, bytes);
      await writeFile(path.join(folder, 'index', `${name}.pf_index`), bytes);
      described[2].push([part[0]![0], part.at(-1)![0], name]);
      contents.parts.push(part[0]![0]);
    }
    const bytes = packed(described);
    known.hash = nameOf(language, bytes);
    await rm(meta);
    await writeFile(path.join(folder, `pagefind.${known.hash}.pf_meta`), bytes);
    for (const run of words.flatMap(([word]) => stretches(word))) {
      if (HAN.test(run)) for (const pair of pairs(run)) if (pair.length > 1) contents.pairs.add(pair);
    }
  }
  await writeFile(path.join(folder, ENTRY), JSON.stringify(entry));
  return contents;
}

/** The words in their order, cut where the next one would make a part too large. */
function partsOf(words: Word[]): Word[][] {
  const parts: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    const { length } = encode(word);
    if (size + length > PART_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(word);
    size += length;
  }
  return parts;
}

const packed = (value: unknown): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(value)]), { level: 9 });

/** The name of a file in the index: its language and what it holds, so that a changed one is another file. */
const nameOf = (language: string, bytes: Uint8Array): string =>
  `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;

async function read<Schema extends v.GenericSchema>(
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  const bytes = gunzipSync(await readFile(file));
  const read = v.safeParse(schema, decode(bytes.subarray(SIGNATURE.length)));
  if (!read.success) throw new Error(`${file} is not built as in Pagefind 1.6: ${read.issues[0].message}`);
  return read.output;
}
