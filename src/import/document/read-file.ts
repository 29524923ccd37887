/** Any file that comes in at the door: what it is, and its words. */
import { decodeDocument } from './decode-document.ts';
import { bodyOf } from './html-nodes.ts';
import { LARGEST_FILE, type OldDocument } from './old-document.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { PackageProblem } from './unpack-docx.ts';

/** Why a file is not read; its words stand in the text of the interface. `no-reader`: code that reads it did not come, and the file is as it was. */
export type FileProblem =
  PackageProblem | 'no-reader' | 'empty' | 'no-text' | 'old-word' | 'pdf' | 'no-words';

/** A text of more characters is no procedure. */
const LONGEST_TEXT = 300_000;

const begins = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, index) => bytes[index] === sign);

export async function readDocumentFile(
  name: string,
  bytes: Uint8Array,
): Promise<OldDocument | { problem: FileProblem }> {
  if (bytes.length === 0) return { problem: 'empty' };
  if (bytes.length > LARGEST_FILE) return { problem: 'too-large' };
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { problem: 'old-word' };
  // Its words stand between commands, whatever its name ends in.
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return { problem: 'old-word' };
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46)) return { problem: 'pdf' };
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const isPackage = begins(bytes, 0x50, 0x4b);
  if (isPackage || extension === 'docx') {
    const read = isPackage ? await readDocx(name, bytes) : { problem: 'broken' as const };
    return 'problem' in read ? read : withWords(read);
  }
  const decoded = decodeDocument(bytes);
  if (!decoded) return { problem: 'no-text' };
  const { text } = decoded;
  if (text.length > LONGEST_TEXT) return { problem: 'too-large' };
  if (/^html?$/.test(extension) || /^\s*(?:<!doctype html|<html[\s>])/i.test(text))
    return withWords(readHtml(name, bodyOf(text)));
  if (/^(?:md|markdown|mdx)$/.test(extension)) return withWords(readMarkdown(name, text));
  return withWords(readText(name, text));
}

function withWords(document: OldDocument): OldDocument | { problem: FileProblem } {
  if (document.text.length > LONGEST_TEXT) return { problem: 'too-large' };
  return /[\p{L}\p{N}]/u.test(document.text) ? document : { problem: 'no-words' };
}
