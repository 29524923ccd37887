/**
 * A long text as lines that a chat takes: packed (raw DEFLATE), written in the characters that an address may have,
 * and cut into parts, each of which says which it is and whether it is whole: `share1:k3f09a2:2/5:<piece>:1x0c2ab`.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { hash } from '../../procedure/model/procedure.ts';
import { toBase64Url, fromBase64Url } from '../../ui/base64-url.ts';

const FORMAT = 1;
/** Characters of a part: below what every chat sends as one message. */
const MOST = 1800;
/** So many texts of which parts are missing are waited for: a list of more would be of no use to anybody. */
const MOST_WAITED_FOR = 100;
/** More than any of these texts is, and little enough for a phone. */
const MOST_BYTES = 24_000_000;

export interface TextPart {
  /** The same for all parts of one text. */
  id: string;
  /** Counted from 1. */
  number: number;
  of: number;
  piece: string;
}

/** A part that is cut off or changed. */
export type BrokenPart = Omit<TextPart, 'piece'>;

/** Parts of a text of which some have not come yet. */
export interface MissingParts {
  id: string;
  of: number;
  numbers: number[];
}

/** In the characters of an address; throws nothing. */
export function packText(text: string): string {
  const bytes = deflateSync(strToU8(text), { level: 9 });
  let packed = '';
  // A slice at a time, of whole groups of three bytes: one call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 30_000) packed += toBase64Url(bytes.subarray(at, at + 30_000));
  return packed;
}

/** The text again; undefined where it is not whole. */
export function unpackText(packed: string): string | undefined {
  try {
    const size = Math.min(MOST_BYTES, packed.length * 1100 + 1000);
    return strFromU8(inflateSync(fromBase64Url(packed), { out: new Uint8Array(size) }));
  } catch {
    return undefined;
  }
}

const checkOf = (text: string) => hash(text).padStart(7, '0');

/** @param word what they are parts of, in small letters: `share` */
export function toParts(word: string, text: string, most = MOST): string[] {
  const packed = packText(text);
  const id = checkOf(packed);
  const of = Math.ceil(packed.length / most);
  return Array.from({ length: of }, (_, index) => {
    const head = `${word}${FORMAT}:${id}:${index + 1}/${of}:`;
    const piece = packed.slice(index * most, (index + 1) * most);
    return `${head}${piece}:${checkOf(head + piece)}`;
  });
}

/**
 * The parts in a text, whatever stands around them.
 *
 * @returns `broken`: parts that are cut off or changed; `newer`: true where one is of a later format
 */
export function partsIn(
  word: string,
  text: string,
): { parts: TextPart[]; broken: BrokenPart[]; newer: boolean } {
  const parts: TextPart[] = [];
  const broken: BrokenPart[] = [];
  let newer = false;
  const pattern = new RegExp(
    `${word}(\\d+):([0-9a-z]{7}):(\\d{1,4})/(\\d{1,4}):([\\w-]*)(?::([0-9a-z]{7}))?`,
    'g',
  );
  for (const [whole, format, id = '', number, of, piece = '', check] of text.matchAll(pattern)) {
    if (Number(format) > FORMAT) newer = true;
    else if (check === checkOf(whole.slice(0, -8)) && Number(number) > 0 && Number(number) <= Number(of))
      parts.push({ id, number: Number(number), of: Number(of), piece });
    else broken.push({ id, number: Number(number), of: Number(of) });
  }
  return { parts, broken, newer };
}

/** One text: another one that says the same id and another length does not stand in its way. */
const nameOf = ({ id, of }: Pick<TextPart, 'id' | 'of'>) => `${id}/${of}`;

/**
 * The texts whose parts are all there, in whatever order and number, and what the others lack.
 *
 * @returns `whole`: ids of the texts; `spoiled`: of so many all parts are there, and they make no text; `waiting`: parts of what is missing
 */
export function joinParts(parts: readonly TextPart[]): {
  texts: string[];
  whole: string[];
  missing: MissingParts[];
  spoiled: number;
  waiting: TextPart[];
} {
  const texts = new Map<string, string>();
  const lacking: { parts: TextPart[]; missing: MissingParts }[] = [];
  let spoiled = 0;
  for (const own of Map.groupBy(parts, nameOf).values()) {
    const { id, of } = own[0]!;
    const pieces = new Map(own.map(({ number, piece }) => [number, piece]));
    if (pieces.size < of && lacking.length === MOST_WAITED_FOR) continue;
    const numbers = Array.from({ length: of }, (_, index) => index + 1);
    if (pieces.size < of) {
      const missing = { id, of, numbers: numbers.filter((number) => !pieces.has(number)) };
      lacking.push({ parts: own, missing });
      continue;
    }
    const packed = numbers.map((number) => pieces.get(number)).join('');
    const text = checkOf(packed) === id ? unpackText(packed) : undefined;
    if (text === undefined) spoiled++;
    else texts.set(id, text);
  }
  const left = lacking.filter(({ missing }) => !texts.has(missing.id));
  return {
    texts: [...texts.values()],
    whole: [...texts.keys()],
    missing: left.map(({ missing }) => missing),
    spoiled,
    waiting: left.flatMap(({ parts }) => parts),
  };
}
