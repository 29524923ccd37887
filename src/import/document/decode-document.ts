/** From the bytes of a file of text to its words, in whatever letters it was saved. */
import { COMMON } from '#language/documents/letters.ts';

export interface DecodedDocument {
  text: string;
  /** As a browser calls them: `utf-8`, `gb18030`, `big5`, `utf-16le`. */
  encoding: string;
}

/** A file in which more of the characters cannot be shown is no text. */
const MOST_CONTROLS = 0.02;

/** Undefined where the bytes are no text in any letters that are known here. */
export function decodeDocument(bytes: Uint8Array): DecodedDocument | undefined {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  if (marked) return sound(decoded(bytes, marked), marked);
  const wide = zeros(bytes);
  if (wide) return sound(decoded(bytes, wide), wide);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return sound(utf8, 'utf-8');
  const [best] = ['gb18030', 'big5']
    .flatMap((encoding) => {
      const text = decoded(bytes, encoding);
      return text === undefined ? [] : [{ text, encoding, common: commonness(text) }];
    })
    .sort((a, b) => b.common - a.common);
  if (best) return sound(best.text, best.encoding);
  // Damaged here and there: most of it can be read.
  const loose = new TextDecoder('utf-8').decode(bytes);
  const broken = loose.match(/\uFFFD/g)?.length ?? 0;
  return broken <= loose.length * MOST_CONTROLS ? sound(loose, 'utf-8') : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** In UTF-16 every second byte of Latin text, of blanks and of line ends is zero. */
function zeros(bytes: Uint8Array): string | undefined {
  const counts = [0, 0];
  const length = Math.min(bytes.length, 100_000);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) counts[at % 2]!++;
  const [even, odd] = counts as [number, number];
  if (Math.max(even, odd) <= length / 50 || Math.min(even, odd) > length / 200) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

/** Which part of the letters is among those that the language is mostly made of. */
function commonness(text: string): number {
  let [all, common] = [0, 0];
  for (const char of text.slice(0, 20_000)) {
    if (char <= '\u007f') continue;
    all++;
    if (COMMON.has(char)) common++;
  }
  return all === 0 ? 0 : common / all;
}

function sound(text: string | undefined, encoding: string): DecodedDocument | undefined {
  if (text === undefined) return undefined;
  let controls = 0;
  for (const _ of text.matchAll(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]/g)) controls++;
  return controls > text.length * MOST_CONTROLS ? undefined : { text, encoding };
}
