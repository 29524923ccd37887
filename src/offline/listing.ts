/** Which files of the site a device keeps, and under which names. Shared by the build, the page and the service worker. */

/** The list of what can be kept, written by the build as `offline.json`. */
export interface Listing {
  /** Differs whenever anything of the listing does: the hash of the rest. */
  version: string;
  /** Paths below the base (pages end in `/`, home is empty) with a hash of what is in the file. */
  files: Readonly<Record<string, string>>;
  /** Paths without which nothing works offline (the app shell). */
  frame: readonly string[];
  /** Paths of what is kept with a page: the pictures that it shows, and with a page for authors the desk; absent where there are none. */
  pictures?: Readonly<Record<string, readonly string[]>> | undefined;
  /** About how many bytes all files are on the wire. */
  bytes: number;
}

export const LISTING = 'offline.json';
export const WORKER = 'sw.js';
export const FALLBACK = 'offline/';

/**
 * The listed path that an address stands for, whatever host it comes from: with or without the
 * closing slash, with `index.html`, with a query or an anchor. Undefined outside the base.
 */
export function listedPath(
  files: Readonly<Record<string, string>>,
  base: string,
  address: string,
): string | undefined {
  const path = decoded(new URL(address, 'http://site').pathname);
  const inside = `${path}/` === base ? '' : path.startsWith(base) ? path.slice(base.length) : undefined;
  if (inside === undefined) return undefined;
  const plain = inside.replace(/(^|\/)index\.html$/, '$1');
  return [plain, `${plain}/`, `${plain}.html`].find((candidate) => Object.hasOwn(files, candidate));
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path; // not valid percent-encoding
  }
}

/**
 * The name under which a file is kept: a changed file gets a new one, an unchanged one is reused.
 * The first characters of the hash are enough to tell versions apart; what is kept is compared with all of it.
 */
export function cacheKey(base: string, path: string, hash: string): string {
  return `${base}${path}?kept=${hash.slice(0, 10)}`;
}

/** The paths in the order in which they are worth having: search, checklists, pages to read, quizzes, the rest. */
export function byImportance(paths: string[]): string[] {
  const rank = (path: string) => {
    if (path.startsWith('pagefind/') || path.startsWith('search/')) return 0;
    if (path.endsWith('/checklist/')) return 1;
    if (path.endsWith('/quiz/')) return 3;
    return path.startsWith('procedures/') ? 2 : 4;
  };
  return paths
    .map((path) => ({ path, rank: rank(path) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ path }) => path);
}
