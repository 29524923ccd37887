/**
 * The service worker: answers from what this device keeps, so that the site works without a network.
 *
 * One cache holds all files by path and hash, and the listing of the version that is in use. A new
 * version fetches only what has changed and waits until the reader lets it take over. The build
 * fills in BASE and VERSION.
 */
import {
  cacheKey,
  FALLBACK,
  inOrder,
  type Kept,
  LISTING,
  listedPath,
  type Listing,
  type Request as Asked,
} from './model.ts';
import { own } from '../site/own.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Messaging extends Lasting {
  readonly data: Asked;
  readonly source: { postMessage(message: unknown): void } | null;
}
/** What is used of a service worker's scope; the types of the whole would clash with the page's. */
declare const self: {
  readonly clients: { claim(): Promise<void> };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Messaging) => void): void;
};
declare const BASE: string;
declare const VERSION: string;

const CACHE = `zhaozhang:${BASE}`;
const LISTING_KEY = (version: string) => `${BASE}${LISTING}?version=${version}`;
/** Files fetched at a time in the background. */
const AT_A_TIME = 3;
/** On the machine that builds the site a fresh page matters more than a fast one. */
const LOCAL = /^(localhost|127\.|\[::1\])/.test(location.hostname);

let listing: Promise<Listing | undefined> | undefined;

/** The listing of this worker's version, once it is installed. */
function current(): Promise<Listing | undefined> {
  listing ??= (async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(LISTING_KEY(VERSION)))?.json() as Promise<Listing> | undefined;
  })();
  return listing;
}

/** The listing that the site has now. */
async function newest(): Promise<Listing> {
  const response = await fetch(BASE + LISTING, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return (await response.json()) as Listing;
}

const keyOf = ({ files }: Listing, path: string) => cacheKey(BASE, path, own(files, path)!);

/** The paths of the listing that are not kept yet. */
async function missing(of: Listing, paths: string[]): Promise<string[]> {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return paths.filter((path) => !kept.has(new URL(keyOf(of, path), location.origin).href));
}

async function keep(of: Listing, path: string): Promise<void> {
  const response = await fetch(BASE + path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  // A redirected response may not answer a navigation: keep a plain copy.
  const plain = response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;
  await (await caches.open(CACHE)).put(keyOf(of, path), plain);
}

async function keepAll(of: Listing, paths: string[], tell?: (done: number) => void): Promise<void> {
  const waiting = inOrder(paths);
  let done = 0;
  const take = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      await keep(of, path);
      tell?.(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, take));
}

/** Every listing in the cache: this version's and those before it. */
async function listings(cache: Cache): Promise<{ key: Request; listing: Listing }[]> {
  const keys = (await cache.keys()).filter(({ url }) => new URL(url).pathname === BASE + LISTING);
  return Promise.all(
    keys.map(async (key) => ({ key, listing: (await (await cache.match(key))!.json()) as Listing })),
  );
}

/** Fetches the frame, and anew what has changed of the pages that the device kept so far. */
async function install(): Promise<void> {
  const next = await newest();
  // The site is just being replaced; the browser tries again at the next visit.
  if (next.version !== VERSION) throw new Error(`version ${next.version} instead of ${VERSION}`);
  const cache = await caches.open(CACHE);
  const wanted = new Set(next.frame);
  for (const { listing: old } of await listings(cache)) {
    const lost = new Set(await missing(old, Object.keys(old.files)));
    for (const path of Object.keys(old.files)) {
      if (!lost.has(path) && Object.hasOwn(next.files, path)) wanted.add(path);
    }
  }
  await keepAll(next, await missing(next, [...wanted]));
  await cache.put(LISTING_KEY(VERSION), new Response(JSON.stringify(next)));
}

/** Drops what belongs to other versions only. */
async function activate(): Promise<void> {
  const mine = await current();
  if (!mine) return;
  const cache = await caches.open(CACHE);
  const used = new Set(
    [LISTING_KEY(VERSION), ...Object.keys(mine.files).map((path) => keyOf(mine, path))].map(
      (key) => new URL(key, location.origin).href,
    ),
  );
  for (const key of await cache.keys()) if (!used.has(key.url)) await cache.delete(key);
  await self.clients.claim();
}

let keeping: Promise<void> | undefined;

/** Keeps a page or everything, and tells the page that asked how far it is. */
async function keepFor(
  { address, everything }: Extract<Asked, { kind: 'keep' }>,
  tell: (kept: Kept) => void,
): Promise<void> {
  const mine = await current();
  if (!mine) return;
  const all = Object.keys(mine.files);
  const open = await missing(mine, all);
  const report = (left: number) => tell({ kept: all.length - left, total: all.length, bytes: mine.bytes });
  report(open.length);
  const page = listedPath(mine.files, BASE, address);
  const wanted = everything ? open : open.filter((path) => path === page);
  if (wanted.length === 0) return;
  // Pages of a newer version must not be kept under the name of this one.
  if ((await newest()).version !== VERSION) return void (await self.registration.update());
  await keepAll(mine, wanted, (done) => {
    if (done % 20 === 0 || done === wanted.length) report(open.length - done);
  });
}

async function answer(request: Request): Promise<Response> {
  const mine = await current();
  const path = mine && listedPath(mine.files, BASE, request.url);
  const kept = async () => path !== undefined && (await (await caches.open(CACHE)).match(keyOf(mine!, path)));
  const navigates = request.mode === 'navigate';
  if (!(LOCAL && navigates)) {
    const hit = await kept();
    if (hit) return hit;
  }
  try {
    return await fetch(request);
  } catch {
    const hit = await kept();
    if (hit) return hit;
    const fallback = navigates && mine && (await (await caches.open(CACHE)).match(keyOf(mine, FALLBACK)));
    return fallback || Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === location.origin && url.pathname.startsWith(BASE);
  if (request.method !== 'GET' || !ours || url.pathname === BASE + LISTING) return;
  event.respondWith(answer(request));
});

self.addEventListener('message', (event) => {
  const { data: asked, source } = event;
  if (asked.kind === 'take-over') {
    event.waitUntil(self.skipWaiting());
    return;
  }
  // One after another; a lost network ends it, and the next page takes it up again.
  keeping = (keeping ?? Promise.resolve())
    .then(() => keepFor(asked, (kept) => source?.postMessage(kept)))
    .catch((error: unknown) => console.info('kept for later:', error));
  event.waitUntil(keeping);
});
