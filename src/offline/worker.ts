/**
 * The service worker: answers from what this device keeps, so that the site works without a network.
 *
 * One cache holds all files by path and hash, and the listing of the version that is in use; nothing
 * enters it, and nothing is answered from it, that is not as the build wrote it. A new version fetches
 * only what has changed and waits until the reader lets it take over. The build fills in BASE and VERSION.
 */
import { Copy } from './copy.ts';
import {
  FALLBACK,
  type Kept,
  LISTING,
  listedPath,
  type Listing,
  type Request as Asked,
  type Trouble,
} from './model.ts';
import { Stopped, Supply } from './supply.ts';

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Client {
  postMessage(message: unknown): void;
}
interface Messaging extends Lasting {
  readonly data: Asked;
  readonly source: Client | null;
}
/** What is used of a service worker's scope; the types of the whole would clash with the page's. */
declare const self: {
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<Client[]>;
  };
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(type: 'message', listener: (event: Messaging) => void): void;
};
declare const BASE: string;
declare const VERSION: string;

/** On the machine that builds the site a fresh page matters more than a fast one. */
const LOCAL = /^(localhost|127\.|\[::1\])/.test(location.hostname);
/** Time in ms after which everything that is kept is compared with the listing again. */
const DAY = 86_400_000;

const copy = new Copy(BASE);
const supply = new Supply(BASE, copy);

let known: Listing | undefined;
let keeping: Promise<void> | undefined;

/** The listing of this worker's version, as long as it is kept. */
async function current(): Promise<Listing | undefined> {
  return (known ??= await copy.listing(VERSION).catch(() => undefined));
}

/** Fetches the frame, and anew what has changed of the pages that the device kept so far. */
async function install(): Promise<void> {
  // Where the site is just being replaced, the browser tries again at the next visit.
  const next = await supply.expect(VERSION);
  const wanted = new Set(next.frame);
  let usable = true;
  for (const old of await copy.otherListings(VERSION)) {
    // Former versions of this worker kept whatever came.
    const broken = await copy.dropBroken(old, Object.keys(old.files));
    const lost = new Set(await copy.missing(old, Object.keys(old.files)));
    if (old.frame.some((path) => lost.has(path))) usable = false;
    for (const path of [...Object.keys(old.files).filter((path) => !lost.has(path)), ...broken]) {
      if (Object.hasOwn(next.files, path)) wanted.add(path);
    }
  }
  await copy.dropBroken(next, wanted);
  const unsound = await supply.fetchAll(next, await copy.missing(next, wanted));
  if (unsound.some((path) => next.frame.includes(path))) throw new Stopped('differs');
  await supply.keepListing(next, Date.now());
  // Nobody can say in a page without its scripts that the new version shall take over.
  if (!usable) await self.skipWaiting();
}

/** Why nothing more was kept; an error of any other kind is thrown on. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof Stopped) return error.trouble;
  // The browser itself did not let the site keep anything.
  if (error instanceof DOMException) return 'full';
  throw error;
}

/** Says to all pages why this version could not be installed. */
async function tellAll(error: unknown): Promise<never> {
  const trouble = troubleOf(error);
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage({ kept: 0, total: 0, bytes: 0, trouble } satisfies Kept);
  }
  throw error;
}

/** Drops what belongs to other versions only, unless one of them is being installed. */
async function activate(): Promise<void> {
  const mine = await current();
  const { installing, waiting } = self.registration;
  if (mine && !installing && !waiting) await copy.dropOthers(mine);
  await self.clients.claim();
}

/** The listing, kept again where the browser or the reader has deleted it. */
async function restored(): Promise<Listing> {
  const kept = await copy.listing(VERSION);
  if (kept) return (known = kept);
  const listing = await supply.expect(VERSION);
  await supply.keepListing(listing, 0);
  return (known = listing);
}

/** True where a newer version is there to be installed. */
async function updated(): Promise<boolean> {
  const { registration } = self;
  await registration.update().catch(() => {});
  return registration.installing !== null || registration.waiting !== null;
}

/** Keeps a page or everything, and tells the page that asked how far it is. */
async function keepFor(
  { address, everything }: Extract<Asked, { kind: 'keep' }>,
  tell: (kept: Kept) => void,
): Promise<void> {
  let state: Kept = { kept: 0, total: 0, bytes: 0 };
  try {
    const mine = await restored();
    const all = Object.keys(mine.files);
    if (everything || Math.abs(Date.now() - (await copy.compared(VERSION))) > DAY) {
      await copy.dropBroken(mine, all);
      await supply.keepListing(mine, Date.now());
    }
    const open = await copy.missing(mine, all);
    state = { kept: all.length - open.length, total: all.length, bytes: mine.bytes };
    tell(state);
    // The page that asks, and the frame where the browser has thrown away some of it.
    const needed = new Set([...mine.frame, listedPath(mine.files, BASE, address)]);
    const wanted = everything ? open : open.filter((path) => needed.has(path));
    if (wanted.length === 0) return;
    await supply.expect(VERSION);
    const unsound = await supply.fetchAll(mine, wanted, () => {
      state = { ...state, kept: state.kept + 1 };
      if (state.kept % 20 === 0 || state.kept === state.total) tell(state);
    });
    if (unsound.length === 0) tell(state);
    else tell({ ...state, trouble: 'differs', differing: unsound.length });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'changing' || !(await updated())) tell({ ...state, trouble });
  }
}

async function answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const mine = await current();
  const path = mine && listedPath(mine.files, BASE, request.url);
  const kept = async (of = path) =>
    mine && of !== undefined
      ? copy.read(mine, of, () => later(supply.fetchOne(mine, of))).catch(() => undefined)
      : undefined;
  const navigates = request.mode === 'navigate';
  const hit = LOCAL && navigates ? undefined : await kept();
  if (hit) return hit;
  try {
    return await fetch(request);
  } catch {
    return (await kept()) ?? (navigates ? await kept(FALLBACK) : undefined) ?? Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install().catch(tellAll)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === location.origin && url.pathname.startsWith(BASE);
  if (request.method !== 'GET' || !ours || url.pathname === BASE + LISTING) return;
  event.respondWith(answer(request, (work) => event.waitUntil(work.catch(() => {}))));
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
