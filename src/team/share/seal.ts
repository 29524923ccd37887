/** The seal of a share: a digest, so that a changed byte is known, and the signature of a device where it has a key. */
import { sha256 } from '@noble/hashes/sha2.js';
import { sign, verify } from '../../storage/profiles/device-key.ts';
import { toBase64Url } from '../../ui/base64-url.ts';
import { sealedText, type Seal, type SealedShare, type Share } from './share.ts';

/** Pages inside a house often stand at `http://`, where the browser has no digests: so it is made here. */
export const digestOf = (text: string): string => toBase64Url(sha256(new TextEncoder().encode(text)));

/** The same, by the browser where it can: much sooner for a book of many shares. */
async function quickDigest(text: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (!subtle) return digestOf(text);
  return toBase64Url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

export async function sealed(share: Share): Promise<SealedShare> {
  const digest = await quickDigest(sealedText(share));
  return { ...share, seal: { digest, ...(await sign(digest)) } };
}

/**
 * `changed`: the digest is another one, or the signature is none of this key. `signed`: both fit. `unsigned`: the digest
 * fits, and nothing says which device made it. `unsure`: this browser cannot check the signature.
 */
export type SealState = 'changed' | 'signed' | 'unsigned' | 'unsure';

/**
 * @param read as it was read, before anything that is not sound was left out
 * @param text what it was read from
 */
export async function sealStateOf(read: Share & { seal: Seal }, text: string): Promise<SealState> {
  const { digest, key, signature } = read.seal;
  const written = writtenBefore(text, read.seal);
  const isWhole =
    (written !== undefined && (await quickDigest(written)) === digest) ||
    (await quickDigest(sealedText(read))) === digest;
  if (!isWhole) return 'changed';
  if (!key || !signature) return 'unsigned';
  const isSigned = await verify(digest, { key, signature });
  return isSigned === undefined ? 'unsure' : isSigned ? 'signed' : 'changed';
}

/**
 * What the digest is of where the text stands as it was written, with the seal at its end: a large share need not be
 * written once more to be checked.
 */
function writtenBefore(text: string, seal: Seal): string | undefined {
  const end = `,"seal":${JSON.stringify(seal)}}`;
  return text.endsWith(end) ? `${text.slice(0, -end.length)}}` : undefined;
}

/** A key in a few characters, for people to compare; empty where there is none. */
export const keyName = ({ key }: Seal): string => (key ? digestOf(`${key.x}.${key.y}`).slice(0, 8) : '');
