/**
 * Everything this site knows about Pagefind's own interface; the rest of the search sees `Index`.
 *
 * Runs in a module worker: without a document Pagefind does not cut the query into words of its
 * own, which would disagree with the index.
 */

/** A page that holds a term. */
export interface Found {
  id: string;
  score: number;
  /** Positions of the term, counted in Pagefind's words. */
  words: number[];
  data(): Promise<Fragment>;
}

/** The text of a page as Pagefind keeps it. */
export interface Fragment {
  url: string;
  meta: Readonly<Record<string, string>>;
  /** The text, its words parted by `SEPARATOR`, in a language that parts them itself by blanks; each carries the white space and punctuation after it. */
  raw_content: string;
  /** Elements with an id: `location` is the number of words before it. */
  anchors: { id: string; element: string; text: string; location: number }[];
}

export interface Index {
  /** Pages that hold every word of `term` (words parted by blanks), best first. */
  search(term: string): Promise<Found[]>;
  /** Loads the parts of the index that hold these words. */
  load(terms: string): Promise<void>;
  /** The number of pages with each value of each filter. */
  filters(): Promise<Record<string, Record<string, number>>>;
  /** The ids of the pages whose filter has this value. */
  withFilter(name: string, value: string): Promise<Set<string>>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): {
    init(): Promise<void>;
    filters: Index['filters'];
    preload: Index['load'];
    search(term: string | null, options?: { filters: Record<string, string> }): Promise<{ results: Found[] }>;
  };
}

/** The folder of the index within the site. */
export const INDEX_FOLDER = 'pagefind/';

/** Parts words in Pagefind's text. */
export const SEPARATOR = '\u200b';

/**
 * Which address of Pagefind is asked for: many browsers ask for the module of one address only once (HTML's module
 * map), so after a try that failed it is another one.
 */
let failures = 0;

/** Opens the index in this folder; `base` is the base path of the site that it is of. Both end in a slash. */
export async function openIndex(folder: string, base: string): Promise<Index> {
  const address = `${folder}pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  const pagefind = await (import(/* @vite-ignore */ address) as Promise<PagefindModule>).catch(
    (error: unknown) => {
      failures += 1;
      throw error;
    },
  );
  const instance = pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true });
  await instance.init();
  // The instance reports what went wrong while it was set up only at its first search.
  await instance.search(null);
  return {
    search: async (term) => (await instance.search(term)).results,
    load: (terms) => instance.preload(terms),
    filters: () => instance.filters(),
    async withFilter(name, value) {
      const found = await instance.search(null, { filters: { [name]: value } });
      return new Set(found.results.map(({ id }) => id));
    },
  };
}
