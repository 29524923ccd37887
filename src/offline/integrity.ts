/** Checks that files and listings are exactly as the build wrote them. Shared by the build and the service worker. */
import { toBase64Url } from '../ui/base64-url.ts';
import type { Listing } from './listing.ts';

/**
 * Characters of a hash: 132 of the 256 bits of SHA-256. Nobody finds a second text for so many (that
 * is the strength of AES), and the listing of a thousand files weighs 24 kB instead of 42.
 */
const LENGTH = 22;

/** The hash of a file's content (base64url). */
export async function digest(content: BufferSource | string): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return toBase64Url(hash).slice(0, LENGTH);
}

/** What a host sent for a file. */
export interface Received {
  /** 0 for a redirect, which is not followed. */
  status: number;
  redirected: boolean;
  /** The header `Content-Type`. */
  type: string;
  hash: string;
}

/** `missing`: the host does not have the file; `wrong`: something else came, or cut, or as another kind of file. */
export type Verdict = 'intact' | 'missing' | 'redirected' | 'wrong';

/** Whether what came for a file is that file. */
export function verdictOn(path: string, hash: string, came: Received): Verdict {
  if (came.redirected || came.status === 0) return 'redirected';
  if (came.status === 404 || came.status === 410) return 'missing';
  return came.status === 200 && came.hash === hash && isTypeOf(path, came.type) ? 'intact' : 'wrong';
}

/** Whether a browser takes a file of this type for what it is: with another it shows no page and runs no script. */
function isTypeOf(path: string, type: string): boolean {
  if (path === '' || path.endsWith('/')) return /^text\/html\b/i.test(type);
  if (path.endsWith('.js')) return /^(text|application)\/(x-)?(java|ecma)script\b/i.test(type);
  return !path.endsWith('.css') || /^text\/css\b/i.test(type);
}

/** Whether kept content is what the listing says; those of former versions hold shorter hashes. */
export function isHashOf(listed: string, hash: string): boolean {
  return listed.length >= 10 && hash.startsWith(listed);
}

/** A listing with its version. */
export async function withVersion(content: Omit<Listing, 'version'>): Promise<Listing> {
  const { files, frame, pictures, bytes } = content;
  const hashed = JSON.stringify([files, frame, bytes, ...(pictures ? [pictures] : [])]);
  return { version: await digest(hashed), files, frame, ...(pictures && { pictures }), bytes };
}

/** The listing that a text holds; undefined for anything else, such as a login page or half a file. */
export async function verifiedListing(text: string): Promise<Listing | undefined> {
  const listing = parseListing(text);
  return listing && (await withVersion(listing)).version === listing.version ? listing : undefined;
}

/** A text as a listing, of whichever version wrote it; undefined where it has not the shape of one. */
export function parseListing(text: string): Listing | undefined {
  try {
    const { version, files, frame, pictures, bytes } = JSON.parse(text) as Record<keyof Listing, unknown>;
    const isListing =
      typeof version === 'string' &&
      typeof bytes === 'number' &&
      typeof files === 'object' &&
      files !== null &&
      Object.values(files).every((hash) => typeof hash === 'string') &&
      Array.isArray(frame) &&
      frame.every((path) => Object.hasOwn(files, path as string)) &&
      (pictures === undefined || isPictures(pictures, files));
    if (!isListing) return undefined;
    const shown = pictures as Listing['pictures'];
    return { version, files, frame, ...(shown && { pictures: shown }), bytes } as Listing;
  } catch {
    return undefined; // no JSON
  }
}

const isPictures = (pictures: unknown, files: object): boolean =>
  typeof pictures === 'object' &&
  pictures !== null &&
  Object.values(pictures).every(
    (paths) => Array.isArray(paths) && paths.every((path) => Object.hasOwn(files, path as string)),
  );
