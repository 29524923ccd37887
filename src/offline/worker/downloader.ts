/** Downloads files from the host into the offline copy, and keeps none that is not exactly that of the listing. */
import type { OfflineCopy } from './offline-copy.ts';
import { byImportance, LISTING, type Listing } from '../listing.ts';
import type { Trouble } from '../messages.ts';
import { own } from '../../ui/own.ts';
import { digest, verdictOn, verifiedListing } from '../integrity.ts';

/** Thrown where nothing more can be kept now. */
export class StopDownload extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** Files fetched at a time in the background. */
const AT_A_TIME = 3;
/** After how many corrupt files the host is asked once more whether this version is still the one that it has. */
const ASK_AGAIN = 10;
/** So many corrupt files end a pass: the rest will hardly be better. */
const TOO_MANY = 50;

function full(): never {
  throw new StopDownload('full');
}

export class Downloader {
  readonly #base: string;
  readonly #copy: OfflineCopy;

  constructor(base: string, copy: OfflineCopy) {
    this.#base = base;
    this.#copy = copy;
  }

  /** Asks the host first whether its file has changed; where what comes is not intact, past the browser's own cache. */
  async #ask<T>(path: string, read: (response: Response) => Promise<T | undefined>): Promise<T | undefined> {
    for (const cache of ['no-cache', 'reload'] as const) {
      // A redirect leads to another file, mostly to a login page: it is seen, and not followed.
      const response = await fetch(this.#base + path, { cache, redirect: 'manual' });
      const answer = await read(response);
      if (answer !== undefined) return answer;
    }
    return undefined;
  }

  async #newest(): Promise<Listing> {
    const read = async (response: Response) =>
      response.status === 200 ? verifiedListing(await response.text()) : undefined;
    const listing = await this.#ask(LISTING, read).catch(() => {
      throw new StopDownload('offline');
    });
    if (!listing) throw new StopDownload('replaced');
    return listing;
  }

  /** The listing of this version. Throws `Stopped` where the host has another, or none. */
  async listingOfVersion(version: string): Promise<Listing> {
    const listing = await this.#newest();
    if (listing.version !== version) throw new StopDownload('changing');
    return listing;
  }

  /** Keeps the listing, and with it when all files were last compared with it (ms). */
  async keepListing(listing: Listing, compared: number): Promise<void> {
    await this.#copy.writeListing(listing, compared).catch(full);
  }

  /** Keeps one file and says whether it came intact. */
  async fetchFile(listing: Listing, path: string): Promise<boolean> {
    const intact = await this.#ask(path, async (response) => {
      const body = await response.arrayBuffer();
      const { status, headers } = response;
      const verdict = verdictOn(path, own(listing.files, path)!, {
        status,
        redirected: response.redirected || response.type === 'opaqueredirect',
        type: headers.get('Content-Type') ?? '',
        hash: await digest(body),
      });
      return verdict === 'intact' ? { body, headers } : undefined;
    }).catch(() => undefined); // cut, or without a network
    if (!intact) return false;
    await this.#copy.write(listing, path, intact.body, intact.headers).catch(full);
    return true;
  }

  /**
   * Keeps these files and returns those that did not come intact. Throws `Stopped` as soon as it is
   * clear that no other will; what came by then is kept.
   */
  async fetchFiles(listing: Listing, paths: string[], tell?: (done: number) => void): Promise<string[]> {
    const waiting = byImportance(paths);
    const failed: string[] = [];
    let done = 0;
    const take = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        if (await this.fetchFile(listing, path)) tell?.(++done);
        else if (failed.push(path) % ASK_AGAIN === 1) await this.listingOfVersion(listing.version);
        if (failed.length >= TOO_MANY) throw new StopDownload('differs');
      }
    };
    const taken = await Promise.allSettled(
      Array.from({ length: AT_A_TIME }, () =>
        take().catch((reason: unknown) => {
          waiting.length = 0;
          throw reason;
        }),
      ),
    );
    for (const one of taken) if (one.status === 'rejected') throw one.reason;
    return failed;
  }
}
