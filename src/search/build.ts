/** Builds the search index over the finished site. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Files of Pagefind's own interface, which this site does not use (450 kB). */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What Pagefind must not index inside a page's body. */
const EXCLUDED = ['svg', '[data-flowchart]', 'noscript', 'template'];

/** Indexes the built site into its folder `pagefind/`. */
export function search(): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // The worker imports Pagefind when it is first asked, which only a module worker can do.
        updateConfig({ vite: { worker: { format: 'es' } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildIndex(fileURLToPath(dir));
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}

/** Writes the index of the site in this folder and returns the number of its pages. */
export async function buildIndex(site: string): Promise<number> {
  const target = path.join(site, 'pagefind');
  const input = await mkdtemp(path.join(tmpdir(), 'search-'));
  try {
    await rm(target, { recursive: true, force: true });
    for (const file of await pagesToIndex(site)) {
      await mkdir(path.dirname(path.join(input, file)), { recursive: true });
      await cp(path.join(site, file), path.join(input, file));
    }
    const pages = await index(input, target);
    for (const file of await readdir(target)) if (UNUSED.test(file)) await rm(path.join(target, file));
    return pages;
  } finally {
    await rm(input, { recursive: true });
    await pagefind.close();
  }
}

/** The built pages that say what of them is to be indexed. */
async function pagesToIndex(site: string): Promise<string[]> {
  const files = await readdir(site, { recursive: true });
  const pages = [];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    if ((await readFile(path.join(site, file), 'utf8')).includes('data-pagefind-body')) pages.push(file);
  }
  return pages;
}

async function index(input: string, target: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'zh', excludeSelectors: EXCLUDED });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: input });
  const written = await index.writeFiles({ outputPath: target });
  const all = [...added.errors, ...written.errors];
  if (all.length > 0) throw new Error(all.join('\n'));
  return added.page_count;
}
