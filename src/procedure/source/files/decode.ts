/** From the bytes of an author's file to its text, and what is wrong with its letters. */
import { letterMessages as say } from '#text/messages/source/letters.ts';
import { finding, type Finding } from '../../../syntax/diagnostic.ts';

export interface Decoded {
  /** Its lines end with \n; each invisible character has become a blank. */
  text: string;
  findings: Finding[];
}

/** Control characters, and those that only steer the direction of text or where it may break. */
const INVISIBLE = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\uffff]',
  'g',
);

/** Reads UTF-8, with or without a byte order mark. What else it is, is named and read all the same. */
export function decode(bytes: Uint8Array): Decoded {
  const strange = strangeEncoding(bytes);
  if (!strange) return clean(new TextDecoder().decode(bytes));
  const { name, label, line } = strange;
  const text = clean(new TextDecoder(label).decode(bytes)).text;
  return {
    text,
    findings: [finding('encoding', { line, column: 1 }, name ? say.encoded(name) : say.unreadable)],
  };
}

/** A file in which more of the characters cannot be shown is no text. */
const MOST_UNSHOWN = 0.1;

/**
 * The text of a file as it stands there, with its byte order mark and its line ends, in whatever encoding: one that is
 * misread would be saved as what it was misread for. Undefined for what is no text.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const strange = strangeEncoding(bytes);
  const text = new TextDecoder(strange?.label ?? 'utf-8', { ignoreBOM: strange?.name === undefined }).decode(
    bytes,
  );
  const unshown = count(text, /[\u0000-\u0008\u000e-\u001f\ufffd]/g);
  return unshown > text.length * MOST_UNSHOWN ? undefined : text;
}

/** How messages name the first character in a text that nobody can see; undefined where there is none. */
export function invisibleIn(text: string): string | undefined {
  const found = text.match(INVISIBLE)?.find((char) => char !== '\uFFFD');
  return found === undefined ? undefined : codeOf(found);
}

/** The text with a blank in place of each character that nobody can see. */
export const withoutInvisible = (text: string): string =>
  text.replace(INVISIBLE, (char) => (char === '\uFFFD' ? char : ' '));

const codeOf = (char: string): string => char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The same of a text that has been decoded already. */
export function clean(written: string): Decoded {
  const lines = written.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const findings = lines.flatMap((line, index) => {
    const at = line.search(INVISIBLE);
    if (at < 0) return [];
    const message = line[at] === '\uFFFD' ? say.unreadable : say.invisible(codeOf(line[at]!));
    return [finding('encoding', { line: index + 1, column: at + 1 }, message)];
  });
  return {
    text: lines.map(withoutInvisible).join('\n'),
    findings,
  };
}

/** What the bytes are if they are not UTF-8: for people, for the decoder, and the first line that shows it. */
function strangeEncoding(
  bytes: Uint8Array,
): { name: string | undefined; label: string; line: number } | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { name: 'UTF-16', label: 'utf-16le', line: 1 };
  if (first === 0xfe && second === 0xff) return { name: 'UTF-16', label: 'utf-16be', line: 1 };
  // In UTF-16 every second byte of a Latin letter is zero.
  const zeros = [0, 1].map((odd) => bytes.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  if (Math.max(...zeros) > bytes.length / 10 && Math.min(...zeros) < bytes.length / 50) {
    return { name: 'UTF-16', label: zeros[0]! > zeros[1]! ? 'utf-16be' : 'utf-16le', line: 1 };
  }
  if (decodes(bytes, 'utf-8')) return undefined;
  const loose = new TextDecoder().decode(bytes);
  const line = loose.slice(0, loose.search(/\uFFFD/)).split('\n').length;
  // Chinese in another encoding is hardly ever UTF-8 by chance; a damaged file still is for the most part.
  const other = count(loose, /\uFFFD/g) > count(loose, /\p{Script=Han}/gu);
  if (other && decodes(bytes, 'gb18030')) return { name: 'GBK', label: 'gb18030', line };
  return { name: undefined, label: 'utf-8', line };
}

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
