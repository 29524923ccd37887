/** The offline copy: the cache of one site, in which each file stands by path and hash, and the listings of its versions. */
import { cacheKey, LISTING, type Listing } from '../listing.ts';
import { own } from '../../ui/own.ts';
import { digest, parseListing, isHashOf, verifiedListing } from '../integrity.ts';

/** Headers that describe how a body was sent, not the body. */
const TRANSPORT_HEADERS = ['Content-Encoding', 'Content-Length', 'Transfer-Encoding'];

/** The header of a kept listing that says when the files were compared with it. */
const COMPARED = 'X-Compared';

export class OfflineCopy {
  readonly #base: string;
  readonly #name: string;

  /** The copy of the site under this base path; another site on the same host has one of its own. */
  constructor(base: string, prefix: string) {
    this.#base = base;
    this.#name = `${prefix}:${base}`;
  }

  /** Opened anew each time: the reader may have deleted it meanwhile. */
  #open(): Promise<Cache> {
    return caches.open(this.#name);
  }

  #key({ files }: Listing, path: string): string {
    return new URL(cacheKey(this.#base, path, own(files, path)!), location.origin).href;
  }

  #listingKey(version: string): string {
    return new URL(`${this.#base}${LISTING}?version=${version}`, location.origin).href;
  }

  /** A file as it is kept; undefined where it is not. A file that is corrupt is dropped, and `onCorrupt` called. */
  async read(listing: Listing, path: string, onCorrupt?: () => void): Promise<Response | undefined> {
    const cache = await this.#open();
    const key = this.#key(listing, path);
    const kept = await cache.match(key);
    if (!kept) return undefined;
    const body = await kept.arrayBuffer().catch(() => new ArrayBuffer(0));
    if (isHashOf(own(listing.files, path)!, await digest(body)))
      return new Response(body, { headers: kept.headers });
    await cache.delete(key);
    onCorrupt?.();
    return undefined;
  }

  /** Keeps a file that has been checked. Rejects where the device has no room. */
  async write(listing: Listing, path: string, body: ArrayBuffer, headers: Headers): Promise<void> {
    const plain = new Headers(headers);
    for (const name of TRANSPORT_HEADERS) plain.delete(name);
    await (await this.#open()).put(this.#key(listing, path), new Response(body, { headers: plain }));
  }

  /** Those of the paths that are not kept, by name alone. */
  async missing(listing: Listing, paths: Iterable<string>): Promise<string[]> {
    const kept = new Set((await (await this.#open()).keys()).map(({ url }) => url));
    return [...paths].filter((path) => !kept.has(this.#key(listing, path)));
  }

  /** Drops those of the paths that are kept but corrupt, and returns them. */
  async dropCorrupt(listing: Listing, paths: Iterable<string>): Promise<string[]> {
    const dropped: string[] = [];
    for (const path of paths) await this.read(listing, path, () => dropped.push(path));
    return dropped;
  }

  /** The listing of a version, if it is kept and intact. */
  async listing(version: string): Promise<Listing | undefined> {
    const kept = await (await this.#open()).match(this.#listingKey(version));
    const listing = kept && (await verifiedListing(await kept.text().catch(() => '')));
    return listing?.version === version ? listing : undefined;
  }

  /** Keeps the listing, and with it when all files were last compared with it (ms). */
  async writeListing(listing: Listing, compared: number): Promise<void> {
    const response = new Response(JSON.stringify(listing), { headers: { [COMPARED]: String(compared) } });
    await (await this.#open()).put(this.#listingKey(listing.version), response);
  }

  /** When all files were last compared with the listing of this version (ms); 0 where that is not known. */
  async comparedAt(version: string): Promise<number> {
    const kept = await (await this.#open()).match(this.#listingKey(version));
    return Number(kept?.headers.get(COMPARED)) || 0;
  }

  /** The listings of other versions, as far as they can be read. */
  async otherListings(version: string): Promise<Listing[]> {
    const cache = await this.#open();
    const mine = this.#listingKey(version);
    const keys = (await cache.keys()).filter(
      ({ url }) => url !== mine && new URL(url).pathname === this.#base + LISTING,
    );
    const texts = await Promise.all(keys.map(async (key) => (await cache.match(key))?.text() ?? ''));
    return texts.map(parseListing).filter((listing) => listing !== undefined);
  }

  /** Drops what belongs to other versions only. */
  async dropOthers(listing: Listing): Promise<void> {
    const cache = await this.#open();
    const used = new Set([
      this.#listingKey(listing.version),
      ...Object.keys(listing.files).map((path) => this.#key(listing, path)),
    ]);
    for (const { url } of await cache.keys()) if (!used.has(url)) await cache.delete(url);
  }
}
