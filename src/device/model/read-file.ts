/** A chosen file as text: told apart by its first bytes, so that each kind of wrong file gets its own answer. */

/** The room that a browser gives one site, with every character written in six bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

export type FileText =
  { kind: 'text'; text: string } | { kind: 'large' | 'empty' | 'binary' | 'encoding' | 'broken' };

/** Reads the file's first bytes before the rest, so that one of many gigabytes is refused at once. */
export async function readFile(file: Pick<Blob, 'size' | 'arrayBuffer'>): Promise<FileText> {
  if (file.size > MOST_BYTES) return { kind: 'large' };
  return readBytes(new Uint8Array(await file.arrayBuffer()));
}

/** The text of a file in UTF-8 or UTF-16, with or without a byte order mark. */
export function readBytes(bytes: Uint8Array): FileText {
  if (bytes.length === 0) return { kind: 'empty' };
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first === 0x7b && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x7b)
        ? 'utf-16be'
        : 'utf-8';
  // Archives, pictures and documents have such bytes near their start; a text has none.
  if (encoding === 'utf-8' && bytes.subarray(0, 1024).some((byte) => byte < 9)) return { kind: 'binary' };
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text };
  } catch {
    return { kind: first === 0x50 && second === 0x4b ? 'binary' : 'encoding' };
  }
}
