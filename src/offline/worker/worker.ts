/**
 * The service worker: answers from what this device keeps, so that the site works without a network.
 *
 * One cache holds all files by path and hash, and the listing of the version that is in use; nothing
 * enters it, and nothing is answered from it, that is not exactly as the build wrote it. A new version fetches
 * only what has changed and waits until the reader lets it take over. The build fills in BASE, PREFIX and VERSION.
 */
import { own } from '../../ui/own.ts';
import { FALLBACK, LISTING, listedPath, type Listing } from '../listing.ts';
import type { CopyState, Trouble, WorkerRequest } from '../messages.ts';
import { Downloader, StopDownload } from './downloader.ts';
import { OfflineCopy } from './offline-copy.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
declare const BASE: string;
declare const PREFIX: string;
declare const VERSION: string;

/** On the machine that builds the site a fresh page matters more than a fast one. */
const LOCAL = /^(localhost|127\.|\[::1\])/.test(location.hostname);
/** Time in ms after which everything that is kept is compared with the listing again. */
const DAY = 86_400_000;

const copy = new OfflineCopy(BASE, PREFIX);
const downloader = new Downloader(BASE, copy);

let currentListing: Listing | undefined;
let keeping: Promise<void> | undefined;

/** The listing of this worker's version, as long as it is kept. */
async function current(): Promise<Listing | undefined> {
  return (currentListing ??= await copy.listing(VERSION).catch(() => undefined));
}

/** Fetches the app shell, and anew what has changed of the files that the device kept so far. */
async function install(): Promise<void> {
  // Where the site is just being replaced, the browser tries again at the next visit.
  const next = await downloader.listingOfVersion(VERSION);
  const wanted = new Set(next.frame);
  let usable = true;
  for (const old of await copy.otherListings(VERSION)) {
    // Former versions of this worker kept whatever the host sent, so what they kept is checked first.
    const corrupt = await copy.dropCorrupt(old, Object.keys(old.files));
    const lost = new Set(await copy.missing(old, Object.keys(old.files)));
    if (old.frame.some((path) => lost.has(path))) usable = false;
    for (const path of [...Object.keys(old.files).filter((path) => !lost.has(path)), ...corrupt]) {
      if (Object.hasOwn(next.files, path)) wanted.add(path);
    }
  }
  await copy.dropCorrupt(next, wanted);
  const failed = await downloader.fetchFiles(next, await copy.missing(next, wanted));
  if (failed.some((path) => next.frame.includes(path))) throw new StopDownload('differs');
  await downloader.keepListing(next, Date.now());
  // A page that has lost its scripts cannot ask its reader whether the new version shall take over.
  if (!usable) await self.skipWaiting();
}

/** Why nothing more was kept; an error of any other kind is thrown on. */
function troubleOf(error: unknown): Trouble {
  if (error instanceof StopDownload) return error.trouble;
  // The browser itself did not let the site keep anything.
  if (error instanceof DOMException) return 'full';
  throw error;
}

/** Says to all pages why this version could not be installed. */
async function tellAllPages(error: unknown): Promise<never> {
  const trouble = troubleOf(error);
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) {
    client.postMessage({ kept: 0, total: 0, bytes: 0, trouble } satisfies CopyState);
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
async function restoredListing(): Promise<Listing> {
  const kept = await copy.listing(VERSION);
  if (kept) return (currentListing = kept);
  const listing = await downloader.listingOfVersion(VERSION);
  await downloader.keepListing(listing, 0);
  return (currentListing = listing);
}

/** True where a newer version is there to be installed. */
async function hasUpdate(): Promise<boolean> {
  const { registration } = self;
  await registration.update().catch(() => {});
  return registration.installing !== null || registration.waiting !== null;
}

/** Keeps a page or everything, and tells the page that asked how far it is. */
async function keepFiles(
  { address, everything }: Extract<WorkerRequest, { kind: 'keep' }>,
  tell: (kept: CopyState) => void,
): Promise<void> {
  let state: CopyState = { kept: 0, total: 0, bytes: 0 };
  try {
    const mine = await restoredListing();
    const all = Object.keys(mine.files);
    if (everything || Math.abs(Date.now() - (await copy.comparedAt(VERSION))) > DAY) {
      await copy.dropCorrupt(mine, all);
      await downloader.keepListing(mine, Date.now());
    }
    const open = await copy.missing(mine, all);
    state = { kept: all.length - open.length, total: all.length, bytes: mine.bytes };
    tell(state);
    // The page that asks with what is kept with it, and of the app shell what the browser has thrown away.
    const page = listedPath(mine.files, BASE, address);
    const needed = new Set([...mine.frame, page, ...(own(mine.pictures ?? {}, page ?? '') ?? [])]);
    const wanted = everything ? open : open.filter((path) => needed.has(path));
    if (wanted.length === 0) return;
    await downloader.listingOfVersion(VERSION);
    const failed = await downloader.fetchFiles(mine, wanted, () => {
      state = { ...state, kept: state.kept + 1 };
      if (state.kept % 20 === 0 || state.kept === state.total) tell(state);
    });
    if (failed.length === 0) tell(state);
    else tell({ ...state, trouble: 'differs', differing: failed.length });
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble !== 'changing' || !(await hasUpdate())) tell({ ...state, trouble });
  }
}

async function answer(request: Request, later: (work: Promise<unknown>) => void): Promise<Response> {
  const mine = await current();
  const path = mine && listedPath(mine.files, BASE, request.url);
  const kept = async (of = path) =>
    mine && of !== undefined
      ? copy.read(mine, of, () => later(downloader.fetchFile(mine, of))).catch(() => undefined)
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

self.addEventListener('install', (event) => event.waitUntil(install().catch(tellAllPages)));
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
  // One request after another; a lost network ends it, and the next page takes it up again.
  keeping = (keeping ?? Promise.resolve())
    .then(() => keepFiles(asked, (kept) => source?.postMessage(kept)))
    .catch((error: unknown) => console.info('kept for later:', error));
  event.waitUntil(keeping);
});
