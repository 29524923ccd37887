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
  load(): Promise<Fragment>;
}

/** The text of a page as Pagefind keeps it. */
export interface Fragment {
  url: string;
  meta: Readonly<Record<string, string>>;
  /** The text's words in order; each carries the white space and punctuation after it. */
  words: string[];
  /** Elements with an id: `at` is the number of words before it. */
  anchors: { id: string; element: string; text: string; at: number }[];
  filters: Readonly<Record<string, string[]>>;
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

interface PagefindData {
  url: string;
  raw_content: string;
  meta: Record<string, string>;
  anchors: { id: string; element: string; text: string; location: number }[];
  filters: Record<string, string[]>;
}

interface PagefindResults {
  results: { id: string; score: number; words: number[]; data(): Promise<PagefindData> }[];
}

interface PagefindInstance {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  preload(term: string): Promise<void>;
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindResults>;
}

interface PagefindModule {
  createInstance(options: { basePath: string; baseUrl: string; noWorker: boolean }): PagefindInstance;
}

/** The folder of the index within the site. */
export const INDEX_FOLDER = 'pagefind/';

/** Parts words in Pagefind's text. */
const SEPARATOR = '\u200b';

/** Opens the index in this folder; `base` is the base path of the site that it is of. Both end in a slash. */
export async function openIndex(folder: string, base: string): Promise<Index> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  const instance = pagefind.createInstance({ basePath: folder, baseUrl: base, noWorker: true });
  await instance.init();
  // The instance reports what went wrong while it was set up only at its first search.
  await instance.search(null);
  return {
    async search(term) {
      return (await instance.search(term)).results.map((result) => ({
        id: result.id,
        score: result.score,
        words: result.words,
        load: async () => fragment(await result.data()),
      }));
    },
    load: (terms) => instance.preload(terms),
    filters: () => instance.filters(),
    async withFilter(name, value) {
      const found = await instance.search(null, { filters: { [name]: value } });
      return new Set(found.results.map(({ id }) => id));
    },
  };
}

function fragment(data: PagefindData): Fragment {
  return {
    url: data.url,
    meta: data.meta,
    words: data.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').split(SEPARATOR),
    anchors: data.anchors.map(({ id, element, text, location }) => ({ id, element, text, at: location })),
    filters: data.filters,
  };
}
